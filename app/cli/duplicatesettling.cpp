// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/duplicatesettling.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

DuplicateSettling::DuplicateSettling(Library &library, Console &console)
    : m_library(library)
    , m_console(console)
{
}

std::optional<DuplicateChoice> DuplicateSettling::choiceNamed(const QString &name)
{
    if (name == "keep"_L1) {
        return DuplicateChoice::KeepBoth;
    }
    if (name == "link"_L1) {
        return DuplicateChoice::Link;
    }
    if (name == "skip"_L1) {
        return DuplicateChoice::Skip;
    }
    if (name == "newer"_L1) {
        return DuplicateChoice::NewerVersion;
    }
    return {};
}

QString DuplicateSettling::wrongChoice(const QString &name)
{
    return tr("“%1” is nothing to do with near duplicates; give keep, link, skip or newer.").arg(name);
}

Result<void> DuplicateSettling::settle(const QList<NearDuplicate> &pairs, DuplicateChoice choice)
{
    const auto settled = choice == DuplicateChoice::KeepBoth ? Result<void>() : settleDuplicates(m_library, pairs, {pairs.size(), choice});
    return settled.transform([&] {
        for (const auto &pair : pairs) {
            m_console.say(tr("%1 “%2” is nearly the same as %3 “%4” (distance %5): %6.")
                              .arg(QString::number(pair.newer.id),
                                   pair.newer.title,
                                   QString::number(pair.older.id),
                                   pair.older.title,
                                   QString::number(pair.distance, 'f', 2),
                                   outcome(choice)));
        }
    });
}

QString DuplicateSettling::outcome(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::KeepBoth:
        return tr("both are kept");
    case DuplicateChoice::Link:
        return tr("linked");
    case DuplicateChoice::Skip:
        return tr("the newer one is in the bin");
    case DuplicateChoice::NewerVersion:
        return tr("its text is the newer version of the older one’s");
    }
    return {};
}
