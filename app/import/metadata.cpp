// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/metadata.h"

#include "import/title.h"

void findMetadata(Draft &draft)
{
    auto &title = draft.blocks[titleBlock(draft.blocks)];
    if (draft.metadata.title.isEmpty()) {
        draft.metadata.title = titleText(title.text);
        title.kind = ParagraphKind::Title;
    }
}
