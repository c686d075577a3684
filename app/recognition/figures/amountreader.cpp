// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/amountreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fewestApart = 12; // of a smaller unit, to be a length of their own: not in "2 yards 7 feet"
constexpr int longestSymbol = 4; // "Mex$"
}

struct AmountReader::Amount {
    NumberReading number;
    UnitReading unit; // of kind Number where there is none
    TextRange range;
    size_t next = 0;
    bool isPrefixed = false; // the currency stands before the number
    QString value; // where it is more than number and unit: P1Y2M

    /// `amount` in this one's unit, as a value.
    [[nodiscard]] QString text(const Decimal &amount) const;
    /// From `low` to `high` in this one's unit; empty where either cannot be told.
    [[nodiscard]] QString text(const Decimal &low, const Decimal &high) const;
    [[nodiscard]] bool isPlain() const
    {
        return unit.kind == MentionKind::Number;
    }
    [[nodiscard]] bool canJoin() const
    {
        return !number.isOrdinal && !number.isBareOne;
    }
};

/// A currency before its amount.
struct AmountReader::Prefix {
    QString code;
    TextRange range;
    size_t last = 0; // its last token
    bool isKnown = false;
};

/// What stands before an amount and between it and the next one.
struct AmountReader::Join {
    qsizetype start = 0; // of the figure: "entre" belongs to it
    bool between = false;
    bool from = false;
    bool dash = false;
    bool to = false;
    bool together = false; // "et", "and"
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

/// Whether so many of a smaller period complete a larger one, as 3 months do 2 years: "trois semaines, 48 heures" are two lengths.
bool isPartOfPeriod(const Decimal &amount, const QString &code, const QString &larger)
{
    struct Part {
        QLatin1StringView code;
        int mostOfNext; // as many make up one of the next larger
    };
    static constexpr std::array
        parts{Part{"Y"_L1, 0}, Part{"M"_L1, 12}, Part{"W"_L1, 5}, Part{"D"_L1, 31}, Part{"TH"_L1, 24}, Part{"TM"_L1, 60}, Part{"TS"_L1, 60}};
    const auto smallerPart = std::ranges::find(parts, code, &Part::code);
    const auto largerPart = std::ranges::find(parts, larger, &Part::code);
    return smallerPart != parts.end() && largerPart < smallerPart && amount < smallerPart->mostOfNext;
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

QString AmountReader::Amount::text(const Decimal &low, const Decimal &high) const
{
    const auto from = text(low);
    const auto to = text(high);
    if (from.isEmpty() || to.isEmpty()) {
        return {};
    }
    const bool endsWithUnit = unit.kind == MentionKind::Money || unit.kind == MentionKind::Quantity || unit.kind == MentionKind::Percent;
    return (endsWithUnit ? (low * unit.factor).toString() : from) + u".." + to;
}

AmountReader::AmountReader(const TokenLine &line, const NumberReader &numbers)
    : m_line(line)
    , m_numbers(numbers)
    , m_units(line)
{
}

/// 5'11": a body's height, worth inches
std::optional<FigureReading> AmountReader::readFeetAndInches(size_t index) const
{
    constexpr int inchesInFoot = 12;
    const auto text = m_line.textOf(index);
    auto end = text.size();
    while (!text[end - 1].isDigit()) {
        --end;
    }
    const auto feet = text.front().digitValue();
    const auto inches = text.sliced(2, end - 2).toInt();
    if (inches >= inchesInFoot) {
        return std::nullopt;
    }
    return FigureReading{{m_line[index].range, MentionKind::Quantity, u"%1 in"_s.arg(feet * inchesInFoot + inches), {}}, index + 1};
}

std::optional<FigureReading> AmountReader::read(size_t index) const
{
    if (m_line.isOfKind(index, MentionKind::Quantity) && m_line.isDigits(index)) {
        return readFeetAndInches(index);
    }
    const auto amount = readAmount(index);
    if (!amount) {
        return std::nullopt;
    }
    if (auto range = readRange(*amount)) {
        return range;
    }
    if (auto range = readSlashRange(*amount)) {
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

std::optional<FigureReading> AmountReader::readAlone(size_t index) const
{
    const auto number = m_numbers.read(index);
    if (!number || isPartOfName(*number)) {
        return std::nullopt;
    }
    return FigureReading{{number->range, MentionKind::Number, number->value.toString(), {}}, number->next};
}

std::optional<AmountReader::Amount> AmountReader::readAmount(size_t index) const
{
    if (m_line.isOfKind(index, MentionKind::Money)) {
        return readPrefixed(index);
    }
    return readCounted(index);
}

/// The sign, code or name that token `index` begins, with the letters before a sign: US$, Mex$.
std::optional<AmountReader::Prefix> AmountReader::readPrefix(size_t index) const
{
    Prefix prefix{{}, m_line[index].range, index};
    const auto symbol = m_line.phraseAt(prefix.range.start, {Sense::CurrencySymbol, Sense::Currency});
    if (symbol) {
        prefix.code = symbol.meaning->value;
        prefix.last = m_line.indexAt(symbol.end, index + 1) - 1;
        prefix.range.end = std::max(symbol.end, m_line[prefix.last].range.end);
        prefix.isKnown = true;
    }
    if (takeLettersBefore(prefix)) {
        prefix.isKnown = true;
    }
    return prefix.isKnown ? std::optional(prefix) : std::nullopt;
}

bool AmountReader::takeLettersBefore(Prefix &prefix) const
{
    const auto word = m_line.wordBefore(prefix.range.start);
    const auto start = word.begin() - m_line.text().begin();
    const bool isSpaced = start + word.size() < prefix.range.start;
    if (word.isEmpty() || word.size() > longestSymbol || !word.front().isLetter() || (isSpaced && word.size() < 2)) { // "a $ 5 note"
        return false;
    }
    const auto sign = m_line.text().sliced(prefix.range.start, prefix.range.length());
    const auto &lexicon = m_line.lexicon();
    const auto letters = isSpaced ? word.toString().toUpper() : word.toString();
    const auto *meaning = lexicon.find(QString(letters + sign), Sense::CurrencySymbol);
    if (meaning == nullptr && !isSpaced) { // usd$: the code tells what the sign does not
        meaning = lexicon.find(letters.toUpper(), Sense::CurrencySymbol);
    }
    if (meaning == nullptr) {
        return false;
    }
    prefix.code = meaning->value;
    prefix.range.start = start;
    return true;
}

/// $10 million, EUR 1000, US$3.14
std::optional<AmountReader::Amount> AmountReader::readPrefixed(size_t index) const
{
    const auto prefix = readPrefix(index);
    if (!prefix) {
        return std::nullopt;
    }
    const auto next = prefix->last + 1;
    const auto position = m_line.skipBlanks(prefix->range.end);
    const bool follows = next < m_line.count() && m_line[next].range.start == position && position - prefix->range.end <= 1;
    const auto number = follows && !m_line.isOfKind(next, MentionKind::Money) ? m_numbers.read(next) : std::nullopt;
    if (!number || number->isOrdinal || number->isBareOne) {
        return std::nullopt;
    }
    Amount amount{*number, {MentionKind::Money, prefix->code, Decimal(1), prefix->range.end}, {prefix->range.start, number->range.end}, number->next, true, {}};
    const bool isHyphenated = m_line.charAt(number->range.end) == u'-'; // $2-million
    const auto letters = isHyphenated ? number->range.end + 1 : m_line.skipBlanks(number->range.end);
    const bool near = letters - number->range.end <= 1;
    const auto scale = isHyphenated ? m_line.phraseAt(letters, {Sense::Scale}) : m_line.phraseAt(letters, {Sense::ScaleSymbol, Sense::MoneyScale});
    if (scale && near) { // $58 M, £3bn
        amount.number.value = amount.number.value * scale.meaning->amount;
        amount.range.end = scale.end;
        amount.next = m_line.indexAt(scale.end, amount.next);
    }
    amount.number.range = amount.range;
    return amount;
}

/// "5 M€", "10 k", "3 Md d'euros": the symbol multiplies where money follows, or nothing that it could be a part of.
NumberReading AmountReader::withScaleSymbol(const NumberReading &number) const
{
    const bool touches = number.isDigits && m_line.touches(number.next - 1);
    const auto *scale = touches ? m_line.meaning(number.next, Sense::ScaleSymbol) : nullptr;
    const auto *moneyScale = touches && scale == nullptr ? m_line.meaning(number.next, Sense::MoneyScale) : nullptr;
    if (scale == nullptr && moneyScale == nullptr) {
        return number;
    }
    auto scaled = number;
    scaled.value = scaled.value * (scale != nullptr ? scale : moneyScale)->amount;
    scaled.range.end = m_line[number.next].range.end;
    scaled.hasScale = true;
    scaled.isWhole = false;
    ++scaled.next;
    const auto unit = m_units.read(scaled);
    const bool isMoney = unit && unit->kind == MentionKind::Money;
    const bool isCount = scale == nullptr && moneyScale->amount == 1'000'000 && isPluralWord(m_line.wordAfter(scaled.range.end)); // 3m people
    return isMoney || isCount || (scale != nullptr && !m_units.read(number)) ? scaled : number;
}

bool AmountReader::isPluralWord(QStringView word) const
{
    constexpr qsizetype shortest = 4;
    return m_line.means(word, Sense::Counted) || (word.size() >= shortest && word.front().isLower() && word.endsWith(u's') && !word.endsWith(u"ss"));
}

std::optional<AmountReader::Amount> AmountReader::readCounted(size_t index) const
{
    const auto plain = m_numbers.read(index);
    if (!plain) {
        return std::nullopt;
    }
    const auto number = withScaleSymbol(*plain);
    Amount amount{number, {}, number.range, number.next, false, {}};
    const auto unit = number.isOrdinal ? std::nullopt : m_units.read(number);
    if (!unit) {
        return amount;
    }
    amount.unit = *unit;
    amount.range.end = unit->end;
    amount.next = m_line.indexAt(unit->end, number.next);
    if (unit->kind == MentionKind::Money) {
        appendScale(amount);
        appendSubunit(amount);
    } else if (unit->kind == MentionKind::Duration) {
        appendPeriods(amount);
    } else if (unit->kind == MentionKind::Quantity) {
        appendSmallerUnits(amount);
    }
    return amount;
}

/// The text between an amount and the next token; empty where there is none.
QStringView AmountReader::gapBehind(const Amount &amount) const
{
    if (amount.next >= m_line.count() || m_line[amount.next].range.start < amount.range.end) {
        return {};
    }
    return m_line.text().sliced(amount.range.end, m_line[amount.next].range.start - amount.range.end);
}

/// 75 USD million
void AmountReader::appendScale(Amount &amount) const
{
    const auto *scale = gapBehind(amount).trimmed().isEmpty() ? m_line.meaning(amount.next, Sense::Scale) : nullptr;
    if (scale != nullptr && !amount.number.hasScale && scale->amount > 1000) {
        amount.number.value = amount.number.value * scale->amount;
        amount.range.end = m_line[amount.next].range.end;
        ++amount.next;
    }
}

/// treize euros et quarante-cinq centimes, 15 dollars 50
void AmountReader::appendSubunit(Amount &amount) const
{
    if (amount.unit.factor != 1 || amount.next >= m_line.count() || !amount.number.value.isInteger()) {
        return;
    }
    const auto gap = gapBehind(amount);
    const bool joined = m_line.means(gap, Sense::And);
    const bool isInside = m_line.isFrench() && m_line[amount.next].range.start == amount.range.end && m_units.endsWithTwoDigits(amount.range.end); // 3€50
    if (!joined && !isInside && !(gap.size() == 1 && gap.front().isSpace())) {
        return;
    }
    auto number = m_numbers.read(amount.next);
    if (!number || number->isOrdinal || !number->value.isInteger()) {
        return;
    }
    auto unit = m_line.phraseAt(m_line.skipBlanks(number->range.end), {Sense::Subunit});
    const auto *cents = m_line.meaning(number->next - 1, Sense::Subunit);
    if (!unit && cents != nullptr && number->value >= 100) { // "quarante-cinq cents" is no number here
        number->value = number->value.timesPowerOfTen(-2);
        unit = {cents, number->range.end};
    }
    if (number->value >= 100 || number->value < 0 || (number->isBareOne && !unit)) {
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
    if (m_line.isFrench() && amount.unit.code == u"m" && amount.number.isWhole && m_units.endsWithTwoDigits(amount.range.end)) { // 1m80
        const auto centimetres = Decimal::fromString(m_line.text().sliced(amount.range.end, 2)).value_or(Decimal());
        amount.number.value = amount.number.value + centimetres.timesPowerOfTen(-2);
        amount.range.end += 2;
        return;
    }
    while (amount.next < m_line.count()) {
        const auto gap = gapBehind(amount).trimmed();
        if (!gap.isEmpty() && gap != u"," && gap != u"-" && !m_line.means(gap, Sense::And)) {
            return;
        }
        if (appendShare(amount, gap)) {
            return;
        }
        const auto number = m_numbers.read(amount.next);
        const auto unit = number && !number->isOrdinal && !number->isBareOne ? m_units.read(*number) : std::nullopt;
        if (number && !unit && appendInches(amount, *number, gap)) {
            return;
        }
        const auto ratio = unit && unit->kind == MentionKind::Quantity ? unitsIn(amount.unit.code, unit->code) : 0;
        if (ratio == 0 || gap == u"-" || number->value >= std::max(ratio, fewestApart)) {
            return;
        }
        amount.number.value = amount.number.value * Decimal(ratio) + number->value;
        amount.unit.code = unit->code;
        amount.range.end = unit->end;
        amount.next = m_line.indexAt(unit->end, number->next);
    }
}

/// The bare inches of a body's height: 6-foot-2, 6 foot 2.
bool AmountReader::appendInches(Amount &amount, const NumberReading &number, QStringView gap) const
{
    constexpr int inchesInFoot = 12;
    const bool isJoined = gap == u"-" || (gap.isEmpty() && m_line.wordAfter(number.range.end).isEmpty());
    const auto word = m_line.wordBefore(amount.range.end);
    const bool isHeight = amount.unit.code == u"ft" && (word.endsWith(u"foot") || word.endsWith(u"ft")) && (number.isWhole || !number.isDigits)
        && number.value.isInteger() && number.value < inchesInFoot;
    if (m_line.isFrench() || !isJoined || !isHeight) {
        return false;
    }
    amount.number.value = amount.number.value * Decimal(inchesInFoot) + number.value;
    amount.unit.code = u"in"_s;
    amount.range.end = number.range.end;
    amount.next = number.next;
    return true;
}

/// What is left of a unit behind it: 3 hectares et demi, 1 m 85.
bool AmountReader::appendShare(Amount &amount, QStringView gap) const
{
    const auto *fraction = m_line.means(gap, Sense::And) ? m_line.meaning(amount.next, Sense::Fraction) : nullptr;
    const bool isHeight = m_line.isFrench() && gap.isEmpty() && amount.unit.code == u"m" && amount.number.isWhole && amount.number.range.length() == 1;
    const auto centimetres = isHeight ? m_numbers.readDigits(amount.next) : std::nullopt;
    if (fraction != nullptr) {
        amount.number.value = amount.number.value + Decimal(1).dividedBy(fraction->amount);
    } else if (centimetres && centimetres->isWhole && centimetres->range.length() == 2 && !m_units.read(*centimetres)) {
        amount.number.value = amount.number.value + centimetres->value.timesPowerOfTen(-2);
    } else {
        return false;
    }
    amount.range.end = m_line[amount.next].range.end;
    ++amount.next;
    return true;
}

/// un an et demi, 2 ans et 3 mois, une heure trente
void AmountReader::appendPeriods(Amount &amount) const
{
    amount.value = periodValue(amount.number.value, amount.unit.code);
    auto lastCode = amount.unit.code;
    while (amount.next < m_line.count() && amount.number.value.isInteger()) {
        const auto gap = gapBehind(amount).trimmed();
        const bool joined = m_line.means(gap, Sense::And);
        if ((!joined && !gap.isEmpty() && gap != u",") || (joined && appendPart(amount))) {
            return;
        }
        const auto number = m_numbers.read(amount.next);
        if (!number || number->isOrdinal || (gap == u"," && number->isBareOne) || !appendSmallerPeriod(amount, *number, lastCode)) {
            return;
        }
    }
}

/// The half of "un an et demi", "an hour and a quarter".
bool AmountReader::appendPart(Amount &amount) const
{
    const bool article = !m_line.isFrench() && m_line.meaning(amount.next, Sense::One) != nullptr && m_line.touches(amount.next);
    const auto index = amount.next + (article ? 1 : 0);
    const auto *fraction = m_line.meaning(index, Sense::Fraction);
    if (fraction == nullptr) {
        return false;
    }
    amount.number.value = amount.number.value + Decimal(1).dividedBy(fraction->amount);
    amount.value = periodValue(amount.number.value, amount.unit.code);
    amount.range.end = m_line[index].range.end;
    amount.next = index + 1;
    return true;
}

/// Appends "3 mois" to "2 ans", or the minutes of "une heure trente". False where it is neither, or was the last.
bool AmountReader::appendSmallerPeriod(Amount &amount, const NumberReading &number, QString &lastCode) const
{
    const auto unit = m_units.read(number);
    if (unit && unit->kind == MentionKind::Duration) {
        const auto more = periodValue(number.value, unit->code);
        const bool hasTime = amount.value.contains(u'T');
        const bool joined = !gapBehind(amount).trimmed().isEmpty();
        const bool repeats = amount.value.endsWith(more.right(1)) || (hasTime && !more.startsWith(u"PT"));
        if (more.isEmpty() || repeats || (joined && !isPartOfPeriod(number.value, unit->code, lastCode))) {
            return false;
        }
        amount.value += more.sliced(hasTime ? 2 : 1);
        amount.range.end = unit->end;
        amount.next = m_line.indexAt(unit->end, number.next);
        lastCode = unit->code;
        return true;
    }
    const bool ends = m_line.wordAfter(number.range.end).isEmpty() || (m_line.isFrench() && m_line.phraseAt(m_line.skipBlanks(number.range.end), {Sense::Of}));
    const bool isSmaller = !unit && (lastCode == u"TH" || lastCode == u"TM") && gapBehind(amount).trimmed() != u"," && number.value.isInteger()
        && number.value >= 10 && number.value < 60 && ends;
    // 9 s 82, as athletes' times are written
    const bool isHundredths = !unit && m_line.isFrench() && lastCode == u"TS" && amount.value.endsWith(u'S') && number.isWhole && number.range.length() == 2
        && m_line.charAt(amount.range.end - 1) == u's' && m_line.charAt(amount.range.end - 2) == u' ';
    if (isHundredths) {
        amount.value = amount.value.chopped(1) + u'.' + m_line.textOf(number.next - 1) + u'S';
    }
    if (isSmaller) { // une heure trente, 3 minutes 20
        amount.value += number.value.toString() + (lastCode == u"TH" ? u'M' : u'S');
    }
    if (isSmaller || isHundredths) {
        amount.range.end = number.range.end;
        amount.next = number.next;
    }
    return false;
}

AmountReader::Join AmountReader::joinBehind(const Amount &first) const
{
    const auto before = m_line.wordBefore(first.range.start);
    const auto gap = gapBehind(first).trimmed();
    Join join;
    join.between = m_line.means(before, Sense::Between);
    join.start = join.between ? before.begin() - m_line.text().begin() : first.range.start;
    join.from = m_line.means(before, Sense::From);
    join.dash = gap == u"-" || gap == u"–" || gap == u"—";
    join.to = m_line.means(gap, Sense::To);
    join.together = m_line.means(gap, Sense::And);
    return join;
}

bool AmountReader::belongTogether(const Amount &first, const Amount &second, const Join &join) const
{
    const bool bothPlain = first.isPlain() && second.isPlain();
    const bool sameUnit = first.unit.kind == second.unit.kind && first.unit.code == second.unit.code;
    if (first.isPlain() && (second.isPrefixed || first.number.isBareFraction)) {
        return false;
    }
    if (bothPlain) { // 3-6 is a score
        return (join.between && join.together) || (join.from && join.to && !join.dash);
    }
    if (!first.isPlain() && !sameUnit && !(first.isPrefixed && second.isPlain())) {
        return false;
    }
    const bool bothCount = sameUnit && !first.isPlain();
    if (join.together) {
        return join.between || bothCount;
    }
    // "de 3 % à 5 %" tells a change
    return !bothCount || join.dash || join.between || first.unit.kind == MentionKind::Quantity;
}

/// In "trente à quarante mille" the scale counts for both.
Decimal AmountReader::lowerBound(const Amount &first, const Amount &second) const
{
    const bool sharesScale = (first.isPlain() || first.isPrefixed) && second.number.hasScale && !first.number.hasScale;
    const auto *scale = sharesScale ? m_line.meaning(second.number.next - 1, Sense::Scale) : nullptr;
    if (scale == nullptr) {
        return first.number.value;
    }
    const auto scaled = first.number.value * scale->amount;
    return scaled < second.number.value * Decimal(10) ? scaled : first.number.value;
}

std::optional<FigureReading> AmountReader::readRange(const Amount &first) const
{
    const bool hasOnePeriod = first.value.isEmpty() != (first.unit.kind == MentionKind::Duration);
    if (first.next >= m_line.count() || !first.canJoin() || !hasOnePeriod) {
        return std::nullopt;
    }
    const auto join = joinBehind(first);
    if (!join.to && !(join.together && (join.between || join.from))) {
        return std::nullopt;
    }
    const auto second = readAmount(first.next);
    if (!second || !second->canJoin() || second->unit.factor != first.unit.factor || !belongTogether(first, *second, join)) {
        return std::nullopt;
    }
    auto low = lowerBound(first, *second);
    auto high = second->number.value;
    if (high < low) {
        if (join.dash || second->isPlain()) {
            return std::nullopt;
        }
        std::swap(low, high);
    }
    const auto &counting = second->isPlain() ? first : *second;
    return FigureReading{{{join.start, second->range.end}, counting.unit.kind, counting.text(low, high), {}}, second->next};
}

/// 20/25 ans: from one to the other, and no fraction
std::optional<FigureReading> AmountReader::readSlashRange(const Amount &amount) const
{
    constexpr int largestNumerator = 4; // 3/4 d'heure
    if (amount.unit.kind != MentionKind::Duration || !amount.number.isDigits) {
        return std::nullopt;
    }
    const auto text = m_line.text().sliced(amount.number.range.start, amount.number.range.length());
    const auto slash = text.indexOf(u'/');
    if (slash < 0) {
        return std::nullopt;
    }
    const auto low = Decimal::fromString(text.first(slash));
    const auto high = Decimal::fromString(text.sliced(slash + 1));
    if (!low || !high || *low <= largestNumerator || *high <= *low) {
        return std::nullopt;
    }
    return FigureReading{{amount.range, MentionKind::Duration, amount.text(*low, *high), {}}, amount.next};
}

std::optional<FigureReading> AmountReader::readRank(const NumberReading &number) const
{
    const auto after = m_line.charAt(number.range.end);
    const auto word = m_line.skipBlanks(after == u'-' ? number.range.end + 1 : number.range.end);
    if (m_line.precededBy(number.range.start, Sense::RankIdiom) || m_line.phraseAt(word, {Sense::NotRanked})
        || (after == u'-' && m_line.charAt(number.range.end + 1).isLetter() && !m_line.isDigits(number.next - 1))) {
        return std::nullopt;
    }
    // "par seconde", "quelque seconde" tell a time, "la seconde" a rank
    const bool isDoubtful = m_line.meaning(number.next - 1, Sense::DoubtfulNumber) != nullptr;
    const bool isAlone = m_line.wordAfter(number.range.end).isEmpty() && !m_line.precededBy(number.range.start, Sense::Article);
    if (isDoubtful && (isAlone || m_line.precededBy(number.range.start, Sense::Per))) {
        return std::nullopt;
    }
    // "deux centièmes", "quelques dixièmes" are shares
    const bool share = number.isPlural && !number.isDigits && m_line.isFrench() && number.value >= 10 && number.value.remainder(Decimal(10)) == 0;
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
        || m_line.means(before, Sense::Between);
}

/// Digits behind a capitalised word are part of its name: Boeing 737, Canal 5.
bool AmountReader::isPartOfName(const NumberReading &number) const
{
    if (!number.isWhole || number.range.length() > 3 || !m_line.charAt(number.range.start - 1).isSpace()) {
        return false;
    }
    const auto word = m_line.wordBefore(number.range.start);
    const auto start = word.begin() - m_line.text().begin();
    const bool hasCapital = std::ranges::any_of(word, [](QChar c) { // iOS 17
        return c.isUpper();
    });
    if (word.isEmpty() || !hasCapital || word.endsWith(u'.')) {
        return false;
    }
    const bool isMixed = hasCapital && word.front().isLower(); // iPhone 15
    if (start == 0) {
        return isMixed;
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
    const bool said = m_line.isFrench() || number.value == 1 || m_line.gapAfter(number.next - 1).trimmed().size() > 4;
    if (!isRatio || !said || m_units.read(*whole) || m_line.precededBy(number.range.start, Sense::CountCue)) { // No. 1 in 18 countries
        return std::nullopt;
    }
    return FigureReading{{{number.range.start, whole->range.end}, MentionKind::Number, number.value.dividedBy(whole->value).toString(), {}}, whole->next};
}

/// deux-roues, Trois-Rivières: a part of a word
bool AmountReader::isCompound(const NumberReading &number) const
{
    const bool isSpelled = !number.isDigits && !m_line.isDigits(number.next - 1);
    return isSpelled && m_line.charAt(number.range.end) == u'-' && m_line.charAt(number.range.end + 1).isLetter();
}

std::optional<FigureReading> AmountReader::readPlain(const NumberReading &number) const
{
    if (auto ratio = readRatio(number)) {
        return ratio;
    }
    const auto last = number.next - 1;
    const bool isDoubtful = number.range == m_line[last].range && m_line.meaning(last, Sense::DoubtfulNumber) != nullptr && !countsSomething(number);
    const auto *half = m_line.meaning(last, Sense::Fraction);
    const bool isRest = half != nullptr && !number.isDigits && number.value < 1 && m_line.precededBy(number.range.start, Sense::And); // a season and a half
    const bool isPronoun = !m_line.isFrench() && number.value == 1 && m_line.meaning(last, Sense::One) != nullptr; // this one
    if (number.isBareOne || number.isBareFraction || isDoubtful || isRest || isPronoun || isCompound(number) || isPartOfName(number)) {
        return std::nullopt;
    }
    if (m_line.phraseAt(m_line.skipBlanks(number.range.end), {Sense::NotRanked})) {
        return std::nullopt;
    }
    if (m_line.charAt(number.range.end).isLetter()) { // in his 40s, 1987A
        return std::nullopt;
    }
    constexpr int oldestAge = 130;
    const auto before = m_line.wordBefore(number.range.start);
    const bool isAge =
        m_line.means(before, Sense::AgeCue) || (m_line.means(before, Sense::Of) && m_line.precededBy(before.begin() - m_line.text().begin(), Sense::AgeCue));
    if (number.value < oldestAge && isAge) { // aged 40, at the age of 40
        return FigureReading{{number.range, MentionKind::Duration, periodValue(number.value, u"Y"_s), {}}, number.next};
    }
    return FigureReading{{number.range, MentionKind::Number, number.value.toString(), {}}, number.next};
}

/// Whether "un", "a" only is the article of what follows: a second chance.
bool AmountReader::isIdle(const Amount &amount, size_t index) const
{
    if (!amount.number.isBareOne) {
        return false;
    }
    // "twice a year": the English article says how often, unless a word before it says how long
    const auto *one = m_line.meaning(index, Sense::One);
    if (one != nullptr && !one->value.isEmpty() && amount.unit.kind == MentionKind::Duration) {
        return !m_line.wordBefore(amount.range.start).isEmpty() && !m_line.precededBy(amount.range.start, Sense::PeriodCue)
            && amount.value == periodValue(Decimal(1), amount.unit.code);
    }
    if (amount.unit.code == u"TS" && amount.unit.kind == MentionKind::Duration) {
        const auto word = m_line.wordAfter(amount.range.end);
        return !word.isEmpty() && word.front().isLower() && word.size() > 2 && m_line.charAt(amount.range.end) == u' ';
    }
    return false;
}
