// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

class HtmlDocument;

/// Web pages, as saved by a browser or by a script. Nothing is fetched.
[[nodiscard]] FormatReader htmlReader();

/// The article of one page. `declared`: the encoding that the page came with, or empty; `savedFrom`: its address, or empty.
[[nodiscard]] Result<Reading> readPage(const QByteArray &bytes, const QByteArray &declared, const QString &savedFrom);
