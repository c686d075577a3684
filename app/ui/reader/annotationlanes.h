// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"

#include <vector>

/// Annotations spread over lanes, so that those which overlap never share one: each keeps its own stripe in the margin and its own
/// line under the text, and none is hidden by another. Greedy interval colouring, which needs the fewest lanes possible.
class AnnotationLanes
{
public:
    struct Placed {
        AnnotationMark mark;
        int lane = 0;
    };

    /// O(n log n).
    void set(QList<AnnotationMark> marks);
    /// Takes marks away and puts others in, which may be the same in another place. O(n), nothing is sorted anew.
    void change(const QList<AnnotationId> &gone, const QList<AnnotationMark> &come);

    [[nodiscard]] int laneCount() const;
    /// Those that share a character with the range, in order of start. O(lanes × log n + found).
    [[nodiscard]] std::vector<const Placed *> overlapping(TextRange range) const;
    [[nodiscard]] const Placed *find(AnnotationId id) const;
    /// All, in order of start, then the longer first.
    [[nodiscard]] const std::vector<Placed> &all() const;

private:
    void spread();

    std::vector<Placed> m_placed;
    std::vector<std::vector<size_t>> m_lanes; // indexes into m_placed, in order, disjoint within a lane
};
