// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

/// The drawing resources/icons/<name>.svg in the palette's text colour, sharp at every size and device pixel ratio; greyed where
/// it is disabled, in the highlighted text's colour where it is selected. Make it again when the palette changes.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();
