// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articleview.h"

#include <QWidget>

class Appearance;
class Codebook;
class FindBar;
class HintBar;
class OpenArticle;
class QLabel;
class QStackedLayout;

/// The open article: what is known of it in one line, its page below; or a word on what to do where none is open.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    ReaderPane(const OpenArticle &article, const Codebook &codebook, const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] ArticleView *view() const;
    [[nodiscard]] FindBar *findBar() const;
    [[nodiscard]] HintBar *hintBar() const;
    void setLocale(const QLocale &locale);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showArticle();
    void showMarks();
    void updateMarks(const QList<AnnotationId> &which);
    [[nodiscard]] AnnotationMark markOf(const Annotation &annotation) const;
    void showFacts();
    void applyTheme();

    const OpenArticle &m_article;
    ArticleId m_shown = 0;
    const Codebook &m_codebook;
    const Appearance &m_appearance;
    QLocale m_locale;
    QStackedLayout *m_stack;
    QLabel *m_nothing;
    QLabel *m_facts;
    ArticleView *m_view;
    FindBar *m_findBar;
    HintBar *m_hintBar;
};
