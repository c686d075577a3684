// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"

#include <QString>
#include <QStringView>

#include <optional>

/// What a paragraph style is for, by its name in any word processor, in French or English ("heading 2", « Titre 2 »,
/// "Quotations", « Légende »). Nothing where the name tells nothing.
[[nodiscard]] std::optional<ParagraphKind> kindOfStyle(QStringView name);

/// How a numbered list writes its numbers.
enum class Numbering {
    Decimal,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,
    None
};

/// "12", "l", "xii". What has no form of that sort (0, -1, 5000 in Roman) is decimal.
[[nodiscard]] QString numberIn(Numbering numbering, int number);
