// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/seasonreader.h"

using namespace Qt::StringLiterals;

SeasonReader::SeasonReader(const TokenLine &line, const NumberReader &numbers, const DateParts &parts)
    : m_line(line)
    , m_numbers(numbers)
    , m_parts(parts)
{
}

std::optional<DatePoint> SeasonReader::readSeason(size_t index) const
{
    const auto *strong = m_line.meaning(index, Sense::Season);
    const auto *season = strong != nullptr ? strong : m_line.meaning(index, Sense::WeakSeason);
    if (season == nullptr) {
        return std::nullopt;
    }
    DatePoint point{index + 1, m_line[index].range};
    point.season = season->value;
    const auto withoutYear = point.range.end;
    m_parts.appendYear(point);
    appendNextYear(point);
    const bool dated = point.range.end > withoutYear;
    const bool isName = m_line.isFrench() && m_line.textOf(index).front().isUpper() && !m_line.wordBefore(point.range.start).isEmpty(); // le Printemps arabe
    const bool isFall = !m_line.isFrench() && strong == nullptr && m_line.phraseAt(m_line.skipBlanks(point.range.end), {Sense::Of}); // the fall of Rome
    if ((isName || isFall) && !dated) {
        return std::nullopt;
    }
    if (dated || strong != nullptr || m_line.precededBy(point.range.start, Sense::SeasonCue)) {
        return point;
    }
    return std::nullopt;
}

/// hiver 2023-2024: one season
void SeasonReader::appendNextYear(DatePoint &point) const
{
    const auto gap = point.year.size() == 4 && point.next > 0 ? m_line.gapAfter(point.next - 1) : QStringView();
    const bool joined = gap == u"-" || gap == u"–" || gap == u"/";
    const auto number = joined ? m_numbers.readDigits(point.next) : std::nullopt;
    const auto next = point.year.toInt() + 1;
    if (number && number->isWhole && (number->value == next || (number->range.length() == 2 && number->value == next % 100))) {
        point.range.end = number->range.end;
        point.next = number->next;
    }
}

std::optional<DatePoint> SeasonReader::readQuarter(size_t index) const
{
    const auto text = m_line.textOf(index);
    if (m_line.isOfKind(index, MentionKind::Date) && text.size() >= 2
        && (text.front() == u'Q' || text.front() == u'T' || text.front() == u'H' || text.front() == u'S' || text.front() == u'q') && text[1].isDigit()) {
        DatePoint point{index + 1, m_line[index].range};
        point.season = (text.front().toUpper() == u'H' || text.front() == u'S' ? u'H' : u'Q') + QString(text[1]);
        m_parts.appendYear(point);
        return point;
    }
    const auto number = m_line.isOfKind(index, MentionKind::Ordinal) ? m_numbers.readSmall(index) : std::nullopt;
    if (!number || number->value > 4) {
        return std::nullopt;
    }
    const auto word = m_line.phraseAt(m_line.skipBlanks(number->range.end), {Sense::Quarter, Sense::HalfYear});
    if (!word) {
        return std::nullopt;
    }
    DatePoint point{m_line.indexAt(word.end, number->next), {number->range.start, word.end}};
    point.season = (word.meaning->sense == Sense::Quarter ? u'Q' : u'H') + number->value.toString();
    const bool hasMore = point.next < m_line.count();
    const auto gap = hasMore ? m_line.text().sliced(word.end, m_line[point.next].range.start - word.end).trimmed() : QStringView();
    const auto year = hasMore && (gap.isEmpty() || m_line.means(gap, Sense::Of)) ? m_parts.yearAt(point.next, false) : std::nullopt;
    if (year) {
        point.year = yearText(year->value.toInteger());
        point.next = year->next;
        point.range.end = year->range.end;
    }
    // The English half is of a game as well.
    return year || word.meaning->sense == Sense::Quarter || m_line.isFrench() ? std::optional(point) : std::nullopt;
}
