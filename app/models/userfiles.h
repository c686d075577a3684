// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The file that Settings keeps what the reader has chosen in.
[[nodiscard]] QString settingsFile();

/// Where the reader puts figure definitions of their own; it need not exist.
[[nodiscard]] QString definitionFolder();
/// Where the reader puts models of names in further languages; it need not exist.
[[nodiscard]] QString modelFolder();
