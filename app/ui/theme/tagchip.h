// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

/// A tag's colour as a small disc for buttons, menus and lists; `size` in device-independent pixels, sharp at `ratio`.
[[nodiscard]] QIcon tagChip(const QColor &colour, int size, qreal ratio);
