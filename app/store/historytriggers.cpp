// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historytriggers.h"

#include "store/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array editedTables{"annotation"_L1, "annotation_tag"_L1, "tag"_L1};

struct Column {
    QString name;
    bool isKey = false;
};

Result<QList<Column>> columnsOf(Database &database, const QString &table)
{
    return database.list(
        u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s,
        [](const Statement &row) {
            return Column{row.text(0), row.integer(1) > 0};
        },
        table);
}

/// An SQL expression that gives `"a"=<value of row.a>` for each column, joined by `separator`: a piece of a statement's text.
QString assignments(const QList<Column> &columns, const QString &row, const QString &separator, bool keysOnly)
{
    QStringList parts;
    for (const auto &column : columns) {
        if (column.isKey || !keysOnly) {
            parts.append(u"'\"%2\"=' || quote(%1.\"%2\")"_s.arg(row, column.name));
        }
    }
    return parts.join(u" || '%1' || "_s.arg(separator));
}

QString deletion(const QString &table, const QList<Column> &columns)
{
    return u"'DELETE FROM \"%1\" WHERE ' || "_s.arg(table) + assignments(columns, u"new"_s, u" AND "_s, true);
}

QString restoration(const QString &table, const QList<Column> &columns)
{
    return u"'UPDATE \"%1\" SET ' || "_s.arg(table) + assignments(columns, u"old"_s, u", "_s, false) + u" || ' WHERE ' || "_s
        + assignments(columns, u"new"_s, u" AND "_s, true);
}

QString insertion(const QString &table, const QList<Column> &columns)
{
    QStringList names;
    QStringList values;
    for (const auto &column : columns) {
        names.append(u"\"%1\""_s.arg(column.name));
        values.append(u"quote(old.\"%1\")"_s.arg(column.name));
    }
    return u"'INSERT INTO \"%1\" (%2) VALUES (' || %3 || ')'"_s.arg(table, names.join(u", "_s), values.join(u" || ', ' || "_s));
}

/// `when`: such as "AFTER INSERT"; `statement`: the SQL expression of the statement to record.
Result<void> createTrigger(Database &database, const QString &table, const QString &when, const QString &statement)
{
    const QString name = u"history_%1_%2"_s.arg(table, when.section(u' ', 1).toLower());
    return database.exec(u"CREATE TRIGGER \"%1\" %2 ON \"%3\" BEGIN INSERT INTO history_change (step, statement) SELECT step, %4 FROM history_open; END"_s
                             .arg(name, when, table, statement));
}
}

Result<void> createHistoryTriggers(Database &database)
{
    Result<void> done;
    for (const QString table : editedTables) {
        const auto columns = columnsOf(database, table);
        if (!columns) {
            return std::unexpected(columns.error());
        }
        done = createTrigger(database, table, u"AFTER INSERT"_s, deletion(table, *columns))
                   .and_then([&] {
                       return createTrigger(database, table, u"AFTER UPDATE"_s, restoration(table, *columns));
                   })
                   .and_then([&] {
                       return createTrigger(database, table, u"AFTER DELETE"_s, insertion(table, *columns));
                   });
        if (!done) {
            return done;
        }
    }
    return done;
}

Result<void> dropHistoryTriggers(Database &database)
{
    const auto names =
        database.list(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'history\\_%' ESCAPE '\\'"_s, [](const Statement &row) {
            return row.text(0);
        });
    if (!names) {
        return std::unexpected(names.error());
    }
    for (const auto &name : *names) {
        if (const auto dropped = database.exec(u"DROP TRIGGER \"%1\""_s.arg(name)); !dropped) {
            return dropped;
        }
    }
    return {};
}

bool isHistoryStatement(QStringView statement)
{
    for (const QString table : editedTables) {
        if (statement.startsWith(u"INSERT INTO \"%1\" ("_s.arg(table)) || statement.startsWith(u"UPDATE \"%1\" SET "_s.arg(table))
            || statement.startsWith(u"DELETE FROM \"%1\" WHERE "_s.arg(table))) {
            return true;
        }
    }
    return false;
}
