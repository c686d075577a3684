// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

class TextAlignment;

/// What finds a passage again in another version of its text: where it stood, what it says, what stood before and behind it. These
/// are the TextPositionSelector and the TextQuoteSelector of the W3C's Web Annotation Data Model (2017).
struct Anchor {
    TextRange range; ///< in the earlier text
    QString quote;
    QString before;
    QString after;
    bool isPlaced = true; ///< false: `range` is only where it may stand; empty: about where it stood

    bool operator==(const Anchor &) const = default;
};

enum class AnchorOutcome {
    Unchanged,
    Moved, ///< the same words, elsewhere
    Altered, ///< in its place, but its words were corrected
    Doubtful, ///< it may be the passage, or one that looks like it: the reader has to say
    Orphaned ///< nothing like it is there
};

struct Reanchored {
    AnchorOutcome outcome = AnchorOutcome::Orphaned;
    TextRange range; ///< in the later text; of an orphan empty, about where it stood
    double score = 0; ///< from 0 to 1: how much of quote and context speaks for the place

    bool operator==(const Reanchored &) const = default;
};

/// Finds each passage of the earlier text in `after`, the later one of the alignment.
///
/// First where the alignment of the texts has it, then by quote and context, at last by a quote nearly the same close to where it
/// stood. Only text that stands where the earlier version had it, or that is new, is taken for the passage without asking; words
/// that stood somewhere else before are another passage that looks like it, so they are doubtful at most. What is spent on
/// searches is bounded: O(log n) in the texts' lengths for each passage that stays in its place.
[[nodiscard]] QList<Reanchored> reanchored(const TextAlignment &alignment, QStringView after, const QList<Anchor> &anchors);
