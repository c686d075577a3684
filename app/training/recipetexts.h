// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/commonwords.h"
#include "training/annotatedtext.h"
#include "training/recipe.h"

/// A text of a recipe's corpora.
struct RecipeText {
    QString corpus; ///< its file
    double place = 0; ///< in its corpus: 0 at the beginning, under 1
    float weight = 1;
    bool marksMisc = true;
    AnnotatedText annotated;
};

/// The common words of a recipe's languages.
struct RecipeWords {
    QByteArray definition; ///< all definitions, one after the other
    CommonWords words; ///< what it says
};

/// Reads the corpora; what the recipe wants left unmarked is.
[[nodiscard]] Result<std::vector<RecipeText>> readTexts(const Recipe &recipe);
/// Reads the definitions of common words.
[[nodiscard]] Result<RecipeWords> readCommonWords(const Recipe &recipe);
/// Reads the texts without marks, a file each.
[[nodiscard]] Result<std::vector<QString>> readRawTexts(const Recipe &recipe);
