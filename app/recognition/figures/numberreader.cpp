// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/numberreader.h"

#include "recognition/figures/digits.h"

#include <algorithm>

/// What the words of a number add up to so far.
struct NumberReader::Composition {
    Decimal total; // scales that are closed: thousands, millions
    Decimal lastScale;
    int group = 0; // below the next scale
    int lastSmall = 0; // the last number below 100 that went into the group; 0 where it may not grow any more
    bool hasHundred = false;
    bool empty = true;
    bool ordinal = false;
    bool plural = false;
    bool scaled = false;
    bool twoPart = false;
    bool bareOne = false;

    [[nodiscard]] Decimal value() const
    {
        return total + Decimal(group);
    }
    [[nodiscard]] bool append(int number, bool french);
    [[nodiscard]] bool appendSecondHalf(int number);
    [[nodiscard]] bool appendHundred();
    [[nodiscard]] bool appendScale(Decimal scale, bool french);
};

bool NumberReader::Composition::append(int number, bool french)
{
    const int small = group % 100;
    const bool grows = lastSmall > 0;
    const bool isUnit = grows && lastSmall >= 20 && small % 10 == 0 && number > 0 && number < 10;
    const bool isSecondHalfOfTeen = french && lastSmall == 10 && number >= 7 && number < 10; // dix-sept
    if (number >= 100) {
        return false;
    }
    if (french && grows && lastSmall == 4 && small == 4 && number == 20) { // quatre-vingts
        group += 76;
        lastSmall = 80;
    } else if (small == 0 && !(grows && lastSmall == 100 && number == 0)) {
        if (!empty && number == 0) {
            return false;
        }
        group += number;
        lastSmall = number;
    } else if (isUnit || isSecondHalfOfTeen) {
        group += number;
        lastSmall = 0;
    } else if (french && (small == 60 || small == 80) && lastSmall >= 60 && number >= 10 && number < 17) { // soixante-quinze
        group += number;
        lastSmall = number == 10 ? 10 : 0;
    } else {
        return false;
    }
    empty = false;
    return true;
}

/// nineteen eighty, nineteen zero one
bool NumberReader::Composition::appendSecondHalf(int number)
{
    const bool isFirstHalf = !hasHundred && !scaled && !twoPart && group >= 10 && group <= 21 && lastSmall == group;
    if (!isFirstHalf || (number > 0 && number < 10)) {
        return false;
    }
    group = group * 100 + number;
    lastSmall = number == 0 ? 20 : number; // a unit may follow a zero as it may follow twenty
    twoPart = true;
    return true;
}

bool NumberReader::Composition::appendHundred()
{
    if (hasHundred || group >= 100 || (group == 0 && !empty && lastSmall == 0 && !scaled)) {
        return false;
    }
    twoPart = group > 10;
    group = std::max(group, 1) * 100;
    hasHundred = true;
    lastSmall = 0;
    empty = false;
    return true;
}

bool NumberReader::Composition::appendScale(Decimal scale, bool french)
{
    auto below = total.remainder(scale) + Decimal(group);
    if (below == 0) {
        // un million mille: French needs no "un" before mille
        const bool alone = empty || (french && lastScale > scale);
        if (!alone || (!empty && lastSmall > 0)) {
            return false;
        }
        below = Decimal(1);
    }
    total = total - total.remainder(scale) + below * scale;
    lastScale = scale;
    group = 0;
    lastSmall = 0;
    hasHundred = false;
    empty = false;
    scaled = true;
    return true;
}

NumberReader::NumberReader(const TokenLine &line)
    : m_line(line)
{
}

const std::optional<NumberReading> &NumberReader::remembered(Memory &memory, size_t index, Find find) const
{
    auto &place = memory[index % memory.size()];
    if (place.index != index) {
        place = {index, (this->*find)(index)};
    }
    return place.number;
}

std::optional<NumberReading> NumberReader::read(size_t index) const
{
    return remembered(m_numbers, index, &NumberReader::findNumber);
}

std::optional<NumberReading> NumberReader::readSmall(size_t index) const
{
    const auto &number = remembered(m_smallNumbers, index, &NumberReader::findSmall);
    return number && number->value.isInteger() ? number : std::nullopt;
}

std::optional<NumberReading> NumberReader::readDigits(size_t index) const
{
    return remembered(m_digits, index, &NumberReader::findDigits);
}

