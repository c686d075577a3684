// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/amountreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longestSymbol = 4; // "Mex$"
}

struct AmountReader::UnitReading {
    MentionKind kind = MentionKind::Number;
    QString code; // ISO 4217, UCUM, or a period's letters
    Decimal factor{1};
    qsizetype end = 0;
};

struct AmountReader::Amount {
    NumberReading number;
    UnitReading unit; // of kind Number where there is none
    TextRange range;
    size_t next = 0;
    bool isPrefixed = false; // the currency stands before the number
    QString value; // where it is more than number and unit: P1Y2M

    [[nodiscard]] QString text(const Decimal &amount) const;
};

namespace
{
/// How many of a smaller unit are in a larger one, where people say both together; 0 for any other pair.
int unitsIn(const QString &larger, const QString &smaller)
{
    struct Pair {
        QLatin1StringView larger;
        QLatin1StringView smaller;
        int ratio;
    };
    static constexpr std::array pairs{Pair{"km"_L1, "m"_L1, 1000},
                                      Pair{"m"_L1, "cm"_L1, 100},
                                      Pair{"kg"_L1, "g"_L1, 1000},
                                      Pair{"yd"_L1, "ft"_L1, 3},
                                      Pair{"ft"_L1, "in"_L1, 12},
                                      Pair{"lb"_L1, "oz"_L1, 16}};
    const auto found = std::ranges::find_if(pairs, [&](const Pair &pair) {
        return pair.larger == larger && pair.smaller == smaller;
    });
    return found == pairs.end() ? 0 : found->ratio;
}

/// "Y", "3M", "TH" with an amount: P5Y, P6M, PT3H.
QString periodValue(const Decimal &amount, const QString &code)
{
    const bool clock = code.startsWith(u'T');
    const auto letters = clock ? code.sliced(1) : code;
    const auto unit = letters.isEmpty() ? QString() : letters.last(1);
    const auto multiple = letters.size() > 1 ? Decimal::fromString(letters.chopped(1)).value_or(Decimal(1)) : Decimal(1);
    const auto number = (amount * multiple).toString();
    return number.isEmpty() || unit.isEmpty() ? QString() : (clock ? u"PT"_s : u"P"_s) + number + unit;
}
}

QString AmountReader::Amount::text(const Decimal &amount) const
{
    const auto plain = (amount * unit.factor).toString();
    switch (unit.kind) {
    case MentionKind::Percent:
        return plain.isEmpty() ? QString() : plain + u'%';
    case MentionKind::Duration:
        return periodValue(amount, unit.code);
    case MentionKind::Money:
    case MentionKind::Quantity:
        return plain.isEmpty() || unit.code.isEmpty() ? QString() : plain + u' ' + unit.code;
    default:
        return plain;
    }
}

AmountReader::AmountReader(const TokenLine &line, const NumberReader &numbers)
    : m_line(line)
    , m_numbers(numbers)
{
}

std::optional<FigureReading> AmountReader::read(size_t index) const
{
    const auto amount = readAmount(index);
    if (!amount) {
        return std::nullopt;
    }
    if (auto range = readRange(*amount)) {
        return range;
    }
    if (amount->unit.kind == MentionKind::Number) {
        return amount->number.isOrdinal ? readRank(amount->number) : readPlain(amount->number);
    }
    if (isIdle(*amount, index)) {
        return std::nullopt;
    }
    const auto value = amount->value.isEmpty() ? amount->text(amount->number.value) : amount->value;
    return FigureReading{{amount->range, amount->unit.kind, value, {}}, amount->next};
}

std::optional<AmountReader::Amount> AmountReader::readAmount(size_t index) const
{
    if (m_line.isOfKind(index, MentionKind::Money)) {
        return readPrefixed(index);
    }
    return readCounted(index);
}

