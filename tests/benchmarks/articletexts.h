// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

inline constexpr qsizetype megabyte = 1'000'000;

/// The articles of ../shared, or where it is absent the samples.
[[nodiscard]] QStringList articleTexts();

/// The same over and over as one text of at least `bytes` in UTF-8.
[[nodiscard]] QString repeatedArticles(qsizetype bytes);
