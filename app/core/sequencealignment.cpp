// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sequencealignment.h"

#include <QHash>

#include <algorithm>

namespace
{
constexpr int mostEdits = 1000; // of one script
constexpr qsizetype shortSequences = 4000; // for which a script is tried first
constexpr int mostDepth = 16;

/// A part of both sequences that is not aligned yet.
struct Gap {
    qsizetype beforeStart = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterStart = 0;
    qsizetype afterEnd = 0;

    [[nodiscard]] qsizetype beforeLength() const
    {
        return beforeEnd - beforeStart;
    }
    [[nodiscard]] qsizetype afterLength() const
    {
        return afterEnd - afterStart;
    }
};

/// The longest ascending part of what is paired, by its place in the later sequence.
std::vector<ElementPair> longestAscending(const std::vector<ElementPair> &pairs)
{
    std::vector<size_t> lastOfLength; // index in pairs
    std::vector<std::ptrdiff_t> previous(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(lastOfLength, pairs[i].after, {}, [&](size_t index) {
            return pairs[index].after;
        });
        if (place != lastOfLength.begin()) {
            previous[i] = std::ptrdiff_t(*std::prev(place));
        }
        if (place == lastOfLength.end()) {
            lastOfLength.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<ElementPair> ascending;
    for (auto i = lastOfLength.empty() ? -1 : std::ptrdiff_t(lastOfLength.back()); i >= 0; i = previous[size_t(i)]) {
        ascending.push_back(pairs[size_t(i)]);
    }
    std::ranges::reverse(ascending);
    return ascending;
}

class Aligner
{
public:
    Aligner(std::span<const int> before, std::span<const int> after, qsizetype &steps)
        : m_before(before)
        , m_after(after)
        , m_steps(steps)
    {
    }

    std::vector<ElementPair> run()
    {
        align({0, qsizetype(m_before.size()), 0, qsizetype(m_after.size())}, 0);
        return std::move(m_pairs);
    }

private:
    void align(Gap gap, int depth)
    {
        while (gap.beforeStart < gap.beforeEnd && gap.afterStart < gap.afterEnd && equal(gap.beforeStart, gap.afterStart)) {
            m_pairs.push_back({gap.beforeStart++, gap.afterStart++});
        }
        std::vector<ElementPair> tail;
        while (gap.beforeStart < gap.beforeEnd && gap.afterStart < gap.afterEnd && equal(gap.beforeEnd - 1, gap.afterEnd - 1)) {
            tail.push_back({--gap.beforeEnd, --gap.afterEnd});
        }
        if (gap.beforeLength() > 0 && gap.afterLength() > 0) {
            alignInner(gap, depth);
        }
        m_pairs.insert(m_pairs.end(), tail.rbegin(), tail.rend());
    }

    void alignInner(const Gap &gap, int depth)
    {
        const bool isShort = gap.beforeLength() + gap.afterLength() <= shortSequences;
        if (isShort && alignByEdits(gap)) {
            return;
        }
        if (!alignByUnique(gap, depth) && !isShort) {
            alignByEdits(gap);
        }
    }

    [[nodiscard]] bool equal(qsizetype before, qsizetype after) const
    {
        return m_before[size_t(before)] == m_after[size_t(after)];
    }

    /// False where each side has no element once that the other has once, too.
    bool alignByUnique(const Gap &gap, int depth)
    {
        if (depth == mostDepth) {
            return false;
        }
        const auto anchors = longestAscending(uniquePairs(gap));
        if (anchors.empty()) {
            return false;
        }
        Gap part = gap;
        for (const auto &anchor : anchors) {
            part.beforeEnd = anchor.before;
            part.afterEnd = anchor.after;
            align(part, depth + 1);
            m_pairs.push_back(anchor);
            part.beforeStart = anchor.before + 1;
            part.afterStart = anchor.after + 1;
        }
        part.beforeEnd = gap.beforeEnd;
        part.afterEnd = gap.afterEnd;
        align(part, depth + 1);
        return true;
    }

    [[nodiscard]] std::vector<ElementPair> uniquePairs(const Gap &gap) const
    {
        struct Seen {
            int before = 0;
            int after = 0;
            qsizetype place = 0; // in the later sequence
        };
        QHash<int, Seen> seen;
        for (auto i = gap.beforeStart; i < gap.beforeEnd; ++i) {
            ++seen[m_before[size_t(i)]].before;
        }
        for (auto i = gap.afterStart; i < gap.afterEnd; ++i) {
            if (const auto found = seen.find(m_after[size_t(i)]); found != seen.end()) {
                ++found->after;
                found->place = i;
            }
        }
        std::vector<ElementPair> pairs;
        for (auto i = gap.beforeStart; i < gap.beforeEnd; ++i) {
            const auto &element = *seen.constFind(m_before[size_t(i)]);
            if (element.before == 1 && element.after == 1) {
                pairs.push_back({i, element.place});
            }
        }
        return pairs;
    }

    /// Myers's greedy algorithm. False where the script would be too long.
    bool alignByEdits(const Gap &gap)
    {
        const auto most = std::min<qsizetype>(mostEdits, gap.beforeLength() + gap.afterLength());
        std::vector<std::vector<qsizetype>> reached; // for each number of edits: how far in `before`, by diagonal from -edits
        std::vector<qsizetype> furthest(size_t(2 * most + 3), 0);
        const auto at = [&](qsizetype diagonal) -> qsizetype & {
            return furthest[size_t(diagonal + most + 1)];
        };
        for (qsizetype edits = 0; edits <= most && m_steps > 0; ++edits) {
            m_steps -= edits + 1;
            for (auto diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
                auto x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
                const auto from = x;
                while (x < gap.beforeLength() && x - diagonal < gap.afterLength() && equal(gap.beforeStart + x, gap.afterStart + x - diagonal)) {
                    ++x;
                }
                m_steps -= x - from;
                at(diagonal) = x;
                if (x >= gap.beforeLength() && x - diagonal >= gap.afterLength()) {
                    trace(gap, reached, edits);
                    return true;
                }
            }
            reached.emplace_back(furthest.begin() + most + 1 - edits, furthest.begin() + most + 2 + edits);
        }
        return false;
    }

    /// From the end of the script back to its beginning.
    void trace(const Gap &gap, const std::vector<std::vector<qsizetype>> &reached, qsizetype edits)
    {
        std::vector<ElementPair> backwards;
        auto x = gap.beforeLength();
        auto y = gap.afterLength();
        const auto followDiagonal = [&](qsizetype leastX, qsizetype leastY) {
            while (x > leastX && y > leastY) {
                backwards.push_back({gap.beforeStart + --x, gap.afterStart + --y});
            }
        };
        for (; edits > 0; --edits) {
            const auto &row = reached[size_t(edits - 1)];
            // Of the last row's diagonals only every other was reached by it; those between stand from the row before.
            const auto at = [&](qsizetype diagonal) {
                return row[size_t(diagonal + edits - 1)];
            };
            const auto diagonal = x - y;
            const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            const auto fromX = at(down ? diagonal + 1 : diagonal - 1);
            const auto fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            followDiagonal(fromX + (down ? 0 : 1), fromY + (down ? 1 : 0));
            x = fromX;
            y = fromY;
        }
        followDiagonal(0, 0);
        m_pairs.insert(m_pairs.end(), backwards.rbegin(), backwards.rend());
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    qsizetype &m_steps;
    std::vector<ElementPair> m_pairs;
};
}

std::vector<ElementPair> alignedElements(std::span<const int> before, std::span<const int> after, qsizetype &steps)
{
    return Aligner(before, after, steps).run();
}
