// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

/// What a model is made from: a text file with a line for each item, paths relative to it, # before a remark.
///     language fr
///     common-words FILE.words
///     known-names FOLDER
///     known-words FILE.senses
///     corpus FILE.conll [documents=FILE] [corrections=FILE] [weight=NUMBER] [misc=unmarked]
///     unmarked FILE
///     raw FILE
///     self-training NUMBER
struct Recipe {
    struct Corpus {
        QString fileName;
        QString documents; ///< see CorpusOptions
        QString corrections; ///< likewise
        float weight = 1; ///< how many times each sentence counts
        bool marksMisc = true; ///< false where works and products are left unmarked
    };

    QString language;
    std::vector<QString> commonWords; ///< definitions of CommonWords, taken together
    QString knownNames; ///< the folder of gazetteerSlots()
    QString knownWords; ///< a file of makeSenses()
    std::vector<Corpus> corpora;
    std::vector<QString> unmarked; ///< lists of words that some corpora count among works and products and the guide does not, as demonyms
    std::vector<QString> raw; ///< texts without marks, a sentence a line: for word clusters, and for self-training
    float selfTraining = 0; ///< how many times a raw sentence counts whose names a first model is sure of; 0: they are not read
};

[[nodiscard]] Result<Recipe> readRecipe(const QString &fileName);
