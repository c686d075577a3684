// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/fileproperties.h"

#include <QString>
#include <QStringList>

class ZipArchive;

/// What an EPUB file says of itself.
struct EpubPackage {
    QStringList chapters; ///< paths in the archive, in reading order
    FileProperties properties;
    QString publisher;
};

/// Reads the package document that the container names. Errors, without subject: FormatBroken, ArchiveUnsafe, FileProtected where
/// a chapter is encrypted.
[[nodiscard]] Result<EpubPackage> epubPackageOf(ZipArchive &archive);
