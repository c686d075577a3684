// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

/// Where text of an RTF file goes.
enum class RtfDestination {
    Body,
    Nowhere,
    Note, ///< a footnote or endnote
    Aside, ///< a text box
    ListMark,
    Fonts,
    Styles,
    Info,
    Title,
    Author,
    Created
};

/// Where the group goes that begins with this word; nothing where the word begins no group of its own. Words that mean something
/// in the head of the file only are told from others by `outer`.
[[nodiscard]] std::optional<RtfDestination> rtfDestination(QByteArrayView word, RtfDestination outer);
/// True for words of groups marked as one that an older reader may pass over, and that hold text.
[[nodiscard]] bool isKeptThoughIgnorable(QByteArrayView word);
/// The character that a word stands for (\emdash); null for others.
[[nodiscard]] QChar rtfCharacter(QByteArrayView word);
/// The code page of a font's character set (\fcharset204: 1251); 0 for that of the whole file.
[[nodiscard]] int codePageOfCharset(int charset);
/// Decodes text in a Windows, DOS or Macintosh code page; one that is unknown as windows-1252.
[[nodiscard]] QString decodedFrom(int codePage, QByteArrayView bytes);

/// The paragraph styles of an RTF file.
class RtfStyles
{
public:
    /// The words of a style's definition, then its name.
    void beginStyle();
    void addWord(QByteArrayView word, int number);
    void endStyle(const QString &name);

    /// With what it inherits.
    [[nodiscard]] std::optional<ParagraphKind> kind(int style) const;

private:
    struct Style {
        std::optional<ParagraphKind> kind;
        int basedOn = -1;
        int outline = -1;
    };

    QHash<int, Style> m_styles;
    Style m_style;
    int m_number = 0;
    bool m_isParagraphStyle = true;
};
