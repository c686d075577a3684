// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/plaintext.h"

#include "import/characters.h"
#include "import/textdecoder.h"

Result<QList<Draft>> readPlainText(const QByteArray &bytes)
{
    const auto [text, encoding] = decoded(bytes);
    return QList{Draft{.blocks = blocksOf(withPlainCharacters(text)), .encoding = encoding}};
}
