// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QString>

/// One mention's kind in the reader's language: "Person", "Place", "Percentage".
[[nodiscard]] QString mentionKindName(MentionKind kind);

/// Heads a list of mentions of the kind: "People", "Places", "Percentages".
[[nodiscard]] QString mentionKindHeading(MentionKind kind);
