// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

/// The kinds of names as CoNLL files have them, in MentionKind's order.
inline constexpr std::array kindTags{QLatin1StringView("PER"), QLatin1StringView("ORG"), QLatin1StringView("LOC"), QLatin1StringView("MISC")};

/// The kind of a tag without its B- or I-; none of another tag, such as O.
[[nodiscard]] inline std::optional<MentionKind> kindTagged(QStringView tag)
{
    const auto found = std::ranges::find_if(kindTags, [tag](QLatin1StringView known) {
        return tag == known;
    });
    return found == kindTags.end() ? std::nullopt : std::optional(MentionKind(found - kindTags.begin()));
}

/// A token of a CoNLL file and its BIO tag, such as B-PER.
struct TaggedToken {
    QString word;
    QString tag;
};

using TaggedSentence = std::vector<TaggedToken>;
