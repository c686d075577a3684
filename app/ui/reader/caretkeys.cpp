// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretkeys.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace
{
struct Row {
    QKeySequence::StandardKey plain;
    QKeySequence::StandardKey extending;
    CaretKey::Unit unit;
    Direction direction;
};

using enum CaretKey::Unit;
using enum Direction;
constexpr Row rows[] = {
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, Character, Forward},
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, Character, Backward},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, Word, Forward},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, Word, Backward},
    {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, Line, Forward},
    {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine, Line, Backward},
    {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage, Page, Forward},
    {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage, Page, Backward},
    {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine, LineEnd, Forward},
    {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine, LineEnd, Backward},
    {QKeySequence::MoveToEndOfBlock, QKeySequence::SelectEndOfBlock, Paragraph, Forward},
    {QKeySequence::MoveToStartOfBlock, QKeySequence::SelectStartOfBlock, Paragraph, Backward},
    {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument, Document, Forward},
    {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument, Document, Backward},
};
}

std::optional<CaretKey> caretKeyOf(const QKeyEvent &event)
{
    const bool byLetter = event.modifiers().testFlags(Qt::AltModifier | Qt::ShiftModifier);
    const QKeyEvent key(event.type(), event.key(), byLetter ? event.modifiers() & ~Qt::AltModifier : event.modifiers());
    for (const auto &row : rows) {
        const bool extends = key.matches(row.extending);
        if (extends || key.matches(row.plain)) {
            return CaretKey{.unit = row.unit, .direction = row.direction, .extends = extends, .byLetter = byLetter};
        }
    }
    return std::nullopt;
}
