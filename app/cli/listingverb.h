// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

class Library;

/// A verb that prints a table of what the library holds: `--format tsv|json`.
class ListingVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ListingVerb)

public:
    ListingVerb(const QString &name, const QString &summary);

    [[nodiscard]] ExitStatus run(const QCommandLineParser &arguments, CommandContext &context) const final;

private:
    [[nodiscard]] virtual QStringList columns() const = 0;
    /// Each of one cell a column.
    [[nodiscard]] virtual Result<QList<QList<QJsonValue>>> rows(Library &library) const = 0;
};
