// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/pdfpages.h"

#include <QByteArray>

/// The words of a PDF file, by Poppler, with ligatures taken apart; what is written upwards is left out. Bounded neither in time
/// nor in memory. Errors, without subject: FileProtected; FormatBroken.
[[nodiscard]] Result<PdfPages> popplerPagesOf(const QByteArray &bytes);
