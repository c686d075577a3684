// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/icons/iconset.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr int digits = 9;
}

Actions::Actions(QWidget *window, QWidget *page)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeDecisionActions();
    makeArticleActions();
    makeGoingActions();
    makeViewActions();

    // Elsewhere these keys write letters.
    for (auto *action : QList<QAction *>{tag, tagAgain, note, remove, copy, retag, split, merge, expandSelection} + tagByDigit + decisions()) {
        window->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    nameAll();
    retranslate();
    updateIcons(window->palette());
}

void Actions::makeFileActions()
{
    importFiles = make({Qt::CTRL | Qt::Key_I}, "import");
    importFolder = make({Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    openSamples = make({Qt::CTRL | Qt::ALT | Qt::Key_S});
    newLibrary = make({Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    openLibrary = make({QKeySequence::Open});
    backUp = make({Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    exportCsv = make({Qt::CTRL | Qt::Key_E}, "export");
    print = make({Qt::CTRL | Qt::Key_P});
    exportPdf = make({Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    exportCodebook = make({Qt::CTRL | Qt::ALT | Qt::Key_E});
    importCodebook = make({Qt::CTRL | Qt::ALT | Qt::Key_I});
    quit = make({Qt::CTRL | Qt::Key_Q});
}

void Actions::makeEditActions()
{
    undo = make({QKeySequence::Undo}, "undo");
    redo = make({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, "redo");
    copy = make({QKeySequence::Copy});
    copyCitation = make({Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    find = make({QKeySequence::Find});
    findNext = make({Qt::Key_F3});
    findPrevious = make({Qt::SHIFT | Qt::Key_F3});
    search = make({Qt::CTRL | Qt::Key_K}, "search");
    filterList = make({Qt::CTRL | Qt::Key_L});
    tag = make({Qt::Key_T}, "tag");
    tagAgain = make({Qt::Key_0});
    tagEvery = make({Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    note = make({Qt::Key_N}, "note");
    remove = make({QKeySequence::Delete}, "delete");
    retag = make({Qt::SHIFT | Qt::Key_T});
    extendEnd = make({Qt::Key_F8});
    shrinkEnd = make({Qt::SHIFT | Qt::Key_F8});
    extendStart = make({Qt::CTRL | Qt::Key_F8});
    shrinkStart = make({Qt::CTRL | Qt::SHIFT | Qt::Key_F8});
    split = make({Qt::Key_X});
    merge = make({Qt::Key_M});
    annotator = make({Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    for (int digit = 1; digit <= digits; ++digit) {
        auto *action = make({QKeySequence(Qt::Key_0 + digit)});
        action->setData(QString::number(digit));
        tagByDigit.append(action);
    }
}

void Actions::makeDecisionActions()
{
    right = make({Qt::Key_Y});
    wrong = make({Qt::Key_W});
    rightEverywhere = make({Qt::SHIFT | Qt::Key_Y});
    wrongEverywhere = make({Qt::SHIFT | Qt::Key_W});
    anotherKind = make({Qt::Key_K});
    sameAs = make({Qt::Key_S});
    always = make({Qt::Key_L});
    takeBack = make({Qt::Key_U});
    lexicon = make({Qt::CTRL | Qt::ALT | Qt::Key_L}, "lexicon");
    inLibrary = make({Qt::CTRL | Qt::SHIFT | Qt::Key_L});
}

void Actions::makeArticleActions()
{
    details = make({Qt::ALT | Qt::Key_Return});
    nearDuplicates = make({Qt::CTRL | Qt::ALT | Qt::Key_D});
    star = make({Qt::CTRL | Qt::Key_D}, "star");
    markRead = make({Qt::CTRL | Qt::Key_M});
    collect = make({Qt::CTRL | Qt::Key_J}, "folder");
    newCollection = make({Qt::CTRL | Qt::SHIFT | Qt::Key_J}, "add");
    bin = make({Qt::CTRL | Qt::Key_Delete}, "delete");
    restore = make({Qt::CTRL | Qt::SHIFT | Qt::Key_R}, "restore");
    emptyBin = make({Qt::CTRL | Qt::SHIFT | Qt::Key_Delete});
    correctText = make({Qt::Key_F2});
    versions = make({Qt::CTRL | Qt::ALT | Qt::Key_V});
    review = make({Qt::CTRL | Qt::ALT | Qt::Key_R});
    star->setCheckable(true);
    markRead->setCheckable(true);
}

void Actions::makeGoingActions()
{
    back = make({Qt::ALT | Qt::Key_Left}, "back");
    forward = make({Qt::ALT | Qt::Key_Right}, "forward");
    nextArticle = make({Qt::CTRL | Qt::Key_PageDown, Qt::ALT | Qt::Key_Down}, "next");
    previousArticle = make({Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Up}, "previous");
    nextAnnotation = make({Qt::Key_F4});
    previousAnnotation = make({Qt::SHIFT | Qt::Key_F4});
}

void Actions::makeViewActions()
{
    nextPanel = make({Qt::Key_F6});
    previousPanel = make({Qt::SHIFT | Qt::Key_F6});
    articlesPanel = make({Qt::CTRL | Qt::Key_1});
    annotationsPanel = make({Qt::CTRL | Qt::Key_2});
    namesPanel = make({Qt::CTRL | Qt::Key_3});
    figuresPanel = make({Qt::CTRL | Qt::Key_4});
    tagsPanel = make({Qt::CTRL | Qt::Key_5});
    historyPanel = make({Qt::CTRL | Qt::Key_H});
    const auto panelActions = panels();
    for (auto *action : panelActions) {
        action->setCheckable(true);
    }
    caretBrowsing = make({Qt::Key_F7});
    caretBrowsing->setCheckable(true);
    expandSelection = make({Qt::Key_E});
    larger = make({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smaller = make({Qt::CTRL | Qt::Key_Minus});
    normalSize = make({Qt::CTRL | Qt::Key_0});
    font = make({Qt::CTRL | Qt::ALT | Qt::Key_T});
    showNames = make({Qt::CTRL | Qt::ALT | Qt::Key_N});
    showFigures = make({Qt::CTRL | Qt::ALT | Qt::Key_F});
    showNames->setCheckable(true);
    showFigures->setCheckable(true);
    legend = make({Qt::Key_F1});
    palette = make({Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    shortcuts = make({Qt::CTRL | Qt::Key_F1});
    about = make({Qt::SHIFT | Qt::Key_F1});
}

/// By what settings know an action: its words in English, "find-in-the-article".
void Actions::nameAll()
{
    const auto listed = words();
    for (const auto &row : listed) {
        auto id = QString::fromUtf8(row.text).toLower();
        id.remove(u'&').remove(u'…').replace(u'’', u'-').replace(u' ', u'-');
        row.action->setObjectName(id);
    }
    for (auto *action : tagByDigit) {
        action->setObjectName(u"tag-"_s + action->data().toString());
    }
}

QList<QAction *> Actions::panels() const
{
    return {articlesPanel, annotationsPanel, namesPanel, figuresPanel, tagsPanel, historyPanel};
}

QList<QAction *> Actions::decisions() const
{
    return {right, wrong, rightEverywhere, wrongEverywhere, anotherKind, sameAs, always, takeBack};
}

QAction *Actions::make(const QList<QKeySequence> &keys, const char *icon)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    m_standardShortcuts.insert(action, keys);
    if (icon) {
        m_icons.insert(action, QString::fromLatin1(icon));
    }
    m_window->addAction(action);
    return action;
}

QList<Actions::Words> Actions::words() const
{
    return {
        {importFiles, QT_TR_NOOP("&Import files…"), QT_TR_NOOP("Put articles into the library")},
        {importFolder, QT_TR_NOOP("Import a &folder…"), QT_TR_NOOP("Put all articles of a folder into the library")},
        {openSamples, QT_TR_NOOP("Import the &samples"), QT_TR_NOOP("Put the articles that come with Manicule into the library")},
        {newLibrary, QT_TR_NOOP("&New library…"), QT_TR_NOOP("Make another library file")},
        {openLibrary, QT_TR_NOOP("&Open library…"), QT_TR_NOOP("Work on another library file")},
        {backUp, QT_TR_NOOP("&Back up…"), QT_TR_NOOP("Write a copy of the library, while it is in use")},
        {exportCsv, QT_TR_NOOP("&Export…"), QT_TR_NOOP("Take annotations, names and figures, or articles away as CSV")},
        {exportCodebook, QT_TR_NOOP("Export the &codebook…"), QT_TR_NOOP("Write all tags into a CSV file")},
        {importCodebook, QT_TR_NOOP("Import a code&book…"), QT_TR_NOOP("Take the tags of a CSV file in")},
        {print, QT_TR_NOOP("&Print…"), QT_TR_NOOP("Print the article with its highlights, tags and notes")},
        {exportPdf, QT_TR_NOOP("Export as P&DF…"), QT_TR_NOOP("Write the article with its highlights, tags and notes as PDF")},
        {quit, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close Manicule; everything is already saved")},
        {undo, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take the last step back")},
        {redo, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Take the step again")},
        {copy, QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selected text")},
        {copyCitation, QT_TR_NOOP("Copy with c&itation"), QT_TR_NOOP("Copy the passage with quotation marks, author, source and date")},
        {find, QT_TR_NOOP("&Find in the article…"), QT_TR_NOOP("Find words in the open article, as you type")},
        {findNext, QT_TR_NOOP("Find ne&xt"), QT_TR_NOOP("Go to the next hit")},
        {findPrevious, QT_TR_NOOP("Find pre&vious"), QT_TR_NOOP("Go to the previous hit")},
        {search, QT_TR_NOOP("Find in the &library…"), QT_TR_NOOP("Find passages in all articles")},
        {filterList, QT_TR_NOOP("Filter the &list"), QT_TR_NOOP("Show only the articles with these words in title or text")},
        {tag, QT_TR_NOOP("&Tag…"), QT_TR_NOOP("Find or make a tag for the passage")},
        {tagAgain, QT_TR_NOOP("Tag a&gain"), QT_TR_NOOP("Give the passage the tag that was given last")},
        {tagEvery, QT_TR_NOOP("Tag &every occurrence…"), QT_TR_NOOP("Tag every place where the selected words or the name stand")},
        {note, QT_TR_NOOP("&Note…"), QT_TR_NOOP("Write a note on the passage")},
        {remove, QT_TR_NOOP("&Remove annotation"), QT_TR_NOOP("Remove the current annotation")},
        {retag, QT_TR_NOOP("Re&place tags…"), QT_TR_NOOP("Give the current annotation another tag in place of those it has")},
        {extendEnd, QT_TR_NOOP("E&xtend the end"), QT_TR_NOOP("Take the next word into the current annotation")},
        {shrinkEnd, QT_TR_NOOP("S&hrink the end"), QT_TR_NOOP("Leave the last word out of the current annotation")},
        {extendStart, QT_TR_NOOP("Extend the s&tart"), QT_TR_NOOP("Take the word before into the current annotation")},
        {shrinkStart, QT_TR_NOOP("Shri&nk the start"), QT_TR_NOOP("Leave the first word out of the current annotation")},
        {split, QT_TR_NOOP("&Split at the caret"), QT_TR_NOOP("Cut the current annotation in two before the word that was clicked")},
        {merge, QT_TR_NOOP("&Merge with its neighbour"), QT_TR_NOOP("Join the current annotation with the nearest one of the same tag")},
        {annotator, QT_TR_NOOP("&Annotator’s name…"), QT_TR_NOOP("The name that new annotations are signed with")},
        {back, QT_TR_NOOP("&Back"), QT_TR_NOOP("Go back to where you were")},
        {forward, QT_TR_NOOP("&Forward"), QT_TR_NOOP("Go forward again")},
        {right, QT_TR_NOOP("&Right"), QT_TR_NOOP("Say that what was found here is right")},
        {wrong, QT_TR_NOOP("&Wrong"), QT_TR_NOOP("Say that what was found here is no name or figure")},
        {rightEverywhere, QT_TR_NOOP("R&ight everywhere"), QT_TR_NOOP("Say that this name is right wherever it stands")},
        {wrongEverywhere, QT_TR_NOOP("No na&me anywhere"), QT_TR_NOOP("Say that these words are no name wherever they stand")},
        {anotherKind, QT_TR_NOOP("Another &kind…"), QT_TR_NOOP("Say what this name is: a person, an organization, a place, a work or product")},
        {sameAs, QT_TR_NOOP("The &same as…"), QT_TR_NOOP("Say which person or thing this name is another name of")},
        {always, QT_TR_NOOP("&Always mark"), QT_TR_NOOP("Teach this name: it is marked wherever it stands, found or not")},
        {takeBack, QT_TR_NOOP("&Take back"), QT_TR_NOOP("Take back what was said of this mention or name")},
        {lexicon, QT_TR_NOOP("Names &taught…"), QT_TR_NOOP("See and change what was said of names wherever they stand")},
        {inLibrary, QT_TR_NOOP("In the li&brary…"), QT_TR_NOOP("Show every article and passage with this name or tag, and its months")},
        {details, QT_TR_NOOP("De&tails…"), QT_TR_NOOP("See and correct title, author, source, date and more of the chosen articles")},
        {nearDuplicates,
         QT_TR_NOOP("Nearly the same te&xts…"),
         QT_TR_NOOP("Show articles of the library that are nearly the same, to be linked or put into the bin")},
        {star, QT_TR_NOOP("&Star"), QT_TR_NOOP("Give the chosen articles a star, or take it off")},
        {markRead, QT_TR_NOOP("Rea&d"), QT_TR_NOOP("Mark the chosen articles as read or unread")},
        {collect, QT_TR_NOOP("&Collections…"), QT_TR_NOOP("Put the chosen articles into collections, or take them out")},
        {newCollection, QT_TR_NOOP("Ne&w collection"), QT_TR_NOOP("Make a collection to put articles into")},
        {bin, QT_TR_NOOP("Put into the &bin"), QT_TR_NOOP("Put the chosen articles into the bin, from where they can be restored")},
        {restore, QT_TR_NOOP("R&estore"), QT_TR_NOOP("Take the chosen articles out of the bin")},
        {correctText, QT_TR_NOOP("Correct the &text…"), QT_TR_NOOP("Correct the paragraph at the caret; annotations follow")},
        {versions, QT_TR_NOOP("&Versions of the text…"), QT_TR_NOOP("Show what changed in the article’s text, and restore a version")},
        {review, QT_TR_NOOP("Rev&iew annotations…"), QT_TR_NOOP("Show which annotations moved, are doubtful or lost their place when the text changed")},
        {emptyBin, QT_TR_NOOP("Empt&y the bin…"), QT_TR_NOOP("Delete what lies in the bin, for good")},
        {nextArticle, QT_TR_NOOP("&Next article"), QT_TR_NOOP("Open the next article of the list")},
        {previousArticle, QT_TR_NOOP("&Previous article"), QT_TR_NOOP("Open the previous article of the list")},
        {nextAnnotation, QT_TR_NOOP("Next &annotation"), QT_TR_NOOP("Go to the next annotated passage")},
        {previousAnnotation, QT_TR_NOOP("P&revious annotation"), QT_TR_NOOP("Go to the previous annotated passage")},
        {nextPanel, QT_TR_NOOP("Next &part of the window"), QT_TR_NOOP("Go on with the keyboard to the page, or to the next of the lists beside it")},
        {previousPanel, QT_TR_NOOP("Pre&vious part of the window"), QT_TR_NOOP("Go back with the keyboard to the page, or to the list before")},
        {articlesPanel, QT_TR_NOOP("&Articles"), QT_TR_NOOP("Show or hide the list of articles")},
        {annotationsPanel, QT_TR_NOOP("Ann&otations"), QT_TR_NOOP("Show or hide the annotations of the article")},
        {namesPanel, QT_TR_NOOP("Nam&es"), QT_TR_NOOP("Show or hide the names of the article")},
        {figuresPanel, QT_TR_NOOP("F&igures"), QT_TR_NOOP("Show or hide the figures of the article")},
        {tagsPanel, QT_TR_NOOP("Tag&s"), QT_TR_NOOP("Show or hide the codebook")},
        {historyPanel, QT_TR_NOOP("&History"), QT_TR_NOOP("Show or hide the steps that can be undone")},
        {caretBrowsing, QT_TR_NOOP("&Caret browsing"), QT_TR_NOOP("Move a caret through the text with the keys, to select from there")},
        {expandSelection, QT_TR_NOOP("&Widen the selection"), QT_TR_NOOP("Select the word, then the sentence, then the paragraph")},
        {larger, QT_TR_NOOP("&Larger text"), QT_TR_NOOP("Make the article’s text larger")},
        {smaller, QT_TR_NOOP("&Smaller text"), QT_TR_NOOP("Make the article’s text smaller")},
        {normalSize, QT_TR_NOOP("&Normal size"), QT_TR_NOOP("Give the article’s text its normal size")},
        {font, QT_TR_NOOP("&Font…"), QT_TR_NOOP("Choose the typeface of the articles")},
        {showNames, QT_TR_NOOP("Show &names"), QT_TR_NOOP("Draw people, organizations, places and works in ink")},
        {showFigures, QT_TR_NOOP("Show fi&gures"), QT_TR_NOOP("Draw amounts, dates and other figures in ink")},
        {palette, QT_TR_NOOP("Command &palette…"), QT_TR_NOOP("Find any command by its name")},
        {shortcuts, QT_TR_NOOP("&Keyboard shortcuts…"), QT_TR_NOOP("See and change the keys of all commands")},
        {legend, QT_TR_NOOP("&Legend"), QT_TR_NOOP("What the colours and lines of the page mean")},
        {about, QT_TR_NOOP("&About Manicule"), QT_TR_NOOP("Version and licence")},
    };
}

QString Actions::idOf(const QAction *action)
{
    return action->objectName();
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    const auto listed = words();
    for (const auto &row : listed) {
        actions.append(row.action);
    }
    return actions + tagByDigit;
}

QList<QKeySequence> Actions::standardShortcuts(const QAction *action) const
{
    return m_standardShortcuts.value(action);
}

void Actions::setShortcuts(const QHash<QString, QList<QKeySequence>> &own)
{
    const auto actions = all();
    for (auto *action : actions) {
        action->setShortcuts(own.value(idOf(action), standardShortcuts(action)));
    }
    retranslate();
}

void Actions::retranslate()
{
    const auto listed = words();
    for (const auto &[action, text, tip] : listed) {
        action->setText(tr(text));
        action->setStatusTip(tr(tip));
        showKey(action);
    }
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    back->setIconText(tr("Back"));
    forward->setIconText(tr("Forward"));
    importFiles->setIconText(tr("Import"));
    search->setIconText(tr("Search"));
    tag->setIconText(tr("Tag"));
    exportCsv->setIconText(tr("Export"));
    for (auto *action : tagByDigit) {
        action->setText(tr("Tag with shortcut %1").arg(action->data().toString()));
        action->setStatusTip(tr("Give the passage the tag that has this key"));
        showKey(action);
    }
}

void Actions::showKey(QAction *action) const
{
    const auto key = action->shortcut().toString(QKeySequence::NativeText);
    const auto tip = action->statusTip();
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key));
}

void Actions::updateIcons(const QPalette &colours)
{
    for (auto [action, name] : m_icons.asKeyValueRange()) {
        action->setIcon(icon(name, colours));
    }
}
