// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articletext.h"

#include "import/byline.h"
#include "import/expressions.h"
#include "import/htmldocument.h"
#include "import/htmlmetadata.h"
#include "import/htmloutline.h"
#include "import/lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
// What pages call the parts that are not the article, as whole words of a class or id.
const QRegularExpression &furnitureNames()
{
    static const QRegularExpression names(
        u"(?:^|[\\s_-])"
        + oneOf({
            u"nav|navbar|navigation|menu|submenu|breadcrumbs?|ariane|topbar|masthead|skip(?:-?link)?",
            u"footer|pied|sidebar|side|aside|rail|widgets?|toolbar|tools|outils",
            u"related|relateds?|similar|similaires|associe[sd]?|linked|recommend(?:ed|ations?)?|reco|recirculation|outbrain|taboola",
            u"read-?more|lire-aussi|a-lire(?:-aussi)?|see-?also|further|trending|popular|most-?(?:read|viewed)|plus-lus|teasers?|carousel",
            u"promo(?:tion)?s?|adverts?|advertisement|advertorial|ads?|pub|pubs|publicites?|sponsor(?:ed|s)?|dfp|banner|bandeau|partner(?:s|ships?)?",
            u"cookies?|consent|gdpr|rgpd|didomi|onetrust|cmp|privacy",
            u"newsletters?|subscri(?:be|ption)|abonn(?:ement|ez|e-toi)|paywall|inscription|login|signup|register|donate|don",
            u"shar(?:e|ing)|social|partag(?:e|er)|sns|follow|suivre|facebook|twitter|whatsapp",
            u"comments?|commentaires?|disqus|reactions?|replies|respond|discussions?|forum|avis",
            u"print|imprimer|tags?|keywords?|mots-cles|topics|pagination|pager|paginate|rating|vote|poll|sondage",
            u"modal|popin|pop-?up|overlay|tooltip|hidden|sr-only|visually-hidden|screen-reader(?:-text)?|no-?print",
            u"author-(?:bio|box|card|info)|about-(?:the-)?author|bio|copyright|legal|mentions-legales|jp-relatedposts",
        })
        + u"(?:$|[\\s_-])"_s);
    return names;
}

const QRegularExpression &leadNames()
{
    static const QRegularExpression names(
        u"(?:^|[\\s_-])(?:chapo|chapeau|standfirst|stand-first|lede|dek|deck|sous-?titre|sub-?title|sub-?headline|excerpt|accroche|intro|summary)(?:$|[\\s_-])"_s);
    return names;
}

bool isHidden(const GumboNode *element)
{
    static const QRegularExpression invisible(u"(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"_s, QRegularExpression::CaseInsensitiveOption);
    return hasAttribute(element, "hidden") || attributeOf(element, "aria-hidden") == "true"_L1 || invisible.match(attributeOf(element, "style")).hasMatch();
}

bool isFurniture(const GumboNode *element)
{
    static const QSet<QString> roles{u"navigation"_s,
                                     u"banner"_s,
                                     u"complementary"_s,
                                     u"contentinfo"_s,
                                     u"dialog"_s,
                                     u"alertdialog"_s,
                                     u"search"_s,
                                     u"menu"_s,
                                     u"menubar"_s,
                                     u"toolbar"_s,
                                     u"tablist"_s,
                                     u"form"_s};
    switch (element->v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DETAILS:
        return true;
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BLOCKQUOTE:
        return false;
    default:
        break;
    }
    return roles.contains(attributeOf(element, "role").toLower()) || isHidden(element) || furnitureNames().match(labelOf(element)).hasMatch();
}

bool saysArticle(const GumboNode *element)
{
    return isElement(element, GUMBO_TAG_ARTICLE) || isElement(element, GUMBO_TAG_MAIN) || attributeOf(element, "role") == "main"_L1
        || attributeOf(element, "itemprop").compare("articleBody"_L1, Qt::CaseInsensitive) == 0;
}

bool isLinks(const HtmlSegment &segment)
{
    return segment.linked * 2 > segment.block.text.size();
}

qint64 worthOf(const HtmlSegment &segment)
{
    constexpr qsizetype proseFrom = 100;
    constexpr qsizetype shortestSentence = 40;
    constexpr qint64 costOfScrap = 10;
    const auto &text = segment.block.text;
    if (isLinks(segment)) {
        return -std::min<qint64>(text.size(), proseFrom);
    }
    if (segment.heading > 0 || segment.block.kind == ParagraphKind::Caption) {
        return 0;
    }
    const auto own = text.size() - 2 * segment.linked;
    const bool isProse = text.size() >= proseFrom || (text.size() >= shortestSentence && endsSentence(text));
    return isProse ? own : -costOfScrap;
}

