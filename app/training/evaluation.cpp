// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/evaluation.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace
{

double share(int part, int rest)
{
    return part + rest > 0 ? double(part) / (part + rest) : 0;
}

double f1Of(int right, int wrong, int missed)
{
    return right > 0 ? 2.0 * right / (2 * right + wrong + missed) : 0;
}

using Place = std::tuple<qsizetype, qsizetype, MentionKind>;

std::set<Place> placesOf(const QList<Mention> &names)
{
    std::set<Place> places;
    for (const auto &name : names)
        places.emplace(name.range.start, name.range.end, name.kind);
    return places;
}

}

void Evaluation::add(const QList<Mention> &marked, const QList<Mention> &found)
{
    const auto wanted = placesOf(marked);
    const auto given = placesOf(found);
    for (const auto &place : given) {
        auto &count = m_counts[size_t(std::get<MentionKind>(place))];
        ++(wanted.contains(place) ? count.right : count.wrong);
    }
    for (const auto &place : wanted) {
        if (!given.contains(place))
            ++m_counts[size_t(std::get<MentionKind>(place))].missed;
    }
}

Evaluation::Count Evaluation::total() const
{
    Count sum;
    for (const auto &count : m_counts) {
        sum.right += count.right;
        sum.wrong += count.wrong;
        sum.missed += count.missed;
    }
    return sum;
}

double Evaluation::f1() const
{
    const auto sum = total();
    return f1Of(sum.right, sum.wrong, sum.missed);
}

QString Evaluation::table() const
{
    const auto row = [](QLatin1StringView name, const Count &count) {
        return u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(name, -13)
            .arg(count.right, 6)
            .arg(count.wrong, 6)
            .arg(count.missed, 6)
            .arg(share(count.right, count.wrong), 7, 'f', 3)
            .arg(share(count.right, count.missed), 7, 'f', 3)
            .arg(f1Of(count.right, count.wrong, count.missed), 7, 'f', 3);
    };
    QString table = u"kind           right  wrong missed       P       R      F1\n"_s;
    for (int kind = 0; kind < nameKindCount; ++kind)
        table += row(kindWord(MentionKind(kind)), m_counts[size_t(kind)]);
    return table + row("all"_L1, total());
}
