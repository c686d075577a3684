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

constexpr std::array originWords{"pattern"_L1, "model"_L1, "lexicon"_L1, "reader"_L1};
static_assert(originWords.size() == size_t(MentionOrigin::Reader) + 1);

constexpr std::array statusWords{"suggested"_L1, "accepted"_L1, "rejected"_L1};
static_assert(statusWords.size() == size_t(MentionStatus::Rejected) + 1);

constexpr std::array flagNames{std::pair{MentionFlag::WeekdayMismatch, "weekday-mismatch"_L1}, std::pair{MentionFlag::Derived, "derived"_L1}};

template<typename Value, size_t size>
std::optional<Value> fromWord(const std::array<QLatin1StringView, size> &words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(Value(found - words.begin()));
}
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
    return fromWord<MentionKind>(kindWords, word);
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

QLatin1StringView originWord(MentionOrigin origin)
{
    return originWords[size_t(origin)];
}

std::optional<MentionOrigin> originFromWord(QStringView word)
{
    return fromWord<MentionOrigin>(originWords, word);
}

QLatin1StringView statusWord(MentionStatus status)
{
    return statusWords[size_t(status)];
}

std::optional<MentionStatus> statusFromWord(QStringView word)
{
    return fromWord<MentionStatus>(statusWords, word);
}
