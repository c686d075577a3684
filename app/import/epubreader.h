// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// EPUB 2 and 3: one article, its chapters in the order of the book's spine, tables of contents left out.
[[nodiscard]] FormatReader epubReader();
