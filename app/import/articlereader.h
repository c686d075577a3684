// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "import/language.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A larger file is refused (FileTooLarge).
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// The files under `paths` that look like articles (by suffix), folders walked in the order of their names; a file named itself is
/// taken whatever its suffix. Hidden files are passed over, symbolic links to folders not followed. What is absent is kept:
/// reading it gives the error.
[[nodiscard]] QStringList articleFiles(const QStringList &paths);

/// Reads one file into articles: decoded, cleaned, with title, author, date, language and word count. Pure but for reading the
/// file; thread-safe. Errors name the file.
[[nodiscard]] Result<QList<Article>> readArticles(const QString &file);

/// The same for bytes already at hand; `fileName` is where they came from.
[[nodiscard]] Result<QList<Article>> readArticles(const QByteArray &bytes, const QString &fileName);

/// Only decodes (`mentions --as-is`): offsets are those of the file's own text. CRLF stays, a byte-order mark goes.
[[nodiscard]] Result<QString> readAsIs(const QString &file);
