// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QFlags>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What a mention is of. The order is the one in which kinds are listed to the reader.
enum class MentionKind {
    Person,
    Organization,
    Place,
    Misc,
    Money,
    Percent,
    Date,
    Time,
    Duration,
    Quantity,
    Ordinal,
    Number
};

inline constexpr std::array allMentionKinds{MentionKind::Person,
                                            MentionKind::Organization,
                                            MentionKind::Place,
                                            MentionKind::Misc,
                                            MentionKind::Money,
                                            MentionKind::Percent,
                                            MentionKind::Date,
                                            MentionKind::Time,
                                            MentionKind::Duration,
                                            MentionKind::Quantity,
                                            MentionKind::Ordinal,
                                            MentionKind::Number};

/// What the reader should know of a mention besides its value.
enum class MentionFlag {
    WeekdayMismatch = 1, ///< the weekday that the text names is not that of its date
    Derived = 2 ///< the value was worked out from the article's own date: "yesterday"
};
Q_DECLARE_FLAGS(MentionFlags, MentionFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(MentionFlags)

/// Who says that a mention is what it is.
enum class MentionOrigin {
    Pattern, ///< a definition of figures
    Model, ///< a model of names
    Lexicon, ///< the names that the reader taught
    Reader ///< the reader, of this one place
};

/// What the reader has said of a mention.
enum class MentionStatus {
    Suggested, ///< nothing yet
    Accepted,
    Rejected
};

/// A span that the program recognised in an article's text, or that the reader marked as one: a name or a figure.
struct Mention {
    TextRange range;
    MentionKind kind = MentionKind::Number;
    QString value; ///< what a figure is worth (DESIGN.md, "Values follow standards"); empty for names and where it cannot be told
    MentionFlags flags;
    double confidence = 1; ///< how probable span and kind are, calibrated; figures have 1
    QString entity; ///< names: the fullest form that the article has of this person or thing; the same for all its mentions
    MentionOrigin origin = MentionOrigin::Pattern;
    MentionStatus status = MentionStatus::Suggested;

    bool operator==(const Mention &) const = default;
};

/// True for person, organization, place and misc; the other kinds are figures.
[[nodiscard]] bool isName(MentionKind kind);
/// The kind's word in the database, on the command line, in exports and in definitions: "person", "money", …
[[nodiscard]] QLatin1StringView kindWord(MentionKind kind);
[[nodiscard]] std::optional<MentionKind> kindFromWord(QStringView word);
/// The flags' words in the database, on the command line and in exports, separated by a space: "weekday-mismatch", "derived".
[[nodiscard]] QString flagWords(MentionFlags flags);
/// Words that are no flag are left out.
[[nodiscard]] MentionFlags flagsFromWords(QStringView words);
/// In the database and in exports: "pattern", "model", "lexicon", "reader".
[[nodiscard]] QLatin1StringView originWord(MentionOrigin origin);
[[nodiscard]] std::optional<MentionOrigin> originFromWord(QStringView word);
/// In the database and in exports: "suggested", "accepted", "rejected".
[[nodiscard]] QLatin1StringView statusWord(MentionStatus status);
[[nodiscard]] std::optional<MentionStatus> statusFromWord(QStringView word);
