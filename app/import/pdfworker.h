// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/pdftext.h"

#include <QByteArray>

/// The exit status of manicule-pdf where a file took too long.
constexpr int pdfTookTooLong = 3;

/// The text of a PDF file, read by manicule-pdf: a program of its own, so that a file that makes Poppler crash, run for ever or
/// eat all memory ends that program and not ours. It has eight seconds of a processor; where others are busy too, thirty seconds
/// pass at most. Needs a QCoreApplication. Errors, without subject: FileProtected; FileScanned; FormatBroken; FileUnreadable where
/// the program cannot be started.
[[nodiscard]] Result<PdfText> pdfTextByWorker(const QByteArray &file);
