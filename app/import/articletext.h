// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QList>

class HtmlDocument;
struct HtmlMetadata;

/// The article of a page, from its title to its last paragraph, without menus, adverts, related links, cookie banners, share bars and
/// comments. Empty where the page has no text.
///
/// Every block of the page is worth its letters where it reads as prose and costs its letters where it is a list of links, as the
/// text-density methods do it (Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, WSDM 2010); the
/// article is the smallest element that holds most of what all elements are worth. What an element is called (class, id, role)
/// takes it out only where it holds little of the page's prose. O(n).
[[nodiscard]] QList<Block> articleTextOf(const HtmlDocument &page, const HtmlMetadata &metadata);
