// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historytriggers.h"

#include "store/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct EditedTable {
    QLatin1StringView name;
    /// Of a table that others than the reader write too, what the reader changes of a row; of the reader's own, nothing: all.
    QLatin1StringView columns;
};
constexpr std::array editedTables{
    EditedTable{"annotation"_L1, {}},
    EditedTable{"annotation_tag"_L1, {}},
    EditedTable{"tag"_L1, {}},
    EditedTable{"mention_decision"_L1, {}},
    EditedTable{"name_decision"_L1, {}},
    EditedTable{"collection"_L1, {}},
    EditedTable{"collection_article"_L1, {}},
    EditedTable{"article_version"_L1, {}},
    EditedTable{"article_link"_L1, {}},
    EditedTable{"article"_L1, "title author source published language section url guessed corrected binned is_read starred version digest"_L1}};

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

/// An SQL expression that gives `"a"=<value of new.a> AND …` for the keys: a piece of a statement's text.
QString newKey(const QList<Column> &columns)
{
    QStringList parts;
    for (const auto &column : columns) {
        if (column.isKey) {
            parts.append(u"'\"%1\"=' || quote(new.\"%1\")"_s.arg(column.name));
        }
    }
    return parts.join(u" || ' AND ' || "_s);
}

QString deletion(const QString &table, const QList<Column> &columns)
{
    return u"'DELETE FROM \"%1\" WHERE ' || "_s.arg(table) + newKey(columns);
}

/// Names only what differs: a long text beside a small change is not kept with each step.
QString restoration(const QString &table, const QList<Column> &columns)
{
    QStringList parts;
    for (const auto &column : columns) {
        parts.append(u"CASE WHEN old.\"%1\" IS NOT new.\"%1\" THEN ', \"%1\"=' || quote(old.\"%1\") ELSE '' END"_s.arg(column.name));
    }
    return u"'UPDATE \"%1\" SET ' || substr(%2, 3) || ' WHERE ' || "_s.arg(table, parts.join(u" || "_s)) + newKey(columns);
}

QString anyDiffers(const QList<Column> &columns)
{
    QStringList parts;
    for (const auto &column : columns) {
        parts.append(u"old.\"%1\" IS NOT new.\"%1\""_s.arg(column.name));
    }
    return parts.join(u" OR "_s);
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

/// `when`: such as "INSERT"; `statement`: the SQL expression of the statement to record, where `condition` holds.
Result<void> createTrigger(Database &database, const QString &table, const QString &when, const QString &statement, const QString &condition = u"1"_s)
{
    return database.exec(
        u"CREATE TRIGGER \"history_%1_%2\" AFTER %3 ON \"%1\" WHEN %4 BEGIN INSERT INTO history_change (step, statement) SELECT step, %5 FROM history_open; END"_s
            .arg(table, when.toLower(), when, condition, statement));
}

Result<void> createTriggers(Database &database, const EditedTable &table)
{
    auto columns = columnsOf(database, table.name);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    const auto edited = QString(table.columns).split(u' ', Qt::SkipEmptyParts);
    if (!edited.isEmpty()) {
        columns->removeIf([&](const Column &column) {
            return !column.isKey && !edited.contains(column.name);
        });
        return createTrigger(database, table.name, u"UPDATE"_s, restoration(table.name, *columns), anyDiffers(*columns));
    }
    return createTrigger(database, table.name, u"INSERT"_s, deletion(table.name, *columns))
        .and_then([&] {
            return createTrigger(database, table.name, u"UPDATE"_s, restoration(table.name, *columns), anyDiffers(*columns));
        })
        .and_then([&] {
            return createTrigger(database, table.name, u"DELETE"_s, insertion(table.name, *columns));
        });
}
}

Result<void> createHistoryTriggers(Database &database)
{
    Result<void> done;
    for (const auto &table : editedTables) {
        // A script may be run before the one that makes a table.
        const auto exists = database.integer(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, QString(table.name));
        if (!exists || exists->value_or(0) == 0) {
            done = exists.transform([](std::optional<qint64>) { });
        } else {
            done = createTriggers(database, table);
        }
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
    return std::ranges::any_of(editedTables, [&](const EditedTable &table) {
        const bool isOwn = table.columns.isEmpty();
        return statement.startsWith(u"UPDATE \"%1\" SET "_s.arg(table.name))
            || (isOwn
                && (statement.startsWith(u"INSERT INTO \"%1\" ("_s.arg(table.name)) || statement.startsWith(u"DELETE FROM \"%1\" WHERE "_s.arg(table.name))));
    });
}

std::optional<qint64> annotationNamedBy(QStringView statement)
{
    for (const auto &[table, key] : {std::pair("annotation"_L1, "\"id\"="_L1), std::pair("annotation_tag"_L1, "\"annotation\"="_L1)}) {
        if (!statement.startsWith(u"UPDATE \"%1\" "_s.arg(table)) && !statement.startsWith(u"DELETE FROM \"%1\" "_s.arg(table))) {
            continue;
        }
        // The last condition: a note before it may say anything, behind it there are only numbers.
        const auto condition = statement.sliced(statement.lastIndexOf(" WHERE "_L1) + 7);
        if (!condition.startsWith(key)) {
            return std::nullopt;
        }
        const auto rest = condition.sliced(key.size());
        const auto end = rest.indexOf(u' ');
        bool isNumber = false;
        const auto id = rest.first(end < 0 ? rest.size() : end).toLongLong(&isNumber);
        return isNumber ? std::optional(id) : std::nullopt;
    }
    return std::nullopt;
}