/// $10 million, EUR 1000, US$3.14
std::optional<AmountReader::Amount> AmountReader::readPrefixed(size_t index) const
{
    auto start = m_line[index].range.start;
    auto end = m_line[index].range.end;
    auto last = index;
    const auto &lexicon = m_line.lexicon();
    QString code;
    bool found = false;
    const auto symbol = lexicon.longestAt(m_line.text(), start, {Sense::CurrencySymbol, Sense::Currency});
    if (symbol) {
        code = symbol.meaning->value;
        found = true;
        last = m_line.indexAt(symbol.end, index + 1) - 1;
        end = std::max(symbol.end, m_line[last].range.end);
    }
    // The letters before a sign: US$, Mex$, HK $.
    const auto word = m_line.wordBefore(start);
    if (word.size() > 1 && word.size() < longestSymbol && word.end() != m_line.text().begin() + start) {
        if (const auto *meaning = lexicon.find(QString(word.toString().toUpper() + m_line.text().sliced(start, end - start)), Sense::CurrencySymbol)) {
            code = meaning->value;
            start = word.begin() - m_line.text().begin();
            found = true;
        }
    }
    for (int letters = longestSymbol; letters > 0; --letters) {
        const auto from = start - letters;
        if (from >= 0 && m_line.text().sliced(from, letters).front().isLetter() && (from == 0 || !m_line.charAt(from - 1).isLetterOrNumber())) {
            const auto *meaning = lexicon.find(m_line.text().sliced(from, end - from), Sense::CurrencySymbol);
            if (meaning == nullptr) { // usd$: the code tells what the sign does not
                meaning = lexicon.find(m_line.text().sliced(from, letters).toString().toUpper(), Sense::CurrencySymbol);
            }
            if (meaning != nullptr) {
                code = meaning->value;
                start = from;
                found = true;
                break;
            }
        }
    }
    const auto position = m_line.skipBlanks(end);
    if (!found || last + 1 >= m_line.count() || m_line[last + 1].range.start != position || m_line.isOfKind(last + 1, MentionKind::Money)) {
        return std::nullopt;
    }
    const auto number = m_numbers.read(last + 1);
    if (!number || number->isOrdinal || number->isBareOne || (position - end > 1)) {
        return std::nullopt;
    }
    Amount amount{*number, {MentionKind::Money, code, Decimal(1), end}, {start, number->range.end}, number->next, true, {}};
    const auto *scale = m_line.touches(number->next - 1) ? m_line.meaning(number->next, Sense::ScaleSymbol) : nullptr;
    if (scale == nullptr) {
        const auto letters = lexicon.longestAt(m_line.text(), number->range.end, {Sense::ScaleSymbol});
        if (letters) {
            amount.number.value = amount.number.value * letters.meaning->amount;
            amount.range.end = letters.end;
            amount.next = m_line.indexAt(letters.end, amount.next);
        }
    } else {
        amount.number.value = amount.number.value * scale->amount;
        amount.range.end = m_line[number->next].range.end;
        ++amount.next;
    }
    amount.number.range = amount.range;
    return amount;
}

std::optional<AmountReader::Amount> AmountReader::readCounted(size_t index) const
{
    auto number = m_numbers.read(index);
    if (!number) {
        return std::nullopt;
    }
    Amount amount{*number, {}, number->range, number->next, false, {}};
    // 5 M€, 10 k, 3 Md d'euros
    if (number->isDigits && m_line.touches(number->next - 1)) {
        if (const auto *scale = m_line.meaning(number->next, Sense::ScaleSymbol)) {
            auto scaled = *number;
            scaled.value = scaled.value * scale->amount;
            scaled.range.end = m_line[number->next].range.end;
            scaled.hasScale = true;
            scaled.isWhole = false;
            ++scaled.next;
            const auto unit = readUnit(scaled);
            const bool letter = scale->value.size() > 0 && m_line.textOf(number->next).size() == 1 && m_line.textOf(number->next) != u"k"
                && m_line.textOf(number->next) != u"K" && m_line.textOf(number->next) != u"M";
            if ((unit && unit->kind == MentionKind::Money) || (!readUnit(*number) && !letter)) {
                amount.number = scaled;
                amount.range = scaled.range;
                amount.next = scaled.next;
                number = scaled;
            }
        }
    }
    if (number->isOrdinal) {
        return amount;
    }
    if (const auto unit = readUnit(*number)) {
        amount.unit = *unit;
        amount.range.end = unit->end;
        amount.next = m_line.indexAt(unit->end, number->next);
        if (unit->kind == MentionKind::Money) {
            const auto *scale = m_line.touches(amount.next - 1) ? m_line.meaning(amount.next, Sense::Scale) : nullptr;
            if (scale != nullptr && !number->hasScale && scale->amount > Decimal(1000)) { // 75 USD million
                amount.number.value = amount.number.value * scale->amount;
                amount.range.end = m_line[amount.next].range.end;
                ++amount.next;
            }
            appendSubunit(amount);
        } else if (unit->kind == MentionKind::Duration) {
            appendPeriods(amount);
        } else if (unit->kind == MentionKind::Quantity) {
            appendSmallerUnits(amount);
        }
    }
    return amount;
}

