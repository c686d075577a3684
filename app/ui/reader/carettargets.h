// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caretkeys.h"

#include <QtTypes>

#include <optional>

class ArticleView;

/// Where a key takes the caret of the page. Remembers the column while it goes by lines, across shorter ones.
class CaretTargets
{
public:
    explicit CaretTargets(const ArticleView &view);

    [[nodiscard]] qsizetype of(const CaretKey &key);
    /// The caret has been put elsewhere.
    void forgetColumn();

private:
    [[nodiscard]] qsizetype byLines(int lines);

    const ArticleView &m_view;
    std::optional<qreal> m_x;
};