std::optional<NumberReading> NumberReader::findNumber(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number) && !m_line.isOfKind(index, MentionKind::Ordinal)) {
        return std::nullopt;
    }
    if (m_line.isDigits(index)) {
        if (m_line.isOfKind(index, MentionKind::Ordinal)) {
            return readOrdinalDigits(index);
        }
        auto number = readDigits(index);
        if (number) {
            readScales(*number);
            readCollective(*number);
            readFraction(*number);
            return finished(*number);
        }
        return number;
    }
    if (auto fraction = readLeadingFraction(index)) {
        return finished(*fraction);
    }
    auto number = readWords(index);
    if (!number) {
        return number;
    }
    if (!number->isOrdinal) {
        readDecimals(*number);
        readScales(*number);
        readCollective(*number);
        readFraction(*number);
    }
    return finished(*number);
}

std::optional<NumberReading> NumberReader::findSmall(size_t index) const
{
    if (!m_line.isDigits(index)) {
        return readWords(index);
    }
    return m_line.isOfKind(index, MentionKind::Ordinal) ? readOrdinalDigits(index) : readDigits(index);
}

std::optional<NumberReading> NumberReader::findDigits(size_t index) const
{
    if (!m_line.isOfKind(index, MentionKind::Number) || !m_line.isDigits(index)) {
        return std::nullopt;
    }
    const auto text = m_line.textOf(index);
    const auto value = numberFromDigits(text, m_line.isFrench());
    if (!value) {
        return std::nullopt;
    }
    NumberReading number{*value, m_line[index].range, index + 1};
    number.isDigits = true;
    number.isWhole = std::ranges::all_of(text, [](QChar c) {
        return c.isDigit();
    });
    return number;
}

std::optional<NumberReading> NumberReader::readOrdinalDigits(size_t index) const
{
    const auto text = m_line.textOf(index);
    const auto digits = std::ranges::find_if_not(text,
                                                 [](QChar c) {
                                                     return c.isDigit();
                                                 })
        - text.begin();
    const auto value = Decimal::fromString(text.first(digits));
    if (digits == 0 || !value) {
        return std::nullopt;
    }
    NumberReading number{*value, m_line[index].range, index + 1};
    number.isDigits = true;
    number.isOrdinal = true;
    return number;
}

bool NumberReader::joinsNext(const Composition &composition, size_t index) const
{
    if (index + 1 >= m_line.count()) {
        return false;
    }
    if (m_line.touches(index)) {
        return true;
    }
    const auto gap = m_line.gapAfter(index).trimmed();
    if (gap == u"-" || gap == u"‑" || gap == u"—") {
        // A dash between blanks joins only what a hyphen would.
        return m_line.gapAfter(index).size() == 1 || composition.lastSmall >= 20;
    }
    if (!m_line.gapMeans(index, Sense::And)) {
        return false;
    }
    if (m_line.isFrench()) {
        const auto *one = m_line.meaning(index + 1, Sense::One);
        const auto *number = m_line.meaning(index + 1, Sense::Number);
        const auto *ordinal = m_line.meaning(index + 1, Sense::Ordinal);
        const bool unit = one != nullptr || (ordinal != nullptr && ordinal->value == u"unit 1") || (number != nullptr && number->value == u"11");
        return unit && (composition.lastSmall >= 20 || (one != nullptr && composition.scaled && composition.group == 0));
    }
    return composition.hasHundred || composition.scaled || composition.lastSmall >= 20;
}

bool NumberReader::appendWord(Composition &composition, size_t index) const
{
    const bool french = m_line.isFrench();
    if (const auto *scale = m_line.meaning(index, Sense::Scale)) {
        composition.bareOne = false;
        return scale->amount == 100 ? composition.appendHundred() : composition.appendScale(scale->amount, french);
    }
    if (const auto *number = m_line.meaning(index, Sense::Number)) {
        const int amount = int(number->amount.toInteger());
        return (!french && composition.appendSecondHalf(amount)) || composition.append(amount, french);
    }
    if (const auto *one = m_line.meaning(index, Sense::One)) {
        const bool begins = composition.empty;
        // The English article begins a number ("a hundred") and is never inside one.
        const bool added = (begins || one->value.isEmpty()) && composition.append(1, french);
        composition.bareOne = added && begins;
        return added;
    }
    const auto *ordinal = m_line.meaning(index, Sense::Ordinal);
    return ordinal != nullptr && appendOrdinal(composition, *ordinal, m_line.textOf(index));
}