std::optional<AmountReader::UnitReading> AmountReader::readUnit(const NumberReading &number) const
{
    auto position = m_line.skipBlanks(number.range.end);
    if (position - number.range.end > 2) {
        return std::nullopt;
    }
    if (const auto unit = unitAt(position, number)) {
        return unit;
    }
    const auto next = m_line.charAt(position);
    if (next == u'-' && position == number.range.end && m_line.charAt(position + 1).isLetter()) { // three-foot, demi-heure
        return unitAt(position + 1, number);
    }
    // millions d'euros, dizaine de kilomètres, quart d'heure
    const auto of = m_line.lexicon().longestAt(m_line.text(), position, {Sense::Of});
    if (of && position > number.range.end && !number.isBareOne) {
        const auto behind = m_line.skipBlanks(of.end);
        if (number.hasScale || !number.value.isInteger() || number.value >= Decimal(10)) {
            return unitAt(behind, number);
        }
    }
    return std::nullopt;
}

std::optional<AmountReader::UnitReading> AmountReader::unitAt(qsizetype position, const NumberReading &number) const
{
    const auto &lexicon = m_line.lexicon();
    const bool large = number.hasScale || number.value >= Decimal(1000);
    const auto token = m_line.indexAt(position, number.next > 0 ? number.next - 1 : 0);
    const bool marked = token < m_line.count() && m_line[token].range.start == position && m_line[token].kind != MentionKind::Date;
    if (!marked) {
        return std::nullopt;
    }
    if (const auto percent = lexicon.longestAt(m_line.text(), position, {Sense::Percent}); percent && !number.isBareOne) {
        return UnitReading{MentionKind::Percent, {}, Decimal(1), percent.end};
    }
    if (const auto composed = composedUnit(position)) {
        return composed;
    }
    auto money = lexicon.longestAt(m_line.text(), position, {Sense::Currency, Sense::CurrencySymbol, Sense::LargeCurrency, Sense::Subunit});
    const auto period = lexicon.longestAt(m_line.text(), position, {Sense::Period});
    const auto unit = lexicon.longestAt(m_line.text(), position, {Sense::UnitSymbol, Sense::Unit, Sense::WeakUnit});
    const auto longest = std::max({money.end, period.end, unit.end});
    const bool yearLike = number.isWhole && number.range.length() == 4;
    if (money && money.end == longest && (money.meaning->sense != Sense::LargeCurrency || (large && !yearLike))) {
        const bool letter = money.end - position == 1 && m_line.charAt(position).isLetter() && money.meaning->sense == Sense::Subunit;
        if ((letter && (!number.isDigits || m_line.charAt(position).isUpper())) || (number.isBareOne && money.meaning->sense == Sense::CurrencySymbol)) {
            return std::nullopt;
        }
        // 50 Cent; un franc succès: an amount is wanted
        const bool idle = number.isBareOne && money.meaning->value.isEmpty() && money.meaning->sense == Sense::Currency;
        if (idle || (money.meaning->sense == Sense::Subunit && m_line.charAt(position).isUpper())) {
            return std::nullopt;
        }
        if (money.meaning->sense == Sense::CurrencySymbol && m_line.charAt(money.end).isDigit()) {
            return std::nullopt; // 8 $10: the sign belongs to what follows
        }
        const bool subunit = money.meaning->sense == Sense::Subunit;
        // 10 $ USD
        const auto code = lexicon.longestAt(m_line.text(), m_line.skipBlanks(money.end), {Sense::CurrencySymbol, Sense::Currency});
        if (code && code.meaning->value == money.meaning->value) {
            money.end = code.end;
        }
        return UnitReading{MentionKind::Money, money.meaning->value, subunit ? Decimal(1).timesPowerOfTen(-2) : Decimal(1), money.end};
    }
    if (period && period.end == longest && !(yearLike && period.meaning->value == u"TS")) { // "the 1998 second round"
        return UnitReading{MentionKind::Duration, period.meaning->value, Decimal(1), period.end};
    }
    const auto after = m_line.charAt(unit.end);
    const bool elided = unit && unit.meaning->sense == Sense::UnitSymbol && (after == u'\'' || after == u'’'); // de l’eau
    if (unit && unit.end == longest && !elided && !(number.isBareOne && unit.meaning->sense != Sense::Unit)) {
        UnitReading reading{MentionKind::Quantity, unit.meaning->value, Decimal(1), unit.end};
        appendPower(reading);
        appendPer(reading);
        return reading;
    }
    return std::nullopt;
}

