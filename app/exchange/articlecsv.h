// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QStringList>

/// The columns of an article export, in order; never translated.
[[nodiscard]] QStringList articleCsvHeader();

[[nodiscard]] QStringList articleCsvRecord(const ArticleSummary &article);
