// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "core/article.h"
#include "core/error.h"
#include "core/namelexicon.h"

class Library;
class Recognizer;
class TableWriter;

#include <QCoreApplication>
#include <QJsonValue>

#include <optional>

/// `mentions ID|FILE…`: what recognition finds in articles of the library, as the reader's decisions have it, or in files that need
/// not be in one.
class MentionsVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(MentionsVerb)

public:
    MentionsVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;

private:
    /// A text, what the first column calls it, and what the reader says of its names and of places in it.
    struct Source {
        QString name;
        Article article;
        NameLexicon lexicon;
        QList<Mention> decided;
    };
    /// What one argument stands for, and the parts of it that could not be read.
    struct Input {
        QList<Source> sources;
        QList<Error> failures;
    };
    struct Choices;

    /// What the options ask for; nothing, and a sentence, where they make no sense.
    [[nodiscard]] static std::optional<Choices> choicesOf(const QCommandLineParser &arguments, CommandContext &context);
    /// True where a folder is absent, or a definition of the reader's faulty.
    [[nodiscard]] static bool complainOfDefinitions(const QStringList &folders, const Recognizer &recognizer, Console &console);
    /// The table of what is found in the inputs; false where something of them could not be read, which is told.
    [[nodiscard]] static bool print(const QStringList &inputs, const Choices &choices, const Recognizer &recognizer, Library *library, Console &console);
    [[nodiscard]] static Result<Input> read(const QString &argument, const Choices &choices, Library *library);
    [[nodiscard]] static Result<Input> readFile(const QString &file, const Choices &choices);
    static void sayHowItIsRead(const Source &source, const Recognizer &recognizer, Console &console);
    [[nodiscard]] static Result<Source> ofLibrary(const QString &argument, ArticleId id, Library &library);
    static void write(const Source &source, const Choices &choices, const Recognizer &recognizer, TableWriter &table);
    static void writeMentions(const QJsonValue &first, const Source &source, const Recognizer &recognizer, TableWriter &table);
};
