// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reanchoring.h"

#include "core/textalignment.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace
{
// How much of quote and context has to speak for a place to be taken without asking.
constexpr double enoughForSameWords = 0.5;
constexpr double enoughForOtherWords = 0.7;
// How much of two quotes has to be the same.
constexpr double similarWords = 0.8;
constexpr double distantlySimilarWords = 0.4;
// Shorter pieces are shared by any two sentences of a language.
constexpr qsizetype tellingRun = 4;

constexpr qsizetype mostSearched = 200'000'000; // UTF-16 units, for quotes
constexpr qsizetype mostCompared = 40'000'000; // pairs of units, for quotes nearly the same
constexpr int mostOccurrences = 200; // of one quote
constexpr qsizetype windowAround = 2000; // units before and behind the place, for quotes nearly the same
constexpr qsizetype longestFuzzy = 256; // a longer quote is found by its two ends
constexpr qsizetype shortestFuzzy = 8;
constexpr double mostDifferent = 0.3; // edits a unit

bool splitsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
}

/// Without white space at its ends and without halves of characters.
TextRange tidied(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace()) {
        ++range.start;
    }
    while (range.end > range.start && text[range.end - 1].isSpace()) {
        --range.end;
    }
    if (splitsPair(text, range.start)) {
        --range.start;
    }
    if (!range.isEmpty() && splitsPair(text, range.end)) {
        ++range.end;
    }
    return range;
}

qsizetype sharedEnd(QStringView a, QStringView b)
{
    const auto most = std::min(a.size(), b.size());
    qsizetype shared = 0;
    while (shared < most && a[a.size() - 1 - shared] == b[b.size() - 1 - shared]) {
        ++shared;
    }
    return shared;
}

