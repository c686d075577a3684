// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>

#include <optional>

using CollectionId = qint64;

/// Articles that the reader has put together. An article may be in several.
struct Collection {
    CollectionId id = 0; ///< 0 until stored
    std::optional<CollectionId> parent;
    QString name; ///< unique among its siblings, without regard to case; never empty
    int position = 0; ///< order among its siblings
    int articles = 0; ///< how many are in it, those in the bin left out; filled in when read

    bool operator==(const Collection &) const = default;
};
