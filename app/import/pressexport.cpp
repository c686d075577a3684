// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pressexport.h"

#include "import/factivaexport.h"
#include "import/nexisexport.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

std::optional<Reading> articlesOfPressExport(const Draft &document)
{
    for (const auto read : {articlesOfFactiva, articlesOfNexis}) {
        if (auto reading = read(document)) {
            return reading;
        }
    }
    return {};
}

QString languageNamed(QStringView name)
{
    struct Language {
        QLatin1StringView code;
        QStringView english;
        QStringView french;
    };
    static constexpr std::array languages{
        Language{"ar"_L1, u"Arabic", u"Arabe"},        Language{"de"_L1, u"German", u"Allemand"}, Language{"en"_L1, u"English", u"Anglais"},
        Language{"es"_L1, u"Spanish", u"Espagnol"},    Language{"fr"_L1, u"French", u"Français"}, Language{"it"_L1, u"Italian", u"Italien"},
        Language{"nl"_L1, u"Dutch", u"Néerlandais"},   Language{"pl"_L1, u"Polish", u"Polonais"}, Language{"pt"_L1, u"Portuguese", u"Portugais"},
        Language{"ru"_L1, u"Russian", u"Russe"},       Language{"zh"_L1, u"Chinese", u"Chinois"}, Language{"ja"_L1, u"Japanese", u"Japonais"},
        Language{"ca"_L1, u"Catalan", u"Catalan"},     Language{"sv"_L1, u"Swedish", u"Suédois"}, Language{"da"_L1, u"Danish", u"Danois"},
        Language{"no"_L1, u"Norwegian", u"Norvégien"}, Language{"tr"_L1, u"Turkish", u"Turc"},    Language{"fr"_L1, u"FRANCAIS", u"fr"},
        Language{"de"_L1, u"Deutsch", u"de"},
    };
    const auto word = name.trimmed();
    for (const auto &[code, english, french] : languages) {
        for (const auto known : {english, french}) {
            if (word.startsWith(known, Qt::CaseInsensitive) && (word.size() == known.size() || !word[known.size()].isLetter())) {
                return code;
            }
        }
    }
    return {};
}

QString sectionAndPage(const QString &section, const QString &page)
{
    QStringList parts{section, page.isEmpty() ? QString() : QString(u"p. "_s + page)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
