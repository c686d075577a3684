// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/error.h"
#include "models/articleintake.h"

#include <QMainWindow>

#include <functional>

class Actions;
class AnnotationDock;
class AnnotationListModel;
class Annotating;
class Appearance;
class ArticleFilterModel;
class ArticleListModel;
class ArticlePanel;
class ArticleView;
class Codebook;
class CommandPalette;
class Deciding;
class FigureDock;
class FigureListModel;
class FirstHints;
class HistoryDock;
class HistoryListModel;
class ImportProgressBar;
class LibraryPageDialog;
class LibrarySession;
class NameDock;
class NameListModel;
class OpenArticle;
class QDockWidget;
class QLabel;
class QMenu;
class Printing;
class ReaderPane;
class ReadingTrail;
class Searching;
class SelectionBar;
class Settings;
class ShelfTreeModel;
class TagDock;
class TagPicker;
class TagTreeModel;
class Translation;

/// Puts the window together: article list, reader, docks, and what each command does. Everything that it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Appearance &appearance, Translation &translation, LibrarySession &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens or makes the library; tells the reader where that fails, and leaves the open one.
    void openLibrary(const QString &path);
    void openArticle(ArticleId id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeDocks();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void connectLibraryCommands();
    void connectReadingCommands();
    void connectPassageCommands();
    void connectAnnotationEdits();
    void connectViewCommands();
    void connectSession();
    void connectDocks();
    QDockWidget *addDock(const QString &name, QWidget *content);

    void retranslate();
    void applyLocale();
    void fillRecentLibraries();
    void fillThemes();
    void fillLanguages();
    void restoreLayout();

    void chooseLibrary(bool makeNew);
    void chooseFiles();
    void importFiles(const QStringList &files);
    void chooseFolder();
    void backUp();
    /// Offers to export only these annotations, where there are any.
    void exportCsv(const QList<AnnotationId> &annotations = {});
    void exportFigureRows();
    void markRelativeDates(bool mark);
    void editNote();
    enum class Picked {
        Toggled,
        Replacing
    };
    /// Of these annotations; of none: of the selection or the current one.
    void pickTag(Picked how, const QList<AnnotationId> &annotations = {});
    void copyCitation();
    /// Where there is something to proceed with, that follows whatever the answer.
    void askAnnotator(const std::function<void()> &proceed = {});
    void chooseFont();
    void showInLibrary();
    void showTagInLibrary(TagId id);
    void showPage(LibraryPageDialog *page);
    void editShortcuts();
    void applyShortcuts();
    void popUpPalette();
    void zoom(int steps);
    void showKinds();
    void stepAnnotation(int step);
    void goTo(TextRange range);
    void showContextMenu(QPoint place);

    void libraryOpened();
    void articleOpened();
    void updateCommands();
    void updateUndo();
    void updateStatus();
    void updateSelectionBar();
    void tell(const Error &error);
    void importFinished(const ImportReport &report);
    /// A place to put pop-ups: the passage that commands are about, in the page's coordinates.
    [[nodiscard]] QRect passageRect() const;

    Settings &m_settings;
    Appearance &m_appearance;
    Translation &m_translation;
    LibrarySession &m_session;

    Codebook *m_codebook;
    OpenArticle *m_article;
    ArticleListModel *m_articles;
    ArticleFilterModel *m_filtered;
    AnnotationListModel *m_annotations;
    NameListModel *m_names;
    FigureListModel *m_figures;
    TagTreeModel *m_tags;
    ShelfTreeModel *m_shelves;
    HistoryListModel *m_steps;

    ReaderPane *m_pane;
    ArticleView *m_view;
    Actions *m_actions;
    Annotating *m_annotating;
    ReadingTrail *m_trail;
    Searching *m_searching;
    Printing *m_printing;
    FirstHints *m_hints;
    ArticlePanel *m_articlePanel = nullptr;
    AnnotationDock *m_annotationDock = nullptr;
    NameDock *m_nameDock = nullptr;
    FigureDock *m_figureDock = nullptr;
    TagDock *m_tagDock = nullptr;
    HistoryDock *m_historyDock = nullptr;
    Deciding *m_deciding = nullptr;
    QList<QDockWidget *> m_docks;
    QList<AnnotationId> m_annotationsToTag; // that the picker is open for; none: the selection or the current one
    SelectionBar *m_selectionBar;
    TagPicker *m_tagPicker;
    Picked m_picked = Picked::Toggled; ///< what becomes of the tag that the picker finds
    CommandPalette *m_palette;
    ImportProgressBar *m_importProgress;
    QLabel *m_status;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QList<std::pair<QMenu *, const char *>> m_menus;
};
