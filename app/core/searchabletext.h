// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

/// A text made ready to be searched as people type: case, accents and ligatures do not count, nor do kinds of apostrophes,
/// quotation marks, hyphens and spaces. Keeps one folded copy of the text.
class SearchableText
{
public:
    enum class Match {
        Anywhere,
        WordStart, ///< where a word begins
        WholeWords ///< where a word begins and one ends
    };

    /// O(n).
    explicit SearchableText(const QString &text);

    /// Where the phrase stands, in order, without overlap, at most `most` times where that is not negative. Empty for a phrase of
    /// spaces. O(n).
    [[nodiscard]] QList<TextRange> find(const QString &phrase, Match match = Match::Anywhere, qsizetype most = -1) const;

private:
    /// From `folded` on, the copy runs in step with the text from `original` on; or one character of the text became several.
    struct Anchor {
        qsizetype folded = 0;
        qsizetype original = 0;
        bool expands = false;
    };

    void fold();
    [[nodiscard]] bool matches(qsizetype start, qsizetype end, Match match) const;
    [[nodiscard]] TextRange rangeOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] std::vector<Anchor>::const_iterator anchorOf(qsizetype folded) const;

    QString m_text;
    QString m_folded;
    std::vector<Anchor> m_anchors; // the first is at 0
};

/// The ranges in order, those that lie in or over an earlier and longer one left out.
[[nodiscard]] QList<TextRange> longestOf(QList<TextRange> ranges);
