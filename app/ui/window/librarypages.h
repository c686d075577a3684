// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/mention.h"
#include "core/tag.h"
#include "core/textrange.h"

#include <QObject>

class Codebook;
class LibraryPageDialog;
class LibrarySession;
class QWidget;

/// Opens the pages on a name or a tag: every article and passage of the library with it.
class LibraryPages : public QObject
{
    Q_OBJECT

public:
    LibraryPages(LibrarySession &session, const Codebook &codebook, QWidget *window);

    /// `name` as the reader sees it, with all its forms.
    void showName(const QString &name, MentionKind kind, const QStringList &forms);
    /// With the tags below it.
    void showTag(TagId id);

Q_SIGNALS:
    void passageActivated(ArticleId article, TextRange range);

private:
    void show(LibraryPageDialog *page);

    LibrarySession &m_session;
    const Codebook &m_codebook;
    QWidget *m_window;
};
