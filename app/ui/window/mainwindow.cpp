// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "messages/editname.h"
#include "messages/errorsentence.h"
#include "messages/mentionkindname.h"
#include "messages/translation.h"
#include "models/annotationlistmodel.h"
#include "models/articlefiltermodel.h"
#include "models/articlelistmodel.h"
#include "models/codebook.h"
#include "models/figurelistmodel.h"
#include "models/historylistmodel.h"
#include "models/librarysession.h"
#include "models/namelistmodel.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "models/shelftreemodel.h"
#include "models/tagtreemodel.h"
#include "ui/dialogs/legenddialog.h"
#include "ui/docks/annotationdock.h"
#include "ui/docks/articlepanel.h"
#include "ui/docks/figuredock.h"
#include "ui/docks/historydock.h"
#include "ui/docks/importprogressbar.h"
#include "ui/docks/namedock.h"
#include "ui/docks/tagdock.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpane.h"
#include "ui/theme/appearance.h"
#include "ui/versions/unplacedpassages.h"
#include "ui/window/actions.h"
#include "ui/window/afterimport.h"
#include "ui/window/annotating.h"
#include "ui/window/articlefacts.h"
#include "ui/window/commandpalette.h"
#include "ui/window/correcting.h"
#include "ui/window/customizing.h"
#include "ui/window/deciding.h"
#include "ui/window/filing.h"
#include "ui/window/firsthints.h"
#include "ui/window/librarypages.h"
#include "ui/window/menus.h"
#include "ui/window/panels.h"
#include "ui/window/passagenames.h"
#include "ui/window/passagetools.h"
#include "ui/window/printing.h"
#include "ui/window/readingtrail.h"
#include "ui/window/searching.h"
#include "ui/window/shelving.h"
#include "ui/window/tagentries.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int messageTime = 8000; // ms
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
    , m_panels(new Panels(this, m_view))
    , m_annotating(new Annotating(session, *m_article, *m_codebook, *m_view, this))
    , m_tagEntries(new TagEntries(*m_codebook, *m_annotating, this))
    , m_trail(new ReadingTrail(settings, session, *m_article, *m_view, this))
    , m_searching(new Searching(session, *m_article, *m_codebook, *m_annotating, *m_trail, *m_view, *m_pane->findBar(), this))
    , m_printing(new Printing(*m_article, *m_view, appearance, this))
    , m_hints(new FirstHints(settings, *m_article, *m_pane->hintBar(), this))
    , m_filing(new Filing(session, *m_article, settings, this))
    , m_customizing(new Customizing(settings, appearance, session, *m_view, *m_actions, this))
    , m_pages(new LibraryPages(session, *m_codebook, this))
    , m_palette(new CommandPalette(this))
    , m_importProgress(new ImportProgressBar(session, this))
    , m_facts(new ArticleFacts(*m_article, this))
    , m_passageNames(new PassageNames(*m_view, this))
{
    setAcceptDrops(true);
    m_pane->setMinimumWidth(leastPageWidth);
    setCentralWidget(m_pane);
    m_names->setKindNames(mentionKindHeading);
    m_annotating->setSigning([this](const std::function<void()> &proceed) {
        m_customizing->proceedSigned(proceed);
    });
    makeDocks();
    m_figureDock->setRelativeDates(settings.relativeDates());
    m_nameDock->setThreshold(settings.nameThreshold());
    m_menus = new Menus({settings, appearance, translation, session, *m_tagEntries}, *m_actions, this);
    makeToolBar();
    makeStatusBar();
    connectTools();
    connectLibraryCommands();
    connectReadingCommands();
    connectPassageCommands();
    connectViewCommands();
    connectSession();
    connectDocks();
    connectAnnotationDock();
    retranslate();
    restoreLayout();
    updateCommands();
    updateUndo();
}

MainWindow::~MainWindow()
{
    hide(); // as long as the docks, which hear of it, can still ask this window
}

void MainWindow::makeDocks()
{
    m_articlePanel = new ArticlePanel(m_session, *m_articles, *m_filtered, *m_shelves, this);
    m_annotationDock = new AnnotationDock(*m_annotations, *m_codebook, this);
    m_nameDock = new NameDock(*m_names, this);
    m_figureDock = new FigureDock(*m_figures, this);
    m_tagDock = new TagDock(m_session, *m_codebook, *m_tags, this);
    m_historyDock = new HistoryDock(m_session, *m_steps, this);
    using Place = Panels::Place;
    m_panels->add(u"articles"_s, m_articlePanel, Place::Left, m_actions->articlesPanel);
    m_panels->add(u"annotations"_s, annotationPanel(), Place::Right, m_actions->annotationsPanel);
    m_panels->add(u"names"_s, m_nameDock, Place::Right, m_actions->namesPanel);
    m_panels->add(u"figures"_s, m_figureDock, Place::Right, m_actions->figuresPanel);
    m_panels->add(u"tags"_s, m_tagDock, Place::Right, m_actions->tagsPanel);
    m_panels->add(u"history"_s, m_historyDock, Place::BelowRight, m_actions->historyPanel);
    m_panels->arrange();
}

