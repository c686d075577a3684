// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// How many words a text has: runs of letters, marks and digits, held together by single apostrophes, hyphens, points and commas
/// inside them (« l’homme », « États-Unis », « 5,6 » are one each). A character of Chinese or Japanese is a word. O(n).
[[nodiscard]] int wordCount(QStringView text);
