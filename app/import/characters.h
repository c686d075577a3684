// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// A text as an article holds it: LF for CRLF, CR, form feeds and the other line and page separators; no zero-width or control
/// character but the tab; letters for the ligatures of a page's type (« ﬁ »); NFC. Joiners stay where they join: in emoji, and between letters of scripts that
/// need them; so do the marks of writing direction in a text that has letters written from right to left. Spaces, quotation marks and apostrophes stay what
/// they are. O(n).
[[nodiscard]] QString withPlainCharacters(QStringView text);
