// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/unitreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// A number that could as well be a year.
bool isYearLike(const NumberReading &number)
{
    return number.isWhole && number.range.length() == 4 && number.value < 2200;
}

QChar powerDigit(const Meaning &power)
{
    return power.sense == Sense::Squared ? u'2' : u'3';
}
}

UnitReader::UnitReader(const TokenLine &line)
    : m_line(line)
{
}

std::optional<UnitReading> UnitReader::read(const NumberReading &number) const
{
    constexpr qsizetype widestBlank = 2;
    const auto position = m_line.skipBlanks(number.range.end);
    if (position - number.range.end > widestBlank) {
        return std::nullopt;
    }
    if (auto unit = readAt(position, number)) {
        return unit;
    }
    if (m_line.charAt(position) == u'-' && position == number.range.end && !m_line.charAt(position + 1).isUpper()) { // three-foot, demi-heure; no Cent-Jours
        return readAt(position + 1, number);
    }
    // millions d'euros, dizaine de kilomètres, quart d'heure
    const auto of = m_line.phraseAt(position, {Sense::Of});
    const bool large = number.hasScale || !number.value.isInteger() || number.value >= 10;
    if (of && large && position > number.range.end && !number.isBareOne) {
        return readAt(m_line.skipBlanks(of.end), number);
    }
    return std::nullopt;
}

/// Whether a definition marked what stands there.
bool UnitReader::isMarked(qsizetype position, size_t from) const
{
    const auto token = m_line.indexAt(position, from);
    return token < m_line.count() && m_line[token].range.start == position && m_line[token].kind != MentionKind::Date;
}

std::optional<UnitReading> UnitReader::readAt(qsizetype position, const NumberReading &number) const
{
    if (!isMarked(position, number.next - 1)) {
        return std::nullopt;
    }
    const auto unit = m_line.phraseAt(position, {Sense::UnitSymbol, Sense::Unit, Sense::WeakUnit});
    if (auto percent = readPercent(position, number); percent && percent->end >= unit.end) { // not "percentage points"
        return percent;
    }
    if (auto powered = readPowered(position)) {
        return powered;
    }
    auto money = m_line.phraseAt(position, {Sense::LargeCurrency, Sense::Currency, Sense::CurrencySymbol, Sense::WeakCurrency, Sense::Subunit});
    if (const auto national = m_line.phraseAt(position, {Sense::National}); national && !money && !m_line.isFrench()) { // Polish zlotys
        const auto named = readAt(m_line.skipBlanks(national.end), number);
        return named && named->kind == MentionKind::Money && !named->code.isEmpty() ? named : std::nullopt;
    }
    const bool isDegree = money && money.meaning->sense == Sense::Subunit && money.end - position == 1 && m_line.charAt(position).isUpper();
    if (isDegree) { // 30C are no cents
        money = {};
    }
    const auto period = m_line.phraseAt(position, {Sense::Period});
    const auto longest = std::max({money.end, period.end, unit.end});
    const bool large = (number.hasScale || number.value >= 1000) && !isYearLike(number);
    if (money && money.end == longest && (money.meaning->sense != Sense::LargeCurrency || large)) {
        return moneyOf(money, position, number);
    }
    const bool isRank = isYearLike(number) && period && period.meaning->value == u"TS"; // "the 1998 second round"
    const bool isDecade = period && position == number.range.end && m_line.precededBy(number.range.start, Sense::AgeOwner); // in his 40s
    if (isDecade) {
        return std::nullopt;
    }
    const bool isElided = period && isApostrophe(m_line.charAt(period.end)) && period.end - position == 1; // 3 s'écrivent
    if (period && period.end == longest && !isRank && !isElided) {
        return UnitReading{MentionKind::Duration, period.meaning->value, Decimal(1), period.end};
    }
    return unit && unit.end == longest ? quantityOf(unit, number) : std::nullopt;
}