bool NumberReader::appendOrdinal(Composition &composition, const Meaning &ordinal, QStringView word) const
{
    const bool french = m_line.isFrench();
    const bool isUnit = ordinal.value == u"unit 1"; // vingt et unième
    const auto amount = isUnit ? Decimal(1) : ordinal.amount;
    const bool plural = word.endsWith(u's');
    if (french && !composition.empty) {
        const bool isRankOfItsOwn = amount <= 2 && !isUnit && !word.contains(u"ième") && !word.contains(u"ieme"); // vingt premiers
        const bool isShare = composition.bareOne || (plural && amount >= 100); // un centième, deux centièmes
        if (isRankOfItsOwn || isShare) {
            return false;
        }
    }
    const auto whole = amount.toInteger();
    const bool added = whole == 100 ? composition.appendHundred()
        : whole >= 1000             ? composition.appendScale(amount, french)
                                    : composition.append(int(whole), french);
    composition.ordinal = added;
    composition.plural = added && plural;
    return added;
}

/// two million and one half: what is behind "and" counts halves
bool NumberReader::beginsShare(size_t index) const
{
    if (m_line.isFrench() || !m_line.gapMeans(index - 1, Sense::And) || !m_line.touches(index)) {
        return false;
    }
    const auto *ordinal = m_line.meaning(index + 1, Sense::Ordinal);
    const bool one = m_line.meaning(index, Sense::One) != nullptr;
    return m_line.meaning(index + 1, Sense::Fraction) != nullptr
        || (ordinal != nullptr && ordinal->amount > 2 && m_line.textOf(index + 1).endsWith(u's') != one && (!one || isPartOf(index + 2)));
}

std::optional<NumberReading> NumberReader::readWords(size_t index) const
{
    Composition composition;
    auto next = index;
    while (next < m_line.count() && !m_line.isDigits(next) && !composition.ordinal) {
        if (next > index && (!joinsNext(composition, next - 1) || beginsShare(next))) {
            break;
        }
        const auto before = composition;
        const auto *scale = m_line.meaning(next, Sense::Scale);
        // "millions" alone says no number; nor does "cents" behind nothing.
        // An English "hundred" wants a number before it: several hundred, tens of thousands.
        const bool isVague =
            scale != nullptr && (scale->amount > 1000 || (scale->amount == 1000 && m_line.textOf(index).endsWith(u's'))); // thousands of people
        if (next == index && scale != nullptr && (isVague || (!m_line.isFrench() && !m_line.wordBefore(m_line[index].range.start).isEmpty()))) {
            return std::nullopt;
        }
        if (!appendWord(composition, next)) {
            composition = before;
            break;
        }
        composition.bareOne = composition.bareOne && next == index;
        ++next;
    }
    if (next == index) {
        return std::nullopt;
    }
    NumberReading number{composition.value(), {m_line[index].range.start, m_line[next - 1].range.end}, next};
    number.isBareOne = composition.bareOne && next == index + 1;
    number.isOrdinal = composition.ordinal;
    number.isPlural = composition.plural;
    number.hasScale = composition.scaled || composition.hasHundred;
    number.isTwoPart = composition.twoPart;
    return number;
}

void NumberReader::readScales(NumberReading &number) const
{
    bool hasRest = false;
    while (takeScale(number) || takeRest(number, hasRest)) { }
    number.isDigits = number.isDigits && !hasRest;
}

bool NumberReader::takeScale(NumberReading &number) const
{
    if (number.next == 0 || !number.isDigits || !m_line.touches(number.next - 1)) {
        return false;
    }
    const auto *scale = m_line.meaning(number.next, Sense::Scale);
    if (scale == nullptr || (m_line.isFrench() && scale->amount == 100) || m_line.phraseAt(m_line[number.next].range.start, {Sense::Unit})) {
        return false;
    }
    number.value = number.value * scale->amount;
    number.range.end = m_line[number.next].range.end;
    ++number.next;
    number.hasScale = true;
    number.isWhole = false;
    number.isDigits = false;
    return true;
}

// 2 millions 300 000 · 3 hundred and 21
bool NumberReader::takeRest(NumberReading &number, bool &hasRest) const
{
    if (!number.hasScale || number.next >= m_line.count()
        || (!m_line.touches(number.next - 1) && (m_line.isFrench() || !m_line.gapMeans(number.next - 1, Sense::And)))) {
        return false;
    }
    const auto *lastScale = m_line.meaning(number.next - 1, Sense::Scale);
    const bool words = lastScale != nullptr && !m_line.isDigits(number.next) && !m_line.touches(number.next - 1) && !beginsShare(number.next);
    const auto rest = lastScale == nullptr ? std::nullopt : words ? readWords(number.next) : readDigits(number.next);
    const bool fits = rest && rest->value < lastScale->amount && rest->value.isInteger() && rest->value > 0;
    if (!fits) {
        return false;
    }
    number.value = number.value + rest->value;
    number.range.end = rest->range.end;
    number.next = rest->next;
    number.isDigits = true; // a scale may follow it
    hasRest = true;
    return true;
}

