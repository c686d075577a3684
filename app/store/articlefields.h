// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QLatin1StringView>

#include <array>

/// What is known about an article, each field with its column of the table `article`.
struct ArticleColumn {
    ArticleField field = ArticleField::Title;
    QLatin1StringView name;
    QString Article::*value = nullptr;
};

inline constexpr std::array articleColumns{
    ArticleColumn{ArticleField::Title, QLatin1StringView("title"), &Article::title},
    ArticleColumn{ArticleField::Author, QLatin1StringView("author"), &Article::author},
    ArticleColumn{ArticleField::Source, QLatin1StringView("source"), &Article::source},
    ArticleColumn{ArticleField::Published, QLatin1StringView("published"), &Article::published},
    ArticleColumn{ArticleField::Section, QLatin1StringView("section"), &Article::section},
    ArticleColumn{ArticleField::Url, QLatin1StringView("url"), &Article::url},
    ArticleColumn{ArticleField::Language, QLatin1StringView("language"), &Article::language},
};