std::optional<UnitReading> UnitReader::readPercent(qsizetype position, const NumberReading &number) const
{
    const auto percent = m_line.phraseAt(position, {Sense::Percent});
    const auto *one = m_line.meaning(number.next - 1, Sense::One);
    const bool isArticle = number.isBareOne && (m_line.charAt(position) == u'%' || one == nullptr || !one->value.isEmpty()); // a percent
    if (!percent || isArticle) {
        return std::nullopt;
    }
    const auto &share = percent.meaning->value;
    return UnitReading{MentionKind::Percent, {}, share.isEmpty() ? Decimal(1) : percent.meaning->amount, percent.end};
}

std::optional<UnitReading> UnitReader::moneyOf(const Lexicon::Phrase &money, qsizetype position, const NumberReading &number) const
{
    const auto &meaning = *money.meaning;
    const bool isSubunit = meaning.sense == Sense::Subunit;
    const bool isLetter = isSubunit && money.end - position == 1 && m_line.charAt(position).isLetter();
    // "50 Cent" is a name, "thirty c" no amount; neither "un $" nor "un franc succès".
    const bool isName = isSubunit && m_line.charAt(position).isUpper() && m_line.charAt(position + 1).isLower();
    const bool isIdle = number.isBareOne
        && (meaning.sense == Sense::CurrencySymbol || (meaning.sense == Sense::Currency && meaning.value.isEmpty()) || meaning.sense == Sense::WeakCurrency);
    // 8 $10: the sign belongs to what follows, but in 3€50 it does not
    const bool isInside = m_line.isFrench() && number.isWhole && position == number.range.end && endsWithTwoDigits(money.end);
    const bool isOfNext = meaning.sense == Sense::CurrencySymbol && m_line.charAt(money.end).isDigit() && !isInside;
    const bool isCompound = m_line.isFrench() && m_line.charAt(money.end) == u'-' && m_line.charAt(money.end + 1).isLetter(); // francs-maçons
    // deux couronnes de fleurs
    const bool isThing =
        meaning.sense == Sense::WeakCurrency && (number.isBareOne || number.value < 100) && m_line.phraseAt(m_line.skipBlanks(money.end), {Sense::Of});
    const bool isPence = meaning.value == u"GBP" && position == number.range.end && number.value > 12 && number.value < 100; // 50p, but not at 9p, in 1080p
    const bool isLetterOfNumber = number.isDigits && (meaning.value.isEmpty() || isPence);
    if (isThing || isCompound || isName || isIdle || isOfNext || (isLetter && !isLetterOfNumber)) {
        return std::nullopt;
    }
    if (auto cents = centsOf(money)) {
        return cents;
    }
    const auto code = m_line.phraseAt(m_line.skipBlanks(money.end), {Sense::CurrencySymbol, Sense::Currency});
    const bool isSaidTwice = code && code.meaning->value == meaning.value; // 10 $ USD
    const auto factor = isSubunit ? Decimal(1).timesPowerOfTen(-2) : Decimal(1);
    UnitReading reading{MentionKind::Money, meaning.value, factor, isSaidTwice ? code.end : money.end};
    if (const auto national = m_line.phraseAt(m_line.skipBlanks(reading.end), {Sense::National}); national && m_line.isFrench() && !reading.code.isEmpty()) {
        reading.end = national.end; // zlotys polonais
    }
    return reading;
}

/// centimes d'euro, euro cents
std::optional<UnitReading> UnitReader::centsOf(const Lexicon::Phrase &money) const
{
    const auto hundredth = Decimal(1).timesPowerOfTen(-2);
    const auto next = m_line.skipBlanks(money.end);
    if (money.meaning->sense != Sense::Subunit) {
        const auto cents = next > money.end && money.meaning->sense == Sense::Currency ? m_line.phraseAt(next, {Sense::Subunit}) : Lexicon::Phrase();
        return cents && cents.end - next > 1 ? std::optional(UnitReading{MentionKind::Money, money.meaning->value, hundredth, cents.end}) : std::nullopt;
    }
    const auto of = money.meaning->value.isEmpty() ? m_line.phraseAt(next, {Sense::Of}) : Lexicon::Phrase();
    const auto whole = of ? m_line.phraseAt(m_line.skipBlanks(of.end), {Sense::Currency}) : Lexicon::Phrase();
    return whole ? std::optional(UnitReading{MentionKind::Money, whole.meaning->value, hundredth, whole.end}) : std::nullopt;
}

