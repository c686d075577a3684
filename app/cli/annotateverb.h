// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "core/textrange.h"

#include <optional>

#include <QCoreApplication>

/// `annotate ID`: marks a passage, given by its words or its place, with tags and a note.
class AnnotateVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(AnnotateVerb)

public:
    AnnotateVerb();

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const override;

private:
    /// The passage that the arguments name; nothing, and a sentence, where the text has none such.
    [[nodiscard]] static std::optional<TextRange> passage(const QCommandLineParser &arguments, const Article &article, CommandContext &context);
    [[nodiscard]] static std::optional<TextRange> quotedPassage(const QString &quote, qsizetype occurrence, const Article &article, CommandContext &context);
    /// What is wrong with the options; empty where they go together.
    [[nodiscard]] static QString problemWith(const QCommandLineParser &arguments);
};
