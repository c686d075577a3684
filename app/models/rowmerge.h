// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>

// What ordered lists become others by, one run of rows after the other, so that models can announce each. `before` is a strict
// order in which no two rows of a list are equal; rows that are neither before the other are versions of one row.

/// Calls `remove(first, last)`, which takes these rows out of `rows`, for each run that `wanted` does not have, from the back.
template<typename Row, typename Before, typename Remove>
void removeUnwanted(const QList<Row> &rows, const QList<Row> &wanted, Before before, Remove remove)
{
    const auto isWanted = [&](qsizetype row) {
        return std::ranges::binary_search(wanted, rows.at(row), before);
    };
    for (auto last = rows.size() - 1; last >= 0; --last) {
        if (isWanted(last)) {
            continue;
        }
        auto first = last;
        while (first > 0 && !isWanted(first - 1)) {
            --first;
        }
        remove(first, last);
        last = first;
    }
}

/// Calls `insert(at, run)`, which puts the run into `rows` at that index, for each run of `incoming` that `rows` does not have.
template<typename Row, typename Before, typename Insert>
void insertMissing(const QList<Row> &rows, const QList<Row> &incoming, Before before, Insert insert)
{
    for (qsizetype next = 0; next < incoming.size();) {
        const auto at = std::ranges::lower_bound(rows, incoming.at(next), before) - rows.cbegin();
        const auto first = next;
        while (next < incoming.size() && (at == rows.size() || before(incoming.at(next), rows.at(at)))) {
            ++next;
        }
        if (next == first) {
            ++next; // it is there
        } else {
            insert(at, incoming.sliced(first, next - first));
        }
    }
}

/// `rows` with `run` put in at an index. O(n).
template<typename Row>
[[nodiscard]] QList<Row> withRun(const QList<Row> &rows, qsizetype at, const QList<Row> &run)
{
    return rows.first(at) + run + rows.sliced(at);
}
