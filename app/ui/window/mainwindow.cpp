// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "import/articletable.h"
#include "import/formatreader.h"
#include "messages/editname.h"
#include "messages/errorsentence.h"
#include "messages/mentionkindname.h"
#include "messages/translation.h"
#include "models/annotationlistmodel.h"
#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "models/citation.h"
#include "models/codebook.h"
#include "models/figureexport.h"
#include "models/figurelistmodel.h"
#include "models/historylistmodel.h"
#include "models/librarypage.h"
#include "models/librarysession.h"
#include "models/namelistmodel.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "models/shelftreemodel.h"
#include "models/tagtreemodel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/legenddialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/tablecolumnsdialog.h"
#include "ui/docks/annotationdock.h"
#include "ui/docks/articlepanel.h"
#include "ui/docks/figuredock.h"
#include "ui/docks/historydock.h"
#include "ui/docks/importprogressbar.h"
#include "ui/docks/namedock.h"
#include "ui/docks/tagdock.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpane.h"
#include "ui/search/librarypagedialog.h"
#include "ui/theme/appearance.h"
#include "ui/window/actions.h"
#include "ui/window/annotating.h"
#include "ui/window/commandpalette.h"
#include "ui/window/deciding.h"
#include "ui/window/firsthints.h"
#include "ui/window/printing.h"
#include "ui/window/readingtrail.h"
#include "ui/window/searching.h"
#include "ui/window/selectionbar.h"
#include "ui/window/shelving.h"
#include "ui/window/tagpicker.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype tagsInBar = 4;
constexpr int normalFontSize = 12; // points
constexpr int messageTime = 8000; // ms
constexpr qsizetype ownThemes = 3; // light, dark, sepia: they have entries of their own
constexpr int leastPageWidth = 380; // px

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

QSet<MentionKind> kindsOf(bool names, bool figures)
{
    QSet<MentionKind> kinds;
    for (const auto kind : allMentionKinds) {
        if (isName(kind) ? names : figures) {
            kinds.insert(kind);
        }
    }
    return kinds;
}
}

MainWindow::MainWindow(Settings &settings, Appearance &appearance, Translation &translation, LibrarySession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_translation(translation)
    , m_session(session)
    , m_codebook(new Codebook(session, this))
    , m_article(new OpenArticle(session, this))
    , m_articles(new ArticleListModel(session, *m_codebook, this))
    , m_filtered(new ArticleFilterModel(session, *m_articles, this))
    , m_annotations(new AnnotationListModel(*m_article, *m_codebook, this))
    , m_names(new NameListModel(session, *m_article, this))
    , m_figures(new FigureListModel(*m_article, this))
    , m_tags(new TagTreeModel(session, *m_codebook, *m_article, this))
    , m_shelves(new ShelfTreeModel(session, *m_articles, this))
    , m_steps(new HistoryListModel(session, this))
    , m_pane(new ReaderPane(*m_article, *m_codebook, appearance, this))
    , m_view(m_pane->view())
    , m_actions(new Actions(this, m_view))
    , m_annotating(new Annotating(session, *m_article, *m_codebook, *m_view, this))
    , m_trail(new ReadingTrail(settings, session, *m_article, *m_view, this))
    , m_searching(new Searching(session, *m_article, *m_codebook, *m_annotating, *m_trail, *m_view, *m_pane->findBar(), this))
    , m_printing(new Printing(*m_article, *m_view, appearance, this))
    , m_hints(new FirstHints(settings, *m_article, *m_pane->hintBar(), this))
    , m_selectionBar(new SelectionBar(*m_codebook, {m_actions->tag, m_actions->note, m_actions->remove}, m_view->viewport()))
    , m_tagPicker(new TagPicker(*m_codebook, this))
    , m_palette(new CommandPalette(this))
    , m_importProgress(new ImportProgressBar(session, this))
    , m_status(new QLabel(this))
{
    setAcceptDrops(true);
    m_pane->setMinimumWidth(leastPageWidth);
    setCentralWidget(m_pane);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    m_names->setKindNames(mentionKindHeading);
    session.setAnnotator(settings.annotator());
    m_annotating->setSigning([this](const std::function<void()> &proceed) {
        if (m_settings.isAnnotatorChosen()) {
            proceed();
        } else {
            askAnnotator(proceed);
        }
    });
    session.setRelativeDates(settings.relativeDates(), 0);
    makeDocks();
    m_figureDock->setRelativeDates(settings.relativeDates());
    makeMenus();
    makeToolBar();
    makeStatusBar();
    connectLibraryCommands();
    connectReadingCommands();
    connectPassageCommands();
    m_view->setColumnLetters(settings.columnWidth());
    const auto shown = settings.shownMentionKinds();
    m_actions->showNames->setChecked(shown.contains(MentionKind::Person));
    m_actions->showFigures->setChecked(shown.contains(MentionKind::Money));
    connectViewCommands();
    connectSession();
    connectDocks();
    showKinds();
    applyShortcuts();
    retranslate();
    restoreLayout();
    updateCommands();
    updateUndo();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeDocks()
{
    m_articlePanel = new ArticlePanel(m_session, *m_articles, *m_filtered, *m_shelves, this);
    m_annotationDock = new AnnotationDock(*m_annotations, *m_codebook, this);
    m_nameDock = new NameDock(*m_names, this);
    m_figureDock = new FigureDock(*m_figures, this);
    m_tagDock = new TagDock(m_session, *m_codebook, *m_tags, this);
    m_historyDock = new HistoryDock(m_session, *m_steps, this);
    addDockWidget(Qt::LeftDockWidgetArea, addDock(u"articles"_s, m_articlePanel));
    QDockWidget *first = nullptr;
    const std::pair<QString, QWidget *> right[] = {{u"annotations"_s, m_annotationDock},
                                                   {u"names"_s, m_nameDock},
                                                   {u"figures"_s, m_figureDock},
                                                   {u"tags"_s, m_tagDock},
                                                   {u"history"_s, m_historyDock}};
    for (const auto &[name, content] : right) {
        auto *dock = addDock(name, content);
        addDockWidget(Qt::RightDockWidgetArea, dock);
        if (first) {
            tabifyDockWidget(first, dock);
        } else {
            first = dock;
        }
    }
    first->raise();
    // Five tabs would be too narrow to be read; who wants this one opens it, and it stays.
    m_docks.last()->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_H);
    m_docks.last()->hide();
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    resizeDocks({m_docks.front(), first}, {280, 360}, Qt::Horizontal);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name); // saveState() knows it by this
    dock->setWidget(content);
    dock->setWindowTitle(content->windowTitle());
    connect(content, &QWidget::windowTitleChanged, dock, &QWidget::setWindowTitle);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // what it is stands on its tab or is plain to see
    m_docks.append(dock);
    return dock;
}

