// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The text on one line, cut with an ellipsis to at most `longest` letters and it.
[[nodiscard]] QString shortQuote(const QString &text, qsizetype longest);
