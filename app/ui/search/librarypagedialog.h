// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "models/librarysession.h"
#include "models/passagelistmodel.h"

#include <QDialog>

#include <functional>

class ItemListView;
class MonthChart;
class QLabel;

/// A name or a tag in the library: every article and passage that has it, and its months as bars. Stands beside the window and
/// reads anew what changes.
class LibraryPageDialog : public QDialog
{
    Q_OBJECT

public:
    using Read = std::function<Result<QList<PassageGroup>>(Library &library)>;

    /// `read` runs beside the window.
    LibraryPageDialog(LibrarySession &session, const QString &title, const Read &read, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An empty range: the article as a whole.
    void passageActivated(ArticleId article, TextRange range);

private:
    void arrange(const QString &title);
    void reload();
    void take(const Result<QList<PassageGroup>> &groups);

    LibrarySession &m_session;
    Read m_read;
    PassageListModel m_found;
    QLabel *m_summary;
    MonthChart *m_chart;
    ItemListView *m_list;
    int m_generation = 0; // of what is read; an older answer is dropped
};