/// square miles, cubic feet
std::optional<AmountReader::UnitReading> AmountReader::composedUnit(qsizetype position) const
{
    const auto power = m_line.lexicon().longestAt(m_line.text(), position, {Sense::Squared, Sense::Cubed});
    if (!power || m_line.isFrench()) {
        return std::nullopt;
    }
    const auto unit = m_line.lexicon().longestAt(m_line.text(), m_line.skipBlanks(power.end), {Sense::UnitSymbol, Sense::Unit, Sense::WeakUnit});
    if (!unit) {
        return std::nullopt;
    }
    UnitReading reading{MentionKind::Quantity, unit.meaning->value + (power.meaning->sense == Sense::Squared ? u'2' : u'3'), Decimal(1), unit.end};
    appendPer(reading);
    return reading;
}

void AmountReader::appendPower(UnitReading &unit) const
{
    const auto power = m_line.lexicon().longestAt(m_line.text(), m_line.skipBlanks(unit.end), {Sense::Squared, Sense::Cubed});
    if (power) {
        unit.code += power.meaning->sense == Sense::Squared ? u'2' : u'3';
        unit.end = power.end;
    }
}

/// kilomètres par heure, kgf per square centimetre, km/h
void AmountReader::appendPer(UnitReading &unit) const
{
    const auto &lexicon = m_line.lexicon();
    const auto per = lexicon.longestAt(m_line.text(), m_line.skipBlanks(unit.end), {Sense::Per});
    if (!per || unit.code.contains(u'/')) {
        return;
    }
    const auto position = m_line.skipBlanks(per.end);
    if (const auto period = lexicon.longestAt(m_line.text(), position, {Sense::Period}); period && period.meaning->value.startsWith(u'T')) {
        unit.code += u'/' + (period.meaning->value == u"TH" ? u"h"_s : period.meaning->value == u"TM" ? u"min"_s : u"s"_s);
        unit.end = period.end;
        return;
    }
    if (m_line.text().sliced(per.end - 1, 1) == u"a") {
        return; // 500 barrels a day: "a day" says how often
    }
    UnitReading below;
    if (const auto composed = composedUnit(position)) {
        below = *composed;
    } else if (const auto plain = lexicon.longestAt(m_line.text(), position, {Sense::UnitSymbol, Sense::Unit})) {
        below = {MentionKind::Quantity, plain.meaning->value, Decimal(1), plain.end};
        appendPower(below);
    } else {
        return;
    }
    unit.code += u'/' + below.code;
    unit.end = below.end;
}

/// treize euros et quarante-cinq centimes, 15 dollars 50
void AmountReader::appendSubunit(Amount &amount) const
{
    if (amount.unit.factor != Decimal(1) || amount.next >= m_line.count() || amount.next == 0 || !amount.number.value.isInteger()) {
        return;
    }
    const auto gap = m_line.text().sliced(amount.range.end, m_line[amount.next].range.start - amount.range.end);
    const bool joined = m_line.lexicon().find(gap, Sense::And) != nullptr;
    if (!joined && !(gap.size() == 1 && gap.front().isSpace())) {
        return;
    }
    auto number = m_numbers.read(amount.next);
    if (!number || number->isOrdinal || !number->value.isInteger()) {
        return;
    }
    auto unit = m_line.lexicon().longestAt(m_line.text(), m_line.skipBlanks(number->range.end), {Sense::Subunit});
    const auto *cents = m_line.meaning(number->next - 1, Sense::Subunit);
    if (!unit && cents != nullptr && number->value >= Decimal(100)) { // "quarante-cinq cents" is no number here
        number->value = number->value.timesPowerOfTen(-2);
        unit = {cents, number->range.end};
    }
    if (number->value >= Decimal(100) || number->value < Decimal(0) || (number->isBareOne && !unit)) {
        return;
    }
    const bool ends = !m_line.touches(number->next - 1) && m_line.wordAfter(number->range.end).isEmpty() && m_line.charAt(number->range.end) != u'%';
    if (!unit && (!ends || amount.number.hasScale || m_line.isOfKind(amount.next, MentionKind::Ordinal))) {
        return;
    }
    amount.number.value = amount.number.value + number->value.timesPowerOfTen(-2);
    amount.range.end = unit ? unit.end : number->range.end;
    amount.next = m_line.indexAt(amount.range.end, number->next);
}

