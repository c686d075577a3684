// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"

#include <QList>
#include <QString>

#include <stop_token>

class Library;

/// Two articles whose texts are nearly the same.
struct NearDuplicate {
    ArticleId article = 0;
    QString title;
    ArticleId other = 0; ///< the one that was in the library before
    QString otherTitle;
    double distance = 0; ///< as distanceOf(): 0.1, one shingle in ten is another

    bool operator==(const NearDuplicate &) const = default;
};

/// An agency's text under two headlines stands about this near; two reports of one event do not.
inline constexpr double nearDuplicateDistance = 0.4;

/// For each of `articles`, the nearest article of the library that is older (has a lower id), where one is near enough. In the order
/// of ids. Reads all texts: 100,000 of 5 KB in half a minute; run it beside the window. Error: Cancelled.
[[nodiscard]] Result<QList<NearDuplicate>>
nearDuplicates(Library &library, const QList<ArticleId> &articles, double mostDistance = nearDuplicateDistance, const std::stop_token &stop = {});
