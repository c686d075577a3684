// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <optional>

/// What texts are compared by: for each of so many orders of all possible shingles (runs of words), the first shingle of the text.
/// Of two texts, the share of places at which their marks agree estimates the share of shingles that they have in common.
/// (Broder, On the resemblance and containment of documents, 1997.)
using MinHash = std::array<quint32, 64>;

/// Words without case and punctuation, four to a shingle, so that another headline or a cut paragraph changes little. A text of
/// fewer words is one shingle. O(n).
[[nodiscard]] MinHash minHashOf(QStringView text);

/// How far two texts stand apart: 0, the same words in the same order; 1, nothing in common. The standard error is 0.06 at most.
[[nodiscard]] double distanceOf(const MinHash &one, const MinHash &other);

/// Marks as the library keeps them: each in four bytes, the lowest first.
[[nodiscard]] QByteArray bytesOf(const MinHash &marks);
/// Nothing where the bytes are no marks of this kind.
[[nodiscard]] std::optional<MinHash> minHashFrom(QByteArrayView bytes);
