// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "cli/exitstatus.h"
#include "core/article.h"
#include "recognition/names/namerecognizer.h"
#include "store/library.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <expected>
#include <memory>
#include <optional>

class QCommandLineParser;

/// What surrounds a verb, given by the program or by a test.
struct CommandContext {
    Console &console;
    QString library; ///< the file to work on
    QString annotator; ///< signs new annotations
    QStringList definitionFolders; ///< the reader's own figure definitions
    QStringList modelFolders; ///< the reader's own models of names
    double nameThreshold = usualNameThreshold; ///< names that are less probable are left out

    /// Null, and a sentence on the console, where it cannot be opened.
    [[nodiscard]] std::unique_ptr<Library> openForReading();
    /// The same; makes the file where it is absent. A library that can only be read is not opened.
    [[nodiscard]] std::unique_ptr<Library> openForWriting();

    /// For writing where the file can be written, else for reading; makes none. Null and a sentence as above.
    [[nodiscard]] std::unique_ptr<Library> openExisting();

    /// An article that a verb's argument names, and the library that it is in.
    struct OpenedArticle {
        std::unique_ptr<Library> library;
        Article article;
    };
    /// The status to end with, and a sentence, where the argument is no id, the library cannot be opened or has no such article.
    [[nodiscard]] std::expected<OpenedArticle, ExitStatus> openArticle(const QString &argument, Library::Access access);

    /// Says what is wrong with the arguments.
    ExitStatus wrongUsage(const QString &sentence);

private:
    [[nodiscard]] std::unique_ptr<Library> open(Library::Access access);
};

/// An id as arguments give it: digits only.
[[nodiscard]] std::optional<ArticleId> articleIdOf(QStringView argument);
/// The ids among a verb's arguments; nothing, and a sentence on the console, where one is no id.
[[nodiscard]] std::optional<QList<ArticleId>> articleIdsOf(const QStringList &arguments, CommandContext &context);
