// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"
#include "store/statement.h"

#include <QList>
#include <QStringView>

class Database;

/// Writes the mentions of one article after the other with one prepared statement.
class MentionWriter
{
public:
    [[nodiscard]] static Result<MentionWriter> prepare(Database &database);

    /// `text` is the article's. Error: RangeInvalid, where a mention is empty or outside the text.
    [[nodiscard]] Result<void> write(ArticleId article, QStringView text, const QList<Mention> &mentions);

private:
    explicit MentionWriter(Statement insert);

    Statement m_insert;
};
