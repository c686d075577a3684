// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/foldedtext.h"

QString foldedText(QStringView text)
{
    auto folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar character) {
        return character.category() == QChar::Mark_NonSpacing;
    });
    return folded;
}
