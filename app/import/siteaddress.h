// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// The host, without "www.", of a line that is nothing but an address on the web ("https://…", "www.example.org",
/// "example.org"), with or without page numbers behind it; empty for any other line.
[[nodiscard]] QString siteOnLine(QStringView line);

/// The host of an address, without "www."; empty where it has none.
[[nodiscard]] QString siteOf(const QString &address);
