// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationrow.h"

#include <QStringList>

/// The columns of an annotation export, in order; never translated.
[[nodiscard]] QStringList annotationCsvHeader();

/// One record under those columns. Dates are ISO 8601 in UTC ("2025-01-28T17:23:00Z"), offsets are code points.
[[nodiscard]] QStringList annotationCsvRecord(const AnnotationRow &row);
