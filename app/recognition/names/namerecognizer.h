// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>
#include <QStringView>

/// Finds the names of people, organisations, places, works and products in a text: sequences of capitalised words, typed by a small
/// general lexicon. Stateless and safe to call from several threads.
class NameRecognizer
{
public:
    /// Ordered, non-overlapping mentions of name kinds. O(n).
    [[nodiscard]] QList<Mention> find(QStringView text) const;
};
