// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/mentionkindname.h"

#include <QCoreApplication>

namespace
{
class MentionKindName
{
    Q_DECLARE_TR_FUNCTIONS(MentionKindName)

public:
    static QString of(MentionKind kind)
    {
        switch (kind) {
        case MentionKind::Person:
            return tr("Person");
        case MentionKind::Organization:
            return tr("Organization");
        case MentionKind::Place:
            return tr("Place");
        case MentionKind::Misc:
            return tr("Other name");
        case MentionKind::Money:
            return tr("Money");
        case MentionKind::Percent:
            return tr("Percentage");
        case MentionKind::Date:
            return tr("Date");
        case MentionKind::Time:
            return tr("Time of day");
        case MentionKind::Duration:
            return tr("Duration");
        case MentionKind::Quantity:
            return tr("Quantity");
        case MentionKind::Ordinal:
            return tr("Rank");
        case MentionKind::Number:
            return tr("Number");
        }
        return {};
    }
};

class MentionKindHeading
{
    Q_DECLARE_TR_FUNCTIONS(MentionKindHeading)

public:
    static QString of(MentionKind kind)
    {
        switch (kind) {
        case MentionKind::Person:
            return tr("People");
        case MentionKind::Organization:
            return tr("Organizations");
        case MentionKind::Place:
            return tr("Places");
        case MentionKind::Misc:
            return tr("Other names");
        case MentionKind::Money:
            return tr("Money");
        case MentionKind::Percent:
            return tr("Percentages");
        case MentionKind::Date:
            return tr("Dates");
        case MentionKind::Time:
            return tr("Times of day");
        case MentionKind::Duration:
            return tr("Durations");
        case MentionKind::Quantity:
            return tr("Quantities");
        case MentionKind::Ordinal:
            return tr("Ranks");
        case MentionKind::Number:
            return tr("Numbers");
        }
        return {};
    }
};
}

QString mentionKindName(MentionKind kind)
{
    return MentionKindName::of(kind);
}

QString mentionKindHeading(MentionKind kind)
{
    return MentionKindHeading::of(kind);
}
