// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// What the looks of a line say, whatever its language. Each O(line).

/// True where it ends in a point, a question mark, a colon or the like, quotation marks and brackets behind it aside.
[[nodiscard]] bool endsSentence(QStringView line);
/// True where its first visible character is a lower-case letter.
[[nodiscard]] bool beginsLower(QStringView line);
/// True where it begins with the mark of a list item, a turn in a dialogue or a note: "- ", "• ", "— ", "3. ", "a) ", "[2]".
[[nodiscard]] bool beginsItem(QStringView line);