void NumberReader::readCollective(NumberReading &number) const
{
    const auto *collective = m_line.touches(number.next - 1) ? m_line.meaning(number.next, Sense::Collective) : nullptr;
    if (collective == nullptr) {
        return;
    }
    number.value = number.value * collective->amount;
    number.range.end = m_line[number.next].range.end;
    number.isBareOne = false;
    number.isDigits = false;
    number.isWhole = false;
    ++number.next;
    // une dizaine de milliers, une centaine de millions
    while (m_line.gapMeans(number.next - 1, Sense::Of)) {
        const auto *scale = m_line.meaning(number.next, Sense::Scale);
        const auto *more = scale != nullptr ? scale : m_line.meaning(number.next, Sense::Collective);
        if (more == nullptr) {
            break;
        }
        number.value = number.value * more->amount;
        number.range.end = m_line[number.next].range.end;
        number.hasScale = true;
        ++number.next;
    }
}

void NumberReader::readDecimals(NumberReading &number) const
{
    if (number.isBareOne && !m_line.isFrench()) {
        return;
    }
    if (!m_line.gapMeans(number.next - 1, Sense::DecimalPoint)) {
        return;
    }
    auto decimals = readSmall(number.next);
    if (decimals && decimals->hasScale && m_line.meaning(number.next + 1, Sense::Scale) != nullptr) { // three point five million
        const auto *digit = m_line.meaning(number.next, Sense::Number);
        decimals = digit == nullptr ? std::nullopt : std::optional(NumberReading{digit->amount, m_line[number.next].range, number.next + 1});
    }
    if (!decimals || decimals->isOrdinal || decimals->hasScale) {
        return;
    }
    const auto digits = decimals->value.toString();
    number.value = number.value + decimals->value.timesPowerOfTen(-int(digits.size()));
    number.range.end = decimals->range.end;
    number.next = decimals->next;
    number.isBareOne = false;
    number.isWhole = false;
    number.isDigits = true; // takes a scale as digits do: deux virgule cinq millions
}

/// Whether the ordinal that ends before token `index` is a share ("un vingtième de", "two fifths") and not a rank ("un vingtième essai").
bool NumberReader::isPartOf(size_t index) const
{
    const auto start = m_line.skipBlanks(m_line[index - 1].range.end);
    const auto next = m_line.charAt(start);
    if (next == u'-' || next == u'–') {
        return false;
    }
    const auto word = m_line.wordAfter(start);
    return word.isEmpty() || m_line.charAt(start + word.size()) == u'\'' || m_line.charAt(start + word.size()) == u'’' || m_line.means(word, Sense::Of)
        || m_line.meaning(index, Sense::Scale) != nullptr;
}

/// The denominators up to here have words of their own: tiers, quart, half.
int NumberReader::smallestShare() const
{
    return m_line.isFrench() ? 4 : 2;
}

/// What a share is of: "quart", "cinquièmes". Null where the token is a rank, or no such word.
const Meaning *NumberReader::denominatorAt(size_t index, bool plural) const
{
    if (const auto *fraction = m_line.meaning(index, Sense::Fraction)) {
        return fraction;
    }
    const auto *ordinal = m_line.meaning(index, Sense::Ordinal);
    const bool isShare = ordinal != nullptr && ordinal->amount > smallestShare() && m_line.textOf(index).endsWith(u's') == plural
        && ((plural && !m_line.isFrench()) || isPartOf(index + 1));
    return isShare ? ordinal : nullptr;
}

/// three quarters of a million, trois quarts de million
void NumberReader::readScaleOfFraction(NumberReading &number) const
{
    if (!m_line.gapMeans(number.next - 1, Sense::Of)) {
        return;
    }
    const bool article = m_line.meaning(number.next, Sense::One) != nullptr && m_line.touches(number.next);
    const auto at = number.next + (article ? 1 : 0);
    const auto *scale = m_line.meaning(at, Sense::Scale);
    if (scale != nullptr && scale->amount > 1000 && !m_line.textOf(at).endsWith(u's')) {
        number.value = number.value * scale->amount;
        number.range.end = m_line[at].range.end;
        number.next = at + 1;
        number.hasScale = true;
    }
}

void NumberReader::endWithFraction(NumberReading &number, size_t next) const
{
    number.range.end = m_line[next - 1].range.end;
    number.next = next;
    number.isBareOne = false;
    number.isWhole = false;
    number.isDigits = true;
    readScales(number); // two and a half million
    number.isDigits = false;
}

