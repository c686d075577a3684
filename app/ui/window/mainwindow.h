// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/error.h"

#include <QMainWindow>

class Actions;
class AnnotationDock;
class AnnotationListModel;
class Annotating;
class Appearance;
class ArticleFacts;
class ArticleFilterModel;
class ArticleListModel;
class ArticlePanel;
class ArticleView;
class Codebook;
class CommandPalette;
class Correcting;
class Customizing;
class Deciding;
class FigureDock;
class FigureListModel;
class Filing;
class FirstHints;
class HistoryDock;
class HistoryListModel;
class ImportProgressBar;
class LibraryPages;
class LibrarySession;
class Menus;
class NameDock;
class NameListModel;
class OpenArticle;
class Panels;
class PassageNames;
class PassageTools;
class Printing;
class ReaderPane;
class ReadingTrail;
class Searching;
class Settings;
class ShelfTreeModel;
class TagDock;
class TagEntries;
class TagTreeModel;
class Translation;
class UnplacedPassages;

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
    void makeToolBar();
    void makeStatusBar();
    void connectTools();
    void connectLibraryCommands();
    void connectReadingCommands();
    void connectPassageCommands();
    void connectAnnotationEdits();
    void connectViewCommands();
    void connectSession();
    void connectDocks();
    void connectAnnotationDock();
    [[nodiscard]] QWidget *annotationPanel();

    void retranslate();
    void applyLocale();
    void restoreLayout();

    void markRelativeDates(bool mark);
    void showNamesFrom(double threshold);
    void showInLibrary();
    void popUpPalette();
    void showLegend();
    void showAbout();
    void stepAnnotation(int step);
    void goToAnnotation(const Annotation &annotation);
    void goTo(TextRange range);

    void libraryOpened();
    void articleOpened();
    void showTitle();
    void updateCommands();
    void updateUndo();
    void showNews(const QString &news);
    void tell(const Error &error);

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
    Panels *m_panels;
    Annotating *m_annotating;
    TagEntries *m_tagEntries;
    ReadingTrail *m_trail;
    Searching *m_searching;
    Printing *m_printing;
    FirstHints *m_hints;
    Filing *m_filing;
    Customizing *m_customizing;
    LibraryPages *m_pages;
    CommandPalette *m_palette;
    ImportProgressBar *m_importProgress;
    ArticleFacts *m_facts;
    PassageNames *m_passageNames;
    Menus *m_menus = nullptr;
    ArticlePanel *m_articlePanel = nullptr;
    AnnotationDock *m_annotationDock = nullptr;
    UnplacedPassages *m_unplaced = nullptr;
    NameDock *m_nameDock = nullptr;
    FigureDock *m_figureDock = nullptr;
    TagDock *m_tagDock = nullptr;
    HistoryDock *m_historyDock = nullptr;
    Correcting *m_correcting = nullptr;
    Deciding *m_deciding = nullptr;
    PassageTools *m_tools = nullptr;
};
