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
    void updateIcons(const QPalette &palette);

    QAction *importFiles;
    QAction *importFolder;
    QAction *openSamples;
    QAction *newLibrary;
    QAction *openLibrary;
    QAction *backUp;
    QAction *exportCsv;
    QAction *print;
    QAction *exportPdf;
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
    QAction *nextArticle;
    QAction *previousArticle;
    QAction *nextAnnotation;
    QAction *previousAnnotation;

    QAction *caretBrowsing;
    QAction *expandSelection;
    QAction *larger;
    QAction *smaller;
    QAction *normalSize;
    QAction *font;
    QAction *showNames;
    QAction *showFigures;
    QAction *legend;
    QAction *about;

private:
    struct Words {
        QAction *action;
        QString text;
        QString tip;
    };

    QAction *make(const QList<QKeySequence> &shortcuts, const char *icon = nullptr);
    [[nodiscard]] QList<Words> words() const;

    QWidget *m_window;
    QHash<QAction *, QString> m_icons;
};
