// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

class QIODevice;

/// What a verb speaks to: results go to `out`, sentences for a person to `err`. UTF-8 whatever the locale says.
class Console
{
public:
    /// Both are open for writing and outlive the console.
    Console(QIODevice &out, QIODevice &err);

    void write(const QByteArray &utf8);
    void writeLine(const QString &line);
    /// Hands on what is buffered: what a script has read is on disk, and what is on disk is not kept back.
    void flush();
    [[nodiscard]] QIODevice &out();
    /// What the system said when a result could not be written; empty where all could.
    [[nodiscard]] QString writeError() const;
    /// The same happened to someone who wrote to out(). The first error is kept.
    void noteWriteError(const QString &systemError);

    void say(const QString &sentence);
    void complain(const Error &error);

private:
    QIODevice &m_out;
    QIODevice &m_err;
    QString m_writeError;
};
