// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QList>
#include <QString>

/// What the reader has decided about a name, wherever it occurs.
enum class NameRule {
    Always, ///< it is a name of the decision's kind
    Never, ///< it is no name
    SameAs ///< it is another name of what `target` names: of its kind, if the reader decided that, and under one head with it
};

/// One decision. A name is compared without accents, and a small letter stands for a capital, too, but not the other way round:
/// « Orange » is found in « Orange » and « ORANGE », never in « orange ».
struct NameDecision {
    QString name;
    NameRule rule = NameRule::Always;
    MentionKind kind = MentionKind::Person; ///< of Always; a kind of names
    QString target; ///< of SameAs

    bool operator==(const NameDecision &) const = default;
};

/// The names that the reader has taught the program. Of two decisions about one name the later holds.
struct NameLexicon {
    QList<NameDecision> decisions;

    bool operator==(const NameLexicon &) const = default;
};
