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
    importFiles = make({Qt::CTRL | Qt::Key_I}, "import");
    importFolder = make({Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    openSamples = make({});
    newLibrary = make({Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    openLibrary = make({QKeySequence::Open});
    backUp = make({});
    exportCsv = make({Qt::CTRL | Qt::Key_E}, "export");
    print = make({QKeySequence::Print});
    exportPdf = make({});
    quit = make({QKeySequence::Quit});

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
    annotator = make({});
    for (int digit = 1; digit <= digits; ++digit) {
        auto *action = make({QKeySequence(Qt::Key_0 + digit)});
        action->setData(QString::number(digit));
        tagByDigit.append(action);
    }

    back = make({Qt::ALT | Qt::Key_Left}, "back");
    forward = make({Qt::ALT | Qt::Key_Right}, "forward");
    nextArticle = make({Qt::CTRL | Qt::Key_PageDown, Qt::ALT | Qt::Key_Down}, "next");
    previousArticle = make({Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Up}, "previous");
    nextAnnotation = make({Qt::Key_F4});
    previousAnnotation = make({Qt::SHIFT | Qt::Key_F4});

    caretBrowsing = make({Qt::Key_F7});
    caretBrowsing->setCheckable(true);
    expandSelection = make({Qt::Key_E});
    larger = make({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smaller = make({Qt::CTRL | Qt::Key_Minus});
    normalSize = make({Qt::CTRL | Qt::Key_0});
    font = make({});
    showNames = make({Qt::CTRL | Qt::ALT | Qt::Key_N});
    showFigures = make({Qt::CTRL | Qt::ALT | Qt::Key_F});
    showNames->setCheckable(true);
    showFigures->setCheckable(true);
    legend = make({QKeySequence::HelpContents});
    about = make({});

    // Elsewhere these keys write letters.
    for (auto *action : QList<QAction *>{tag, note, remove, copy, retag, split, merge, expandSelection} + tagByDigit) {
        window->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    retranslate();
    updateIcons(window->palette());
}

QAction *Actions::make(const QList<QKeySequence> &shortcuts, const char *icon)
{
    auto *action = new QAction(this);
    action->setShortcuts(shortcuts);
    if (icon) {
        m_icons.insert(action, QString::fromLatin1(icon));
    }
    m_window->addAction(action);
    return action;
}

QList<Actions::Words> Actions::words() const
{
    return {
        {importFiles, tr("&Import files…"), tr("Put articles into the library")},
        {importFolder, tr("Import a &folder…"), tr("Put all articles of a folder into the library")},
        {openSamples, tr("Import the &samples"), tr("Put the articles that come with Manicule into the library")},
        {newLibrary, tr("&New library…"), tr("Make another library file")},
        {openLibrary, tr("&Open library…"), tr("Work on another library file")},
        {backUp, tr("&Back up…"), tr("Write a copy of the library, while it is in use")},
        {exportCsv, tr("&Export…"), tr("Take annotations, names and figures, or articles away as CSV")},
        {print, tr("&Print…"), tr("Print the article with its highlights, tags and notes")},
        {exportPdf, tr("Export as P&DF…"), tr("Write the article with its highlights, tags and notes as PDF")},
        {quit, tr("&Quit"), tr("Close Manicule; everything is already saved")},
        {undo, tr("&Undo"), tr("Take the last step back")},
        {redo, tr("&Redo"), tr("Take the step again")},
        {copy, tr("&Copy"), tr("Copy the selected text")},
        {copyCitation, tr("Copy with c&itation"), tr("Copy the passage with quotation marks, author, source and date")},
        {find, tr("&Find in the article…"), tr("Find words in the open article, as you type")},
        {findNext, tr("Find ne&xt"), tr("Go to the next hit")},
        {findPrevious, tr("Find pre&vious"), tr("Go to the previous hit")},
        {search, tr("Find in the &library…"), tr("Find passages in all articles")},
        {filterList, tr("Filter the &list"), tr("Show only the articles with these words in title or text")},
        {tag, tr("&Tag…"), tr("Find or make a tag for the passage")},
        {tagEvery, tr("Tag &every occurrence…"), tr("Tag every place where the selected words or the name stand")},
        {note, tr("&Note…"), tr("Write a note on the passage")},
        {remove, tr("&Remove annotation"), tr("Remove the current annotation")},
        {retag, tr("Re&place tags…"), tr("Give the current annotation another tag in place of those it has")},
        {extendEnd, tr("E&xtend the end"), tr("Take the next word into the current annotation")},
        {shrinkEnd, tr("S&hrink the end"), tr("Leave the last word out of the current annotation")},
        {extendStart, tr("Extend the s&tart"), tr("Take the word before into the current annotation")},
        {shrinkStart, tr("Shri&nk the start"), tr("Leave the first word out of the current annotation")},
        {split, tr("&Split at the caret"), tr("Cut the current annotation in two before the word that was clicked")},
        {merge, tr("&Merge with its neighbour"), tr("Join the current annotation with the nearest one of the same tag")},
        {annotator, tr("&Annotator’s name…"), tr("The name that new annotations are signed with")},
        {back, tr("&Back"), tr("Go back to where you were")},
        {forward, tr("&Forward"), tr("Go forward again")},
        {nextArticle, tr("&Next article"), tr("Open the next article of the list")},
        {previousArticle, tr("&Previous article"), tr("Open the previous article of the list")},
        {nextAnnotation, tr("Next &annotation"), tr("Go to the next annotated passage")},
        {previousAnnotation, tr("P&revious annotation"), tr("Go to the previous annotated passage")},
        {caretBrowsing, tr("&Caret browsing"), tr("Move a caret through the text with the keys, to select from there")},
        {expandSelection, tr("&Widen the selection"), tr("Select the word, then the sentence, then the paragraph")},
        {larger, tr("&Larger text"), tr("Make the article’s text larger")},
        {smaller, tr("&Smaller text"), tr("Make the article’s text smaller")},
        {normalSize, tr("&Normal size"), tr("Give the article’s text its normal size")},
        {font, tr("&Font…"), tr("Choose the typeface of the articles")},
        {showNames, tr("Show &names"), tr("Draw people, organizations, places and works in ink")},
        {showFigures, tr("Show fi&gures"), tr("Draw amounts, dates and other figures in ink")},
        {legend, tr("&Legend"), tr("What the colours and lines of the page mean")},
        {about, tr("&About Manicule"), tr("Version and licence")},
    };
}

void Actions::retranslate()
{
    for (const auto &[action, text, tip] : words()) {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key));
        action->setStatusTip(tip);
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
    }
}

void Actions::updateIcons(const QPalette &palette)
{
    for (auto [action, name] : m_icons.asKeyValueRange()) {
        action->setIcon(icon(name, palette));
    }
}
