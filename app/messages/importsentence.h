// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/importreportwords.h"

#include <QString>

/// One plain sentence in the reader's language: what an import did not do as well as it should, and what to do about it.
[[nodiscard]] QString sentence(const ImportWarning &warning);

/// Why a file was not taken in. Where the error is about the library, the sentence begins with the file.
[[nodiscard]] QString sentence(const QString &file, const Error &error);

/// What a step of the cleaning did, in a few words: « page heads and feet removed ».
[[nodiscard]] QString cleaningName(Cleaning cleaning);

/// All sentences of a report, in the reader's language.
[[nodiscard]] ImportReportWords importReportWords();
