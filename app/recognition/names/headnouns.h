// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// What a common noun says of the name that it stands beside or begins: « la société X », « le film X », « X University ».
enum class HeadNoun : quint8 {
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
    Law ///< laws, treaties, plans
};
inline constexpr int headNounCount = 13;

/// Bits 1 << HeadNoun of a word of French or English in any case and in singular or plural. O(1).
[[nodiscard]] quint16 headNounsOf(QStringView word);
