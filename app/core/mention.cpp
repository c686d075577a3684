// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mention.h"

#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

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

constexpr std::array flagNames{std::pair{MentionFlag::WeekdayMismatch, "weekday-mismatch"_L1}, std::pair{MentionFlag::Derived, "derived"_L1}};
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

QString flagWords(MentionFlags flags)
{
    QStringList words;
    for (const auto &[flag, word] : flagNames) {
        if (flags.testFlag(flag)) {
            words.append(word);
        }
    }
    return words.join(u' ');
}

MentionFlags flagsFromWords(QStringView words)
{
    MentionFlags flags;
    for (const auto word : words.tokenize(u' ')) {
        for (const auto &[flag, name] : flagNames) {
            flags.setFlag(flag, flags.testFlag(flag) || word == name);
        }
    }
    return flags;
}