/// 5 feet 2 inches, 2 km 300 m: worth the smaller unit, which is exact
void AmountReader::appendSmallerUnits(Amount &amount) const
{
    while (amount.next > 0 && amount.next < m_line.count()) {
        const auto gap = m_line.text().sliced(amount.range.end, m_line[amount.next].range.start - amount.range.end).trimmed();
        if (!gap.isEmpty() && gap != u"," && m_line.lexicon().find(gap, Sense::And) == nullptr) {
            return;
        }
        const auto number = m_numbers.read(amount.next);
        const auto unit = number && !number->isOrdinal && !number->isBareOne ? readUnit(*number) : std::nullopt;
        const auto ratio = unit && unit->kind == MentionKind::Quantity ? unitsIn(amount.unit.code, unit->code) : 0;
        if (ratio == 0) {
            return;
        }
        amount.number.value = amount.number.value * Decimal(ratio) + number->value;
        amount.unit.code = unit->code;
        amount.range.end = unit->end;
        amount.next = m_line.indexAt(unit->end, number->next);
    }
}

/// un an et demi, 2 ans et 3 mois, une heure trente
void AmountReader::appendPeriods(Amount &amount) const
{
    amount.value = periodValue(amount.number.value, amount.unit.code);
    auto lastCode = amount.unit.code;
    while (amount.next > 0 && amount.next < m_line.count() && amount.number.value.isInteger()) {
        const auto gap = m_line.text().sliced(amount.range.end, m_line[amount.next].range.start - amount.range.end).trimmed();
        const bool joined = m_line.lexicon().find(gap, Sense::And) != nullptr;
        if (!joined && !gap.isEmpty() && gap != u",") {
            return;
        }
        auto halfIndex = amount.next;
        if (joined && !m_line.isFrench() && m_line.meaning(halfIndex, Sense::One) != nullptr && m_line.touches(halfIndex)) {
            ++halfIndex;
        }
        const auto *fraction = joined ? m_line.meaning(halfIndex, Sense::Fraction) : nullptr;
        if (fraction != nullptr) {
            amount.number.value = amount.number.value + Decimal(1).dividedBy(fraction->amount);
            amount.value = periodValue(amount.number.value, amount.unit.code);
            amount.range.end = m_line[halfIndex].range.end;
            amount.next = halfIndex + 1;
            return;
        }
        const auto number = m_numbers.read(amount.next);
        if (!number || number->isOrdinal || (gap == u"," && number->isBareOne)) {
            return;
        }
        const auto unit = readUnit(*number);
        if (unit && unit->kind == MentionKind::Duration && unit->code != lastCode) {
            const auto more = periodValue(number->value, unit->code);
            const bool hasTime = amount.value.contains(u'T');
            if (more.isEmpty() || (hasTime && !more.startsWith(u"PT"))) {
                return;
            }
            amount.value += more.sliced(hasTime ? 2 : 1);
            amount.range.end = unit->end;
            amount.next = m_line.indexAt(unit->end, number->next);
            lastCode = unit->code;
            continue;
        }
        const bool minutes = !unit && lastCode == u"TH" && !number->isBareOne && number->value < Decimal(60) && number->value.isInteger()
            && number->value >= Decimal(10) && m_line.wordAfter(number->range.end).isEmpty() && gap != u",";
        if (minutes) {
            amount.value += number->value.toString() + u'M';
            amount.range.end = number->range.end;
            amount.next = number->next;
        }
        return;
    }
}