QSet<QString> wordsOf(QStringView text)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const auto &match : word.globalMatchView(text)) {
        words.insert(match.captured().toLower());
    }
    return words;
}

// Share of the words of the shorter text that the other has.
double likeness(QStringView one, QStringView other)
{
    const auto a = wordsOf(one);
    const auto b = wordsOf(other);
    const auto fewest = std::min(a.size(), b.size());
    return fewest == 0 ? 0 : double((QSet(a) & b).size()) / double(fewest);
}

class ArticleFinder
{
public:
    ArticleFinder(HtmlOutline outline, const HtmlMetadata &metadata)
        : m_outline(std::move(outline))
        , m_metadata(metadata)
        , m_isOut(m_outline.segments.size(), false)
        , m_isCalledLead(m_outline.segments.size(), false)
    {
        findFurniture();
        findLeads();
        sumUp();
    }

    [[nodiscard]] QList<Block> find()
    {
        const auto body = bodySpan();
        if (!body) {
            return {};
        }
        auto blocks = headBlocks(*body);
        const auto head = blocks.size();
        for (auto i = body->first; i < m_outline.segments.size(); ++i) {
            const bool isArticle = i < body->end ? i > m_title.value_or(-1) : m_outline.segments[i].block.kind == ParagraphKind::Note;
            if (belongs(i) && isArticle) {
                blocks.append(m_outline.segments[i].block);
                blocks.last().apart = blocks.last().apart || blocks.size() == head + 1;
                if (isLead(i) && i < body->first + headOfBody) {
                    blocks.last().kind = ParagraphKind::Lead;
                }
            }
        }
        return blocks;
    }

private:
    static constexpr qsizetype headOfBody = 6;

    // A page may call the whole of itself "has-comments": what holds much of the prose is no furniture.
    void findFurniture()
    {
        constexpr qint64 mostPercent = 35;
        QList<qint64> prose{0};
        for (const auto &segment : m_outline.segments) {
            prose.append(prose.last() + std::max<qint64>(0, worthOf(segment)));
        }
        qsizetype outUntil = 0;
        for (const auto &span : m_outline.spans) {
            const auto held = prose[span.end] - prose[span.first];
            const bool isSmall = held * 100 <= prose.last() * mostPercent;
            if (span.first < outUntil || !isSmall || !isFurniture(span.element)) {
                continue;
            }
            std::fill(m_isOut.begin() + span.first, m_isOut.begin() + span.end, true);
            outUntil = std::max(outUntil, span.end);
        }
    }

    void findLeads()
    {
        constexpr qsizetype mostBlocks = 4;
        for (const auto &span : m_outline.spans) {
            if (span.end - span.first <= mostBlocks && leadNames().match(labelOf(span.element)).hasMatch()) {
                std::fill(m_isCalledLead.begin() + span.first, m_isCalledLead.begin() + span.end, true);
            }
        }
    }

    // Sums over any stretch of segments in one subtraction.
    void sumUp()
    {
        m_sum = {0};
        m_sum.reserve(m_outline.segments.size() + 1);
        for (qsizetype i = 0; i < m_outline.segments.size(); ++i) {
            m_sum.append(m_sum.last() + (m_isOut[i] ? 0 : worthOf(m_outline.segments[i])));
        }
    }

    [[nodiscard]] qint64 worth(const HtmlSpan &span) const
    {
        return m_sum[span.end] - m_sum[span.first];
    }

    // From the best element that says it is the article, or the best of all, inwards for as long as little is left outside.
    [[nodiscard]] std::optional<HtmlSpan> bodySpan() const
    {
        constexpr qint64 percentForName = 40;
        constexpr qint64 percentInside = 80;
        if (m_outline.spans.isEmpty()) {
            return {};
        }
        const auto best = std::ranges::max(m_outline.spans, {}, [this](const HtmlSpan &span) {
            return worth(span);
        });
        if (worth(best) <= 0) {
            return allOf(best);
        }
        auto chosen = best;
        qint64 named = 0;
        for (const auto &span : m_outline.spans) {
            if (saysArticle(span.element) && worth(span) >= named && worth(span) * 100 >= worth(best) * percentForName) {
                chosen = span;
                named = worth(span);
            }
        }
        const auto start = worth(chosen);
        for (const auto &span : m_outline.spans) {
            const bool isInside = span.first >= chosen.first && span.end <= chosen.end && span.depth > chosen.depth && span.end - span.first > 1;
            if (isInside && worth(span) * 100 >= start * percentInside) {
                chosen = span;
            }
        }
        return chosen;
    }

