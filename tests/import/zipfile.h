// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// A ZIP file with these members, in this order.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &members);
