// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamReader;

/// An attribute of the current element by its local name, whatever its namespace: editions of a standard differ in those. Empty
/// where there is none.
[[nodiscard]] QString attributeOf(const QXmlStreamReader &reader, QLatin1StringView name);