void MainWindow::makeMenus()
{
    const auto menu = [this](const char *title) {
        auto *made = menuBar()->addMenu(QString());
        m_menus.append({made, title});
        return made;
    };
    auto *library = menu(QT_TR_NOOP("&Library"));
    library->addActions({m_actions->importFiles, m_actions->importFolder, m_actions->openSamples});
    library->addSeparator();
    library->addActions({m_actions->newLibrary, m_actions->openLibrary});
    m_recentMenu = library->addMenu(QString());
    m_menus.append({m_recentMenu, QT_TR_NOOP("&Recent libraries")});
    library->addAction(m_actions->backUp);
    library->addSeparator();
    library->addActions({m_actions->exportCsv, m_actions->exportPdf, m_actions->print, m_actions->exportCodebook, m_actions->importCodebook});
    library->addSeparator();
    library->addAction(m_actions->quit);

    auto *articles = menu(QT_TR_NOOP("&Articles"));
    articles->addActions({m_actions->markRead, m_actions->star, m_actions->collect, m_actions->newCollection});
    articles->addSeparator();
    articles->addActions({m_actions->bin, m_actions->restore, m_actions->emptyBin});

    auto *edit = menu(QT_TR_NOOP("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->copy, m_actions->copyCitation, m_actions->expandSelection});
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->findNext, m_actions->findPrevious});
    edit->addActions({m_actions->search, m_actions->filterList});
    edit->addSeparator();
    auto *found = edit->addMenu(QString());
    m_menus.append({found, QT_TR_NOOP("Names and fi&gures")});
    found->addActions(m_actions->decisions());
    found->addSeparator();
    found->addAction(m_actions->inLibrary);
    edit->addSeparator();
    edit->addAction(m_actions->annotator);

    auto *annotation = menu(QT_TR_NOOP("&Annotation"));
    annotation->addActions({m_actions->tag, m_actions->retag, m_actions->tagEvery, m_actions->note});
    annotation->addSeparator();
    annotation->addActions({m_actions->extendEnd, m_actions->shrinkEnd, m_actions->extendStart, m_actions->shrinkStart});
    annotation->addActions({m_actions->split, m_actions->merge});
    annotation->addSeparator();
    annotation->addAction(m_actions->remove);

    auto *go = menu(QT_TR_NOOP("&Go"));
    go->addActions({m_actions->back, m_actions->forward});
    go->addSeparator();
    go->addActions({m_actions->nextArticle, m_actions->previousArticle});
    go->addSeparator();
    go->addActions({m_actions->nextAnnotation, m_actions->previousAnnotation});

    auto *view = menu(QT_TR_NOOP("&View"));
    view->addActions({m_actions->showNames, m_actions->showFigures, m_actions->caretBrowsing});
    view->addSeparator();
    for (auto *dock : m_docks) {
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    view->addActions({m_actions->larger, m_actions->smaller, m_actions->normalSize, m_actions->font});
    m_themeMenu = view->addMenu(QString());
    m_menus.append({m_themeMenu, QT_TR_NOOP("&Theme")});
    m_languageMenu = view->addMenu(QString());
    m_menus.append({m_languageMenu, QT_TR_NOOP("&Language")});

    menu(QT_TR_NOOP("&Help"))->addActions({m_actions->palette, m_actions->shortcuts, m_actions->legend, m_actions->about});
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentLibraries);
    connect(m_themeMenu, &QMenu::aboutToShow, this, &MainWindow::fillThemes);
    connect(m_languageMenu, &QMenu::aboutToShow, this, &MainWindow::fillLanguages);
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(QString());
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->addActions({m_actions->back, m_actions->forward});
    for (auto *action : {m_actions->back, m_actions->forward}) {
        static_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    bar->addSeparator();
    bar->addActions({m_actions->importFiles, m_actions->search});
    bar->addSeparator();
    bar->addActions({m_actions->tag, m_actions->note, m_actions->undo, m_actions->redo});
    bar->addSeparator();
    bar->addAction(m_actions->exportCsv);
}

void MainWindow::makeStatusBar()
{
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_importProgress);
    m_importProgress->hide();
}

