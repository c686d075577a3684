// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/lexicon.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
// Longer names stand before those that they begin with.
constexpr std::array senseNames{std::pair{"after Christ"_L1, Sense::AfterChrist},
                                std::pair{"age cue"_L1, Sense::AgeCue},
                                std::pair{"age owner"_L1, Sense::AgeOwner},
                                std::pair{"and"_L1, Sense::And},
                                std::pair{"article"_L1, Sense::Article},
                                std::pair{"before Christ"_L1, Sense::BeforeChrist},
                                std::pair{"before"_L1, Sense::Before},
                                std::pair{"between"_L1, Sense::Between},
                                std::pair{"century"_L1, Sense::Century},
                                std::pair{"clock"_L1, Sense::Clock},
                                std::pair{"collective"_L1, Sense::Collective},
                                std::pair{"count cue"_L1, Sense::CountCue},
                                std::pair{"counted"_L1, Sense::Counted},
                                std::pair{"cubed"_L1, Sense::Cubed},
                                std::pair{"currency symbol"_L1, Sense::CurrencySymbol},
                                std::pair{"currency"_L1, Sense::Currency},
                                std::pair{"date joint"_L1, Sense::DateJoint},
                                std::pair{"day part"_L1, Sense::DayPart},
                                std::pair{"decade"_L1, Sense::Decade},
                                std::pair{"decimal point"_L1, Sense::DecimalPoint},
                                std::pair{"doubtful number"_L1, Sense::DoubtfulNumber},
                                std::pair{"fraction"_L1, Sense::Fraction},
                                std::pair{"from"_L1, Sense::From},
                                std::pair{"half year"_L1, Sense::HalfYear},
                                std::pair{"hour"_L1, Sense::Hour},
                                std::pair{"large currency"_L1, Sense::LargeCurrency},
                                std::pair{"leading day part"_L1, Sense::LeadingDayPart},
                                std::pair{"minus"_L1, Sense::Minus},
                                std::pair{"minute"_L1, Sense::Minute},
                                std::pair{"money scale"_L1, Sense::MoneyScale},
                                std::pair{"month cue"_L1, Sense::MonthCue},
                                std::pair{"month"_L1, Sense::Month},
                                std::pair{"not counted"_L1, Sense::NotCounted},
                                std::pair{"not ranked"_L1, Sense::NotRanked},
                                std::pair{"number"_L1, Sense::Number},
                                std::pair{"of"_L1, Sense::Of},
                                std::pair{"one"_L1, Sense::One},
                                std::pair{"ordinal"_L1, Sense::Ordinal},
                                std::pair{"out of"_L1, Sense::OutOf},
                                std::pair{"past"_L1, Sense::After},
                                std::pair{"percent"_L1, Sense::Percent},
                                std::pair{"per"_L1, Sense::Per},
                                std::pair{"period cue"_L1, Sense::PeriodCue},
                                std::pair{"period"_L1, Sense::Period},
                                std::pair{"quarter"_L1, Sense::Quarter},
                                std::pair{"rank idiom"_L1, Sense::RankIdiom},
                                std::pair{"relative day"_L1, Sense::RelativeDay},
                                std::pair{"relative month"_L1, Sense::RelativeMonth},
                                std::pair{"relative week"_L1, Sense::RelativeWeek},
                                std::pair{"relative year"_L1, Sense::RelativeYear},
                                std::pair{"scale symbol"_L1, Sense::ScaleSymbol},
                                std::pair{"scale"_L1, Sense::Scale},
                                std::pair{"season cue"_L1, Sense::SeasonCue},
                                std::pair{"season"_L1, Sense::Season},
                                std::pair{"squared"_L1, Sense::Squared},
                                std::pair{"subunit"_L1, Sense::Subunit},
                                std::pair{"symbol"_L1, Sense::UnitSymbol},
                                std::pair{"time cue"_L1, Sense::TimeCue},
                                std::pair{"time zone"_L1, Sense::TimeZone},
                                std::pair{"to"_L1, Sense::To},
                                std::pair{"unit"_L1, Sense::Unit},
                                std::pair{"weak currency"_L1, Sense::WeakCurrency},
                                std::pair{"weak month"_L1, Sense::WeakMonth},
                                std::pair{"weak season"_L1, Sense::WeakSeason},
                                std::pair{"weak unit"_L1, Sense::WeakUnit},
                                std::pair{"weak weekday"_L1, Sense::WeakWeekday},
                                std::pair{"weekday"_L1, Sense::Weekday},
                                std::pair{"year cue"_L1, Sense::YearCue},
                                std::pair{"year word"_L1, Sense::YearWord}};

bool isSymbol(Sense sense)
{
    return sense == Sense::UnitSymbol || sense == Sense::ScaleSymbol || sense == Sense::MoneyScale || sense == Sense::CurrencySymbol;
}

bool endsWord(QStringView text, qsizetype end)
{
    return end >= text.size() || !text[end].isLetterOrNumber() || !text[end - 1].isLetterOrNumber()
        || (text[end].isDigit() != text[end - 1].isDigit() && !text[end - 1].isDigit());
}

