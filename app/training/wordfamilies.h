// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/wordsenses.h"
#include "training/wordvectors.h"

#include <memory>

/// Words gathered by how they are used, in families of families.
struct WordFamilies {
    std::vector<quint16> smallest; ///< of each word
    std::unique_ptr<WordSenses::Groups> groups;
};

/// Gathers words by their vectors (spherical k-means: Dhillon and Modha 2001), then the families by their means. Deterministic; some
/// minutes.
[[nodiscard]] WordFamilies familiesOf(const WordVectors &vectors);
