// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

/// One piece of an RTF file.
struct RtfToken {
    enum class Kind {
        Open, ///< {
        Close, ///< }
        Word, ///< \par, \b0, \u8217
        Symbol, ///< \~ and the like: `text` is the one character
        Byte, ///< \'e9
        Text, ///< bytes as they are
        End
    };

    Kind kind = Kind::End;
    QByteArrayView text; ///< a word's letters, a symbol's character, the bytes of text
    std::optional<int> number; ///< a word's parameter; a byte's value

    bool operator==(const RtfToken &) const = default;
};

/// Cuts an RTF file into its pieces. Line breaks are no text. The bytes outlive it.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes);

    [[nodiscard]] RtfToken next();
    /// Passes over raw bytes (\bin).
    void skip(qsizetype count);

private:
    [[nodiscard]] RtfToken control();
    [[nodiscard]] RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};