std::optional<FigureReading> AmountReader::readRange(const Amount &first) const
{
    if (first.next == 0 || first.next >= m_line.count() || first.number.isOrdinal || first.number.isBareOne
        || !first.value.isEmpty() != (first.unit.kind == MentionKind::Duration)) {
        return std::nullopt;
    }
    auto start = first.range.start;
    const auto before = m_line.wordBefore(start);
    const bool between = m_line.lexicon().find(before, Sense::Between) != nullptr;
    const bool from = m_line.lexicon().find(before, Sense::From) != nullptr;
    const auto gap = m_line.text().sliced(first.range.end, m_line[first.next].range.start - first.range.end).trimmed();
    const bool dash = gap == u"-" || gap == u"–" || gap == u"—";
    const bool to = m_line.lexicon().find(gap, Sense::To) != nullptr;
    const bool and_ = m_line.lexicon().find(gap, Sense::And) != nullptr;
    if (!to && !(and_ && (between || from))) {
        return std::nullopt;
    }
    const auto second = readAmount(first.next);
    if (!second || second->number.isOrdinal || second->number.isBareOne || second->unit.factor != first.unit.factor) {
        return std::nullopt;
    }
    const bool plain = first.unit.kind == MentionKind::Number;
    if (plain && (second->isPrefixed || first.number.isBareFraction)) {
        return std::nullopt;
    }
    const bool bothPlain = plain && second->unit.kind == MentionKind::Number;
    const bool sameUnit = first.unit.kind == second->unit.kind && first.unit.code == second->unit.code;
    if (!plain && !sameUnit && !(second->unit.kind == MentionKind::Number && first.unit.end <= first.number.range.start + longestSymbol)) {
        return std::nullopt;
    }
    // 3-6 is a score; "de 3 % à 5 %" tells a change
    const bool change = !plain && sameUnit && to && !dash && !between && first.unit.kind != MentionKind::Quantity;
    if (change || (bothPlain && !(between && and_) && !(from && to && !dash))) {
        return std::nullopt;
    }
    if (and_ && !between && !(sameUnit && !plain)) {
        return std::nullopt;
    }
    auto low = first.number.value;
    auto high = second->number.value;
    // trente à quarante mille: the scale counts for both
    if (plain && second->number.hasScale && !first.number.hasScale && m_line.meaning(second->number.next - 1, Sense::Scale) != nullptr) {
        const auto scaled = low * m_line.meaning(second->number.next - 1, Sense::Scale)->amount;
        low = scaled < high * Decimal(10) ? scaled : low;
    }
    if (high < Decimal(0) && first.number.value > Decimal(0) && gap.isEmpty()) {
        return std::nullopt;
    }
    if (first.isPrefixed && !second->isPrefixed && high <= low) {
        return std::nullopt;
    }
    if (high < low) {
        if (bothPlain || dash) {
            return std::nullopt;
        }
        std::swap(low, high);
    }
    const auto &unitOwner = second->unit.kind == MentionKind::Number ? first : *second;
    if (between) {
        start = before.begin() - m_line.text().begin();
    }
    const auto from_ = unitOwner.text(low);
    const auto to_ = unitOwner.text(high);
    QString value;
    if (!from_.isEmpty() && !to_.isEmpty()) {
        const bool endsWithUnit =
            unitOwner.unit.kind == MentionKind::Money || unitOwner.unit.kind == MentionKind::Quantity || unitOwner.unit.kind == MentionKind::Percent;
        value = (endsWithUnit ? (low * unitOwner.unit.factor).toString() : from_) + u".." + to_;
    }
    return FigureReading{{{start, second->range.end}, unitOwner.unit.kind, value, {}}, second->next};
}

std::optional<FigureReading> AmountReader::readRank(const NumberReading &number) const
{
    const auto after = m_line.charAt(number.range.end);
    const auto word = m_line.skipBlanks(after == u'-' ? number.range.end + 1 : number.range.end);
    if (m_line.precededBy(number.range.start, Sense::RankIdiom) || m_line.lexicon().longestAt(m_line.text(), word, {Sense::NotRanked})
        || (after == u'-' && m_line.charAt(number.range.end + 1).isLetter() && !m_line.isDigits(number.next - 1))) {
        return std::nullopt;
    }
    // "deux centièmes", "quelques dixièmes" are shares
    const bool share =
        number.isPlural && !number.isDigits && m_line.isFrench() && number.value >= Decimal(10) && number.value.remainder(Decimal(10)) == Decimal(0);
    if (share) {
        return std::nullopt;
    }
    return FigureReading{{number.range, MentionKind::Ordinal, number.value.toString(), {}}, number.next};
}

