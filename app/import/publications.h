// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// True for the name of a newspaper, magazine, broadcaster or news site, as far as a list of well-known ones and the words that
/// such names end in can tell. Meant for lines that hold little else.
[[nodiscard]] bool isPublication(QStringView name);

/// True for the name of a news agency: "AFP", "Agence France-Presse", "Reuters".
[[nodiscard]] bool isAgency(QStringView name);
