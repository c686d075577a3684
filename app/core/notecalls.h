// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"
#include "core/textrange.h"

#include <QList>
#include <QStringView>

/// The call of a note: digits glued to a word (« boursière1 ») or in brackets (« [1] »), and the note that they call.
struct NoteCall {
    TextRange range; ///< of the digits, brackets left out
    int note = -1; ///< index among paragraphsOf(text); < 0 where the text has no such note

    bool operator==(const NoteCall &) const = default;
};

/// The number that a note begins with: « 1. », « 2) », « [4] ».
struct NoteNumber {
    int value = 0; ///< 0: it begins with none
    TextRange range; ///< within the note, brackets and all
};
[[nodiscard]] NoteNumber numberOfNote(QStringView note);

/// The calls of an article's notes, in order. Digits glued to a word of small letters are a call where the article has a note of
/// that number, or where the calls count 1, 2, 3 through the text: so « G7 », « A380 », « CO2 » and « m2 » are none. Digits in
/// brackets are a call where the note is there. `kinds`: one for each of paragraphsOf(text), or empty. O(n).
[[nodiscard]] QList<NoteCall> noteCallsOf(QStringView text, const QList<ParagraphKind> &kinds);
