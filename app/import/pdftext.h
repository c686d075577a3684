// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/draft.h"
#include "import/pdfpages.h"

#include <QByteArray>
#include <QList>

/// What a PDF file holds for a reader.
struct PdfText {
    QList<Block> blocks;
    FileProperties properties;
    bool hadFurniture = false; ///< running heads, feet or page numbers were taken off
    int barePages = 0; ///< pages without any text

    bool operator==(const PdfText &) const = default;
};

/// The text of pages, in reading order. Errors, without subject: FileScanned where no page has text. O(n log n) for ordinary pages.
[[nodiscard]] Result<PdfText> pdfTextOf(PdfPages pages);

/// What the program that reads PDF files hands over.
[[nodiscard]] QByteArray packed(const Result<PdfText> &text);

/// What packed() packed. FormatBroken for any other bytes: a file may have got the better of that program. O(n).
[[nodiscard]] Result<PdfText> unpacked(const QByteArray &bytes);
