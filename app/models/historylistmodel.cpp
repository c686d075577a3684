// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historylistmodel.h"

#include "models/librarysession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostSteps = 1000; // as many as a library keeps
}

HistoryListModel::HistoryListModel(LibrarySession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_stepName([](EditKind) {
        return QString();
    })
{
    connect(&session, &LibrarySession::historyChanged, this, &HistoryListModel::reload);
    connect(&session, &LibrarySession::closed, this, [this] {
        ++m_generation;
        show({});
    });
    reload();
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_steps.isEmpty() ? 0 : int(m_steps.size()) + 1;
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == CurrentRole) {
        return index.row() == currentRow();
    }
    if (index.row() == m_steps.size()) {
        return role == Qt::DisplayRole ? QVariant(m_beginning) : role == StepRole ? QVariant(0) : QVariant();
    }
    const auto &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        auto name = m_stepName(step.kind);
        return name.isEmpty() ? name : name.front().toUpper() + name.sliced(1);
    }
    case StepRole:
        return step.id;
    case UndoneRole:
        return step.undone;
    case DetailRole:
        return detail(step);
    default:
        return {};
    }
}

QString HistoryListModel::detail(const HistoryStep &step) const
{
    const auto made = step.made.toLocalTime();
    const bool isToday = made.date() == QDate::currentDate();
    const QString when = isToday ? m_locale.toString(made.time(), QLocale::ShortFormat) : m_locale.toString(made, QLocale::ShortFormat);
    if (step.article == 0) {
        return when;
    }
    auto title = m_titles.constFind(step.article);
    if (title == m_titles.constEnd()) {
        title = m_titles.insert(step.article, m_session.summary(step.article).value_or(ArticleSummary()).title);
    }
    return title->isEmpty() ? when : QString(when + u" · "_s + *title);
}

void HistoryListModel::setNames(std::function<QString(EditKind)> stepName, const QString &beginning)
{
    m_stepName = std::move(stepName);
    m_beginning = beginning;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void HistoryListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DetailRole});
    }
}

int HistoryListModel::currentRow() const
{
    const auto standing = std::ranges::find(m_steps, false, &HistoryStep::undone);
    return int(standing - m_steps.cbegin());
}

void HistoryListModel::reload()
{
    ++m_generation;
    if (!m_session.isOpen()) {
        show({});
        return;
    }
    const auto read = [](Library &library) {
        return library.history().steps(mostSteps);
    };
    m_session.read(this, read, [this, generation = m_generation](const Result<QList<HistoryStep>> &steps) {
        if (steps && generation == m_generation) {
            show(*steps);
        }
    });
}

void HistoryListModel::show(const QList<HistoryStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    m_titles.clear();
    endResetModel();
    Q_EMIT loaded();
}
