// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/plaintext.h"

#include "import/bounds.h"
#include "import/characters.h"
#include "import/textdecoder.h"

using namespace Qt::StringLiterals;

namespace
{
// Form feeds go, but where they stood tells heads and feet from text.
QList<Block> blocksOfPages(QStringView text)
{
    QList<Block> blocks;
    bool apart = false;
    for (const auto page : text.tokenize(u'\f')) {
        const auto plain = withPlainCharacters(page);
        auto pageBlocks = blocksOf(plain);
        if (!pageBlocks.isEmpty() && !blocks.isEmpty()) {
            pageBlocks.first().startsPage = true;
            pageBlocks.first().apart = pageBlocks.first().apart || apart;
        }
        apart = plain.endsWith("\n\n"_L1) || (apart && pageBlocks.isEmpty());
        blocks += pageBlocks;
    }
    return blocks;
}

Result<Reading> readPlainText(const SourceFile &file, const ReadingOptions &)
{
    const auto [text, encoding] = decoded(file.bytes);
    if (hasTooManyLines(text)) {
        return failure(ErrorCode::FileTooLarge);
    }
    return Reading{.drafts = {Draft{.blocks = blocksOfPages(text), .encoding = encoding, .hasLines = true}}};
}
}

FormatReader plainTextReader()
{
    return {.name = "text"_L1, .suffixes = {u"txt"_s, u"text"_s}, .read = readPlainText};
}
