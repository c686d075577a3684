// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <QCoreApplication>

/// `backup FILE`: a copy of the library while it is in use.
class BackupVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)

public:
    BackupVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;
};
