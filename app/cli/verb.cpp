// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verb.h"

Verb::Verb(VerbManual manual)
    : m_manual(std::move(manual))
{
}

const VerbManual &Verb::manual() const
{
    return m_manual;
}
