// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/hardwraps.h"

#include "import/brokenwords.h"
#include "import/lines.h"
#include "import/title.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype narrowestPage = 55; // verse is narrower
constexpr qsizetype widestPage = 130;

bool isIndented(QStringView line)
{
    return line.startsWith(u"  ") || line.startsWith(u'\t');
}

qsizetype firstWordLength(QStringView line)
{
    const auto trimmed = line.trimmed();
    const auto space = trimmed.indexOf(u' ');
    return space < 0 ? trimmed.size() : space;
}

// How wide the page was whose lines these are.
struct Page {
    qsizetype width = 0;

    [[nodiscard]] bool wouldHaveFitted(QStringView line, QStringView next) const
    {
        // Proportional letters make full lines of unlike counts; but where a sentence ends, a paragraph may end too.
        const auto slack = endsSentence(line) ? 0 : width / 8;
        return line.size() + 1 + firstWordLength(next) <= width - slack;
    }

    [[nodiscard]] bool isNearlyFilledBy(QStringView line) const
    {
        return line.size() * 10 >= width * 6;
    }
};

struct FollowedLines {
    std::vector<qsizetype> lengths;
    qsizetype goingOnInLower = 0;
};

// The lines of prose that have another right below them.
FollowedLines followedLines(const QList<Block> &blocks)
{
    FollowedLines lines;
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
        const auto &next = blocks[i + 1];
        if (!next.apart && !beginsItem(next.text) && blocks[i].text.size() <= widestPage) {
            lines.lengths.push_back(blocks[i].text.size());
            lines.goingOnInLower += beginsLower(next.text);
        }
    }
    return lines;
}

bool isMostlyInLongLines(const QList<Block> &blocks)
{
    qsizetype inLong = 0;
    qsizetype all = 0;
    for (const auto &block : blocks) {
        all += block.text.size();
        inLong += block.text.size() > widestPage ? block.text.size() : 0;
    }
    return inLong * 2 > all;
}

// The page that lines were broken for; none where the breaks are the writer's own.
std::optional<Page> pageOf(const QList<Block> &blocks)
{
    constexpr size_t fewest = 3;
    auto [lengths, goingOnInLower] = followedLines(blocks);
    if (lengths.size() < fewest || goingOnInLower * 2 < qsizetype(lengths.size()) || isMostlyInLongLines(blocks)) {
        return {};
    }
    std::ranges::sort(lengths);
    const Page page{lengths[lengths.size() * 9 / 10]};
    if (page.width < narrowestPage) {
        return {};
    }
    return page;
}

bool wasBroken(const Page &page, const Block &line, const Block &next)
{
    if (next.apart || beginsItem(next.text) || (isIndented(next.text) && !beginsLower(next.text))) {
        return false;
    }
    if (!endsSentence(line.text) && beginsLower(next.text)) {
        return page.isNearlyFilledBy(line.text) || page.isNearlyFilledBy(next.text);
    }
    if (endsInHyphen(line.text)) {
        return true;
    }
    return !page.wouldHaveFitted(line.text, next.text);
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter()) {
        --start;
    }
    return line.sliced(start);
}

// Words that no paragraph ends with.
bool wantsMore(QStringView word)
{
    static const QSet<QString> words{u"a"_s,     u"à"_s,    u"afin"_s,  u"and"_s, u"as"_s,   u"au"_s,    u"aux"_s,  u"avec"_s, u"by"_s,  u"ce"_s,   u"ces"_s,
                                     u"cette"_s, u"d"_s,    u"dans"_s,  u"de"_s,  u"des"_s,  u"dont"_s,  u"du"_s,   u"en"_s,   u"et"_s,  u"for"_s,  u"from"_s,
                                     u"in"_s,    u"la"_s,   u"le"_s,    u"les"_s, u"leur"_s, u"leurs"_s, u"mais"_s, u"of"_s,   u"on"_s,  u"or"_s,   u"ou"_s,
                                     u"par"_s,   u"pour"_s, u"que"_s,   u"qui"_s, u"sa"_s,   u"sans"_s,  u"ses"_s,  u"si"_s,   u"son"_s, u"sous"_s, u"sur"_s,
                                     u"that"_s,  u"the"_s,  u"their"_s, u"to"_s,  u"un"_s,   u"une"_s,   u"vers"_s, u"with"_s};
    return words.contains(word.toString().toLower());
}

bool isCutTitle(const Block &title, const Block &next)
{
    constexpr qsizetype longestLine = 120;
    const bool areLines = title.text.size() <= longestLine && next.text.size() <= longestLine;
    return areLines && !next.apart && !endsSentence(title.text) && beginsLower(next.text);
}

bool isCut(const Block &block, const Block &next)
{
    constexpr qsizetype shortestParagraph = 60;
    const auto line = QStringView(block.text).trimmed();
    if (block.kind != next.kind || line.size() < shortestParagraph || beginsItem(next.text)) {
        return false;
    }
    const bool isOpen = line.back().isLetterOrNumber() || line.back() == u',' || line.back() == u'’' || line.back() == u'-';
    return isOpen && (beginsLower(next.text) || wantsMore(lastWord(line)));
}
}

bool unwrapLines(Draft &draft)
{
    const auto page = pageOf(draft.blocks);
    if (!page) {
        return false;
    }
    const BrokenWords words(draft.blocks);
    QList<Block> joined;
    // What a line was before others were joined to it.
    Block last;
    for (const auto &block : std::as_const(draft.blocks)) {
        if (!joined.isEmpty() && wasBroken(*page, last, block)) {
            if (isIndented(joined.last().text)) {
                joined.last().text = joined.last().text.trimmed(); // the page showed so that a paragraph begins
            }
            words.append(joined.last().text, block.text);
        } else {
            joined.append(block);
        }
        last = block;
    }
    const bool changed = joined.size() != draft.blocks.size();
    draft.blocks = std::move(joined);
    return changed;
}

bool joinCutParagraphs(Draft &draft)
{
    if (draft.blocks.isEmpty()) {
        return false;
    }
    const BrokenWords words(draft.blocks);
    const auto title = titleBlock(draft.blocks);
    QList<Block> joined;
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        const bool cut = i > title + 1 ? isCut(joined.last(), draft.blocks[i]) : i == title + 1 && isCutTitle(joined.last(), draft.blocks[i]);
        if (cut) {
            words.append(joined.last().text, draft.blocks[i].text);
        } else {
            joined.append(draft.blocks[i]);
        }
    }
    const bool changed = joined.size() != draft.blocks.size();
    draft.blocks = std::move(joined);
    return changed;
}