    // A page with no prose to go by: what is no furniture.
    [[nodiscard]] std::optional<HtmlSpan> allOf(const HtmlSpan &best) const
    {
        const auto &page = m_outline.spans.first();
        return page.end > page.first ? page : best;
    }

    [[nodiscard]] bool belongs(qsizetype i) const
    {
        constexpr qsizetype longestTeaser = 200;
        const auto &segment = m_outline.segments[i];
        const bool isTeaser = isLinks(segment) && segment.block.text.size() <= longestTeaser && segment.block.kind != ParagraphKind::Note
            && segment.linked * 10 > segment.block.text.size() * 8;
        return !m_isOut[i] && !isTeaser;
    }

    // Title and standfirst often stand outside the element that holds the text.
    [[nodiscard]] QList<Block> headBlocks(const HtmlSpan &body)
    {
        QList<Block> blocks;
        m_title = titleBefore(body);
        const auto &told = m_metadata.metadata.title;
        const auto &heading = m_title ? m_outline.segments[*m_title].block.text : told;
        if (heading.isEmpty()) {
            return blocks;
        }
        blocks.append({.text = heading, .kind = ParagraphKind::Title});
        for (auto i = m_title.value_or(body.first) + 1; i < body.first; ++i) {
            if (const auto kind = kindInHead(i)) {
                blocks.append(m_outline.segments[i].block);
                blocks.last().kind = *kind;
                blocks.last().apart = true;
            }
        }
        return blocks;
    }

    // The heading that is nearest to what the page says its title is; the last of them before the text.
    [[nodiscard]] std::optional<qsizetype> titleBefore(const HtmlSpan &body) const
    {
        constexpr double enough = 0.5;
        const auto &told = m_metadata.metadata.title;
        std::optional<qsizetype> title;
        double best = told.isEmpty() ? -1 : enough;
        for (qsizetype i = 0; i < std::min(body.end, body.first + headOfBody); ++i) {
            const auto &segment = m_outline.segments[i];
            const bool mayBe = segment.heading == 1 || (segment.heading == 2 && !told.isEmpty());
            if (!mayBe || (m_isOut[i] && segment.heading > 1)) {
                continue;
            }
            const auto like = told.isEmpty() ? 0 : likeness(segment.block.text, told);
            if (like >= best) {
                title = i;
                best = like;
            }
        }
        return title;
    }

    [[nodiscard]] std::optional<ParagraphKind> kindInHead(qsizetype i) const
    {
        const auto &segment = m_outline.segments[i];
        if (m_isOut[i]) {
            return {};
        }
        if (segment.block.kind == ParagraphKind::Caption) {
            return ParagraphKind::Caption;
        }
        if (bylineOf(segment.block.text, m_metadata.language == "fr"_L1 ? DayOrder::DayFirst : DayOrder::Uncertain)) {
            return ParagraphKind::Byline;
        }
        return isLead(i) ? std::optional(ParagraphKind::Lead) : std::nullopt;
    }

    // What is called so, or what the page's description repeats.
    [[nodiscard]] bool isLead(qsizetype i) const
    {
        constexpr qsizetype shortestLead = 40;
        constexpr double enough = 0.8;
        const auto &segment = m_outline.segments[i];
        const auto &text = segment.block.text;
        if (text.size() < shortestLead || isLinks(segment) || segment.block.kind == ParagraphKind::Caption) {
            return false;
        }
        const bool isDescription =
            m_metadata.lead.size() >= shortestLead && text.size() <= 2 * m_metadata.lead.size() && likeness(text, m_metadata.lead) >= enough;
        return m_isCalledLead[i] || isDescription;
    }

    HtmlOutline m_outline;
    const HtmlMetadata &m_metadata;
    QList<bool> m_isOut;
    QList<bool> m_isCalledLead;
    QList<qint64> m_sum;
    std::optional<qsizetype> m_title;
};
}

QList<Block> articleTextOf(const HtmlDocument &page, const HtmlMetadata &metadata)
{
    return ArticleFinder(outlineOf(page.body()), metadata).find();
}
