// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/draft.h"

QList<Block> blocksOf(QStringView text)
{
    QList<Block> blocks;
    bool apart = false;
    for (const auto line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty()) {
            apart = true;
            continue;
        }
        blocks.append({.text = line.toString(), .apart = apart});
        apart = false;
    }
    return blocks;
}

QString joined(const QList<Block> &blocks)
{
    QString text;
    for (const auto &block : blocks) {
        if (!text.isEmpty()) {
            text += block.apart ? QStringView(u"\n\n") : QStringView(u"\n");
        }
        text += block.text;
    }
    return text;
}
