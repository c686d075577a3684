// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/fileproperties.h"

#include <QByteArray>
#include <QHash>
#include <QString>

class ZipArchive;

/// The parts of a DOCX file that matter, unpacked. A part that the document does not have is empty.
struct DocxPackage {
    QByteArray document;
    QByteArray styles;
    QByteArray numbering;
    QByteArray footnotes;
    QByteArray endnotes;
    FileProperties properties;
};

/// Finds the parts by their relationships. Errors, without subject: FormatBroken, ArchiveUnsafe.
[[nodiscard]] Result<DocxPackage> docxPackageOf(ZipArchive &archive);
