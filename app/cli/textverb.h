// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <QCoreApplication>

/// `text ID`: the stored text that offsets refer to, byte for byte.
class TextVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(TextVerb)

public:
    TextVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;
};
