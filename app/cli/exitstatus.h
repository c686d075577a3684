// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a verb tells the shell.
enum class ExitStatus {
    Done = 0,
    SomeFailed = 1, ///< some of the input failed, the rest was done
    WrongUsage = 2,
    LibraryNotOpened = 3
};
