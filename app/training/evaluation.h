// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namelabels.h"
#include "training/annotatedtext.h"

#include <QString>

/// How many names were right, wrong and missed: right when start, end and kind all agree.
class Evaluation
{
public:
    /// Counts one text.
    void add(const QList<Mention> &marked, const QList<Mention> &found);
    /// A table with precision, recall and F1 of each kind and of all.
    [[nodiscard]] QString table() const;
    [[nodiscard]] double f1() const;

private:
    struct Count {
        int right = 0;
        int wrong = 0;
        int missed = 0;
    };

    [[nodiscard]] Count total() const;

    std::array<Count, nameKindCount> m_counts;
};
