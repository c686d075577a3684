// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// OpenDocument text (ISO/IEC 26300), as LibreOffice writes it. Headings, quotations and captions by the names of their styles,
/// lists with their numbers, footnotes and endnotes at the end, tables row by row; what was inserted with tracking stays, what was
/// deleted goes, and so do comments.
[[nodiscard]] FormatReader odtReader();
