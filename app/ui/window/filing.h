// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/error.h"
#include "models/articleintake.h"

#include <QObject>

class LibrarySession;
class OpenArticle;
class QAbstractItemModel;
class QWidget;
class Settings;

/// Files that come in and go out: asks which, hands them on, and tells what became of them. Dialogs stand over the window.
class Filing : public QObject
{
    Q_OBJECT

public:
    Filing(LibrarySession &session, const OpenArticle &article, Settings &settings, QWidget *window);

    void newLibrary();
    void openLibrary();
    void backUp();

    void chooseFiles();
    void chooseFolder();
    void importFiles(const QStringList &files);

    void exportCsv();
    /// Offers to export only these annotations.
    void exportAnnotations(const QList<AnnotationId> &annotations);
    /// The rows of a model of figures, as they are shown.
    void exportFigures(const QAbstractItemModel &figures);

Q_SIGNALS:
    void libraryChosen(const QString &path);
    /// The first of an import, where none was open.
    void articleWanted(ArticleId id);
    /// The only article that an import brought a newer version of, and nothing else to tell.
    void articleRenewed(const TextChange &change);
    void told(const QString &news);
    void failed(const Error &error);

private:
    enum class Wanted {
        New,
        Existing
    };

    void askForLibrary(Wanted wanted);
    void importFinished(const ImportReport &report);

    LibrarySession &m_session;
    const OpenArticle &m_article;
    Settings &m_settings;
    QWidget *m_window;
};
