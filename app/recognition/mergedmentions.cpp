// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/mergedmentions.h"

#include <algorithm>

QList<Mention> mergedMentions(const QList<Mention> &names, const QList<Mention> &figures)
{
    QList<Mention> merged;
    merged.reserve(names.size() + figures.size());
    auto name = names.cbegin();
    auto figure = figures.cbegin();
    while (name != names.cend() && figure != figures.cend()) {
        if (name->range.overlaps(figure->range)) {
            if (name->range.length() > figure->range.length() && name->status != MentionStatus::Rejected)
                ++figure;
            else
                ++name;
        } else if (name->range < figure->range) {
            merged.append(*name++);
        } else {
            merged.append(*figure++);
        }
    }
    std::copy(name, names.cend(), std::back_inserter(merged));
    std::copy(figure, figures.cend(), std::back_inserter(merged));
    return merged;
}
