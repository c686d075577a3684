// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"

#include <QList>

class Library;
class Recognizer;

/// An article's mentions as they are stored; where those are stale or were never made, the ones near `position` are recognised here,
/// so that what the reader sees first is not the last to show in a text of megabytes. Names are told there from a few pages
/// alone: for the moment until the whole is read. O(stored mentions), and O(n) in what is on a few screens.
[[nodiscard]] Result<QList<Mention>> firstMentions(Library &library, const Recognizer &recognizer, const Article &article, qsizetype position);
