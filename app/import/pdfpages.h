// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/fileproperties.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

/// A word where it stands on its page, in points, y downwards. Its height tells the size of its letters.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceBehind = true;
};

using PdfPage = QList<PdfWord>;

struct PdfPages {
    QList<PdfPage> pages;
    FileProperties properties;
};

/// The words of a PDF file, by Poppler, with ligatures taken apart; what is written upwards is left out. Gives up after eight
/// seconds, so that no file can hold the program. Errors, without subject: FileProtected; FormatBroken.
[[nodiscard]] Result<PdfPages> pdfPagesOf(const QByteArray &bytes);
