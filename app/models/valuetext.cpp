// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/valuetext.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <array>
#include <bit>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar noBreakSpace = QChar::Nbsp;
constexpr QStringView enDash = u"–";
constexpr QStringView betweenWords = u" – ";
constexpr auto rangeSign = ".."_L1;

// The long date of a locale without its weekday: "d MMMM yyyy", "MMMM d, yyyy".
QString dayMonthYearFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"dddd[,.]?\\s*|,?\\s*dddd"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString dayMonthFormat(const QLocale &locale)
{
    static const QRegularExpression year(u",?\\s*('[^']*'\\s*)?y+(\\s*'[^']*')?\\.?"_s);
    return dayMonthYearFormat(locale).remove(year);
}

// The formats of CLDR know no ordinals: French says « 1er janvier ».
QString dayText(const QDate &date, QString format, const QLocale &locale)
{
    if (date.day() == 1 && locale.language() == QLocale::French) {
        static const QRegularExpression day(u"\\bd\\b"_s);
        format.replace(day, u"d'er'"_s);
    }
    return locale.toString(date, format);
}

// `part` of a value, or of both ends of a range such as "30000..40000", put together again.
template<typename Part>
std::optional<QString> rangeText(const QString &value, QStringView between, Part part)
{
    const auto sign = value.indexOf(rangeSign);
    if (sign < 0) {
        return part(value);
    }
    const std::optional<QString> from = part(value.first(sign));
    const std::optional<QString> to = part(value.sliced(sign + rangeSign.size()));
    return from && to ? std::optional(QString(*from + between + *to)) : std::nullopt;
}

std::optional<QString> knownDateText(const QString &value, const QLocale &locale)
{
    const auto day = value.first(std::min<qsizetype>(value.size(), 10));
    if (const auto date = QDate::fromString(day, Qt::ISODate); date.isValid()) {
        return dayText(date, dayMonthYearFormat(locale), locale);
    }
    if (const auto month = QDate::fromString(value, u"yyyy-MM"_s); month.isValid()) {
        return locale.toString(month, u"MMMM yyyy"_s);
    }
    if (value.size() == 4 && QDate::fromString(value, u"yyyy"_s).isValid()) {
        return value;
    }
    // 2000 is a leap year: it has every day that any year has.
    if (const auto date = QDate::fromString("2000"_L1 + value.sliced(std::min<qsizetype>(value.size(), 4)), Qt::ISODate);
        date.isValid() && value.startsWith("XXXX-"_L1)) {
        return dayText(date, dayMonthFormat(locale), locale);
    }
    return std::nullopt;
}

// Of a plain decimal number, however many digits it has after its point.
std::optional<QString> numberText(QStringView number, const QLocale &locale)
{
    bool isNumber = false;
    const auto amount = number.toDouble(&isNumber);
    if (!isNumber) {
        return std::nullopt;
    }
    return locale.toString(amount, 'f', QLocale::FloatingPointShortest);
}

struct CurrencySign {
    QLatin1StringView code;
    char16_t sign;
};
// Only signs that no other currency of wide use is written with: "$" is not said of Canadian dollars.
constexpr std::array currencySigns{CurrencySign{"USD"_L1, u'$'},
                                   CurrencySign{"EUR"_L1, u'€'},
                                   CurrencySign{"GBP"_L1, u'£'},
                                   CurrencySign{"JPY"_L1, u'¥'},
                                   CurrencySign{"INR"_L1, u'₹'},
                                   CurrencySign{"KRW"_L1, u'₩'},
                                   CurrencySign{"RUB"_L1, u'₽'},
                                   CurrencySign{"ILS"_L1, u'₪'},
                                   CurrencySign{"TRY"_L1, u'₺'},
                                   CurrencySign{"UAH"_L1, u'₴'},
                                   CurrencySign{"BTC"_L1, u'₿'}};

struct Quantity {
    QStringView amount;
    QStringView unit; // "USD", "km", "%"; empty for a plain number
};

Quantity quantityOf(QStringView value)
{
    if (value.endsWith(u'%')) {
        return {value.chopped(1), value.last(1)};
    }
    const auto space = value.indexOf(u' ');
    return space < 0 ? Quantity{value, {}} : Quantity{value.first(space), value.sliced(space + 1)};
}