/// The cards, and below them the passages that have lost their place.
QWidget *MainWindow::annotationPanel()
{
    auto *panel = new QWidget(this);
    m_unplaced = new UnplacedPassages(*m_article, *m_codebook, panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_annotationDock, 1);
    column->addWidget(m_unplaced);
    panel->setFocusProxy(m_annotationDock);
    panel->setWindowTitle(m_annotationDock->windowTitle());
    connect(m_annotationDock, &QWidget::windowTitleChanged, panel, &QWidget::setWindowTitle);
    return panel;
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
    statusBar()->addWidget(m_facts);
    statusBar()->addWidget(m_passageNames, 1);
    statusBar()->addPermanentWidget(m_importProgress);
    m_importProgress->hide();
}

/// What those that serve the window tell and ask of it.
void MainWindow::connectTools()
{
    m_deciding = new Deciding(m_session, *m_article, *m_names, *m_view, *m_nameDock, *m_actions, this);
    m_tools = new PassageTools({*m_article, *m_codebook, *m_view, *m_annotating, *m_tagEntries, *m_deciding, m_appearance, *m_actions}, this);
    m_correcting = new Correcting({m_session, *m_article, *m_view, m_appearance, *m_actions}, this);
    connect(m_deciding, &Deciding::pageRequested, m_pages, &LibraryPages::showName);
    connect(m_correcting, &Correcting::told, this, &MainWindow::showNews);
    connect(m_correcting, &Correcting::passageWanted, this, [this](TextRange range) {
        m_view->select(range);
        goTo(range);
    });
    connect(m_unplaced, &UnplacedPassages::reviewRequested, m_correcting, &Correcting::review);
    auto *shelving = new Shelving(m_session, *m_article, *m_articles, *m_shelves, *m_articlePanel, *m_actions, this);
    connect(shelving, &Shelving::articleWanted, this, &MainWindow::openArticle);
    auto *afterImport = new AfterImport(m_session, this);
    connect(m_actions->nearDuplicates, &QAction::triggered, afterImport, &AfterImport::showNearDuplicates);
    connect(afterImport, &AfterImport::told, this, &MainWindow::showNews);
    connect(afterImport, &AfterImport::failed, this, &MainWindow::tell);
    connect(m_menus, &Menus::libraryChosen, this, &MainWindow::openLibrary);
    connect(m_filing, &Filing::libraryChosen, this, &MainWindow::openLibrary);
    connect(m_filing, &Filing::articleWanted, this, &MainWindow::openArticle);
    connect(m_filing, &Filing::articleRenewed, this, [this](const TextChange &change) {
        openArticle(change.article);
        m_correcting->reviewNewer(change);
    });
    connect(m_filing, &Filing::told, this, &MainWindow::showNews);
    connect(m_filing, &Filing::failed, this, &MainWindow::tell);
    connect(m_printing, &Printing::failed, this, &MainWindow::tell);
    connect(m_printing, &Printing::written, this, [this](const QString &path) {
        showNews(tr("The article is in %1.").arg(path));
    });
    connect(m_customizing, &Customizing::shortcutsApplied, this, &MainWindow::updateUndo);
    connect(m_pages, &LibraryPages::passageActivated, this, [this](ArticleId article, TextRange range) {
        openArticle(article);
        if (m_article->id() == article && !range.isEmpty()) {
            m_view->select(range);
            goTo(range);
        }
    });
}

