// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/mention.h"
#include "core/namelexicon.h"

#include <QList>

class Recognizer;

/// What recognition finds in an article, as its reader wants to see it: no figures in its byline and date line, which say when it
/// appeared and not what it tells; calls of its notes are no figures and belong to no name; what `lexicon` says of names wins. O(n).
[[nodiscard]] QList<Mention> mentionsOf(const Article &article, const Recognizer &recognizer, const NameLexicon &lexicon = {});
