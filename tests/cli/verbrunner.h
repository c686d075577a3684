// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitstatus.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class CommandLine;

/// Runs verbs in this process, on a library in a folder of its own.
class VerbRunner
{
public:
    struct Ran {
        ExitStatus status = ExitStatus::Done;
        QByteArray out;
        QByteArray err;

        /// Lines of `out`, each split at its tabs.
        [[nodiscard]] QList<QStringList> rows() const;
        /// One plain sentence, or none: what went wrong is said once.
        [[nodiscard]] bool saysOneSentence() const;
    };

    /// `arguments` as a shell would give them, without the program's name.
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    [[nodiscard]] Ran runMade(const CommandLine &commandLine) const;
    /// Writes a file into the folder; its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    /// Imports a file of this text; the article's id.
    [[nodiscard]] QString imported(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString library() const;

private:
    QTemporaryDir m_folder;
};
