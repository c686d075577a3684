// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// Text without marks: one article, each of its lines a block. Never fails.
[[nodiscard]] FormatReader plainTextReader();
