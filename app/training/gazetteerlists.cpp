// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/gazetteerlists.h"

#include "recognition/names/gazetteer.h"
#include "recognition/names/tokens.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>
#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace
{

struct List {
    QLatin1StringView fileName;
    GazetteerClass entries;
};

constexpr std::array lists{
    List{"firstnames_insee.fr.txt"_L1, FirstName},
    List{"firstnames_hunspell.fr.txt"_L1, FirstName},
    List{"lastnames_grobid5k.txt"_L1, LastName},
    List{"lastnames_hunspell.fr.txt"_L1, LastName},
    List{"lastnames_freebase.txt"_L1, RareLastName},
    List{"countries_cldr.fr.txt"_L1, Country},
    List{"countries_cldr.en.txt"_L1, Country},
    List{"countries_mledoze.fr.txt"_L1, Country},
    List{"countries_mledoze.en.txt"_L1, Country},
    List{"capitals.en.txt"_L1, City},
    List{"cities_cldr.fr.txt"_L1, City},
    List{"cities_cldr.en.txt"_L1, City},
    List{"cities_geonames15000.txt"_L1, City},
    List{"cities_geonames_altnames.txt"_L1, ForeignCity},
    List{"communes.fr.txt"_L1, FrenchCommune},
    List{"departements.fr.txt"_L1, Region},
    List{"regions.fr.txt"_L1, Region},
    List{"regions_cldr.fr.txt"_L1, Region},
    List{"regions_cldr.en.txt"_L1, Region},
    List{"subcountries_geonames.txt"_L1, Region},
    List{"locs_dbpedia.txt"_L1, OtherPlace},
    List{"orgs_dbpedia.txt"_L1, Organisation},
    List{"demonyms.fr.txt"_L1, Demonym},
    List{"demonyms.en.txt"_L1, Demonym},
    List{"languages_cldr.fr.txt"_L1, Demonym},
    List{"languages_cldr.en.txt"_L1, Demonym},
    List{"propernouns_hunspell.fr.txt"_L1, ProperNoun},
};

// 0 for an entry that is too long or has no letter.
NameHash hashOfEntry(QStringView entry)
{
    const auto tokens = tokensOf(entry);
    if (tokens.empty() || tokens.size() > longestGazetteerEntry || (tokens.size() == 1 && tokens[0].length() < 2))
        return 0;
    NameHash hash = 0;
    for (const auto &token : tokens)
        hash = joined(hash, foldedHash(token.in(entry)));
    return hash;
}

std::vector<quint32> slotsFor(const std::map<NameHash, quint16> &entries)
{
    std::vector<quint32> slots(std::bit_ceil(entries.size() * 5 / 4 + 1));
    const auto mask = slots.size() - 1;
    for (const auto &[hash, classes] : entries) {
        auto index = hash & mask;
        while (slots[index])
            index = (index + 1) & mask;
        slots[index] = Gazetteer::fingerprint(hash) | classes;
    }
    return slots;
}

}

Result<std::vector<quint32>> gazetteerSlots(const QString &folder)
{
    std::map<NameHash, quint16> entries;
    for (const auto &list : lists) {
        QFile file(QDir(folder).filePath(list.fileName));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
        QTextStream stream(&file);
        for (QString line; stream.readLineInto(&line);) {
            if (const auto hash = hashOfEntry(line))
                entries[hash] |= list.entries;
        }
    }
    return slotsFor(entries);
}
