// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"
#include "core/textrange.h"

#include <QList>
#include <QStringView>

/// A piece of text that stands in two versions: at `before` in the earlier, at `after` in the later.
struct SharedRun {
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype length = 0;

    bool operator==(const SharedRun &) const = default;
};

/// What two versions of a text share, and so where a place of the earlier one stands in the later.
///
/// Lines are aligned first, then the sentences of what is left, its words, and what changed words begin and end with. Each of these
/// is a shortest edit script (E. W. Myers, « An O(ND) Difference Algorithm and Its Variations », Algorithmica 1, 1986); where that
/// would be long, pieces that each side has once hold the rest apart (B. Cohen's « patience diff »).
class TextAlignment
{
public:
    /// O(n log n) in the texts' lengths, plus a bounded number of steps for the edit scripts. The texts are not kept.
    TextAlignment(QStringView before, QStringView after);

    /// In order, disjoint, none next to another in both texts.
    [[nodiscard]] const QList<SharedRun> &runs() const;
    /// Where the earlier text's range stands in the later one. What was put in at its ends stays outside; what stands in place of its
    /// first or last words belongs to it. Empty, at the place where it was, where nothing stands in its place. O(log runs).
    [[nodiscard]] TextRange mapped(TextRange range) const;
    /// How much of the earlier text's range the later text has; runs shorter than `least` units do not count.
    [[nodiscard]] qsizetype kept(TextRange range, qsizetype least = 1) const;
    /// How much of the later text's range the earlier text has had.
    [[nodiscard]] qsizetype known(TextRange range) const;

private:
    [[nodiscard]] qsizetype mappedStart(qsizetype position) const;
    [[nodiscard]] qsizetype mappedEnd(qsizetype position) const;
    [[nodiscard]] qsizetype inGap(QList<SharedRun>::const_iterator next, qsizetype position) const;

    QList<SharedRun> m_runs;
    qsizetype m_beforeSize;
    qsizetype m_afterSize;
};

/// What the paragraphs of the later text are: each what the earlier paragraph was that it has most of, where it has a good part of
/// one; else plain. `kinds`: one for each of paragraphsOf(before), or empty, and then so is what is returned. O(n log n).
[[nodiscard]] QList<ParagraphKind> keptKinds(const TextAlignment &alignment, QStringView before, QStringView after, const QList<ParagraphKind> &kinds);
