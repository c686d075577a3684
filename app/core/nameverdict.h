// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QString>

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