void MainWindow::connectLibraryCommands()
{
    connect(m_actions->importFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->importFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions->openSamples, &QAction::triggered, &m_session, &LibrarySession::importSamples);
    connect(m_actions->newLibrary, &QAction::triggered, this, [this] {
        chooseLibrary(true);
    });
    connect(m_actions->openLibrary, &QAction::triggered, this, [this] {
        chooseLibrary(false);
    });
    connect(m_actions->backUp, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_actions->exportCsv, &QAction::triggered, this, [this] {
        exportCsv();
    });
    connect(m_actions->print, &QAction::triggered, m_printing, &Printing::print);
    connect(m_actions->exportPdf, &QAction::triggered, m_printing, &Printing::exportPdf);
    connect(m_printing, &Printing::failed, this, &MainWindow::tell);
    connect(m_printing, &Printing::written, this, [this](const QString &path) {
        statusBar()->showMessage(tr("The article is in %1.").arg(path), messageTime);
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        m_session.undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        m_session.redo();
    });
    connect(m_actions->annotator, &QAction::triggered, this, [this] {
        askAnnotator();
    });
    connect(m_actions->inLibrary, &QAction::triggered, this, &MainWindow::showInLibrary);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::popUpPalette);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::editShortcuts);
    connect(m_actions->legend, &QAction::triggered, this, [this] {
        auto *legend = new LegendDialog(m_appearance.theme(), m_appearance.readerFont(), this);
        legend->setAttribute(Qt::WA_DeleteOnClose);
        legend->show();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        QMessageBox::about(this,
                           tr("About Manicule"),
                           tr("<h3>Manicule %1</h3><p>Reads and annotates press articles, on this computer alone.</p>"
                              "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectReadingCommands()
{
    auto *findBar = m_pane->findBar();
    connect(m_actions->find, &QAction::triggered, m_searching, &Searching::findInArticle);
    connect(m_actions->search, &QAction::triggered, m_searching, &Searching::findInLibrary);
    connect(m_actions->tagEvery, &QAction::triggered, m_searching, &Searching::tagEvery);
    connect(m_searching, &Searching::failed, this, &MainWindow::tell);
    connect(m_searching, &Searching::taggedEvery, this, [this](int passages, const QString &tag) {
        statusBar()->showMessage(tr("%Ln passage(s) tagged “%1”", nullptr, passages).arg(tag), messageTime);
    });
    connect(m_actions->findNext, &QAction::triggered, findBar, [findBar] {
        findBar->step(1);
    });
    connect(m_actions->findPrevious, &QAction::triggered, findBar, [findBar] {
        findBar->step(-1);
    });
    connect(m_actions->back, &QAction::triggered, m_trail, &ReadingTrail::back);
    connect(m_actions->forward, &QAction::triggered, m_trail, &ReadingTrail::forward);
    connect(m_trail, &ReadingTrail::changed, this, &MainWindow::updateCommands);
}

void MainWindow::connectPassageCommands()
{
    connect(m_actions->copy, &QAction::triggered, m_view, &ArticleView::copySelection);
    connect(m_actions->tag, &QAction::triggered, this, [this] {
        pickTag(Picked::Toggled);
    });
    connectAnnotationEdits();
    connect(m_actions->note, &QAction::triggered, this, &MainWindow::editNote);
    connect(m_actions->remove, &QAction::triggered, m_annotating, &Annotating::removeCurrent);
    for (auto *action : m_actions->tagByDigit) {
        connect(action, &QAction::triggered, m_annotating, [this, action] {
            m_annotating->tagByShortcut(action->data().toString());
        });
    }
    connect(m_selectionBar, &SelectionBar::tagPicked, m_annotating, [this](TagId tag) {
        m_annotating->toggleTag(tag);
    });
    connect(m_tagPicker, &TagPicker::tagPicked, this, [this](TagId tag) {
        if (m_picked == Picked::Replacing) {
            m_annotating->replaceTags(tag);
        } else {
            m_annotating->toggleTag(tag, m_annotationsToTag);
        }
    });
    connect(m_tagPicker, &TagPicker::newTagPicked, this, [this](const QString &path) {
        m_annotating->tagByPath(path, m_annotationsToTag);
    });
    connect(m_annotating, &Annotating::currentChanged, this, [this] {
        m_annotationDock->setCurrent(m_annotating->current());
        updateCommands();
    });
    connect(m_view, &ArticleView::selectionChanged, this, &MainWindow::updateCommands);
    connect(m_view, &ArticleView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_view, &ArticleView::zoomRequested, this, &MainWindow::zoom);
    connect(m_view, &ArticleView::selectionFinished, this, &MainWindow::updateSelectionBar);
    connect(m_view, &ArticleView::scrolled, this, &MainWindow::updateSelectionBar);
}

void MainWindow::connectAnnotationEdits()
{
    connect(m_actions->copyCitation, &QAction::triggered, this, &MainWindow::copyCitation);
    connect(m_actions->retag, &QAction::triggered, this, [this] {
        m_view->clearSelection();
        pickTag(Picked::Replacing);
    });
    using Resize = Annotating::Resize;
    const std::pair<QAction *, Resize> resizes[] = {{m_actions->extendEnd, Resize::ExtendEnd},
                                                    {m_actions->shrinkEnd, Resize::ShrinkEnd},
                                                    {m_actions->extendStart, Resize::ExtendStart},
                                                    {m_actions->shrinkStart, Resize::ShrinkStart}};
    for (const auto &[action, how] : resizes) {
        connect(action, &QAction::triggered, m_annotating, [this, how] {
            m_annotating->resize(how);
        });
    }
    connect(m_actions->split, &QAction::triggered, m_annotating, &Annotating::split);
    connect(m_actions->merge, &QAction::triggered, m_annotating, &Annotating::merge);
}

void MainWindow::connectViewCommands()
{
    connect(m_actions->filterList, &QAction::triggered, this, [this] {
        m_docks.front()->show();
        m_articlePanel->focusFilter();
    });
    connect(m_actions->nextArticle, &QAction::triggered, m_articlePanel, &ArticlePanel::next);
    connect(m_actions->previousArticle, &QAction::triggered, m_articlePanel, &ArticlePanel::previous);
    connect(m_actions->nextAnnotation, &QAction::triggered, this, [this] {
        stepAnnotation(1);
    });
    connect(m_actions->previousAnnotation, &QAction::triggered, this, [this] {
        stepAnnotation(-1);
    });
    connect(m_actions->caretBrowsing, &QAction::toggled, m_view, &ArticleView::setCaretBrowsing);
    connect(m_actions->expandSelection, &QAction::triggered, m_view, &ArticleView::expandSelection);
    connect(m_actions->larger, &QAction::triggered, this, [this] {
        zoom(1);
    });
    connect(m_actions->smaller, &QAction::triggered, this, [this] {
        zoom(-1);
    });
    connect(m_actions->normalSize, &QAction::triggered, this, [this] {
        m_settings.setReaderFontSize(normalFontSize);
    });
    connect(m_actions->font, &QAction::triggered, this, &MainWindow::chooseFont);
    connect(m_actions->showNames, &QAction::toggled, this, &MainWindow::showKinds);
    connect(m_actions->showFigures, &QAction::toggled, this, &MainWindow::showKinds);
    connect(&m_appearance, &Appearance::themeChanged, this, [this] {
        m_actions->updateIcons(palette());
        m_nameDock->setInks([this](MentionKind kind) {
            return m_appearance.theme().ink(kind).colour;
        });
    });
    connect(&m_appearance, &Appearance::readerFontChanged, this, [this] {
        m_annotationDock->setQuoteFont(m_appearance.readerFont());
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &LibrarySession::opened, this, &MainWindow::libraryOpened);
    connect(&m_session, &LibrarySession::historyChanged, this, &MainWindow::updateUndo);
    connect(&m_session, &LibrarySession::failed, this, &MainWindow::tell);
    connect(&m_session, &LibrarySession::importFinished, this, &MainWindow::importFinished);
    connect(m_article, &OpenArticle::opened, this, &MainWindow::articleOpened);
    connect(m_article, &OpenArticle::annotationsChanged, this, &MainWindow::updateCommands);
    connect(m_article, &OpenArticle::mentionsChanged, this, &MainWindow::updateStatus);
    const auto offerTags = [this] {
        m_selectionBar->setTags(m_annotating->latestTags(tagsInBar));
    };
    connect(m_codebook, &Codebook::changed, this, offerTags);
    connect(m_annotating, &Annotating::latestTagsChanged, this, offerTags);
}

void MainWindow::connectDocks()
{
    connect(m_articlePanel, &ArticlePanel::articleActivated, this, &MainWindow::openArticle);
    connect(m_articlePanel, &ArticlePanel::importRequested, this, &MainWindow::chooseFiles);
    connect(m_articlePanel, &ArticlePanel::samplesRequested, &m_session, &LibrarySession::importSamples);
    connect(m_annotationDock, &AnnotationDock::annotationActivated, this, [this](AnnotationId id) {
        if (const auto annotation = m_article->annotation(id)) {
            m_view->clearSelection();
            m_annotating->setCurrent(id);
            goTo(annotation->range);
        }
    });
    connect(m_annotationDock, &AnnotationDock::removeRequested, m_annotating, &Annotating::remove);
    connect(m_annotationDock, &AnnotationDock::noteWritten, this, [this](AnnotationId id, const QString &note) {
        m_session.setNote(m_article->id(), id, note);
    });
    connect(m_annotationDock, &AnnotationDock::tagRequested, this, [this](const QList<AnnotationId> &ids) {
        m_view->clearSelection();
        m_annotating->setCurrent(ids.first());
        pickTag(Picked::Toggled, ids);
    });
    connect(m_annotationDock, &AnnotationDock::exportRequested, this, &MainWindow::exportCsv);
    const auto goToAndSelect = [this](TextRange range) {
        m_view->select(range);
        goTo(range);
    };
    connect(m_nameDock, &NameDock::rangeActivated, this, goToAndSelect);
    connect(m_figureDock, &FigureDock::rangeActivated, this, goToAndSelect);
    connect(m_actions->exportCodebook, &QAction::triggered, m_tagDock, &TagDock::exportCodebook);
    connect(m_actions->importCodebook, &QAction::triggered, m_tagDock, &TagDock::importCodebook);
    connect(m_tagDock, &TagDock::pageRequested, this, &MainWindow::showTagInLibrary);
    connect(m_tagDock, &TagDock::told, this, [this](const QString &news) {
        statusBar()->showMessage(news, messageTime);
    });
    connect(m_tagDock, &TagDock::tagActivated, m_annotating, [this](TagId tag) {
        m_annotating->toggleTag(tag);
    });
    new Shelving(m_session, *m_article, *m_articles, *m_shelves, *m_articlePanel, *m_actions, this);
    m_deciding = new Deciding(m_session, *m_article, *m_names, *m_view, *m_nameDock, *m_actions, this);
    connect(m_figureDock, &FigureDock::exportRequested, this, &MainWindow::exportFigureRows);
    connect(m_figureDock, &FigureDock::relativeDatesToggled, this, &MainWindow::markRelativeDates);
    m_nameDock->setReaderPosition([this] {
        return m_view->caretPosition();
    });
    m_nameDock->setInks([this](MentionKind kind) {
        return m_appearance.theme().ink(kind).colour;
    });
    m_annotationDock->setQuoteFont(m_appearance.readerFont());
}

void MainWindow::openLibrary(const QString &path)
{
    m_trail->remember();
    if (const auto opened = m_session.open(path); !opened) {
        tell(opened.error());
    }
}

void MainWindow::libraryOpened()
{
    m_settings.setLastLibrary(m_session.path());
    m_settings.addRecentLibrary(m_session.path());
    m_article->close();
    updateUndo();
    updateCommands();
    if (m_session.isReadOnly()) {
        statusBar()->showMessage(tr("This library can only be read: its file or folder is write-protected."));
    }
}

void MainWindow::openArticle(ArticleId id)
{
    if (id == m_article->id()) {
        m_view->setFocus();
        return;
    }
    if (const auto opened = m_trail->open(id); !opened) {
        tell(opened.error());
    }
}

void MainWindow::articleOpened()
{
    if (m_article->isOpen() && !m_session.isReadOnly()) {
        m_session.noteOpened(m_article->id());
    }
    m_articlePanel->setCurrent(m_article->id());
    const auto library = QFileInfo(m_session.path()).completeBaseName();
    setWindowTitle(m_article->isOpen() ? u"%1 — %2"_s.arg(m_article->article().title, library) : library);
    updateCommands();
    updateStatus();
}

void MainWindow::updateCommands()
{
    const bool canWrite = m_session.isOpen() && !m_session.isReadOnly();
    for (auto *action : {m_actions->importFiles, m_actions->importFolder, m_actions->openSamples}) {
        action->setEnabled(canWrite);
    }
    m_actions->importCodebook->setEnabled(canWrite);
    for (auto *action : {m_actions->backUp, m_actions->exportCsv, m_actions->exportCodebook, m_actions->search, m_actions->filterList}) {
        action->setEnabled(m_session.isOpen());
    }
    for (auto *action : {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->print, m_actions->exportPdf}) {
        action->setEnabled(m_article->isOpen());
    }
    m_actions->back->setEnabled(m_trail->canGoBack());
    m_actions->forward->setEnabled(m_trail->canGoForward());
    m_actions->copy->setEnabled(!m_view->selection().isEmpty());
    for (auto *action : {m_actions->tag, m_actions->note}) {
        action->setEnabled(m_annotating->canTag());
    }
    for (auto *action : {m_actions->retag, m_actions->extendEnd, m_actions->shrinkEnd, m_actions->extendStart, m_actions->shrinkStart}) {
        action->setEnabled(canWrite && m_annotating->current() != 0);
    }
    m_actions->split->setEnabled(m_annotating->canSplit());
    m_actions->merge->setEnabled(m_annotating->canMerge());
    m_actions->copyCitation->setEnabled(!m_annotating->passage().isEmpty());
    m_actions->tagEvery->setEnabled(m_searching->canTagEvery());
    m_actions->remove->setEnabled(canWrite && m_annotating->current() != 0);
    for (auto *action : {m_actions->nextAnnotation, m_actions->previousAnnotation}) {
        action->setEnabled(!m_article->annotations().isEmpty());
    }
    if (m_deciding) {
        m_deciding->updateActions();
    }
    updateSelectionBar();
}

void MainWindow::updateUndo()
{
    const auto undo = m_session.nextUndo();
    const auto redo = m_session.nextRedo();
    m_actions->undo->setEnabled(undo.has_value() && !m_session.isReadOnly());
    m_actions->redo->setEnabled(redo.has_value() && !m_session.isReadOnly());
    m_actions->undo->setText(undo ? undoText(undo->kind) : tr("Undo"));
    m_actions->redo->setText(redo ? redoText(redo->kind) : tr("Redo"));
    m_actions->undo->setIconText(tr("Undo"));
    m_actions->redo->setIconText(tr("Redo"));
}

void MainWindow::updateStatus()
{
    if (!m_article->isOpen()) {
        m_status->clear();
        return;
    }
    const auto &mentions = m_article->mentions();
    const auto names = std::ranges::count_if(mentions, [](const Mention &mention) {
        return isName(mention.kind);
    });
    const auto &article = m_article->article();
    QStringList facts{
        article.language.isEmpty() ? tr("language unknown") : QLocale(article.language).nativeLanguageName(),
        tr("%n word(s)", nullptr, article.words),
        tr("%n name(s)", nullptr, int(names)),
        tr("%n figure(s)", nullptr, int(mentions.size() - names)),
    };
    if (article.encoding != "UTF-8"_L1) {
        facts.append(tr("read as %1").arg(article.encoding)); // a guess: who sees wrong letters sees why
    }
    m_status->setText(facts.join(u" · "_s));
}

void MainWindow::updateSelectionBar()
{
    const bool isWanted = m_annotating->canTag() && !m_view->isSelecting();
    const auto place = isWanted ? passageRect() : QRect();
    if (place.isValid() && m_view->viewport()->rect().intersects(place)) {
        m_selectionBar->showBeside(place);
    } else {
        m_selectionBar->hide();
    }
}

QRect MainWindow::passageRect() const
{
    const auto range = m_annotating->passage();
    if (range.isEmpty()) {
        return {};
    }
    return m_view->cursorRect(range.start).united(m_view->cursorRect(range.end));
}

void MainWindow::goTo(TextRange range)
{
    m_trail->goTo(range);
    m_view->setFocus();
}

void MainWindow::stepAnnotation(int step)
{
    const auto &annotations = m_article->annotations();
    if (annotations.isEmpty()) {
        return;
    }
    const auto current = std::ranges::find(annotations, m_annotating->current(), &Annotation::id);
    qsizetype next = 0;
    if (current != annotations.end()) {
        next = (current - annotations.begin() + step + annotations.size()) % annotations.size();
    } else {
        const auto behind = std::ranges::find_if(annotations, [this](const Annotation &annotation) {
            return annotation.range.start >= m_view->caretPosition();
        });
        next = ((behind - annotations.begin()) + (step < 0 ? -1 : 0) + annotations.size()) % annotations.size();
    }
    const auto annotation = annotations[next];
    m_view->clearSelection();
    m_annotating->setCurrent(annotation.id);
    goTo(annotation.range);
}

void MainWindow::pickTag(Picked how, const QList<AnnotationId> &annotations)
{
    m_picked = how;
    m_annotationsToTag = annotations.size() > 1 ? annotations : QList<AnnotationId>();
    const auto annotation = m_article->annotation(m_annotating->current());
    const auto place = passageRect();
    auto chosen = annotation && m_view->selection().isEmpty() ? annotation->tags : QList<TagId>();
    for (const auto id : std::as_const(m_annotationsToTag)) {
        const auto other = m_article->annotation(id);
        chosen.removeIf([&](TagId tag) {
            return !other || !other->tags.contains(tag);
        });
    }
    m_tagPicker->popUp(QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size()), chosen);
}

void MainWindow::editNote()
{
    const auto annotation = m_article->annotation(m_annotating->current());
    const auto quote = m_view->selection().isEmpty() && annotation ? annotation->quote : m_view->selectedText();
    auto *dialog = new NoteDialog(quote, m_annotating->note(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuoteFont(m_appearance.readerFont());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_annotating->setNote(dialog->note());
    });
    dialog->open();
}

void MainWindow::showContextMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions->tag, m_actions->retag, m_actions->tagEvery, m_actions->note});
    menu->addActions({m_actions->split, m_actions->merge, m_actions->remove});
    menu->addSeparator();
    for (const auto id : m_annotating->latestTags(tagsInBar * 2)) {
        const auto path = m_codebook->path(id);
        auto *action = menu->addAction(path, m_annotating, [this, id] {
            m_annotating->toggleTag(id);
        });
        action->setEnabled(m_annotating->canTag());
        const auto annotation = m_article->annotation(m_annotating->current());
        action->setCheckable(true);
        action->setChecked(annotation && annotation->tags.contains(id));
    }
    menu->addSeparator();
    m_deciding->addToMenu(*menu, m_view->positionAt(m_view->viewport()->mapFromGlobal(place)));
    menu->addSeparator();
    menu->addActions({m_actions->copy, m_actions->copyCitation, m_actions->undo, m_actions->redo});
    menu->popup(place);
}

void MainWindow::showKinds()
{
    const auto kinds = kindsOf(m_actions->showNames->isChecked(), m_actions->showFigures->isChecked());
    m_view->setShownKinds(kinds);
    m_settings.setShownMentionKinds(kinds);
}

void MainWindow::copyCitation()
{
    const auto range = m_annotating->passage();
    const auto quote = m_view->text().sliced(range.start, range.length());
    QApplication::clipboard()->setText(citation(quote, m_article->article(), QLocale(m_translation.language())));
}

void MainWindow::zoom(int steps)
{
    m_settings.setReaderFontSize(std::clamp(m_settings.readerFontSize() + steps, 6, 48));
}

void MainWindow::showInLibrary()
{
    if (m_tagDock->listHasFocus() && m_tagDock->current()) {
        showTagInLibrary(m_tagDock->current()->id);
    } else if (const auto name = m_deciding->name(); name && m_session.isOpen()) {
        const auto read = [kind = name->kind, forms = name->forms](Library &library) {
            return passagesOfName(library, kind, forms);
        };
        showPage(new LibraryPageDialog(m_session, name->name.simplified(), read, this));
    }
}

/// With the tags below it.
void MainWindow::showTagInLibrary(TagId id)
{
    QList<TagId> tags{id};
    for (const auto &tag : m_codebook->tags()) { // parents come first
        if (tag.parent && tags.contains(*tag.parent)) {
            tags.append(tag.id);
        }
    }
    const auto read = [tags](Library &library) {
        return passagesOfTags(library, tags);
    };
    showPage(new LibraryPageDialog(m_session, m_codebook->path(id), read, this));
}

void MainWindow::showPage(LibraryPageDialog *page)
{
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &LibraryPageDialog::passageActivated, this, [this](ArticleId article, TextRange range) {
        openArticle(article);
        if (m_article->id() == article && !range.isEmpty()) {
            m_view->select(range);
            goTo(range);
        }
    });
    page->setModal(false);
    page->show();
}

