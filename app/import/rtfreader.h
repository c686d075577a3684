// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Rich Text Format (Microsoft's specification 1.9.1), whatever its code pages. Headings by the names or outline levels of their
/// styles, lists with their marks, footnotes at the end, tables row by row; what was inserted with tracking stays, what was
/// deleted goes, and so do hidden text, the codes of fields, heads, feet and comments. No library of Debian reads it.
[[nodiscard]] FormatReader rtfReader();
