// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/documentstyles.h"

#include "import/expressions.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
struct StyleNames {
    QRegularExpression names;
    ParagraphKind kind;
};

QString letterNumber(int number, QChar first)
{
    constexpr int letters = 26;
    QString text;
    for (; number > 0; number = (number - 1) / letters) {
        text.prepend(QChar(char16_t(first.unicode() + (number - 1) % letters)));
    }
    return text;
}

QString romanNumber(int number)
{
    constexpr std::array<std::pair<int, QLatin1StringView>, 13> signs{{{1000, "m"_L1},
                                                                       {900, "cm"_L1},
                                                                       {500, "d"_L1},
                                                                       {400, "cd"_L1},
                                                                       {100, "c"_L1},
                                                                       {90, "xc"_L1},
                                                                       {50, "l"_L1},
                                                                       {40, "xl"_L1},
                                                                       {10, "x"_L1},
                                                                       {9, "ix"_L1},
                                                                       {5, "v"_L1},
                                                                       {4, "iv"_L1},
                                                                       {1, "i"_L1}}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value) {
            text += sign;
        }
    }
    return text;
}
}

std::optional<ParagraphKind> kindOfStyle(QStringView name)
{
    static const std::array styles{
        StyleNames{anyCase(u"^(?:title|titre|titre principal|document title)$"_s), ParagraphKind::Title},
        StyleNames{anyCase(u"^(?:subtitle|sous-titre|chapo|chapeau|lead|standfirst|abstract|résumé)$"_s), ParagraphKind::Lead},
        StyleNames{anyCase(u"^(?:heading|titre|intertitre|überschrift|título)\\s*\\d*$"_s), ParagraphKind::Subheading},
        StyleNames{anyCase(u"^(?:intense quote|quote|quotations?|block ?quote|block text|citation|citation intense|bloc de citation)$"_s),
                   ParagraphKind::Quotation},
        StyleNames{anyCase(u"^(?:caption|légende|legende|illustration|figure|drawing|table)$"_s), ParagraphKind::Caption},
        StyleNames{anyCase(u"^(?:byline|signature|auteur|author)$"_s), ParagraphKind::Byline},
    };
    for (const auto &style : styles) {
        if (style.names.matchView(name.trimmed()).hasMatch()) {
            return style.kind;
        }
    }
    return {};
}

QString numberIn(Numbering numbering, int number)
{
    constexpr int lastLetters = 1000;
    constexpr int lastRoman = 3999;
    const bool hasForm = number > 0 && number <= (numbering == Numbering::LowerRoman || numbering == Numbering::UpperRoman ? lastRoman : lastLetters);
    switch (hasForm ? numbering : Numbering::Decimal) {
    case Numbering::LowerLetter:
        return letterNumber(number, u'a');
    case Numbering::UpperLetter:
        return letterNumber(number, u'A');
    case Numbering::LowerRoman:
        return romanNumber(number);
    case Numbering::UpperRoman:
        return romanNumber(number).toUpper();
    case Numbering::Decimal:
    case Numbering::None:
        break;
    }
    return QString::number(number);
}
