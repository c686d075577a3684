// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <QCoreApplication>

/// `search QUERY`: full text.
class SearchVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(SearchVerb)

public:
    SearchVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;
};
