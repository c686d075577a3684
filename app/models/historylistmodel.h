// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/history.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QLocale>

#include <functional>

class LibrarySession;

/// What the reader has done, newest first, with what was undone above what stands; the last row is the state before all of it. Read
/// beside the window.
class HistoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole, ///< id; 0 of the last row
        UndoneRole, ///< bool
        CurrentRole, ///< bool: the latest that is not undone
        DetailRole, ///< QString: the article that it was about, and when
    };

    explicit HistoryListModel(LibrarySession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How steps, and the state before them, are called in the reader's language.
    void setNames(std::function<QString(EditKind)> stepName, const QString &beginning);
    void setLocale(const QLocale &locale);
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void loaded();

private:
    void reload();
    void show(const QList<HistoryStep> &steps);
    [[nodiscard]] QString detail(const HistoryStep &step) const;

    LibrarySession &m_session;
    QList<HistoryStep> m_steps;
    std::function<QString(EditKind)> m_stepName;
    QString m_beginning;
    QLocale m_locale;
    mutable QHash<qint64, QString> m_titles; // of articles, read when they are first shown
    int m_generation = 0; // of the steps; what was read before them is dropped
};
