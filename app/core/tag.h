// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

using TagId = qint64;

/// One code of the reader's codebook.
struct Tag {
    TagId id = 0; ///< 0 until stored
    std::optional<TagId> parent;
    QString name; ///< unique among its siblings, without regard to case; never empty, no '/'
    QString colour; ///< #rrggbb
    QString description;
    QString examples; ///< passages that show what belongs under it
    QString shortcut; ///< "1" … "9", or empty
    int position = 0; ///< order among its siblings
    int uses = 0; ///< how many annotations carry it; filled in when read

    bool operator==(const Tag &) const = default;
};

/// A tag as a codebook's file names it: by its path. Of the tag only colour, description, examples and shortcut count.
struct CodebookEntry {
    QString path;
    Tag tag;

    bool operator==(const CodebookEntry &) const = default;
};

/// Separates the names of a tag path, root first: "Politique/Élections".
inline constexpr QChar tagPathSeparator = u'/';
