// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/draft.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

/// Reads one kind of file. One file may hold many articles.
struct FormatReader {
    QStringList suffixes; ///< lower case, without the dot
    /// Errors name no subject: the caller knows the file.
    Result<QList<Draft>> (*read)(const QByteArray &bytes);
};

/// The reader for a file, by its name; text of any other name is read as plain text. Content goes first: what is no text is
/// refused whatever its name. Errors: FileBinary; FormatUnknown with the format's name as detail where it is one that is not read.
[[nodiscard]] Result<const FormatReader *> readerFor(QByteArrayView bytes, const QString &fileName);

/// True where a folder's file of that name is taken for an article.
[[nodiscard]] bool hasReadableSuffix(const QString &fileName);
