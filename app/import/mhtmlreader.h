// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Web pages that a browser saved with all their parts in one file (RFC 2557).
[[nodiscard]] FormatReader mhtmlReader();
