// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QStringView>

#include <vector>

/// The one place where QString positions become Unicode code points and back. Database, CSV and command line speak code points.
/// Building costs O(n) in the text's length; a conversion O(log s) in its number of surrogate pairs. Positions outside the text
/// are clamped to it; a position inside a pair counts as the pair's start.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype fromPosition(qsizetype position) const;
    [[nodiscard]] qsizetype toPosition(qsizetype codePoint) const;
    [[nodiscard]] TextRange fromPositions(TextRange positions) const;
    [[nodiscard]] TextRange toPositions(TextRange codePoints) const;
    /// The text's length in code points.
    [[nodiscard]] qsizetype count() const;

private:
    qsizetype m_length;
    std::vector<qsizetype> m_pairs; // positions of the high surrogates that have a low one behind them
};
