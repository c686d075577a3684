// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"

#include <QList>

#include <stop_token>

class Library;

/// Two articles whose texts are nearly the same.
struct NearDuplicate {
    ArticleSummary newer;
    ArticleSummary older; ///< it was in the library before
    double distance = 0; ///< as distanceOf(): 0.1, one shingle in ten is another
    bool isLinked = false; ///< the reader has linked the two

    bool operator==(const NearDuplicate &) const = default;
};

/// An agency's text under two headlines stands about this near; two reports of one event do not.
inline constexpr double nearDuplicateDistance = 0.4;

/// For each of `articles`, the nearest article of the library that is older (has a lower id), where one is near enough. In the order
/// of ids. Reads the fingerprint of every article, or its text where it has none; run it beside the window. Error: Cancelled.
[[nodiscard]] Result<QList<NearDuplicate>>
nearDuplicates(Library &library, const QList<ArticleId> &articles, double mostDistance = nearDuplicateDistance, const std::stop_token &stop = {});

/// What becomes of the newer one of two articles that are nearly the same.
enum class DuplicateChoice {
    KeepBoth,
    Link, ///< both are kept, and each leads to the other
    Skip, ///< it goes to the bin
    NewerVersion ///< it becomes the text of the older one, see VersionRepository::absorb
};

/// Does what was chosen for each pair, `choices` being as many, as one step of the history. An article is never linked with one
/// that goes at the same time, nor made a version of it, but of what that one was near to. Error: ArticleUnknown, and then nothing is
/// done.
[[nodiscard]] Result<void> settleDuplicates(Library &library, const QList<NearDuplicate> &pairs, const QList<DuplicateChoice> &choices);
