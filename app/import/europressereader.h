// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Europresse's HTML export: many articles in one page.
[[nodiscard]] FormatReader europresseReader();
