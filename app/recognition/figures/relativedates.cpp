// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/relativedates.h"

using namespace Qt::StringLiterals;

RelativeDates::RelativeDates(const TokenLine &line, QDate published, bool areWanted)
    : m_line(line)
    , m_published(areWanted ? published : QDate())
{
}

std::optional<DatePoint> RelativeDates::readRelative(size_t index) const
{
    if (!m_published.isValid() || !m_line.isOfKind(index, MentionKind::Date)) {
        return std::nullopt;
    }
    // The token may be the last part of a hyphenated word: avant-hier.
    auto start = m_line[index].range.start;
    if (m_line.charAt(start - 1) == u'-') {
        start -= m_line.wordBefore(start).size();
    }
    const auto words = m_line.phraseAt(start, {Sense::RelativeDay, Sense::RelativeWeek, Sense::RelativeMonth, Sense::RelativeYear});
    if (!words) {
        return std::nullopt;
    }
    DatePoint point{m_line.indexAt(words.end, index + 1), {start, words.end}};
    point.derived = true;
    const int count = words.meaning->value.toInt();
    auto date = m_published;
    switch (words.meaning->sense) {
    case Sense::RelativeDay:
        date = m_published.addDays(count);
        point.month = date.month();
        point.day = date.day();
        break;
    case Sense::RelativeWeek: {
        int weekYear = 0;
        const int week = m_published.addDays(7 * count).weekNumber(&weekYear);
        point.year = yearText(weekYear);
        point.season = u"W%1"_s.arg(week, 2, 10, QChar(u'0'));
        return point;
    }
    case Sense::RelativeMonth:
        date = m_published.addMonths(count);
        point.month = date.month();
        break;
    default:
        date = m_published.addYears(count);
    }
    point.year = yearText(date.year());
    return point;
}

void RelativeDates::deriveWeekday(DatePoint &point) const
{
    const auto behind = m_line.skipBlanks(point.range.end);
    const auto isSaid = [&](Sense sense) {
        return m_line.isFrench() ? bool(m_line.phraseAt(behind, {sense})) : m_line.precededBy(point.range.start, sense);
    };
    const bool last = isSaid(Sense::Last);
    if (!m_published.isValid() || last == isSaid(Sense::Next)) {
        return;
    }
    const int later = point.weekday - m_published.dayOfWeek();
    const auto date = m_published.addDays(last ? -((6 - later) % 7) - 1 : (later + 6) % 7 + 1); // never the article's own day
    point.year = yearText(date.year());
    point.month = date.month();
    point.day = date.day();
    point.derived = true;
}
