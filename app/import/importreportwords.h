// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/draft.h"

#include <QString>

#include <functional>

/// The sentences of an import's report, which the layers above write.
struct ImportReportWords {
    std::function<QString(const Error &)> failure;
    std::function<QString(const ImportWarning &)> warning;
    std::function<QString(Cleaning)> cleaning;
};
