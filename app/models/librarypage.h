// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/mention.h"
#include "core/tag.h"
#include "models/passagesearch.h"

#include <QList>
#include <QMap>
#include <QStringList>

class Library;

/// Every passage of the library that carries one of the tags, article by article, the oldest import first; those in the bin left
/// out. Reads the texts of the articles that have one.
[[nodiscard]] Result<QList<PassageGroup>> passagesOfTags(Library &library, const QList<TagId> &tags);

/// The same of a name: mentions of the kind that are written as one of the forms, as the reader's decisions have them.
[[nodiscard]] Result<QList<PassageGroup>> passagesOfName(Library &library, MentionKind kind, const QStringList &forms);

/// How many passages were published in each month, as "2025-01"; those of which no month is known under "".
[[nodiscard]] QMap<QString, int> passagesByMonth(const QList<PassageGroup> &groups);
