// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caretmotion.h"

#include <optional>

class QKeyEvent;

/// Where a key wants the caret.
struct CaretKey {
    enum class Unit {
        Character,
        Word,
        LineEnd,
        Line,
        Page,
        Paragraph,
        Document
    };

    Unit unit = Unit::Character;
    Direction direction = Direction::Forward;
    bool extends = false; ///< the selection goes with it
    bool byLetter = false; ///< Alt: the selection is not widened to whole words
};

/// Nothing where the key does not move a caret on this desktop. Alt together with Shift counts as Shift alone, by letters.
[[nodiscard]] std::optional<CaretKey> caretKeyOf(const QKeyEvent &event);
