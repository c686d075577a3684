// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/metadata.h"

#include "import/byline.h"
#include "import/language.h"
#include "import/publications.h"
#include "import/title.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// Bylines stand above the text proper: within so many lines, before so many long paragraphs.
qsizetype headLength(const QList<Block> &blocks)
{
    constexpr qsizetype lines = 14;
    constexpr qsizetype longParagraph = 300;
    constexpr int paragraphs = 3;
    int seen = 0;
    qsizetype i = 0;
    while (i < std::min(lines, blocks.size()) && seen < paragraphs) {
        seen += blocks[i++].text.size() > longParagraph;
    }
    return i;
}

bool isOnlyAName(const Byline &byline)
{
    return byline == Byline{.authors = byline.authors} && byline.authors.size() == 1;
}

bool isOnlyASource(const Byline &byline)
{
    return byline == Byline{.source = byline.source};
}

// Collects what the bylines of one article say, the first word on each matter being believed.
class BylineCollector
{
public:
    BylineCollector(Draft &draft, DayOrder order)
        : m_draft(draft)
        , m_order(order)
        , m_head(headLength(draft.blocks))
    {
    }

    void collect(qsizetype title)
    {
        for (qsizetype i = 0; i < m_draft.blocks.size(); ++i) {
            constexpr qsizetype foot = 3;
            if (i >= m_head && i < m_draft.blocks.size() - foot) {
                i = m_draft.blocks.size() - foot;
            }
            const auto byline = i == title ? std::nullopt : read(i);
            if (byline && isBelievable(*byline, i, title)) {
                m_draft.blocks[i].kind = ParagraphKind::Byline;
                take(*byline);
            }
        }
    }

    [[nodiscard]] Metadata found() const
    {
        return {.title = {}, .author = m_authors.join(u", "_s), .source = m_source, .published = m_published.isEmpty() ? m_updated : m_published};
    }

private:
    [[nodiscard]] std::optional<Byline> read(qsizetype i) const
    {
        if (i < 0 || i >= m_draft.blocks.size()) {
            return {};
        }
        return bylineOf(m_draft.blocks[i].text, m_order);
    }

    [[nodiscard]] bool hasDate(qsizetype i) const
    {
        const auto byline = read(i);
        return byline && !(byline->published.isEmpty() && byline->updated.isEmpty());
    }

    [[nodiscard]] bool isBelievable(const Byline &byline, qsizetype i, qsizetype title) const
    {
        const bool isLast = i + 1 == m_draft.blocks.size();
        if (isOnlyAName(byline)) {
            const bool isSignature = isLast && i >= m_head;
            const bool signsBelow = m_draft.blocks.last().text == m_draft.blocks[i].text && i > title;
            return isSignature || signsBelow || hasDate(i + 1) || hasDate(i - 1);
        }
        if (isOnlyASource(byline)) {
            constexpr qsizetype nearTitle = 3;
            return isLast || i <= title + nearTitle;
        }
        return true;
    }

    void take(const Byline &byline)
    {
        for (const auto &author : byline.authors) {
            if (!m_authors.contains(author, Qt::CaseInsensitive)) {
                m_authors.append(author);
            }
        }
        for (const auto &[field, value] : {std::pair{&m_source, &byline.source}, {&m_published, &byline.published}, {&m_updated, &byline.updated}}) {
            if (field->isEmpty()) {
                *field = *value;
            }
        }
    }

    Draft &m_draft;
    DayOrder m_order;
    qsizetype m_head;
    QStringList m_authors;
    QString m_source;
    QString m_published;
    QString m_updated;
};

// « PARIS, 28 janvier 2025 (AFP) - Le texte »
Metadata agencyDateline(QStringView line, DayOrder order)
{
    static const QRegularExpression dateline(u"^\\p{Lu}[\\p{L} '’/-]{1,40}(?<date>,[^()]{3,30})?\\s*\\((?<agency>[^()]{2,30})\\)\\s*[–—-]"_s);
    const auto match = dateline.matchView(line);
    if (!match.hasMatch() || !isAgency(match.capturedView(u"agency"))) {
        return {};
    }
    const auto said = match.capturedView(u"date");
    const auto date = said.isEmpty() ? std::nullopt : dateAt(said.sliced(1).trimmed(), 0, order);
    return {.title = {}, .author = {}, .source = match.captured(u"agency"), .published = date ? date->value : QString()};
}

// What is known already stays.
void complete(Metadata &metadata, const Metadata &found)
{
    for (const auto field : {&Metadata::title, &Metadata::author, &Metadata::source, &Metadata::published}) {
        if ((metadata.*field).isEmpty()) {
            metadata.*field = found.*field;
        }
    }
}

// The block that a format calls the title, else the one that looks like it.
qsizetype placeOfTitle(const QList<Block> &blocks)
{
    const auto told = std::ranges::find(blocks, ParagraphKind::Title, &Block::kind);
    return told == blocks.end() ? titleBlock(blocks) : told - blocks.begin();
}

void settleTitle(Draft &draft, Block &block)
{
    const auto text = titleText(block.text);
    if (block.kind == ParagraphKind::Title || text == draft.metadata.title) {
        block.kind = ParagraphKind::Title;
        draft.metadata.title = draft.metadata.title.isEmpty() ? text : draft.metadata.title;
    } else if (draft.metadata.title.isEmpty()) {
        block.kind = mayBeTitle(block.text) ? ParagraphKind::Title : block.kind;
        draft.metadata.title = text;
        draft.guessed |= ArticleField::Title;
    }
}

ArticleFields told(const Metadata &metadata)
{
    ArticleFields fields;
    for (const auto &[field, value] :
         {std::pair{ArticleField::Author, &metadata.author}, {ArticleField::Source, &metadata.source}, {ArticleField::Published, &metadata.published}}) {
        fields.setFlag(field, !value->isEmpty());
    }
    return fields;
}
}

void findMetadata(Draft &draft)
{
    if (draft.language.isEmpty()) {
        draft.language = languageOf(joined(draft.blocks));
        draft.guessed.setFlag(ArticleField::Language, !draft.language.isEmpty());
    }
    const auto toldBefore = told(draft.metadata);
    const auto order = draft.language == "fr"_L1 ? DayOrder::DayFirst : DayOrder::Uncertain;
    const auto title = placeOfTitle(draft.blocks);
    settleTitle(draft, draft.blocks[title]);
    BylineCollector collector(draft, order);
    collector.collect(title);
    complete(draft.metadata, collector.found());
    const bool isTitle = draft.blocks[title].kind == ParagraphKind::Title;
    for (qsizetype i = isTitle ? title + 1 : title; i < std::min(draft.blocks.size(), title + 4); ++i) {
        complete(draft.metadata, agencyDateline(draft.blocks[i].text, order));
    }
    complete(draft.metadata, {.title = {}, .author = {}, .source = draft.site, .published = {}});
    complete(draft.metadata, draft.properties);
    draft.guessed |= told(draft.metadata) & ~toldBefore;
}
