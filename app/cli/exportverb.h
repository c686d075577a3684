// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "models/libraryexport.h"

#include <optional>

#include <QCoreApplication>

/// `export`: annotations, mentions or articles as CSV.
class ExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)

public:
    ExportVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;

private:
    /// What the options ask for; nothing, and a sentence, where they make no sense.
    [[nodiscard]] static std::optional<ExportRequest> request(const QCommandLineParser &arguments, CommandContext &context);
};
