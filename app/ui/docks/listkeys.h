// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

/// Keys that a field hands on to the list below it.

/// How many rows further the list goes; 0: the key is the field's own.
[[nodiscard]] int rowsOfKey(const QKeyEvent &key);
/// Return or Enter: the current row is taken.
[[nodiscard]] bool takesRow(const QKeyEvent &key);
