// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A definition file of the reader's that is sound enough to be used.
struct ReaderDefinition {
    QString path;
    QString name; ///< of the language that it defines
    int version = 0;
};

/// Looks a definition over before KSyntaxHighlighting does, which would say nothing of a faulty one but a warning on the console.
/// Errors, all with the file and the line: it cannot be read, is no well-formed XML, names a context, format or list that it does
/// not have, holds an invalid regular expression, wants a newer KSyntaxHighlighting, or has rules but no format named for a kind of figure.
[[nodiscard]] Result<ReaderDefinition> checkedDefinition(const QString &path);

struct ReaderDefinitions {
    QList<ReaderDefinition> sound; ///< no two of one name: of these the one in the later folder
    QList<Error> problems;
};

/// The definitions of `folders`: their *.xml files, in the order of their names. A folder that does not exist holds none.
[[nodiscard]] ReaderDefinitions definitionsIn(const QStringList &folders);
