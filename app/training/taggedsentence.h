// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// A token of a CoNLL file and its BIO tag, such as B-PER.
struct TaggedToken {
    QString word;
    QString tag;
};

using TaggedSentence = std::vector<TaggedToken>;
