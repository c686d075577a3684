// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array kindWords{"person"_L1,
                               "organization"_L1,
                               "place"_L1,
                               "misc"_L1,
                               "money"_L1,
                               "percent"_L1,
                               "date"_L1,
                               "time"_L1,
                               "duration"_L1,
                               "quantity"_L1,
                               "ordinal"_L1,
                               "number"_L1};
static_assert(kindWords.size() == allMentionKinds.size());
}

bool isName(MentionKind kind)
{
    return kind <= MentionKind::Misc;
}

QLatin1StringView kindWord(MentionKind kind)
{
    return kindWords[size_t(kind)];
}

std::optional<MentionKind> kindFromWord(QStringView word)
{
    const auto found = std::find(kindWords.begin(), kindWords.end(), word);
    if (found == kindWords.end()) {
        return std::nullopt;
    }
    return MentionKind(found - kindWords.begin());
}
