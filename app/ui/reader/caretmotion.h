// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QStringView>
#include <QTextBoundaryFinder>

/// Where a caret goes in a text, and which span a click takes. Only the paragraph around the position is looked at.

enum class Direction {
    Backward,
    Forward
};

/// The next grapheme boundary; the end of a line is one step.
[[nodiscard]] qsizetype nextCharacter(QStringView text, qsizetype position, Direction direction);
/// The next beginning of a word.
[[nodiscard]] qsizetype nextWord(QStringView text, qsizetype position, Direction direction);
/// The next end of a word.
[[nodiscard]] qsizetype nextWordEnd(QStringView text, qsizetype position);
/// The word, or the run of other characters, at a position. Apostrophes part words (« l'été »: l, été) as the reader means them.
[[nodiscard]] TextRange wordAt(QStringView text, qsizetype position);
/// The sentence at a position, without the spaces behind it.
[[nodiscard]] TextRange sentenceAt(QStringView text, qsizetype position);
/// The line between two LF at a position.
[[nodiscard]] TextRange paragraphAt(QStringView text, qsizetype position);
/// The range widened to whole words at both ends, without spaces at its ends, closing signs at its start or opening ones at its end.
[[nodiscard]] TextRange snappedToWords(QStringView text, TextRange range);
/// The range without white space at its ends; empty where there is nothing else.
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);
/// The next wider of the words, the sentences, the paragraphs around the range, which is not empty, and the whole text.
[[nodiscard]] TextRange widened(QStringView text, TextRange range);
