// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QStringView>

#include <vector>

/// One word or sign of a text; positions as in TextRange, kept small because a long text has millions.
struct TextToken {
    quint32 start = 0;
    quint32 end = 0;
    bool word : 1 = false; ///< has a letter or a digit
    bool capitalised : 1 = false; ///< its first letter is upper case
    bool capitals : 1 = false; ///< two letters or more, none in lower case
    bool digits : 1 = false; ///< has a digit
    bool sentenceStart : 1 = false;

    [[nodiscard]] qsizetype length() const
    {
        return qsizetype(end) - start;
    }
    [[nodiscard]] QStringView in(QStringView text) const
    {
        return text.sliced(start, length());
    }
};

/// The words and signs of `text`, in order. An elision (« l’ », « qu’ ») is a word of its own, so is an English « ’s »; a word keeps its
/// hyphens, inner apostrophes, inclusive points and the points of initials (« J.-L. », « U.S. »). Marks of emphasis (* and _) around
/// words are left out, and so is what lies in `leftOut`, ranges in order: it ends a word as a space does. Sentences end at .!?… and at paragraphs, not at line
/// ends in the middle of a sentence. O(n); precondition: fewer than 2^32 code units.
[[nodiscard]] std::vector<TextToken> tokensOf(QStringView text, const QList<TextRange> &leftOut = {});
