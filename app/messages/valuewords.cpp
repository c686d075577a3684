// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto rangeSign = ".."_L1;

/// `count` of something as `form` says it with a whole number, for counts with a fraction too.
template<typename Form>
QString counted(double count, const QLocale &locale, Form form)
{
    const bool isWhole = count == std::floor(count);
    const int whole = int(std::min(count, 1e9)); // a text may say any number
    // French says 1,5 an, English 1.5 years.
    const int formNumber = isWhole || locale.language() == QLocale::French ? whole : std::max(2, whole);
    return form(formNumber).replace(QString::number(formNumber), locale.toString(count, 'f', QLocale::FloatingPointShortest));
}

QString romanNumber(int number)
{
    static constexpr std::array<std::pair<int, QLatin1StringView>, 5> parts{{{10, "X"_L1}, {9, "IX"_L1}, {5, "V"_L1}, {4, "IV"_L1}, {1, "I"_L1}}};
    QString text;
    for (const auto &[value, letters] : parts) {
        for (; number >= value; number -= value) {
            text += letters;
        }
    }
    return text;
}

/// 19th, XIXe: how a century is counted.
QString centuryNumber(int century, const QLocale &locale)
{
    if (locale.language() == QLocale::French) {
        return romanNumber(century) + (century == 1 ? u"er"_s : u"e"_s);
    }
    const int last = century % 10;
    const bool isTeen = century / 10 == 1;
    return QString::number(century) + (isTeen || last == 0 || last > 3 ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : u"rd"_s);
}

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)

public:
    explicit ValueWords(const QLocale &locale)
        : m_locale(locale)
    {
    }

    /// P1.5Y, PT2H30M
    [[nodiscard]] QString duration(const QString &value) const
    {
        static const QRegularExpression part(u"([\\d.]+)([YMWDHS])"_s);
        const auto clock = value.indexOf(u'T');
        QStringList words;
        for (auto match = part.globalMatch(value); match.hasNext();) {
            const auto found = match.next();
            const bool isTime = clock >= 0 && found.capturedStart() > clock;
            words.append(length(found.captured(1).toDouble(), found.captured(2).front(), isTime));
        }
        return words.join(QChar::Space);
    }

    [[nodiscard]] QString date(const QString &value) const
    {
        if (value.startsWith(u'-')) {
            const auto year = value.sliced(1);
            return tr("%1 BC", "a year or a century").arg(year.endsWith("XX"_L1) ? century(year) : QString::number(year.toInt()));
        }
        if (value.startsWith("XXXX-WXX-"_L1)) {
            return m_locale.standaloneDayName(value.last(1).toInt());
        }
        if (value.size() == 7 && value.startsWith("XXXX-"_L1) && value.last(2).toInt() > 0) {
            return m_locale.standaloneMonthName(value.last(2).toInt());
        }
        if (value.size() == 4) {
            return value.endsWith("XX"_L1) ? century(value) : value.endsWith(u'X') ? decade(value) : earlyYear(value);
        }
        return partOfYear(value);
    }

    [[nodiscard]] static QString flags(MentionFlags flags)
    {
        QStringList words;
        if (flags.testFlag(MentionFlag::WeekdayMismatch)) {
            words.append(tr("not that day of the week"));
        }
        if (flags.testFlag(MentionFlag::Derived)) {
            words.append(tr("counted from the article’s date"));
        }
        return words.join(u", "_s);
    }

    [[nodiscard]] static QString unit(const QString &code)
    {
        struct Name {
            QLatin1StringView code;
            QString text;
        };
        const std::array names{Name{"Cel"_L1, u"°C"_s},
                               Name{"degF"_L1, u"°F"_s},
                               Name{"deg"_L1, u"°"_s},
                               Name{"km2"_L1, u"km²"_s},
                               Name{"m2"_L1, u"m²"_s},
                               Name{"cm2"_L1, u"cm²"_s},
                               Name{"ft2"_L1, u"ft²"_s},
                               Name{"mi2"_L1, u"mi²"_s},
                               Name{"km3"_L1, u"km³"_s},
                               Name{"m3"_L1, u"m³"_s},
                               Name{"cm3"_L1, u"cm³"_s},
                               Name{"um"_L1, u"µm"_s},
                               Name{"ug"_L1, u"µg"_s},
                               Name{"ug/m3"_L1, u"µg/m³"_s},
                               Name{"mi/h"_L1, tr("mph")},
                               Name{"By"_L1, tr("bytes")},
                               Name{"kB"_L1, tr("kB")},
                               Name{"MB"_L1, tr("MB")},
                               Name{"GB"_L1, tr("GB")},
                               Name{"TB"_L1, tr("TB")},
                               Name{"bbl"_L1, tr("barrels")},
                               Name{"[kn_i]"_L1, tr("knots")},
                               Name{"[nmi_i]"_L1, tr("nautical miles")},
                               Name{"{basis point}"_L1, tr("basis points")},
                               Name{"{percentage point}"_L1, tr("percentage points")},
                               Name{"{metric hp}"_L1, tr("hp")}};
        const auto name = std::ranges::find_if(names, [&code](const Name &entry) {
            return code == entry.code;
        });
        return name == names.end() ? code : name->text;
    }

