// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"

#include <QList>
#include <QString>

/// Kinds of paragraph as the database keeps them, one letter each.
[[nodiscard]] QString lettersOf(const QList<ParagraphKind> &kinds);
/// A letter that is none is a plain paragraph's.
[[nodiscard]] QList<ParagraphKind> kindsOf(const QString &letters);
