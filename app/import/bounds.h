// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// What a file may hold, so that reading it ends within seconds whatever it is. Where it holds more, readers say FileTooLarge.

inline constexpr qsizetype mostLines = 2'000'000; ///< or paragraphs; a press database puts a thousand articles into one file
inline constexpr qsizetype mostRows = 100'000; ///< of a table, an article each
inline constexpr qsizetype mostTags = 1'000'000; ///< of a page
inline constexpr qsizetype mostColumns = 1'000; ///< of a table; one with more is broken

/// True where a text has more than mostLines lines, blank ones counted. Reads no further than it must.
[[nodiscard]] bool hasTooManyLines(QStringView text);
