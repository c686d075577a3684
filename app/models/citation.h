// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QLocale>

/// A quote to paste into a text of one's own: « quote » (author, title, source, date), as far as they are known, with the
/// quotation marks and the date of the locale. Runs of white space in the quote become one space.
[[nodiscard]] QString citation(const QString &quote, const Article &article, const QLocale &locale);
