// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summaryrow.h"

ArticleSummary summaryOf(const Statement &row)
{
    ArticleSummary summary;
    summary.id = row.integer(0);
    summary.title = row.text(1);
    summary.author = row.text(2);
    summary.source = row.text(3);
    summary.published = row.text(4);
    summary.language = row.text(5);
    summary.fileName = row.text(6);
    summary.words = int(row.integer(7));
    summary.section = row.text(8);
    summary.url = row.text(9);
    summary.guessed = ArticleFields(int(row.integer(10)));
    return summary;
}
