// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationrow.h"

#include <QStringList>

/// Whether a column `status` follows the others: anchored, doubtful or orphaned. An export has it only where an annotation has lost
/// its place, so that all others are as they always were.
enum class StatusColumn {
    LeftOut,
    Written
};

/// The columns of an annotation export, in order; never translated.
[[nodiscard]] QStringList annotationCsvHeader(StatusColumn status = StatusColumn::LeftOut);

/// One record under those columns. Dates are ISO 8601 in UTC ("2025-01-28T17:23:00Z"), offsets are code points. start, end and
/// paragraph are empty where the annotation has lost its place.
[[nodiscard]] QStringList annotationCsvRecord(const AnnotationRow &row, StatusColumn status = StatusColumn::LeftOut);
