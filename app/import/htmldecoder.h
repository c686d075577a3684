// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/textdecoder.h"

#include <QByteArrayView>

struct DecodedPage {
    DecodedText decoded;
    QString contradicted; ///< the encoding that the page declares, where its bytes are of another
};

/// Decodes a page. A byte-order mark decides; then UTF-8, where the bytes are; then what `declared` (by whoever sent the page) or
/// the page's <meta> or XML declaration says, where it can be; else as decoded() tells. O(n).
[[nodiscard]] DecodedPage decodedPage(QByteArrayView bytes, const QByteArray &declared = {});
