// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/draft.h"

#include <QByteArray>
#include <QList>

/// Text without marks: one article, each of its lines a block. Never fails.
[[nodiscard]] Result<QList<Draft>> readPlainText(const QByteArray &bytes);
