// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "recognition/names/namehash.h"

#include <QByteArrayView>
#include <QStringView>

#include <unordered_map>
#include <unordered_set>

/// What a common word says of the name that it stands beside or begins: « la société X », « X University », « X, 25 ans », « affirme X ».
enum class Cue : quint8 {
    Role, ///< of a person: minister, singer
    Company,
    Institution,
    Association, ///< clubs, parties, teams and bands, too
    Media,
    Settlement, ///< towns, countries and regions
    Site, ///< rivers, streets, buildings
    Work, ///< film, novel, song
    Product, ///< models, programs, medicines
    Vessel, ///< ships, planes, spacecraft
    Event, ///< festivals, competitions, storms
    Award,
    Law, ///< laws, treaties, plans
    Life, ///< what is told of people: born, aged, elected, injured
    Saying, ///< verbs of speaking and thinking
    Business, ///< what companies and other organisations do and have: employ, buy, profit
    Whereabouts ///< what is told of places: inhabitants, located, border
};
inline constexpr int cueCount = 17;

/// The words of a model's languages that are no names but tell of names. They come with the model: a further language brings its own.
class CommonWords
{
public:
    /// Takes the words of a definition in UTF-8: lines of a kind and words, # before a remark. The kinds: those of Cue in lower case, for
    /// nouns in the singular and for verbs as they are written; `acronym`, for common nouns written in capitals; `link`, for what joins
    /// the parts of names. A kind may have several lines, a word several kinds. FormatBroken, with the line, for another kind. O(n).
    [[nodiscard]] Result<void> add(QByteArrayView definition, const QString &fileName);

    /// Bits 1 << Cue of a word in any case and in singular or plural. O(1).
    [[nodiscard]] quint32 cuesOf(QStringView word) const;
    /// Whether the word, as it is written, is a common noun in capitals (« PIB »). O(1).
    [[nodiscard]] bool isAcronym(QStringView word) const;
    /// Whether the word, as it is written, joins the parts of names (de, of, von). O(1).
    [[nodiscard]] bool isLink(QStringView word) const;

private:
    bool addLine(QStringView line);

    std::unordered_map<NameHash, quint32> m_cues; // by folded hash
    std::unordered_set<NameHash> m_acronyms; // exact hashes
    std::unordered_set<NameHash> m_links; // exact hashes
};
