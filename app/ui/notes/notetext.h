// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Notes are plain Markdown: **bold**, *italics*, lists, [links](address). HTML in them is text.

/// The note as HTML for a label or tooltip; empty for an empty note.
[[nodiscard]] QString noteHtml(const QString &note);
/// The note as it reads, without its marks.
[[nodiscard]] QString notePlainText(const QString &note);