bool UnitReader::endsWithTwoDigits(qsizetype position) const
{
    return m_line.charAt(position).isDigit() && m_line.charAt(position + 1).isDigit() && !m_line.charAt(position + 2).isLetterOrNumber();
}

std::optional<UnitReading> UnitReader::quantityOf(const Lexicon::Phrase &unit, const NumberReading &number) const
{
    const bool isSymbol = unit.meaning->sense == Sense::UnitSymbol;
    const bool isElision = isSymbol && isApostrophe(m_line.charAt(unit.end)); // moitié de l’année
    const bool isInitial = isSymbol && !m_line.isDigits(number.next - 1) && !number.hasScale && m_line.charAt(unit.end - 2) == u' '; // six A
    // 1987A, 265V8, iPhone 5C
    const bool isGluedLetter = isSymbol && number.range.end == unit.end - 1 && m_line.charAt(number.range.end).isUpper();
    const bool isSeries = isGluedLetter && (unit.meaning->value == u"A" || (number.isWhole && number.value < 10 && m_line.charAt(number.range.end) == u'C'));
    const bool isCode = isSeries || (isSymbol && m_line.charAt(unit.end).isDigit() && m_line.charAt(unit.end - 1).isUpper());
    if (isElision || isInitial || isCode || (number.isBareOne && unit.meaning->sense != Sense::Unit)) {
        return std::nullopt;
    }
    UnitReading reading{MentionKind::Quantity, unit.meaning->value, Decimal(1), unit.end};
    appendPower(reading);
    appendPer(reading);
    return reading;
}

/// square miles, cubic feet
std::optional<UnitReading> UnitReader::readPowered(qsizetype position) const
{
    const auto power = m_line.phraseAt(position, {Sense::Squared, Sense::Cubed});
    if (!power || m_line.isFrench()) {
        return std::nullopt;
    }
    const auto unit = m_line.phraseAt(m_line.skipBlanks(power.end), {Sense::UnitSymbol, Sense::Unit, Sense::WeakUnit});
    if (!unit) {
        return std::nullopt;
    }
    UnitReading reading{MentionKind::Quantity, unit.meaning->value + powerDigit(*power.meaning), Decimal(1), unit.end};
    appendPer(reading);
    return reading;
}

/// mètres carrés
void UnitReader::appendPower(UnitReading &unit) const
{
    if (const auto power = m_line.phraseAt(m_line.skipBlanks(unit.end), {Sense::Squared, Sense::Cubed})) {
        unit.code += powerDigit(*power.meaning);
        unit.end = power.end;
    }
}

/// kilomètres par heure, kgf per square centimetre, m/s
void UnitReader::appendPer(UnitReading &unit) const
{
    const auto per = m_line.phraseAt(m_line.skipBlanks(unit.end), {Sense::Per});
    if (!per || unit.code.contains(u'/')) {
        return;
    }
    const auto position = m_line.skipBlanks(per.end);
    const auto period = m_line.phraseAt(position, {Sense::Period});
    // "500 barrels a day" says how often, with an article; "60 miles an hour" how fast.
    const bool isSpeed = period && period.meaning->value == u"TH" && (unit.code == u"mi" || unit.code == u"km");
    if (m_line.means(m_line.wordBefore(per.end), Sense::One) && !isSpeed) {
        return;
    }
    if (period && period.meaning->value.startsWith(u'T')) {
        const auto letter = period.meaning->value.back();
        unit.code += letter == u'H' ? u"/h"_s : letter == u'M' ? u"/min"_s : u"/s"_s;
        unit.end = period.end;
        return;
    }
    auto below = readPowered(position);
    if (!below) {
        if (const auto plain = m_line.phraseAt(position, {Sense::UnitSymbol, Sense::Unit})) {
            below = UnitReading{MentionKind::Quantity, plain.meaning->value, Decimal(1), plain.end};
            appendPower(*below);
        }
    }
    if (below) {
        unit.code += u'/' + below->code;
        unit.end = below->end;
    }
}
