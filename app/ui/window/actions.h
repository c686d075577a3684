// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>

class QWidget;

/// Every command of the window, with its shortcut, words and icon. Menus, toolbar and bars only place them.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Commands on a passage answer to plain keys (T, N, Delete, 1–9), but only while `page` has the focus.
    Actions(QWidget *window, QWidget *page);

    /// Says everything again in the current language.
    void retranslate();
    /// Draws the icons again in the palette's colours.
    void updateIcons(const QPalette &colours);

    QAction *importFiles;
    QAction *importFolder;
    QAction *openSamples;
    QAction *newLibrary;
    QAction *openLibrary;
    QAction *backUp;
    QAction *exportCsv;
    QAction *print;
    QAction *exportPdf;
    QAction *exportCodebook;
    QAction *importCodebook;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyCitation;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *search;
    QAction *filterList;
    QAction *tag;
    QAction *tagAgain;
    QAction *tagEvery;
    QAction *note;
    QAction *remove;
    QAction *retag;
    QAction *extendEnd;
    QAction *shrinkEnd;
    QAction *extendStart;
    QAction *shrinkStart;
    QAction *split;
    QAction *merge;
    QAction *annotator;
    QList<QAction *> tagByDigit; ///< 1 … 9, data(): the digit

    QAction *back;
    QAction *forward;
    QAction *right; ///< of a mention or name
    QAction *wrong;
    QAction *rightEverywhere;
    QAction *wrongEverywhere;
    QAction *anotherKind;
    QAction *sameAs;
    QAction *always;
    QAction *takeBack;
    QAction *lexicon; ///< all that was said of names
    QAction *inLibrary; ///< a page of the name, or of the tag where the codebook has the focus
    /// What the reader says of mentions and names, as listed above.
    [[nodiscard]] QList<QAction *> decisions() const;

    QAction *details; ///< of the chosen articles
    QAction *nearDuplicates; ///< of the whole library
    QAction *star; ///< checked: the chosen articles have one
    QAction *markRead; ///< checked: the chosen articles are read
    QAction *collect;
    QAction *newCollection;
    QAction *bin;
    QAction *restore;
    QAction *emptyBin;
    QAction *correctText;
    QAction *versions;
    QAction *review;

    QAction *nextArticle;
    QAction *previousArticle;
    QAction *nextAnnotation;
    QAction *previousAnnotation;

    QAction *nextPanel; ///< of the page and the docks
    QAction *previousPanel;
    QAction *articlesPanel; ///< checked: its dock is in front; so are the next ones
    QAction *annotationsPanel;
    QAction *namesPanel;
    QAction *figuresPanel;
    QAction *tagsPanel;
    QAction *historyPanel;
    /// As listed above.
    [[nodiscard]] QList<QAction *> panels() const;

    QAction *caretBrowsing;
    QAction *expandSelection;
    QAction *larger;
    QAction *smaller;
    QAction *normalSize;
    QAction *font;
    QAction *showNames;
    QAction *showFigures;
    QAction *legend;
    QAction *palette;
    QAction *shortcuts;
    QAction *about;

    /// Every command, in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const;
    /// The name by which settings know it; the same in every language.
    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] QList<QKeySequence> standardShortcuts(const QAction *action) const;
    /// The reader's own keys, by the names of their actions; all others get their standard ones.
    void setShortcuts(const QHash<QString, QList<QKeySequence>> &own);

private:
    struct Words {
        QAction *action;
        const char *text;
        const char *tip;
    };

    void makeFileActions();
    void makeEditActions();
    void makeDecisionActions();
    void makeArticleActions();
    void makeGoingActions();
    void makeViewActions();
    QAction *make(const QList<QKeySequence> &keys, const char *icon = nullptr);
    void nameAll();
    void showKey(QAction *action) const;
    [[nodiscard]] QList<Words> words() const;

    QWidget *m_window;
    QHash<QAction *, QString> m_icons;
    QHash<const QAction *, QList<QKeySequence>> m_standardShortcuts;
};