void MainWindow::popUpPalette()
{
    auto commands = m_actions->all();
    for (const auto *dock : std::as_const(m_docks)) {
        commands.append(dock->toggleViewAction());
    }
    m_palette->popUp(commands);
}

void MainWindow::editShortcuts()
{
    QList<ShortcutsDialog::Entry> entries;
    const auto actions = m_actions->all();
    for (auto *action : actions) {
        entries.append({action, m_actions->standardShortcuts(action), action->shortcuts()});
    }
    auto *dialog = new ShortcutsDialog(entries, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QHash<QString, QString> own;
        for (const auto &entry : dialog->entries()) {
            if (entry.keys != entry.standard) {
                own.insert(Actions::idOf(entry.action), QKeySequence::listToString(entry.keys));
            }
        }
        m_settings.setShortcuts(own);
        applyShortcuts();
    });
    dialog->open();
}

void MainWindow::applyShortcuts()
{
    QHash<QString, QList<QKeySequence>> own;
    const auto kept = m_settings.shortcuts();
    for (const auto [command, keys] : kept.asKeyValueRange()) {
        own.insert(command, QKeySequence::listFromString(keys));
    }
    m_actions->setShortcuts(own);
    updateUndo();
}

void MainWindow::chooseFont()
{
    bool chosen = false;
    const auto font = QFontDialog::getFont(&chosen, m_appearance.readerFont(), this, tr("Typeface of the articles"));
    if (chosen) {
        m_settings.setReaderFont(font.family());
        m_settings.setReaderFontSize(font.pointSize());
    }
}

