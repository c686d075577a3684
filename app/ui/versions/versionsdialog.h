// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "store/versionrepository.h"

#include <QDialog>

class LibrarySession;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

/// The texts that an article has had: when, why, what changed; any of them can be taken back.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(LibrarySession &session, ArticleId article, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(VersionId version);

private:
    void arrange();
    void reload();
    void showChange();
    [[nodiscard]] static QString headingOf(const TextVersion &version);

    LibrarySession &m_session;
    ArticleId m_article;
    QList<TextVersion> m_versions; // as the list has them
    QLabel *m_summary;
    QListWidget *m_list;
    QTextBrowser *m_change;
    QPushButton *m_restore;
};