qsizetype sharedStart(QStringView a, QStringView b)
{
    const auto [end, _] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

/// A place where a quote stands nearly the same.
struct NearPlace {
    TextRange range;
    qsizetype edits = 0;
};

/// The place in `text` with the fewest edits (P. H. Sellers, « The Theory and Computation of Evolutionary Distances: Pattern
/// Recognition », Journal of Algorithms 1, 1980). O(quote × text).
NearPlace nearestPlace(QStringView text, QStringView quote)
{
    struct Cell {
        int edits = 0;
        int start = 0; // where the match begins
    };
    std::vector<Cell> column(size_t(quote.size()) + 1);
    for (size_t i = 0; i < column.size(); ++i) {
        column[i] = {int(i), 0};
    }
    NearPlace best{{0, 0}, quote.size()};
    for (qsizetype end = 1; end <= text.size(); ++end) {
        auto diagonal = std::exchange(column[0], Cell{0, int(end)});
        for (size_t i = 1; i < column.size(); ++i) {
            const Cell replaced{diagonal.edits + (quote[qsizetype(i) - 1] == text[end - 1] ? 0 : 1), diagonal.start};
            const Cell inserted{column[i].edits + 1, column[i].start};
            const Cell deleted{column[i - 1].edits + 1, column[i - 1].start};
            diagonal = column[i];
            column[i] = std::ranges::min({replaced, inserted, deleted}, {}, &Cell::edits);
        }
        if (column.back().edits < best.edits) {
            best = {{column.back().start, end}, column.back().edits};
        }
    }
    return best;
}

class Reanchoring
{
public:
    Reanchoring(const TextAlignment &alignment, QStringView after)
        : m_after(after)
        , m_alignment(alignment)
    {
    }

    Reanchored operator()(const Anchor &anchor)
    {
        const auto mapped = m_alignment.mapped(anchor.range);
        const auto inPlace = inItsPlace(anchor, mapped);
        if (inPlace && inPlace->outcome != AnchorOutcome::Doubtful) {
            return *inPlace;
        }
        const auto elsewhere = sameWordsElsewhere(anchor, mapped.start);
        if (elsewhere && elsewhere->outcome != AnchorOutcome::Doubtful) {
            return *elsewhere;
        }
        if (inPlace || elsewhere) {
            return inPlace ? *inPlace : *elsewhere;
        }
        if (const auto similar = similarWordsNear(anchor, mapped.start)) {
            return *similar;
        }
        const auto start = splitsPair(m_after, mapped.start) ? mapped.start - 1 : mapped.start;
        return {AnchorOutcome::Orphaned, {start, start}, 0};
    }

private:
    [[nodiscard]] std::optional<Reanchored> inItsPlace(const Anchor &anchor, TextRange mapped) const
    {
        if (anchor.range.isEmpty() || mapped.isEmpty()) {
            return {};
        }
        const bool same = m_after.sliced(mapped.start, mapped.length()) == anchor.quote;
        const auto quoteKept = same ? anchor.quote.size() : m_alignment.kept(anchor.range);
        const auto contextKept = m_alignment.kept({anchor.range.start - anchor.before.size(), anchor.range.start}, tellingRun)
            + m_alignment.kept({anchor.range.end, anchor.range.end + anchor.after.size()}, tellingRun);
        const auto score = scoreOf(anchor, quoteKept, contextKept);
        if (same) {
            const auto outcome = !anchor.isPlaced || score < enoughForSameWords ? AnchorOutcome::Doubtful
                : mapped == anchor.range                                        ? AnchorOutcome::Unchanged
                                                                                : AnchorOutcome::Moved;
            return Reanchored{outcome, mapped, score};
        }
        const auto place = tidied(m_after, mapped);
        const auto similarity = 2.0 * double(quoteKept) / double(anchor.range.length() + place.length());
        if (place.isEmpty() || similarity < distantlySimilarWords) {
            return {};
        }
        const bool isSure = anchor.isPlaced && similarity >= similarWords && score >= enoughForOtherWords;
        return Reanchored{isSure ? AnchorOutcome::Altered : AnchorOutcome::Doubtful, place, score};
    }

    [[nodiscard]] static double scoreOf(const Anchor &anchor, qsizetype quoteKept, qsizetype contextKept)
    {
        return double(quoteKept + contextKept) / double(anchor.quote.size() + anchor.before.size() + anchor.after.size());
    }

    /// The occurrence of the quote whose context agrees most; of such, the one nearest to `place`.
    [[nodiscard]] std::optional<Reanchored> sameWordsElsewhere(const Anchor &anchor, qsizetype place)
    {
        std::optional<Reanchored> best;
        int agreeing = 0;
        int seen = 0;
        for (auto start = find(anchor.quote, 0); start >= 0 && seen < mostOccurrences; start = find(anchor.quote, start + 1), ++seen) {
            const TextRange range{start, start + anchor.quote.size()};
            const auto context = sharedEnd(m_after.first(range.start), anchor.before) + sharedStart(m_after.sliced(range.end), anchor.after);
            const auto score = scoreOf(anchor, anchor.quote.size(), context);
            const bool agrees = 2 * context >= anchor.before.size() + anchor.after.size();
            agreeing += agrees ? 1 : 0;
            const auto distance = [&](const Reanchored &found) {
                return std::abs(found.range.start - place);
            };
            // Words that the earlier version had somewhere else are not these.
            const bool isNew = m_alignment.known(range) * 3 < range.length();
            const Reanchored found{agrees && isNew ? AnchorOutcome::Moved : AnchorOutcome::Doubtful, range, score};
            if (!best || score > best->score || (score == best->score && distance(found) < distance(*best))) {
                best = found;
            }
        }
        if (best && agreeing > 1) {
            best->outcome = AnchorOutcome::Doubtful;
        }
        return best;
    }

    [[nodiscard]] qsizetype find(QStringView quote, qsizetype from)
    {
        if (quote.isEmpty() || m_searched > mostSearched) {
            return -1;
        }
        const auto found = m_after.indexOf(quote, from);
        m_searched += (found < 0 ? m_after.size() : found) - from;
        return found;
    }

    [[nodiscard]] std::optional<Reanchored> similarWordsNear(const Anchor &anchor, qsizetype place)
    {
        const auto size = anchor.quote.size();
        if (size < shortestFuzzy) {
            return {};
        }
        const auto start = std::max<qsizetype>(0, place - windowAround - size);
        const auto window = m_after.sliced(start, std::min(m_after.size() - start, 2 * (windowAround + size)));
        const auto compared = std::min(size, longestFuzzy);
        m_compared += compared * window.size();
        if (m_compared > mostCompared) {
            return {};
        }
        const QStringView quote(anchor.quote);
        NearPlace found;
        if (size <= longestFuzzy) {
            found = nearestPlace(window, quote);
        } else {
            const auto head = nearestPlace(window, quote.first(longestFuzzy / 2));
            const auto rest = window.sliced(head.range.start);
            const auto tail = nearestPlace(rest, quote.last(longestFuzzy / 2));
            found = {{head.range.start, head.range.start + tail.range.end}, head.edits + tail.edits};
        }
        const auto range = tidied(m_after, {start + found.range.start, start + found.range.end});
        const bool isLikeIt = double(found.edits) <= mostDifferent * double(compared) && range.length() * 2 >= size && range.length() <= size * 2;
        if (!isLikeIt) {
            return {};
        }
        return Reanchored{AnchorOutcome::Doubtful, range, 1 - double(found.edits) / double(compared)};
    }

    QStringView m_after;
    const TextAlignment &m_alignment;
    qsizetype m_searched = 0;
    qsizetype m_compared = 0;
};
}

QList<Reanchored> reanchored(const TextAlignment &alignment, QStringView after, const QList<Anchor> &anchors)
{
    QList<Reanchored> found;
    found.reserve(anchors.size());
    Reanchoring reanchor(alignment, after);
    for (const auto &anchor : anchors) {
        found.append(reanchor(anchor));
    }
    return found;
}
