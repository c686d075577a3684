// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "ui/reader/annotationmark.h"
#include "ui/reader/notelinks.h"

#include <QString>

/// What a tooltip says of a mark, as rich text: its tags in their colours, the beginning of its passage, its note.
[[nodiscard]] QString tipOf(const AnnotationMark &mark, const QString &text);
/// Kind, and a figure's value in the default locale or whom a name names.
[[nodiscard]] QString tipOf(const Mention &mention);
/// Where a link leads; plain text.
[[nodiscard]] QString wordsOf(const NoteLinks::Link &link, const QString &text);
