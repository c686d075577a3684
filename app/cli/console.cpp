// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "messages/errorsentence.h"

#include <QFileDevice>

Console::Console(QIODevice &out, QIODevice &err)
    : m_out(out)
    , m_err(err)
{
}

void Console::write(const QByteArray &utf8)
{
    if (m_out.write(utf8) != utf8.size()) {
        noteWriteError(m_out.errorString());
    }
}

void Console::writeLine(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Console::flush()
{
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (file && !file->flush()) {
        noteWriteError(file->errorString());
    }
}

QIODevice &Console::out()
{
    return m_out;
}

QString Console::writeError() const
{
    return m_writeError;
}

void Console::noteWriteError(const QString &systemError)
{
    if (m_writeError.isEmpty()) {
        m_writeError = systemError;
    }
}

void Console::say(const QString &sentence)
{
    flush(); // where both streams are one terminal, lines stay in their order
    m_err.write(sentence.toUtf8() + '\n');
}

void Console::complain(const Error &error)
{
    say(sentence(error));
}
