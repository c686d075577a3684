// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/lexicon.h"

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
                                std::pair{"last"_L1, Sense::Last},
                                std::pair{"leading day part"_L1, Sense::LeadingDayPart},
                                std::pair{"length verb"_L1, Sense::LengthVerb},
                                std::pair{"minus"_L1, Sense::Minus},
                                std::pair{"minute"_L1, Sense::Minute},
                                std::pair{"money scale"_L1, Sense::MoneyScale},
                                std::pair{"month cue"_L1, Sense::MonthCue},
                                std::pair{"month"_L1, Sense::Month},
                                std::pair{"national"_L1, Sense::National},
                                std::pair{"next"_L1, Sense::Next},
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

/// A character as the tree has it.
char16_t folded(QChar c)
{
    if (c.isSpace()) {
        return u' ';
    }
    return c == u'’' ? u'\'' : c.toLower().unicode();
}

/// The place behind `position`, or behind all the blanks that stand there.
qsizetype behind(QStringView text, qsizetype position)
{
    if (!text[position++].isSpace()) {
        return position;
    }
    while (position < text.size() && text[position].isSpace()) {
        ++position;
    }
    return position;
}

/// Whether `text` is `spelling`, but for the width of blanks and the kind of apostrophes.
bool isSpelled(QStringView text, QStringView spelling)
{
    qsizetype at = 0;
    for (const auto wanted : spelling) {
        const bool same = at < text.size() && (text[at] == wanted || (text[at].isSpace() && wanted == u' ') || (text[at] == u'’' && wanted == u'\''));
        if (!same) {
            return false;
        }
        at = behind(text, at);
    }
    return at == text.size();
}

void addMeaning(std::vector<Meaning> &meanings, const Meaning &meaning)
{
    if (std::ranges::find(meanings, meaning.sense, &Meaning::sense) == meanings.end()) {
        meanings.push_back(meaning);
    }
}
}

Lexicon::Lexicon()
    : m_nodes(1)
{
}

quint32 Lexicon::next(quint32 node, char16_t character) const
{
    const auto &edges = m_nodes[node].edges;
    const auto edge = std::ranges::lower_bound(edges, character, {}, &Edge::character);
    return edge != edges.end() && edge->character == character ? edge->node : none;
}

quint32 Lexicon::made(quint32 node, char16_t character)
{
    if (const auto found = next(node, character); found != none) {
        return found;
    }
    const auto made = quint32(m_nodes.size());
    auto &edges = m_nodes[node].edges;
    edges.insert(std::ranges::lower_bound(edges, character, {}, &Edge::character), {character, made});
    m_nodes.emplace_back();
    return made;
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
        const auto text = word.simplified().replace(u'’', u'\'');
        if (text.isEmpty()) {
            continue;
        }
        auto node = root;
        for (const auto c : text) {
            node = made(node, folded(c));
        }
        if (!isSymbol(meaning.sense)) {
            addMeaning(m_nodes[node].words, meaning);
            continue;
        }
        auto &symbols = m_nodes[node].symbols;
        auto symbol = std::ranges::find(symbols, text, &Symbol::spelling);
        if (symbol == symbols.end()) {
            symbol = symbols.insert(symbols.end(), {text, {}});
        }
        addMeaning(symbol->meanings, meaning);
    }
}

Lexicon::Meanings Lexicon::meaningsAt(quint32 node, QStringView text) const
{
    const auto &found = m_nodes[node];
    Meanings meanings;
    if (!found.words.empty()) {
        meanings.asWord = &found.words;
    }
    for (const auto &symbol : found.symbols) {
        if (isSpelled(text, symbol.spelling)) {
            meanings.asSymbol = &symbol.meanings;
        }
    }
    return meanings;
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

Lexicon::Meanings Lexicon::meanings(QStringView words) const
{
    auto node = root;
    for (qsizetype i = 0; i < words.size(); i = behind(words, i)) {
        node = next(node, folded(words[i]));
        if (node == none) {
            return {};
        }
    }
    return meaningsAt(node, words);
}

const Meaning *Lexicon::find(QStringView words, Sense sense) const
{
    return meanings(words.trimmed()).in(sense);
}

Lexicon::Candidates Lexicon::candidatesAt(QStringView line, qsizetype position) const
{
    Candidates candidates;
    auto node = root;
    for (auto end = position; end < line.size();) {
        node = next(node, folded(line[end]));
        if (node == none) {
            break;
        }
        end = behind(line, end);
        const auto found = endsWord(line, end) ? meaningsAt(node, line.sliced(position, end - position)) : Meanings();
        if (found) {
            candidates.m_entries.append({found, end});
        }
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
