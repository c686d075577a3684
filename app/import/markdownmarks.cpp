// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/markdownmarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestSubheading = 120;

bool takeOut(QString &text, const QRegularExpression &pattern, const QString &replacement)
{
    const auto before = text.size();
    text.replace(pattern, replacement);
    return text.size() != before;
}

bool withoutLinks(QString &text)
{
    static const QRegularExpression picture(u"!\\[[^\\]\\n]*\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)"_s);
    // The target looks like one: « [sic](voir plus bas) » is none.
    static const QRegularExpression link(u"\\[([^\\[\\]\\n]+)\\]\\((?:|#[^()\\s]*|[^()\\s]*[/.:](?:[^()\\s]|\\([^()\\s]*\\))*)(?:\\s+\"[^\"]*\")?\\)"_s);
    const bool hadPictures = takeOut(text, picture, {});
    return takeOut(text, link, u"\\1"_s) || hadPictures;
}

bool withoutEmphasis(QString &text)
{
    if (!text.contains(u'*') && !text.contains(u'_')) {
        return false;
    }
    static const QRegularExpression stars(u"(?<![\\w*\\\\])(\\*{1,3})([\\w«“\"'‘’\\[(@#—…-](?:[^*\\n]*[^\\s*])?)\\1(?![\\w*])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression underscores(u"(?<![\\w\\\\])(_{1,2})([^\\W_](?:[^_\\n]*[^\\s_])?)\\1(?!\\.?\\w)"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    bool changed = false;
    // Once more for emphasis inside emphasis.
    while (takeOut(text, stars, u"\\2"_s)) {
        changed = true;
    }
    return takeOut(text, underscores, u"\\2"_s) || changed;
}

bool withoutHeadingMark(Block &block)
{
    static const QRegularExpression mark(u"^#{1,6}\\s+"_s);
    if (!takeOut(block.text, mark, {})) {
        return false;
    }
    block.kind = ParagraphKind::Subheading;
    return true;
}

bool isAllBold(QStringView text)
{
    return text.size() > 4 && text.size() <= longestSubheading && text.startsWith(u"**") && text.endsWith(u"**")
        && !text.sliced(2, text.size() - 4).contains(u'*') && text[text.size() - 3].isLetterOrNumber();
}
}

bool removeMarkdownMarks(Draft &draft)
{
    bool changed = false;
    for (auto &block : draft.blocks) {
        if (isAllBold(block.text)) {
            block.kind = ParagraphKind::Subheading;
        }
        const bool hadHeading = withoutHeadingMark(block);
        const bool hadLinks = withoutLinks(block.text);
        const bool hadEmphasis = withoutEmphasis(block.text);
        changed = changed || hadHeading || hadLinks || hadEmphasis;
    }
    draft.blocks.removeIf([](const Block &block) {
        return block.text.trimmed().isEmpty();
    });
    return changed;
}
