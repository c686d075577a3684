// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/formatreader.h"

#include <optional>

/// The articles of a file that a press database made (Factiva, Nexis), whatever format it was saved in: `document` is the file as a
/// reader of that format gives it, in one draft. Nothing where it is no such file. Compares what it finds with the number that the
/// file tells. O(n).
[[nodiscard]] std::optional<Reading> articlesOfPressExport(const Draft &document);

/// The ISO 639-1 code of a language's English or French name; empty for others.
[[nodiscard]] QString languageNamed(QStringView name);

/// « Économie, p. 12 »; either may be empty.
[[nodiscard]] QString sectionAndPage(const QString &section, const QString &page);
