// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QString>

class HtmlDocument;

/// What a page says of its article in its head and marks.
struct HtmlMetadata {
    Metadata metadata; ///< the title without the site's name
    QString site; ///< host of the article's address, without "www."
    QString language; ///< ISO 639-1, as declared: often the template's
    QString lead; ///< the description: what a standfirst is known by
};

/// Reads, in this order: JSON-LD (schema.org articles, in graphs and lists too), Open Graph and article:*, names of <meta> that
/// newspapers use, Dublin Core, itemprop, <time>, <title>. `savedFrom`: the address that the file itself tells, or empty. O(n).
[[nodiscard]] HtmlMetadata metadataOf(const HtmlDocument &page, const QString &savedFrom = {});
