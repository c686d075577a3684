// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

/// Reads what a fuzzer made, all the way to cleaned articles, and gives their texts. `format` is the suffix of the file that the
/// bytes are; of a format that is packed (docx, odt, epub) they are the member that matters, put into an archive with what its
/// reader asks for besides; "pages" are the places of words on a PDF's pages, and what manicule-pdf hands over.
[[nodiscard]] Result<QStringList> textsOfFuzzed(const QByteArray &bytes, const QString &format);
