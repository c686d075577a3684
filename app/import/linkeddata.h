// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QByteArray>
#include <QString>

/// What JSON-LD in a page says of its article.
struct LinkedData {
    Metadata metadata; ///< `published` as it stands there
    QString language;
    QString description;
};

/// Reads one <script type="application/ld+json">: the first object of a type such as NewsArticle, Article, BlogPosting or Report,
/// alone, in a list or in a @graph; names and addresses by @id. What does not parse gives nothing. O(n).
[[nodiscard]] LinkedData linkedDataOf(QByteArray json);
