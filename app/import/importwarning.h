// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What an import did not do as well as it should, untranslated: `ui` and `cli` make a sentence of it.
struct ImportWarning {
    enum class Kind {
        CountDiffers, ///< the file says that it holds `told` articles; `found` were found
        Mojibake, ///< text that was decoded wrongly before (« Ã© »), `found` times, the first of them in `detail`
        MojibakeRepaired, ///< likewise, and mended
        EncodingContradicted, ///< the file says `detail`; its bytes are something else
        TextCut, ///< an article ends in the middle, as the file does
        PageWithoutText, ///< `found` pages are pictures without a text layer
    };

    Kind kind = Kind::CountDiffers;
    QString detail;
    int told = 0;
    int found = 0;

    bool operator==(const ImportWarning &) const = default;
};
