// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QColor>
#include <QList>
#include <QString>

/// An annotation as the page shows it.
struct AnnotationMark {
    AnnotationId id = 0;
    TextRange range;
    QList<QColor> colours; ///< of its tags; one neutral colour where it has none
    QString label; ///< names of its tags
    QString note;
};