void MainWindow::connectLibraryCommands()
{
    connect(m_actions->importFiles, &QAction::triggered, m_filing, &Filing::chooseFiles);
    connect(m_actions->importFolder, &QAction::triggered, m_filing, &Filing::chooseFolder);
    connect(m_actions->openSamples, &QAction::triggered, &m_session, &LibrarySession::importSamples);
    connect(m_actions->newLibrary, &QAction::triggered, m_filing, &Filing::newLibrary);
    connect(m_actions->openLibrary, &QAction::triggered, m_filing, &Filing::openLibrary);
    connect(m_actions->backUp, &QAction::triggered, m_filing, &Filing::backUp);
    connect(m_actions->exportCsv, &QAction::triggered, m_filing, &Filing::exportCsv);
    connect(m_actions->print, &QAction::triggered, m_printing, &Printing::print);
    connect(m_actions->exportPdf, &QAction::triggered, m_printing, &Printing::exportPdf);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        m_session.undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        m_session.redo();
    });
    connect(m_actions->inLibrary, &QAction::triggered, this, &MainWindow::showInLibrary);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::popUpPalette);
    connect(m_actions->legend, &QAction::triggered, this, &MainWindow::showLegend);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectReadingCommands()
{
    auto *findBar = m_pane->findBar();
    connect(m_actions->find, &QAction::triggered, m_searching, &Searching::findInArticle);
    connect(m_actions->search, &QAction::triggered, m_searching, &Searching::findInLibrary);
    connect(m_actions->tagEvery, &QAction::triggered, m_searching, &Searching::tagEvery);
    connect(findBar, &FindBar::hitsChanged, this, &MainWindow::updateCommands);
    connect(m_searching, &Searching::failed, this, &MainWindow::tell);
    connect(m_searching, &Searching::taggedEvery, this, [this](int passages, const QString &tag) {
        showNews(tr("%Ln passage(s) tagged “%1”", nullptr, passages).arg(tag));
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
    connectAnnotationEdits();
    for (auto *action : m_actions->tagByDigit) {
        connect(action, &QAction::triggered, m_annotating, [this, action] {
            m_annotating->tagByShortcut(action->data().toString());
        });
    }
    connect(m_actions->tagAgain, &QAction::triggered, m_annotating, &Annotating::tagAgain);
    connect(m_annotating, &Annotating::currentChanged, this, [this] {
        m_annotationDock->setCurrent(m_annotating->current());
        updateCommands();
    });
    connect(m_view, &ArticleView::selectionChanged, this, &MainWindow::updateCommands);
    connect(m_view, &ArticleView::noteLinkActivated, this, [this](TextRange target) {
        m_view->select({target.start, target.start}); // so that Enter leads back
        goTo(target);
    });
}

void MainWindow::connectAnnotationEdits()
{
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
    connect(m_actions->remove, &QAction::triggered, m_annotating, &Annotating::removeCurrent);
}

void MainWindow::connectViewCommands()
{
    connect(m_actions->filterList, &QAction::triggered, this, [this] {
        m_panels->show(m_articlePanel);
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
    connect(m_actions->nextPanel, &QAction::triggered, m_panels, [this] {
        m_panels->step(1);
    });
    connect(m_actions->previousPanel, &QAction::triggered, m_panels, [this] {
        m_panels->step(-1);
    });
    connect(m_actions->caretBrowsing, &QAction::toggled, m_view, &ArticleView::setCaretBrowsing);
    connect(m_actions->expandSelection, &QAction::triggered, m_view, &ArticleView::expandSelection);
    connect(&m_appearance, &Appearance::themeChanged, this, [this] {
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
    connect(m_article, &OpenArticle::opened, this, &MainWindow::articleOpened);
    connect(m_article, &OpenArticle::detailsChanged, this, &MainWindow::showTitle);
    connect(m_article, &OpenArticle::annotationsChanged, this, &MainWindow::updateCommands);
}

void MainWindow::connectDocks()
{
    connect(m_articlePanel, &ArticlePanel::articleActivated, this, &MainWindow::openArticle);
    connect(m_articlePanel, &ArticlePanel::importRequested, m_filing, &Filing::chooseFiles);
    connect(m_articlePanel, &ArticlePanel::samplesRequested, &m_session, &LibrarySession::importSamples);
    const auto goToAndSelect = [this](TextRange range) {
        m_view->select(range);
        goTo(range);
    };
    connect(m_nameDock, &NameDock::rangeActivated, this, goToAndSelect);
    connect(m_figureDock, &FigureDock::rangeActivated, this, goToAndSelect);
    connect(m_actions->exportCodebook, &QAction::triggered, m_tagDock, &TagDock::exportCodebook);
    connect(m_actions->importCodebook, &QAction::triggered, m_tagDock, &TagDock::importCodebook);
    connect(m_tagDock, &TagDock::pageRequested, m_pages, &LibraryPages::showTag);
    connect(m_tagDock, &TagDock::told, this, &MainWindow::showNews);
    connect(m_tagDock, &TagDock::tagActivated, m_annotating, [this](TagId tag) {
        m_annotating->toggleTag(tag);
    });
    connect(m_figureDock, &FigureDock::exportRequested, this, [this] {
        m_filing->exportFigures(m_figureDock->shownRows());
    });
    connect(m_figureDock, &FigureDock::relativeDatesToggled, this, &MainWindow::markRelativeDates);
    connect(m_nameDock, &NameDock::thresholdChosen, this, &MainWindow::showNamesFrom);
    m_nameDock->setReaderPosition([this] {
        return m_view->caretPosition();
    });
    m_nameDock->setInks([this](MentionKind kind) {
        return m_appearance.theme().ink(kind).colour;
    });
}

void MainWindow::connectAnnotationDock()
{
    connect(m_annotationDock, &AnnotationDock::annotationActivated, this, [this](AnnotationId id) {
        if (const auto annotation = m_article->annotation(id)) {
            goToAnnotation(*annotation);
        }
    });
    connect(m_annotationDock, &AnnotationDock::removeRequested, m_annotating, &Annotating::remove);
    connect(m_annotationDock, &AnnotationDock::noteWritten, this, [this](AnnotationId id, const QString &note) {
        m_session.setNote(m_article->id(), id, note);
    });
    connect(m_annotationDock, &AnnotationDock::tagRequested, this, [this](const QList<AnnotationId> &ids) {
        m_view->clearSelection();
        m_annotating->setCurrent(ids.first());
        m_tools->pickTag(PassageTools::Picked::Toggled, ids);
    });
    connect(m_annotationDock, &AnnotationDock::exportRequested, m_filing, &Filing::exportAnnotations);
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
    showTitle();
    updateCommands();
}

void MainWindow::showTitle()
{
    const auto library = QFileInfo(m_session.path()).completeBaseName();
    setWindowTitle(m_article->isOpen() ? u"%1 — %2"_s.arg(m_article->article().title, library) : library);
}

void MainWindow::updateCommands()
{
    const bool canWrite = m_session.isOpen() && !m_session.isReadOnly();
    for (auto *action : {m_actions->importFiles, m_actions->importFolder, m_actions->openSamples, m_actions->nearDuplicates}) {
        action->setEnabled(canWrite);
    }
    m_actions->importCodebook->setEnabled(canWrite);
    for (auto *action : {m_actions->backUp, m_actions->exportCsv, m_actions->exportCodebook, m_actions->search, m_actions->filterList, m_actions->lexicon}) {
        action->setEnabled(m_session.isOpen());
    }
    for (auto *action : {m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->print, m_actions->exportPdf}) {
        action->setEnabled(m_article->isOpen());
    }
    m_actions->back->setEnabled(m_trail->canGoBack());
    m_actions->forward->setEnabled(m_trail->canGoForward());
    m_actions->copy->setEnabled(!m_view->selection().isEmpty());
    for (auto *action : {m_actions->tag, m_actions->tagAgain, m_actions->note}) {
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
    m_deciding->updateActions();
    m_tools->updateBar();
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

void MainWindow::goTo(TextRange range)
{
    m_trail->goTo(range);
    m_view->setFocus();
}

void MainWindow::stepAnnotation(int step)
{
    if (const auto annotation = m_annotating->neighbour(step)) {
        goToAnnotation(*annotation);
    }
}

void MainWindow::goToAnnotation(const Annotation &annotation)
{
    m_view->select({annotation.range.start, annotation.range.start}); // from here on, Tab walks through those that overlap it
    m_annotating->setCurrent(annotation.id);
    goTo(annotation.range);
}

void MainWindow::popUpPalette()
{
    QList<CommandPalette::Command> commands;
    const auto actions = m_actions->all();
    for (auto *action : actions) {
        if (!m_actions->tagByDigit.contains(action)) { // tags stand there by their names
            commands.append({.action = action});
        }
    }
    m_palette->popUp(commands + m_menus->choices());
}

void MainWindow::showLegend()
{
    if (auto *open = findChild<LegendDialog *>()) {
        open->close();
        return;
    }
    auto *legend = new LegendDialog(m_appearance.theme(), m_appearance.readerFont(), this);
    legend->setAttribute(Qt::WA_DeleteOnClose);
    legend->show();
    // It stays beside the page, which has the focus, and goes from there too.
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, legend, &QDialog::close);
    connect(legend, &QObject::destroyed, escape, &QObject::deleteLater);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this,
                       tr("About Manicule"),
                       tr("<h3>Manicule %1</h3><p>Reads and annotates press articles, on this computer alone.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::showInLibrary()
{
    if (m_tagDock->listHasFocus() && m_tagDock->current()) {
        m_pages->showTag(m_tagDock->current()->id);
    } else if (const auto name = m_deciding->name(); name && m_session.isOpen()) {
        m_pages->showName(name->name, name->kind, name->forms);
    }
}

void MainWindow::showNews(const QString &news)
{
    statusBar()->showMessage(news, messageTime);
}

void MainWindow::markRelativeDates(bool mark)
{
    m_settings.setRelativeDates(mark);
    m_session.setRelativeDates(mark, m_article->id());
}

void MainWindow::showNamesFrom(double threshold)
{
    m_settings.setNameThreshold(threshold);
    m_session.setNameThreshold(threshold, m_article->id());
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

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    applyLocale();
    m_hints->retranslate();
    updateUndo();
    m_facts->tell();
    m_passageNames->tell();
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
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions->updateIcons(palette());
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
        m_filing->importFiles(files);
    }
}
