// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchabletext.h"

#include <QWidget>

#include <optional>

class ArticleView;
class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// Finds in the open article as one types: lights all hits, counts them, steps through them. What it stands on when it closes is
/// selected, so that it can be tagged at once.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    /// Shows the bar; a selection of a few words becomes what is sought.
    void open();
    /// Shows the bar with these words.
    void find(const QString &words);
    /// To the next hit (1) or the one before (-1), around the ends; opens the bar where it is closed.
    void step(int step);
    void dismiss();
    /// Another text is in the view: seeks in it where the bar is open.
    void follow();

    [[nodiscard]] bool hasHits() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] SearchableText::Match match() const;
    void updateIcons();

Q_SIGNALS:
    void hitsChanged();
    /// Every hit is to be tagged.
    void tagAllRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void search();
    void showHit(qsizetype hit);
    void showCount();

    ArticleView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_wholeWords;
    QToolButton *m_tagAll;
    QToolButton *m_close;
    std::optional<SearchableText> m_text; // of the view, made when first sought in
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_origin = 0; // hits are sought from here on as one types
};
