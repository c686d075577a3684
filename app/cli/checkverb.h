// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <QCoreApplication>

/// `check`: whether the library is whole; a line for each finding. The full-text index is looked at, and with --repair mended, only
/// where the file can be written.
class CheckVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)

public:
    CheckVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;
};
