// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class ArticleView;

/// The whole article beside its scroll bar: annotations on the left in their tags' colours, what a search lit on the right. A
/// click goes there.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stripWidth = 14; // px

    explicit OverviewStrip(ArticleView &view);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintMarks(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    [[nodiscard]] int rowOf(qsizetype position) const;
    [[nodiscard]] QString textAt(int y) const;

    ArticleView &m_view;
};