void MainWindow::askAnnotator(const std::function<void()> &proceed)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Annotator"));
    dialog->setLabelText(tr("Annotations are signed with this name from now on:"));
    dialog->setTextValue(m_settings.annotator());
    connect(dialog, &QInputDialog::finished, this, [this, dialog, proceed](int result) {
        const auto name = result == QDialog::Accepted ? dialog->textValue().trimmed() : m_settings.annotator();
        m_settings.setAnnotator(name);
        m_session.setAnnotator(name);
        if (proceed) {
            proceed();
        }
    });
    dialog->open();
}

void MainWindow::chooseLibrary(bool makeNew)
{
    const auto filter = tr("Manicule libraries (*.manicule)");
    const auto folder = QFileInfo(m_session.path()).absolutePath();
    auto path = makeNew ? QFileDialog::getSaveFileName(this, tr("New library"), folder, filter)
                        : QFileDialog::getOpenFileName(this, tr("Open a library"), folder, filter);
    if (path.isEmpty()) {
        return;
    }
    if (makeNew && QFileInfo(path).suffix().isEmpty()) {
        path += u".manicule"_s;
    }
    openLibrary(path);
}

void MainWindow::chooseFiles()
{
    const auto files = QFileDialog::getOpenFileNames(this,
                                                     tr("Import articles"),
                                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                     tr("Articles (%1)").arg(u"*."_s + readableSuffixes().join(u" *."_s)) + u";;"_s + tr("All files (*)"));
    importFiles(files);
}

