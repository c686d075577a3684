// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QString>

/// Text that was UTF-8, read as windows-1252 and stored so: « Ã© » for « é », « â€™ » for « ’ ».
struct Mojibake {
    int count = 0; ///< how many characters
    QString first; ///< the first of them, as it stands there
    QString repaired; ///< the text with all of them mended
};

/// Finds it. Only what is well-formed UTF-8 once turned back counts, so that text that holds such letters by itself stays. O(n).
[[nodiscard]] Mojibake mojibakeOf(QStringView text);

/// Mends a draft's text and metadata, or only says that there is something to mend, in the draft's warnings.
void treatMojibake(Draft &draft, bool repairs);
