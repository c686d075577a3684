// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QColor>
#include <QString>

#include <array>

namespace KSyntaxHighlighting
{
class Repository;
}

/// How mentions of one kind are written: what the program found is drawn in ink.
struct Ink {
    QColor colour;
    bool bold = false;
    bool italic = false;
    bool underline = false;
};

/// The colours of the page, out of a theme of KSyntaxHighlighting.
struct ReadingTheme {
    QString name;
    bool dark = false;
    QColor paper;
    QColor text;
    QColor faint; ///< bylines, captions, labels in the margin
    QColor selection;
    QColor found; ///< what a search lit
    QColor rule; ///< thin lines
    std::array<Ink, allMentionKinds.size()> inks;

    [[nodiscard]] const Ink &ink(MentionKind kind) const
    {
        return inks[size_t(kind)];
    }
};

inline constexpr QLatin1StringView lightThemeName{"Manicule Light"};
inline constexpr QLatin1StringView darkThemeName{"Manicule Dark"};
inline constexpr QLatin1StringView sepiaThemeName{"Manicule Sepia"};

/// Makes our themes and the definition that names the kinds known to `repository`. Call once for each repository.
void addReadingThemes(KSyntaxHighlighting::Repository &repository);

/// The theme of that name, or our light one where there is none. Kinds that the theme does not know get its default styles.
/// Made for source code, most themes have colours that are hard to read: here each reaches contrastAA, hue and saturation kept.
[[nodiscard]] ReadingTheme readingTheme(const KSyntaxHighlighting::Repository &repository, const QString &name);
