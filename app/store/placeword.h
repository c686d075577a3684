// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationrow.h"

#include <QString>

/// Whether an annotation stands where it says, as the database keeps it: '', 'doubtful', 'orphaned'.
[[nodiscard]] QString placeWord(AnnotationPlace place);
/// A word that is none is Orphaned.
[[nodiscard]] AnnotationPlace placeFromWord(QStringView word);
