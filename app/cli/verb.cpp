// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verb.h"

QList<QCommandLineOption> Verb::options() const
{
    return {};
}
