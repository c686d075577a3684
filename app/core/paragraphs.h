// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QStringView>

/// The paragraphs of a text: its lines that have a visible character, in order, without their LF. O(n).
[[nodiscard]] QList<TextRange> paragraphsOf(QStringView text);

/// Number, from 1, of the paragraph that holds `position`, or the next one where it stands between two. O(position).
[[nodiscard]] int paragraphNumber(QStringView text, qsizetype position);
