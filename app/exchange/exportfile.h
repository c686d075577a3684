// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSaveFile>
#include <QString>

#include <memory>

/// Opens a file to write something for the reader into it: what stood under its name stays whole until commit(). Error:
/// FileNotWritable, also where a library, or the log beside one, stands there.
[[nodiscard]] Result<std::unique_ptr<QSaveFile>> openExportFile(const QString &path);
