// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretmotion.h"

#include <algorithm>

namespace
{
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// True between the letters of one word. A hyphen joins (« vice-président »), so does the point or comma of a figure (« 5,6 »).
bool joinsWord(QStringView text, qsizetype at)
{
    if (at <= 0 || at + 1 >= text.size()) {
        return false;
    }
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    switch (text[at].unicode()) {
    case u'-':
    case u'\u2011':
        return isWordCharacter(before) && isWordCharacter(after);
    case u',':
    case u'.':
        return before.isDigit() && after.isDigit();
    default:
        return false;
    }
}

bool isInWord(QStringView text, qsizetype at)
{
    return isWordCharacter(text[at]) || joinsWord(text, at);
}

qsizetype boundary(QStringView text, qsizetype position, Direction direction, QTextBoundaryFinder::BoundaryType type)
{
    const auto around = paragraphAt(text, position);
    QTextBoundaryFinder finder(type, text.sliced(around.start, around.length()));
    finder.setPosition(position - around.start);
    const auto found = direction == Direction::Forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (found >= 0) {
        return around.start + found;
    }
    return direction == Direction::Forward ? around.end : around.start;
}
}

qsizetype nextCharacter(QStringView text, qsizetype position, Direction direction)
{
    const auto around = paragraphAt(text, position);
    if (direction == Direction::Forward && position >= around.end) {
        return std::min(position + 1, text.size());
    }
    if (direction == Direction::Backward && position <= around.start) {
        return std::max<qsizetype>(position - 1, 0);
    }
    return boundary(text, position, direction, QTextBoundaryFinder::Grapheme);
}

qsizetype nextWord(QStringView text, qsizetype position, Direction direction)
{
    if (direction == Direction::Forward) {
        while (position < text.size() && isInWord(text, position)) {
            ++position;
        }
        while (position < text.size() && !isInWord(text, position)) {
            ++position;
        }
        return position;
    }
    while (position > 0 && !isInWord(text, position - 1)) {
        --position;
    }
    while (position > 0 && isInWord(text, position - 1)) {
        --position;
    }
    return position;
}

qsizetype nextWordEnd(QStringView text, qsizetype position)
{
    while (position < text.size() && !isInWord(text, position)) {
        ++position;
    }
    while (position < text.size() && isInWord(text, position)) {
        ++position;
    }
    return position;
}

TextRange wordAt(QStringView text, qsizetype position)
{
    if (text.isEmpty()) {
        return {};
    }
    position = std::clamp<qsizetype>(position, 0, text.size() - 1);
    if (!isInWord(text, position)) {
        // A click behind a word's last letter means the word.
        if (position > 0 && isInWord(text, position - 1) && (text[position].isSpace() || isApostrophe(text[position]))) {
            --position;
        } else {
            return {position, nextCharacter(text, position, Direction::Forward)};
        }
    }
    TextRange word{position, position + 1};
    while (word.start > 0 && isInWord(text, word.start - 1)) {
        --word.start;
    }
    while (word.end < text.size() && isInWord(text, word.end)) {
        ++word.end;
    }
    return word;
}

TextRange sentenceAt(QStringView text, qsizetype position)
{
    const auto around = paragraphAt(text, position);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.sliced(around.start, around.length()));
    // Behind the last letter is still in the last sentence.
    finder.setPosition(std::min(position - around.start, std::max<qsizetype>(around.length() - 1, 0)));
    const auto start = finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    const auto end = finder.toNextBoundary();
    return trimmed(text, {around.start + start, end < 0 ? around.end : around.start + end});
}

TextRange paragraphAt(QStringView text, qsizetype position)
{
    const auto before = position > 0 ? text.lastIndexOf(u'\n', position - 1) : -1;
    const auto after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

TextRange snappedToWords(QStringView text, TextRange range)
{
    // What closes the words before, or opens those behind, was taken by a hair's breadth.
    constexpr QStringView closing = u",.;:!?»)]”";
    constexpr QStringView opening = u"«([“";
    while (range.start < range.end && (text[range.start].isSpace() || closing.contains(text[range.start]))) {
        ++range.start;
    }
    while (range.end > range.start && (text[range.end - 1].isSpace() || opening.contains(text[range.end - 1]))) {
        --range.end;
    }
    if (range.isEmpty()) {
        return range;
    }
    if (isInWord(text, range.start)) {
        range.start = wordAt(text, range.start).start;
    }
    if (isInWord(text, range.end - 1)) {
        range.end = wordAt(text, range.end - 1).end;
    }
    return range;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace()) {
        ++range.start;
    }
    while (range.end > range.start && text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

TextRange widened(QStringView text, TextRange range)
{
    const auto last = range.end - 1;
    const TextRange wider[] = {
        {wordAt(text, range.start).start, wordAt(text, last).end},
        {sentenceAt(text, range.start).start, sentenceAt(text, last).end},
        {paragraphAt(text, range.start).start, paragraphAt(text, last).end},
    };
    const auto found = std::ranges::find_if(wider, [range](const TextRange &candidate) {
        return candidate.contains(range) && candidate != range;
    });
    return found == std::end(wider) ? TextRange{0, text.size()} : *found;
}