std::optional<QString> quantityText(QStringView value, const QLocale &locale)
{
    const auto [amount, unit] = quantityOf(value);
    const auto text = rangeText(amount.toString(), enDash, [&locale](const QString &number) {
        return numberText(number, locale);
    });
    if (!text || unit.isEmpty()) {
        return text;
    }
    // CLDR's percent patterns are not to be had from QLocale; English is the one of our languages that sets no space.
    const bool together = unit == "%"_L1 && locale.language() == QLocale::English;
    return together ? QString(*text + unit) : QString(*text + noBreakSpace + unit);
}

std::optional<QString> moneyText(const QString &value, const QLocale &locale)
{
    const auto [amount, code] = quantityOf(value);
    const auto sign = std::ranges::find_if(currencySigns, [unit = code](const CurrencySign &entry) {
        return unit == entry.code;
    });
    const auto text = quantityText(amount, locale);
    if (sign == currencySigns.end() || !text) {
        return quantityText(value, locale);
    }
    const bool isBefore = locale.toCurrencyString(1, u"¤"_s).startsWith(u'¤');
    return isBefore ? QString(QChar(sign->sign) + *text) : QString(*text + noBreakSpace + QChar(sign->sign));
}

std::optional<QString> timeText(const QString &value, const QLocale &locale)
{
    const auto time = QTime::fromString(value.sliced(value.startsWith(u'T') ? 1 : 0), Qt::ISODate);
    return time.isValid() ? std::optional(locale.toString(time, QLocale::ShortFormat)) : std::nullopt;
}

// Sixteen hexadecimal digits that compare as the numbers do: the bits of an IEEE 754 number, read as an integer, are in order
// within each sign; the sign is put in order by turning the bits of negative numbers over.
QString orderedDigits(double number)
{
    constexpr auto signBit = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(number);
    return u"%1"_s.arg(bits & signBit ? ~bits : bits | signBit, 16, 16, QLatin1Char('0'));
}

// In seconds; months and years by their mean.
std::optional<double> secondsOf(const QString &duration)
{
    static const QRegularExpression form(
        u"^P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?$"_s);
    constexpr std::array seconds{31556952.0, 2629746.0, 604800.0, 86400.0, 3600.0, 60.0, 1.0};
    const auto match = form.match(duration);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        sum += match.captured(int(i) + 1).toDouble() * seconds.at(i);
    }
    return sum;
}

QString sortKeyOfQuantity(const QString &value)
{
    const auto [amount, unit] = quantityOf(value);
    const auto sign = amount.indexOf(rangeSign);
    const auto least = sign < 0 ? amount : amount.first(sign);
    return unit.toString() + u' ' + orderedDigits(least.toDouble());
}

} // namespace

QString dateText(const QString &published, const QLocale &locale)
{
    return knownDateText(published, locale).value_or(published);
}

QString valueText(MentionKind kind, const QString &value, const QLocale &locale)
{
    switch (kind) {
    case MentionKind::Money:
        return moneyText(value, locale).value_or(value);
    case MentionKind::Percent:
    case MentionKind::Quantity:
    case MentionKind::Ordinal:
    case MentionKind::Number:
        return quantityText(value, locale).value_or(value);
    case MentionKind::Date:
        return rangeText(value,
                         betweenWords,
                         [&locale](const QString &date) {
                             return knownDateText(date, locale);
                         })
            .value_or(value);
    case MentionKind::Time:
        return rangeText(value,
                         betweenWords,
                         [&locale](const QString &time) {
                             return timeText(time, locale);
                         })
            .value_or(value);
    default:
        return value;
    }
}

QString valueSortKey(MentionKind kind, const QString &value)
{
    if (value.isEmpty()) {
        return QString(QChar(u'\uffff'));
    }
    const QChar group(u'a' + std::to_underlying(kind));
    switch (kind) {
    case MentionKind::Money:
    case MentionKind::Percent:
    case MentionKind::Quantity:
    case MentionKind::Ordinal:
    case MentionKind::Number:
        return group + sortKeyOfQuantity(value);
    case MentionKind::Duration:
        if (const auto seconds = secondsOf(value)) {
            return group + orderedDigits(*seconds);
        }
        [[fallthrough]];
    default:
        return group + value; // standard dates and times sort as text
    }
}
