// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicatesearch.h"

#include <QCoreApplication>

#include <optional>

class Console;

/// What verbs do with articles that are nearly the same: one choice for all of them, and a sentence for each.
class DuplicateSettling
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateSettling)

public:
    DuplicateSettling(Library &library, Console &console);

    /// keep, link, skip or newer.
    [[nodiscard]] static std::optional<DuplicateChoice> choiceNamed(const QString &name);
    [[nodiscard]] static QString wrongChoice(const QString &name);

    /// Does what was chosen, then tells of each pair what became of it.
    [[nodiscard]] Result<void> settle(const QList<NearDuplicate> &pairs, DuplicateChoice choice);

private:
    [[nodiscard]] static QString outcome(DuplicateChoice choice);

    Library &m_library;
    Console &m_console;
};