// Tables are asked about one by one; the others go in at once.
void MainWindow::importFiles(const QStringList &files)
{
    constexpr int rowsShown = 20;
    QStringList plain;
    for (const auto &file : files) {
        const auto table = isTableName(file) ? tablePreviewOf(file, rowsShown) : Result<ArticleTable>(failure(ErrorCode::FormatUnknown));
        if (!table) {
            plain.append(file);
            continue;
        }
        auto *dialog = new TableColumnsDialog(*table, QFileInfo(file).fileName(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
            m_session.importPaths({file}, {.columns = dialog->columns()});
        });
        dialog->open();
    }
    if (!plain.isEmpty()) {
        m_session.importPaths(plain);
    }
}

void MainWindow::chooseFolder()
{
    const auto folder =
        QFileDialog::getExistingDirectory(this, tr("Import a folder of articles"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.isEmpty()) {
        m_session.importPaths({folder});
    }
}

void MainWindow::importFinished(const ImportReport &report)
{
    const QStringList parts{tr("%n article(s) added", nullptr, report.added()),
                            report.existed() > 0 ? tr("%n already there", nullptr, report.existed()) : QString(),
                            report.failed() > 0 ? tr("%n file(s) failed", nullptr, report.failed()) : QString()};
    auto told = parts;
    told.removeAll(QString());
    statusBar()->showMessage(told.join(u" · "_s), messageTime);
    if (ImportReportDialog::isNeeded(report)) {
        auto *dialog = new ImportReportDialog(report, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    if (m_article->isOpen()) {
        return;
    }
    for (const auto &file : report.files) {
        if (file.articles && !file.articles->isEmpty()) {
            openArticle(file.articles->first().id);
            break;
        }
    }
}

void MainWindow::exportCsv(const QList<AnnotationId> &annotations)
{
    auto *dialog = new ExportDialog(m_session, *m_article, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!annotations.isEmpty()) {
        dialog->offerOnly(annotations);
    }
    dialog->open();
}

void MainWindow::backUp()
{
    const auto proposed = QFileInfo(m_session.path());
    const auto name = u"%1/%2-%3.manicule"_s.arg(proposed.absolutePath(), proposed.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const auto file =
        QFileDialog::getSaveFileName(this, tr("Back up the library"), name, tr("Manicule libraries (*.manicule)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty()) {
        return;
    }
    m_session.read(
        this,
        [file](Library &library) {
            return library.backup(file);
        },
        [this, file](const Result<void> &copied) {
            if (copied) {
                statusBar()->showMessage(tr("A copy of the library is in %1.").arg(file), messageTime);
            } else {
                tell(copied.error());
            }
        });
}

void MainWindow::exportFigureRows()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto proposed = documents.filePath(tr("figures", "name of a file") + u".csv"_s);
    const auto file = QFileDialog::getSaveFileName(this, tr("Export figures"), proposed, tr("CSV files (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto rows = exportFigures(file, m_figureDock->shownRows(), m_settings.csvOptions())) {
        statusBar()->showMessage(tr("%Ln figure(s) written to %1.", nullptr, int(*rows)).arg(file), messageTime);
    } else {
        tell(rows.error());
    }
}

void MainWindow::markRelativeDates(bool mark)
{
    m_settings.setRelativeDates(mark);
    m_session.setRelativeDates(mark, m_article->isOpen() ? m_article->article().id : 0);
}

void MainWindow::tell(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Manicule"_s, sentence(error), QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (!error.detail.isEmpty()) {
        box->setDetailedText(error.detail);
    }
    box->open();
}

void MainWindow::fillRecentLibraries()
{
    m_recentMenu->clear();
    for (const auto &path : m_settings.recentLibraries()) {
        auto *action = m_recentMenu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] {
            openLibrary(path);
        });
        action->setToolTip(path);
        action->setStatusTip(path);
        action->setEnabled(path != m_session.path());
    }
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::fillThemes()
{
    m_themeMenu->clear();
    const auto add = [this](const QString &text, const QString &theme) {
        auto *action = m_themeMenu->addAction(text, this, [this, theme] {
            m_settings.setTheme(theme);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
    };
    add(tr("As the system"), Appearance::systemTheme);
    add(tr("Light"), Appearance::lightTheme);
    add(tr("Dark"), Appearance::darkTheme);
    add(tr("Sepia"), Appearance::sepiaTheme);
    m_themeMenu->addSeparator();
    for (const auto &name : m_appearance.themeNames().sliced(ownThemes)) {
        add(name, name);
    }
}

void MainWindow::fillLanguages()
{
    m_languageMenu->clear();
    const auto add = [this](const QString &text, const QString &language) {
        auto *action = m_languageMenu->addAction(text, this, [this, language] {
            m_settings.setLanguage(language);
            if (language.isEmpty()) {
                m_translation.useSystemLanguage();
            } else {
                m_translation.use(language);
            }
        });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == language);
    };
    add(tr("As the system"), {});
    for (const auto &language : Translation::languages()) {
        add(QLocale(language).nativeLanguageName(), language);
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto &[menu, title] : m_menus) {
        menu->setTitle(tr(title));
    }
    applyLocale();
    m_hints->retranslate();
    updateUndo();
    updateStatus();
}

void MainWindow::applyLocale()
{
    const QLocale locale(m_translation.language());
    QLocale::setDefault(locale); // how %Ln writes numbers
    m_articles->setLocale(locale);
    m_filtered->setLocale(locale);
    m_figures->setLocale(locale);
    m_pane->setLocale(locale);
    m_searching->setLocale(locale);
    m_printing->setLocale(locale);
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_trail->remember();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.isOpen() && !m_session.isReadOnly() && !localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto files = localFiles(event->mimeData());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        importFiles(files);
    }
}
