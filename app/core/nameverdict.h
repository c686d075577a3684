// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// What the reader says of a name wherever it stands: one entry of the lexicon.
struct NameVerdict {
    QString name; ///< as it is written
    MentionStatus status = MentionStatus::Accepted; ///< Rejected: it is no name
    std::optional<MentionKind> kind; ///< nothing: as recognition finds it
    QString entity; ///< the person or thing that it names; empty: as recognition finds it
    bool always = false; ///< marked even where recognition does not find it; `kind` says as what

    bool operator==(const NameVerdict &) const = default;
};

/// What an article's mentions are when the reader's decisions are heard.
///
/// Of two that overlap, what the reader says of a place stands before what the lexicon says, and that before what was recognised,
/// but for a taught name that is only a part of a recognised one. `recognized` are in order and disjoint; `decided` are mentions
/// of this article that the reader accepted or rejected, in order. Returns mentions in order; those accepted or suggested are
/// disjoint, rejected ones may lie below them. O(n) in the text where a name is taught, else in the mentions.
[[nodiscard]] QList<Mention>
decidedMentions(QStringView text, const QList<Mention> &recognized, const QList<Mention> &decided, const QList<NameVerdict> &names);

/// Where the names stand in the text as whole words, in order; of two that overlap the one that begins first, then the longer.
/// O(n) in the text.
struct NamePlace {
    TextRange range;
    qsizetype name = 0; ///< index in `names`

    bool operator==(const NamePlace &) const = default;
};
[[nodiscard]] QList<NamePlace> placesOfNames(QStringView text, const QList<QString> &names);
