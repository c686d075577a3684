// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// Starts the program itself, with a home folder and a library of its own.
class Program
{
public:
    struct Ran {
        int exitCode = -1; ///< -1: it did not end by itself
        QByteArray out;
        QByteArray err;

        /// Lines of `out`, each split at its tabs.
        [[nodiscard]] QList<QStringList> rows() const;
    };

    /// With --library before the arguments; waits for its end.
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    /// The same without --library.
    [[nodiscard]] Ran runBare(const QStringList &arguments) const;
    /// The same as run(), without waiting. `inChild` runs in the new process before the program.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const std::function<void()> &inChild = {}) const;
    [[nodiscard]] static Ran finish(QProcess &process);

    void setEnvironment(const QString &variable, const QString &value);
    /// Writes a file into the folder; its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString library() const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> startBare(const QStringList &arguments, const std::function<void()> &inChild) const;

    QTemporaryDir m_folder;
    QMap<QString, QString> m_environment;
};

/// Runs a Python script of this folder; its output, or what it complains of.
[[nodiscard]] Program::Ran runPython(const QString &script, const QStringList &arguments);
