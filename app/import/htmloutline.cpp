// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/htmloutline.h"

#include "import/characters.h"
#include "import/htmldocument.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
bool isNeverShown(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_VIDEO:
        return true;
    default:
        return false;
    }
}

// What AMP pages have of their own that is no part of their article.
bool isAmpFurniture(const GumboNode *element)
{
    static constexpr std::array names{"amp-access"_L1,
                                      "amp-ad"_L1,
                                      "amp-analytics"_L1,
                                      "amp-auto-ads"_L1,
                                      "amp-consent"_L1,
                                      "amp-embed"_L1,
                                      "amp-geo"_L1,
                                      "amp-iframe"_L1,
                                      "amp-lightbox"_L1,
                                      "amp-list"_L1,
                                      "amp-next-page"_L1,
                                      "amp-sidebar"_L1,
                                      "amp-state"_L1,
                                      "amp-sticky-ad"_L1,
                                      "amp-social-share"_L1,
                                      "amp-subscriptions"_L1,
                                      "amp-user-notification"_L1};
    const bool isInAmpElement = isElement(element->parent, GUMBO_TAG_UNKNOWN);
    if (isInAmpElement && (hasAttribute(element, "placeholder") || hasAttribute(element, "fallback"))) { // until it is loaded
        return true;
    }
    if (element->v.element.tag != GUMBO_TAG_UNKNOWN) {
        return false;
    }
    auto written = element->v.element.original_tag;
    gumbo_tag_from_original_text(&written); // leaves the name alone
    const QLatin1StringView name(written.data, qsizetype(written.length));
    return std::ranges::any_of(names, [name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isInline(const GumboNode *element)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_PICTURE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RB:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN: // <o:p>, <abc-link>: a line of their own only where they hold one
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

// What a page is laid out with holds paragraphs; what shows figures holds lines.
bool isTableOfFigures(const GumboNode *table)
{
    constexpr int longestCell = 200;
    bool hasOnlyLines = true;
    int cells = 0;
    int rows = 0;
    forEachElement(table, [&](const GumboNode *element) {
        const auto tag = element->v.element.tag;
        cells += isCell(tag);
        rows += tag == GUMBO_TAG_TR;
        const bool isPartOfTable = isCell(tag) || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT
            || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_COLGROUP || tag == GUMBO_TAG_COL || tag == GUMBO_TAG_P || tag == GUMBO_TAG_BR;
        hasOnlyLines = hasOnlyLines && (element == table || isPartOfTable || isInline(element));
        return hasOnlyLines;
    });
    return hasOnlyLines && rows > 1 && cells > rows && textBelow(table).size() < qsizetype(cells) * longestCell;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3 && std::ranges::all_of(text, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

bool holdsLink(const GumboNode *node)
{
    bool found = false;
    forEachElement(node, [&found](const GumboNode *element) {
        found = found || isElement(element, GUMBO_TAG_A);
        return !found;
    });
    return found;
}

class OutlineBuilder
{
public:
    explicit OutlineBuilder(HtmlTables tables)
        : m_tables(tables)
    {
    }

    HtmlOutline build(const GumboNode *element)
    {
        visit(element, {});
        endLine();
        return std::move(m_outline);
    }

private:
    struct Surroundings {
        ParagraphKind kind = ParagraphKind::Paragraph;
        int heading = 0;
        int depth = 0;
        bool linked = false;
        bool preformatted = false;
        bool inRow = false;
        int *number = nullptr; // of the next item of an ordered list
    };

    void visit(const GumboNode *node, Surroundings around)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            addText(QString::fromUtf8(node->v.text.text), around);
        } else if (isElement(node) && !isNeverShown(node->v.element.tag) && !isAmpFurniture(node)) {
            enter(node, around);
        }
    }

    void enter(const GumboNode *element, Surroundings around)
    {
        const auto tag = element->v.element.tag;
        if (tag == GUMBO_TAG_BR) {
            breakLine(around);
        } else if (tag == GUMBO_TAG_SUP) {
            addRaised(element, around);
        } else if (isInline(element)) {
            around.linked = around.linked || (tag == GUMBO_TAG_A && hasAttribute(element, "href"));
            visitChildren(element, around);
        } else {
            enterBlock(element, around);
        }
    }

    void enterBlock(const GumboNode *element, Surroundings around)
    {
        const auto tag = element->v.element.tag;
        if (around.inRow) {
            if (isCell(tag) && !m_line.isEmpty()) {
                m_line += u" | "_s;
            }
            visitChildren(element, around);
            return;
        }
        endLine();
        const auto place = m_outline.spans.size();
        m_outline.spans.append({element, m_outline.segments.size(), 0, around.depth});
        int number = std::max(1, attributeOf(element, "start").toInt());
        settle(element, around, number);
        if (tag == GUMBO_TAG_LI) {
            m_mark = around.number ? QString::number((*around.number)++) + u". "_s : u"• "_s;
        }
        m_apart = m_apart || (tag != GUMBO_TAG_LI && tag != GUMBO_TAG_TR);
        if (m_tables == HtmlTables::AsRows && tag == GUMBO_TAG_TABLE && isTableOfFigures(element)) {
            visitRows(element, around);
        } else {
            visitChildren(element, around);
        }
        endLine();
        m_mark.clear();
        m_apart = m_apart || (tag != GUMBO_TAG_LI && tag != GUMBO_TAG_TR);
        m_outline.spans[place].end = m_outline.segments.size();
    }

    static void settle(const GumboNode *element, Surroundings &around, int &number)
    {
        const auto tag = element->v.element.tag;
        ++around.depth;
        if (tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL) {
            around.number = tag == GUMBO_TAG_OL ? &number : nullptr;
        } else if (tag == GUMBO_TAG_LI && around.kind != ParagraphKind::Note) {
            around.kind = ParagraphKind::ListItem;
        } else if (tag == GUMBO_TAG_BLOCKQUOTE) {
            around.kind = ParagraphKind::Quotation;
        } else if (tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION) {
            around.kind = ParagraphKind::Caption;
        } else if (tag == GUMBO_TAG_PRE) {
            around.preformatted = true;
        } else if (const int level = headingLevel(tag)) {
            around.kind = ParagraphKind::Subheading;
            around.heading = level;
        }
        if (saysNotes(element)) {
            around.kind = ParagraphKind::Note;
        }
    }

    static bool saysNotes(const GumboNode *element)
    {
        static const QRegularExpression notes(u"(?:^|[\\s_-])(?:foot-?notes?|end-?notes?|notes-de-bas-de-page)(?:$|[\\s_-])"_s);
        const auto role = attributeOf(element, "role");
        return role == "doc-endnotes"_L1 || role == "doc-footnote"_L1 || attributeOf(element, "epub:type").contains("footnote"_L1)
            || notes.match(labelOf(element)).hasMatch();
    }

    void visitRows(const GumboNode *table, const Surroundings &around)
    {
        forEachElement(table, [&](const GumboNode *element) {
            if (isElement(element, GUMBO_TAG_TR)) {
                endLine();
                auto row = around;
                row.inRow = true;
                visitChildren(element, row);
                endLine();
                return false;
            }
            if (isElement(element, GUMBO_TAG_CAPTION)) {
                visit(element, around);
                return false;
            }
            return true;
        });
    }

    void visitChildren(const GumboNode *element, const Surroundings &around)
    {
        const auto &children = element->v.element.children;
        const GumboNode *before = nullptr;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (before && !around.inRow && isPart(before) && isPart(child) && beginsAnew(child)) {
                endLine();
            }
            visit(child, around);
            before = child;
        }
    }

    // <span class="author">Jeanne Martin</span><span class="date">: a style sheet sets such parts of a line apart.
    static bool isPart(const GumboNode *node)
    {
        const bool mayBePart = isElement(node, GUMBO_TAG_SPAN) || isElement(node, GUMBO_TAG_TIME) || isElement(node, GUMBO_TAG_A);
        return mayBePart && hasAttribute(node, "class");
    }

    // True where its first word, glued to the line so far, would make one word of two.
    [[nodiscard]] bool beginsAnew(const GumboNode *part) const
    {
        if (m_space || m_line.isEmpty() || !(m_line.back().isLower() || m_line.back().isDigit())) {
            return false;
        }
        return firstCharacterOf(part).isUpper();
    }

    // None where it begins with something else than text.
    static QChar firstCharacterOf(const GumboNode *node)
    {
        while (isElement(node)) {
            if (node->v.element.children.length == 0) {
                return {};
            }
            node = static_cast<const GumboNode *>(node->v.element.children.data[0]);
        }
        constexpr size_t longestCharacter = 4; // in UTF-8
        const auto *bytes = node->v.text.text;
        const auto text = QString::fromUtf8(bytes, qsizetype(qstrnlen(bytes, longestCharacter)));
        return text.isEmpty() ? QChar() : text.front();
    }

    // Raised digits are the call of a note where they are a link, else a power: glued to their word they would be a number.
    void addRaised(const GumboNode *element, Surroundings around)
    {
        auto text = textBelow(element);
        const auto digits = text.startsWith(u'[') || text.startsWith(u'(') ? text.sliced(1, std::max<qsizetype>(0, text.size() - 2)) : text;
        const bool linked = around.linked || holdsLink(element);
        if (isDigits(digits) && linked) {
            addText(u'[' + digits + u']', around);
        } else if (isDigits(digits)) {
            static constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
            for (auto &c : text) {
                c = c.isDigit() ? raised[c.digitValue()] : c;
            }
            addText(text, around);
        } else {
            visitChildren(element, around);
        }
    }

    void addText(const QString &text, const Surroundings &around)
    {
        m_around = around;
        for (const auto c : text) {
            if (around.preformatted && c == u'\n') {
                endLine();
            } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f') {
                m_space = !m_line.isEmpty();
            } else {
                if (m_space && !m_line.endsWith(u' ')) {
                    m_line += u' ';
                }
                m_space = false;
                m_line += c;
                m_linked += around.linked;
            }
        }
    }

    // One break ends a line, two a paragraph.
    void breakLine(const Surroundings &around)
    {
        if (around.inRow) {
            m_space = true;
        } else if (m_line.isEmpty()) {
            m_apart = true;
        } else {
            endLine();
        }
    }

    void endLine()
    {
        const auto text = withPlainCharacters(m_line);
        if (!text.trimmed().isEmpty()) {
            m_outline.segments.append({.block = {.text = m_mark + text, .kind = m_around.kind, .apart = m_apart && !m_outline.segments.isEmpty()},
                                       .linked = m_linked,
                                       .heading = m_around.heading});
            m_mark.clear();
            m_apart = false;
        }
        m_line.clear();
        m_linked = 0;
        m_space = false;
    }

    HtmlTables m_tables;
    HtmlOutline m_outline;
    Surroundings m_around; // of the latest text
    QString m_line;
    QString m_mark; // of the list item that begins
    qsizetype m_linked = 0;
    bool m_space = false;
    bool m_apart = false;
};
}

HtmlOutline outlineOf(const GumboInternalNode *element, HtmlTables tables)
{
    return OutlineBuilder(tables).build(element);
}

QList<Block> blocksBelow(const GumboInternalNode *element, HtmlTables tables)
{
    QList<Block> blocks;
    auto outline = outlineOf(element, tables);
    for (auto &segment : outline.segments) {
        blocks.append(std::move(segment.block));
    }
    return blocks;
}
