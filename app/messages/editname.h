// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/history.h"

#include <QString>

/// What a step of the history did, in the reader's language: "tag a passage".
[[nodiscard]] QString editName(EditKind kind);

/// For the menu: "Undo: tag a passage".
[[nodiscard]] QString undoText(EditKind kind);
/// For the menu: "Redo: tag a passage".
[[nodiscard]] QString redoText(EditKind kind);