qsizetype wordEnd(QStringView text, qsizetype start)
{
    auto end = start + 1;
    while (end < text.size() && !endsWord(text, end)) {
        ++end;
    }
    return end;
}

/// Text as entries are looked up by: plain spaces, each run of them one; a straight apostrophe. Without an allocation for words.
class Key
{
public:
    explicit Key(QStringView text)
    {
        for (const auto c : text) {
            if (!c.isSpace()) {
                m_text.append(c == u'’' ? u'\'' : c);
            } else if (m_text.isEmpty() || m_text.last() != u' ') {
                m_text.append(u' ');
            }
        }
    }
    [[nodiscard]] QStringView exact() const
    {
        return {m_text.data(), m_text.size()};
    }
    [[nodiscard]] QStringView folded()
    {
        for (auto &c : m_text) {
            c = c.toLower();
        }
        return exact();
    }

private:
    QVarLengthArray<QChar, 48> m_text;
};
}

void Lexicon::add(const QString &listName, const QStringList &words)
{
    const auto named = std::ranges::find_if(senseNames, [&listName](const auto &entry) {
        return listName == entry.first || listName.startsWith(entry.first + u' ');
    });
    if (named == senseNames.end()) {
        return;
    }
    const auto value = listName.sliced(std::min(listName.size(), named->first.size() + 1));
    const Meaning meaning{named->second, value, Decimal::fromString(value).value_or(Decimal())};
    for (const auto &word : words) {
        const auto text = Key(word).exact().toString();
        if (text.isEmpty()) {
            continue;
        }
        auto &entries = isSymbol(meaning.sense) ? m_symbols[text] : m_words[text.toLower()];
        if (std::ranges::none_of(entries, [&meaning](const Meaning &other) {
                return other.sense == meaning.sense;
            })) {
            entries.append(meaning);
        }
        m_firstCharacters.set(text.front().toLower().unicode());
        m_firstCharacters.set(text.front().toUpper().unicode());
        if (text.front() == u'\'') {
            m_firstCharacters.set(u'’');
        }
        auto &longest = m_longest[text.first(wordEnd(text, 0)).toLower()];
        longest = std::max(longest, text.size());
        m_longestEntry = std::max(m_longestEntry, text.size() + 2); // blanks around it are trimmed
    }
}

const Meaning *Lexicon::find(const Entries &entries, QStringView key, Sense sense) const
{
    const auto found = entries.constFind(key);
    if (found == entries.constEnd()) {
        return nullptr;
    }
    for (const auto &meaning : *found) {
        if (meaning.sense == sense) {
            return &meaning;
        }
    }
    return nullptr;
}

const Meaning *Lexicon::Meanings::in(Sense sense) const
{
    const auto *meanings = isSymbol(sense) ? asSymbol : asWord;
    if (meanings == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*meanings, sense, &Meaning::sense);
    return found == meanings->end() ? nullptr : &*found;
}

Lexicon::Meanings Lexicon::meanings(QStringView word) const
{
    if (word.isEmpty() || !m_firstCharacters[word.front().unicode()] || word.size() > m_longestEntry) {
        return {};
    }
    Key key(word);
    const auto asSymbol = m_symbols.constFind(key.exact());
    const auto asWord = m_words.constFind(key.folded());
    return {asWord == m_words.constEnd() ? nullptr : &*asWord, asSymbol == m_symbols.constEnd() ? nullptr : &*asSymbol};
}

const Meaning *Lexicon::find(QStringView words, Sense sense) const
{
    const auto trimmed = words.trimmed();
    if (trimmed.isEmpty() || !m_firstCharacters[trimmed.front().unicode()] || trimmed.size() > m_longestEntry) {
        return nullptr;
    }
    Key key(trimmed);
    return isSymbol(sense) ? find(m_symbols, key.exact(), sense) : find(m_words, key.folded(), sense);
}

Lexicon::Candidates Lexicon::candidatesAt(QStringView line, qsizetype position) const
{
    Candidates candidates;
    if (position >= line.size() || !m_firstCharacters[line[position].unicode()]) {
        return candidates;
    }
    auto end = wordEnd(line, position);
    if (end - position > m_longestEntry) {
        return candidates;
    }
    const auto head = m_longest.constFind(Key(line.sliced(position, end - position)).folded());
    const auto longest = head == m_longest.constEnd() ? 0 : *head;
    while (end - position <= longest) {
        const auto found = meanings(line.sliced(position, end - position));
        if (found.asWord != nullptr || found.asSymbol != nullptr) {
            candidates.m_entries.append({found, end});
        }
        if (end >= line.size()) {
            break;
        }
        end = wordEnd(line, end);
    }
    return candidates;
}

Lexicon::Phrase Lexicon::Candidates::longest(std::initializer_list<Sense> senses) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        for (const auto sense : senses) {
            if (const auto *meaning = entry->meanings.in(sense)) {
                return {meaning, entry->end};
            }
        }
    }
    return {};
}
