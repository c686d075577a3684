// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <QCoreApplication>

/// `duplicates [ID…]`: articles whose texts are nearly the same as that of an older one, nearest pairs told with their distance.
class DuplicatesVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(DuplicatesVerb)

public:
    DuplicatesVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;
};
