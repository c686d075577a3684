// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/databaseerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

Statement::Statement(QSqlQuery query, QString subject)
    : m_query(std::move(query))
    , m_subject(std::move(subject))
{
}

Result<void> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_query.bindValue(int(i), values[i]);
    }
    if (!m_query.exec()) {
        return std::unexpected(databaseError(m_query.lastError(), m_subject));
    }
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return std::unexpected(databaseError(m_query.lastError(), m_subject));
    }
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

QVariant Statement::bindable(qint64 value)
{
    return value;
}

QVariant Statement::bindable(int value)
{
    return value;
}

QVariant Statement::bindable(double value)
{
    return value;
}

QVariant Statement::bindable(const QString &value)
{
    // A null QString would become NULL.
    return value.isNull() ? u""_s : storable(value);
}

QVariant Statement::bindable(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant Statement::bindable(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

QString storable(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar::Null)) {
        return text;
    }
    QString stored = text;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (stored[i].isHighSurrogate() && i + 1 < stored.size() && stored[i + 1].isLowSurrogate()) {
            ++i;
        } else if (stored[i].isSurrogate() || stored[i].isNull()) {
            stored[i] = QChar::ReplacementCharacter;
        }
    }
    return stored;
}
