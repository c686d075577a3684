// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

/// ZIP archives: each member whose name says that it is an article, as its own reader reads it; archives in them once. Nothing is
/// written anywhere, whatever the members are called. A member that cannot be read is a failure and does not stop the others.
[[nodiscard]] FormatReader zipReader();