/// Whether a word such as "neuf" (nine, new) is a number here: it stands alone, or a plural or a word that wants a number is beside it.
bool AmountReader::countsSomething(const NumberReading &number) const
{
    const auto before = m_line.wordBefore(number.range.start);
    const auto after = m_line.wordAfter(number.range.end);
    const bool plural = after.endsWith(u's') || after.endsWith(u'x');
    return before.isEmpty() || (plural && !before.endsWith(u'-')) || m_line.precededBy(number.range.start, Sense::CountCue)
        || m_line.lexicon().find(before, Sense::Between) != nullptr;
}

/// Digits behind a capitalised word are part of its name: Boeing 737, Canal 5.
bool AmountReader::isPartOfName(const NumberReading &number) const
{
    if (!number.isWhole || number.range.length() > 3 || m_line.charAt(number.range.start - 1) != u' ') {
        return false;
    }
    const auto word = m_line.wordBefore(number.range.start);
    const auto start = word.begin() - m_line.text().begin();
    if (word.isEmpty() || !word.front().isUpper() || word.endsWith(u'.') || start == 0) {
        return false;
    }
    const auto before = m_line.text().first(start).trimmed();
    return !before.isEmpty()
        && (before.back().isLetterOrNumber() || before.back() == u',' || before.back() == u'&' || before.back() == u'(' || before.back() == u'\''
            || before.back() == u'’');
}

/// 1 sur 3, one in twenty
std::optional<FigureReading> AmountReader::readRatio(const NumberReading &number) const
{
    if (!m_line.gapMeans(number.next - 1, Sense::OutOf)) {
        return std::nullopt;
    }
    const auto whole = m_numbers.read(number.next);
    const bool isRatio = whole && !whole->isOrdinal && !whole->isBareOne && whole->value.isInteger() && number.value.isInteger() && number.value < whole->value
        && !(whole->isWhole && whole->range.length() == 4);
    // English "in" also says where: "12 in 30 boxes".
    const bool said = m_line.isFrench() || number.value == Decimal(1) || m_line.gapAfter(number.next - 1).trimmed().size() > 4;
    if (!isRatio || !said || readUnit(*whole)) {
        return std::nullopt;
    }
    return FigureReading{{{number.range.start, whole->range.end}, MentionKind::Number, number.value.dividedBy(whole->value).toString(), {}}, whole->next};
}

std::optional<FigureReading> AmountReader::readPlain(const NumberReading &number) const
{
    if (auto ratio = readRatio(number)) {
        return ratio;
    }
    const auto after = m_line.charAt(number.range.end);
    const bool words = !number.isDigits && !m_line.isDigits(number.next - 1);
    const bool compound = words && after == u'-' && m_line.charAt(number.range.end + 1).isLetter();
    const auto *doubtful = number.range == m_line[number.next - 1].range ? m_line.meaning(number.next - 1, Sense::DoubtfulNumber) : nullptr;
    if (doubtful != nullptr && !countsSomething(number)) {
        return std::nullopt;
    }
    if (number.isBareOne || compound || number.isBareFraction || isPartOfName(number)) {
        return std::nullopt;
    }
    if (!m_line.isFrench() && m_line.textOf(number.next - 1).compare(u"one", Qt::CaseInsensitive) == 0 && number.value == Decimal(1)) {
        return std::nullopt;
    }
    if (m_line.lexicon().longestAt(m_line.text(), m_line.skipBlanks(number.range.end), {Sense::NotRanked})) {
        return std::nullopt;
    }
    return FigureReading{{number.range, MentionKind::Number, number.value.toString(), {}}, number.next};
}

/// Whether "un", "a" only is the article of what follows: a second chance.
bool AmountReader::isIdle(const Amount &amount, size_t index) const
{
    if (!amount.number.isBareOne) {
        return false;
    }
    if (amount.unit.kind == MentionKind::Percent) {
        return true;
    }
    // "twice a year": the English article says how often, unless a word before it says how long
    const auto *one = m_line.meaning(index, Sense::One);
    if (one != nullptr && !one->value.isEmpty() && amount.unit.kind == MentionKind::Duration && amount.next > 0) {
        return !m_line.wordBefore(amount.range.start).isEmpty() && !m_line.precededBy(amount.range.start, Sense::PeriodCue)
            && amount.value == periodValue(Decimal(1), amount.unit.code);
    }
    if (amount.unit.code == u"TS" && amount.unit.kind == MentionKind::Duration) {
        const auto word = m_line.wordAfter(amount.range.end);
        return !word.isEmpty() && word.front().isLower() && word.size() > 2 && m_line.charAt(amount.range.end) == u' ';
    }
    return false;
}
