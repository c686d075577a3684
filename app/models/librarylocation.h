// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where the reader's library is when nothing else is said: library.manicule in the user's data folder, which is made.
[[nodiscard]] QString defaultLibraryPath();
