// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/annotatedtext.h"

/// Reads sentences with names marked in them, a line each: an id, a tab, and a text such as « [PER Jeanne Durand] dirige [ORG Le
/// Phare]. ».
[[nodiscard]] Result<std::vector<AnnotatedText>> readMarkedSentences(const QString &fileName);
/// The texts as CoNLL, in the tokens of tokensOf().
[[nodiscard]] QString toConll(const std::vector<AnnotatedText> &texts);
