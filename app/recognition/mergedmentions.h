// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>

/// Names and figures as one list, ordered and without overlaps; each input is so already. A figure inside a longer name belongs to
/// the name (« GPT-4 », « Coupe du monde 2018 »); a name inside a figure, or the same span, is the figure (« Mars »); where they cross
/// each other, the longer one stays. A name that the reader rejected gives way to any figure. O(n).
[[nodiscard]] QList<Mention> mergedMentions(const QList<Mention> &names, const QList<Mention> &figures);
