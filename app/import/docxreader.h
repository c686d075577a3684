// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Word's own format since 2007 (ECMA-376, WordprocessingML). Headings, quotations and captions by the names of their styles,
/// lists with their numbers, footnotes and endnotes at the end, tables row by row; what was inserted with tracking stays, what was
/// deleted goes, and so do hidden text, the codes of fields and comments.
[[nodiscard]] FormatReader docxReader();
