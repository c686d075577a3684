// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QString>

/// Which block is the title: the first with letters that is not a rubric ("Article", « NUMÉRIQUE ») before a longer line, an
/// address or a byline; the first of all where none has letters. Precondition: there is a block.
[[nodiscard]] qsizetype titleBlock(const QList<Block> &blocks);

/// False of a line so long that it is a paragraph: what an article without a title begins with.
[[nodiscard]] bool mayBeTitle(QStringView line);

/// A title for a list: one line without Markdown's heading marks, cut at a sentence or a word where it is a whole paragraph.
[[nodiscard]] QString titleText(QStringView line);
