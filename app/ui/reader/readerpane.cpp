// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpane.h"

#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/valuetext.h"
#include "ui/reader/findbar.h"
#include "ui/reader/hintbar.h"
#include "ui/theme/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
/// Where a position of a text stands after a change: what is behind the first difference keeps its distance from the end.
qsizetype samePlace(const QString &before, const QString &after, qsizetype position)
{
    const auto [difference, _] = std::ranges::mismatch(before, after);
    const auto changed = difference - before.begin();
    return position <= changed ? position : std::clamp<qsizetype>(position + after.size() - before.size(), changed, after.size());
}
}

ReaderPane::ReaderPane(const OpenArticle &article, const Codebook &codebook, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_codebook(codebook)
    , m_appearance(appearance)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_view(new ArticleView(this))
    , m_findBar(new FindBar(*m_view, this))
    , m_hintBar(new HintBar(this))
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hintBar);
    layout->addWidget(m_facts);
    layout->addWidget(m_view);
    layout->addWidget(m_findBar);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setContentsMargins(12, 6, 12, 6);
    m_facts->setAlignment(Qt::AlignCenter);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    setFocusProxy(m_view);

    connect(&article, &OpenArticle::opened, this, &ReaderPane::showArticle);
    connect(&article, &OpenArticle::annotationsChanged, this, &ReaderPane::updateMarks);
    connect(&article, &OpenArticle::mentionsChanged, this, [this] {
        m_view->setMentions(m_article.mentions());
    });
    connect(&article, &OpenArticle::detailsChanged, this, &ReaderPane::showFacts);
    connect(&codebook, &Codebook::changed, this, &ReaderPane::showMarks);
    connect(&appearance, &Appearance::themeChanged, this, &ReaderPane::applyTheme);
    connect(&appearance, &Appearance::readerFontChanged, this, [this] {
        m_view->setTextFont(m_appearance.readerFont());
    });
    m_view->setTextFont(appearance.readerFont());
    applyTheme();
    showArticle();
}

ArticleView *ReaderPane::view() const
{
    return m_view;
}

FindBar *ReaderPane::findBar() const
{
    return m_findBar;
}

HintBar *ReaderPane::hintBar() const
{
    return m_hintBar;
}

void ReaderPane::setLocale(const QLocale &locale)
{
    m_locale = locale;
    showFacts();
}

void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible()) {
        m_findBar->dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showFacts();
    }
}

void ReaderPane::showArticle()
{
    m_stack->setCurrentIndex(m_article.isOpen() ? 1 : 0);
    showFacts();
    if (!m_article.isOpen()) {
        m_shown = 0;
        m_view->clear();
        m_findBar->follow();
        return;
    }
    const bool hasChanged = std::exchange(m_shown, m_article.id()) == m_article.id();
    const auto before = hasChanged ? m_view->text() : QString();
    const auto top = m_view->topPosition();
    const auto caret = m_view->caretPosition();
    m_view->setArticle(m_article.article());
    m_view->setMentions(m_article.mentions());
    showMarks();
    if (hasChanged) {
        const auto place = samePlace(before, m_view->text(), caret);
        m_view->select({place, place});
        m_view->scrollToTop(samePlace(before, m_view->text(), top));
    }
    m_findBar->follow();
}

void ReaderPane::showMarks()
{
    QList<AnnotationMark> marks;
    marks.reserve(m_article.annotations().size());
    for (const auto &annotation : m_article.annotations()) {
        marks.append(markOf(annotation));
    }
    m_view->setMarks(marks);
}

void ReaderPane::updateMarks(const QList<AnnotationId> &which)
{
    if (which.isEmpty()) {
        showMarks();
        return;
    }
    QList<AnnotationMark> marks;
    for (const auto id : which) {
        if (const auto annotation = m_article.annotation(id)) {
            marks.append(markOf(*annotation));
        }
    }
    m_view->changeMarks(which, marks);
}

AnnotationMark ReaderPane::markOf(const Annotation &annotation) const
{
    AnnotationMark mark{.id = annotation.id, .range = annotation.range, .colours = {}, .label = {}, .note = annotation.note};
    QStringList names;
    for (const auto id : annotation.tags) {
        if (const auto *tag = m_codebook.tag(id)) {
            mark.colours.append(QColor(tag->colour));
            names.append(tag->name);
        }
    }
    if (mark.colours.isEmpty()) {
        mark.colours.append(m_appearance.theme().faint);
        names.append(tr("Note"));
    }
    mark.label = names.join(u", "_s);
    return mark;
}

void ReaderPane::showFacts()
{
    m_nothing->setText(tr("Choose an article on the left, or import some: drop files or folders into this window."));
    const auto &article = m_article.article();
    QStringList facts{article.source, article.author, dateText(article.published, m_locale)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_view->setAccessibleDescription(article.title);
}

void ReaderPane::applyTheme()
{
    const auto &theme = m_appearance.theme();
    auto colours = palette();
    colours.setColor(QPalette::Window, theme.paper);
    colours.setColor(QPalette::WindowText, theme.faint);
    for (auto *label : {m_facts, m_nothing}) {
        label->setPalette(colours);
        label->setAutoFillBackground(true);
    }
    m_view->setTheme(theme);
    showMarks();
}
