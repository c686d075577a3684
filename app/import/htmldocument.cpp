// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/htmldocument.h"

#include "import/bounds.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int deepestNesting = 500;
constexpr int mostAttributes = 500;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

// Elements that have no end, or that their like or their parent ends.
bool endsByItself(const QByteArray &name)
{
    static const QSet<QByteArray> names{"a",      "area", "base",  "br",     "col",   "dd", "dt",    "embed", "hr",    "img", "input", "li",  "link", "meta",
                                        "option", "p",    "param", "source", "tbody", "td", "tfoot", "th",    "thead", "tr",  "track", "wbr", "body", "html"};
    return names.contains(name);
}

// Reads tags, without a tree, to see how deep they stand in one another: parsing looks at all open elements for each new one.
class NestingScan
{
public:
    explicit NestingScan(QByteArrayView html)
        : m_html(html)
    {
    }

    /// Ends where there are more tags than a page may have.
    [[nodiscard]] bool isShallow()
    {
        while (m_at < m_html.size() && m_tags <= mostTags) {
            const auto tag = m_html.indexOf('<', m_at);
            if (tag < 0) {
                return true;
            }
            m_at = tag + 1;
            if (m_html.sliced(m_at).startsWith("!--")) {
                skipBehind("-->");
            } else if (!readTag()) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool hasTooManyTags() const
    {
        return m_tags > mostTags;
    }

private:
    void skipBehind(QByteArrayView end)
    {
        const auto found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    [[nodiscard]] bool readTag()
    {
        const bool isEnd = m_at < m_html.size() && m_html[m_at] == '/';
        m_at += isEnd;
        const auto start = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at])) {
            ++m_at;
        }
        ++m_tags;
        const auto name = m_html.sliced(start, std::min<qsizetype>(m_at - start, 20)).toByteArray().toLower();
        if (name.isEmpty()) {
            return true;
        }
        if (!readAttributes()) {
            return false;
        }
        if (isEnd) {
            m_depth = std::max(0, m_depth - (endsByItself(name) ? 0 : 1));
        } else if (name == "script" || name == "style") {
            skipBehind(name == "script" ? "</script" : "</style");
        } else if (!endsByItself(name)) {
            ++m_depth;
        }
        return m_depth <= deepestNesting;
    }

    // To the end of the tag, quotation marks minded.
    [[nodiscard]] bool readAttributes()
    {
        int attributes = 0;
        bool inSpace = false;
        for (char quote = 0; m_at < m_html.size(); ++m_at) {
            const char c = m_html[m_at];
            if (quote) {
                quote = c == quote ? 0 : quote;
                continue;
            }
            if (c == '>') {
                return true;
            }
            if (c == '"' || c == '\'') {
                quote = m_html[m_at - 1] == '=' || inSpace ? c : 0;
            }
            const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/' || c == '\f';
            attributes += isSpace && !inSpace;
            inSpace = isSpace;
            if (attributes > mostAttributes) {
                return false;
            }
        }
        return true;
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    int m_depth = 0;
    qsizetype m_tags = 0;
};

const GumboAttribute *attribute(const GumboNode *node, const char *name)
{
    return isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
}

void appendText(const GumboNode *node, QString &text)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        text += QString::fromUtf8(node->v.text.text);
    } else if (isElement(node)) {
        const auto &children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            appendText(static_cast<const GumboNode *>(children.data[i]), text);
        }
    }
}
}

void HtmlDocument::OutputDeleter::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlDocument::HtmlDocument(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_utf8.constData(), size_t(m_utf8.size())));
}

Result<HtmlDocument> HtmlDocument::parse(QStringView html)
{
    auto utf8 = html.toUtf8();
    NestingScan scan(utf8);
    if (!scan.isShallow()) {
        return failure(ErrorCode::FormatBroken, {}, u"HTML"_s);
    }
    if (scan.hasTooManyTags()) {
        return failure(ErrorCode::FileTooLarge);
    }
    return HtmlDocument(std::move(utf8));
}

const GumboNode *HtmlDocument::root() const
{
    return m_output->root;
}

const GumboNode *HtmlDocument::body() const
{
    const auto &children = m_output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child, GUMBO_TAG_BODY) || isElement(child, GUMBO_TAG_FRAMESET)) {
            return child;
        }
    }
    return m_output->root;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const auto *found = attribute(node, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return attribute(node, name) != nullptr;
}

QString labelOf(const GumboNode *element)
{
    static const QRegularExpression hump(u"(?<=[a-z])(?=[A-Z])"_s);
    QString label = attributeOf(element, "class") + u' ' + attributeOf(element, "id");
    return label.replace(hump, u"-"_s).toLower();
}

QString textBelow(const GumboNode *node)
{
    return rawTextOf(node).simplified();
}

QString rawTextOf(const GumboNode *element)
{
    QString text;
    appendText(element, text);
    return text;
}

void forEachElement(const GumboNode *node, const std::function<bool(const GumboNode *)> &visit)
{
    if (!isElement(node) || !visit(node)) {
        return;
    }
    const auto &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        forEachElement(static_cast<const GumboNode *>(children.data[i]), visit);
    }
}
