// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class ArticleView;

/// Names the annotations at the reader's caret on one line, the current one marked: on a narrow page, whose margin has no room for
/// names, and for who walks through them by Tab.
class PassageNames : public QWidget
{
    Q_OBJECT

public:
    /// The view outlives it.
    explicit PassageNames(const ArticleView &view, QWidget *parent = nullptr);

    /// Says everything again, in the current language.
    void tell();
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ArticleView &m_view;
    QString m_text;
};
