// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

/// Says which of an article's names are of one person or thing, in Mention::entity: the same name in any case and accent, a surname
/// behind a full name (« Durand » after « Jeanne Durand »), and an acronym with the name that it stands in
/// brackets behind, or whose words begin with its letters.
/// Figures stay as they are. O(n).
void groupNames(QStringView text, QList<Mention> &mentions);

/// Tells a person or thing from others in all articles: its kind and its name without case and accents, "person:jeanne durand".
/// Empty for a figure.
[[nodiscard]] QString entityId(const Mention &mention);