private:
    [[nodiscard]] QString length(double count, QChar unit, bool isTime) const
    {
        return counted(count, m_locale, [unit, isTime](int n) {
            switch (unit.unicode()) {
            case u'Y':
                return tr("%n year(s)", nullptr, n);
            case u'M':
                return isTime ? tr("%n minute(s)", nullptr, n) : tr("%n month(s)", nullptr, n);
            case u'W':
                return tr("%n week(s)", nullptr, n);
            case u'D':
                return tr("%n day(s)", nullptr, n);
            case u'H':
                return tr("%n hour(s)", nullptr, n);
            default:
                return tr("%n second(s)", nullptr, n);
            }
        });
    }

    /// 18XX
    [[nodiscard]] QString century(const QString &value) const
    {
        return tr("%1 century", "19th century").arg(centuryNumber(value.first(2).toInt() + 1, m_locale));
    }

    /// 197X, XX8X
    [[nodiscard]] static QString decade(const QString &value)
    {
        const auto years = value.startsWith("XX"_L1) ? value.sliced(2, 1) : value.first(3);
        return tr("%1s", "1970s, 80s").arg(years + u'0');
    }

    /// 0476: the locale writes later years.
    [[nodiscard]] static QString earlyYear(const QString &value)
    {
        return value.startsWith(u'0') ? QString::number(value.toInt()) : QString();
    }

    /// 2024-FA, XXXX-Q3, 2024-H1, 2025-W04
    [[nodiscard]] static QString partOfYear(const QString &value)
    {
        static const QRegularExpression form(u"^(XXXX|\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12]|W\\d\\d)$"_s);
        const auto match = form.match(value);
        if (!match.hasMatch()) {
            return {};
        }
        const auto part = match.captured(2);
        const auto words = part.startsWith(u'W') && part != "WI"_L1 ? tr("week %1").arg(part.sliced(1).toInt()) : nameOfPart(part);
        return match.captured(1) == "XXXX"_L1 ? words : tr("%1 %2", "autumn 2024").arg(words, match.captured(1));
    }

    [[nodiscard]] static QString nameOfPart(const QString &part)
    {
        const std::array names{std::pair{"SP"_L1, tr("spring")},
                               std::pair{"SU"_L1, tr("summer")},
                               std::pair{"FA"_L1, tr("autumn")},
                               std::pair{"WI"_L1, tr("winter")},
                               std::pair{"Q1"_L1, tr("first quarter")},
                               std::pair{"Q2"_L1, tr("second quarter")},
                               std::pair{"Q3"_L1, tr("third quarter")},
                               std::pair{"Q4"_L1, tr("fourth quarter")},
                               std::pair{"H1"_L1, tr("first half")},
                               std::pair{"H2"_L1, tr("second half")}};
        const auto name = std::ranges::find_if(names, [&part](const auto &entry) {
            return part == entry.first;
        });
        return name == names.end() ? QString() : name->second;
    }

    QLocale m_locale;
};
}

QString valueInWords(MentionKind kind, const QString &value, const QLocale &locale)
{
    if (value.isEmpty() || (kind != MentionKind::Duration && kind != MentionKind::Date)) {
        return {};
    }
    const ValueWords words(locale);
    const auto inWords = [&](const QString &part) {
        return kind == MentionKind::Duration ? words.duration(part) : words.date(part);
    };
    const auto sign = value.indexOf(rangeSign);
    if (sign < 0) {
        return inWords(value);
    }
    const auto from = inWords(value.first(sign));
    const auto to = inWords(value.sliced(sign + rangeSign.size()));
    return from.isEmpty() || to.isEmpty() ? QString() : from + u" – " + to;
}

QString unitText(const QString &unit)
{
    return ValueWords::unit(unit);
}

QString flagsText(MentionFlags flags)
{
    return ValueWords::flags(flags);
}
