// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What differs between two versions of a text, as HTML: what went is struck out, what came is bold and underlined, each change with
/// some text around it. At most some hundred changes; what follows is left out and « … » says so. Empty where the texts are the same.
[[nodiscard]] QString changedTextHtml(const QString &before, const QString &after);

/// A change on one line, for a list: « pluie → grêle ». Long pieces are cut.
[[nodiscard]] QString changeInShort(const QString &removed, const QString &inserted);
