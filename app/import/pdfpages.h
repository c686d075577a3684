// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/fileproperties.h"

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