void NumberReader::readFraction(NumberReading &number) const
{
    if (m_line.touches(number.next - 1) || m_line.gapIs(number.next - 1, u"-")) {
        readDenominator(number);
    } else if (m_line.gapMeans(number.next - 1, Sense::And)) {
        readAddedFraction(number);
    }
}

/// trois quarts, deux cinquièmes, un vingtième, un dix-septième
void NumberReader::readDenominator(NumberReading &number) const
{
    const auto index = number.next;
    const bool one = number.value == 1;
    const auto *below = denominatorAt(index, !one);
    const bool isSmall = number.value < (below == nullptr ? Decimal() : below->amount); // 3 cinquièmes
    if (below != nullptr && (!number.isDigits || below->sense == Sense::Fraction || (isSmall && !one))) {
        number.value = number.value.dividedBy(below->amount);
        endWithFraction(number, index + 1);
        readScaleOfFraction(number);
        return;
    }
    const auto compound = one && !number.isDigits && (m_line.isFrench() || !m_line.isDigits(index)) ? readSmall(index) : std::nullopt;
    if (compound && compound->isOrdinal && compound->value > smallestShare() && isPartOf(compound->next)) {
        number.value = number.value.dividedBy(compound->value);
        endWithFraction(number, compound->next);
    }
}

/// et demi, and a half, et trois quarts: of the scale before, where there is one
void NumberReader::readAddedFraction(NumberReading &number) const
{
    const auto index = number.next;
    const auto *scale = m_line.meaning(index - 1, Sense::Scale);
    const bool counts = m_line.meaning(index, Sense::Fraction) == nullptr && !m_line.isDigits(index);
    const auto part = counts ? readWords(index) : std::nullopt;
    const auto at = part ? part->next : index;
    if (at >= m_line.count() || (part && (part->isOrdinal || part->value >= 100 || !(m_line.touches(at - 1) || m_line.gapIs(at - 1, u"-"))))) {
        return;
    }
    if (const auto *below = denominatorAt(at, part && part->value > 1)) {
        const auto unit = (scale == nullptr ? Decimal(1) : scale->amount).dividedBy(below->amount);
        number.value = number.value + (part ? part->value * unit : unit);
        endWithFraction(number, at + 1);
    }
}

std::optional<NumberReading> NumberReader::readLeadingFraction(size_t index) const
{
    const auto *fraction = m_line.meaning(index, Sense::Fraction);
    if (fraction == nullptr) {
        return std::nullopt;
    }
    NumberReading number{Decimal(1).dividedBy(fraction->amount), m_line[index].range, index + 1};
    number.isDigits = true;
    // half a million, half a dozen, demi-douzaine
    const bool direct = m_line.touches(index) || m_line.gapIs(index, u"-");
    const bool article = m_line.touches(index) && m_line.meaning(index + 1, Sense::One) != nullptr && m_line.touches(index + 1);
    const auto counted = article && !m_line.isFrench() ? index + 2 : direct ? index + 1 : m_line.count();
    const auto *scale = m_line.meaning(counted, Sense::Scale);
    const auto *collective = m_line.meaning(counted, Sense::Collective);
    if (const auto *more = scale != nullptr ? scale : collective) {
        number.value = number.value * more->amount;
        number.range.end = m_line[counted].range.end;
        number.next = counted + 1;
        number.hasScale = scale != nullptr;
    }
    number.isDigits = false;
    number.isBareFraction = number.next == index + 1;
    return number;
}

std::optional<NumberReading> NumberReader::finished(NumberReading number) const
{
    // What goes on in the same word is no number: deux-roues, 5G, vingt-quatre-heures aside.
    const auto after = m_line.charAt(number.range.end);
    const bool glued = after.isLetterOrNumber() && (number.next >= m_line.count() || m_line[number.next].range.start != number.range.end);
    if (glued || after == u'_') {
        return std::nullopt;
    }
    const auto before = m_line.wordBefore(number.range.start);
    if (!number.isOrdinal && !before.isEmpty() && m_line.means(before, Sense::Minus)) {
        const auto start = before.begin() - m_line.text().begin();
        // "au moins dix", "plus ou moins": only what stands for itself is a sign.
        const auto earlier = m_line.wordBefore(start);
        const bool sign = m_line.isFrench() ? earlier.isEmpty() : earlier.isEmpty() || !earlier.back().isDigit();
        if (sign) {
            number.value = number.value.negated();
            number.range.start = start;
            number.isBareOne = false;
            number.isWhole = false;
        }
    }
    return number;
}
