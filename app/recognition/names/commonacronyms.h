// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// True for what is written like a name but is a common noun of French or English: « PDG », « PIB », « IA ». O(log n).
[[nodiscard]] bool isCommonAcronym(QStringView word);
