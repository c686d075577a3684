// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>
#include <QStringView>

/// Says which of an article's names are of one person or thing, in Mention::entity: the same name in any case and accent, a surname
/// behind a full name (« Durand » after « Jeanne Durand »), and an acronym with the name that it stands in brackets behind.
/// Figures stay as they are. O(n).
void groupNames(QStringView text, QList<Mention> &mentions);
