// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What a language calls itself, whatever the country: "français", "English". `code`: ISO 639-1, or a locale's name of which the
/// language counts; the code itself where no name is known.
[[nodiscard]] QString languageName(const QString &code);
