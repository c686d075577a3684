// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

struct DecodedText {
    QString text; ///< without byte-order mark; otherwise every character of the file
    QString encoding; ///< IANA's name for it: UTF-8, UTF-16LE, windows-1252, …

    bool operator==(const DecodedText &) const = default;
};

/// Decodes text of unknown encoding. A byte-order mark decides, or zero bytes where UTF-16 has them; then UTF-8 where the bytes are (but for a stray one, which
/// is read as windows-1252); else the one of windows-1252, ISO-8859-15 and MacRoman that gives the likelier French or English, windows-1252 where they do not
/// differ. Never fails: every byte is something in windows-1252. O(n).
[[nodiscard]] DecodedText decoded(QByteArrayView bytes);

/// The more likely a text is French or English rather than bytes that were decoded wrongly, the more; 0 for ASCII. O(n).
[[nodiscard]] int likelihoodOf(QStringView text);

/// True where bytes cannot be text: zero bytes that are not those of UTF-16 or UTF-32, or many control characters. O(n).
[[nodiscard]] bool isBinary(QByteArrayView bytes);
