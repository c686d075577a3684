// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "core/nameverdict.h"

#include <QObject>

class Actions;
class ArticleView;
class LibrarySession;
class NameDock;
class NameListModel;
class OpenArticle;
class QMenu;

/// What the reader says of what the program found: of the mention that the caret stands on, or of a name wherever it stands. Keys
/// on the page speak of the one place, or with Shift of the name; in the list of names they always speak of the name.
class Deciding : public QObject
{
    Q_OBJECT

public:
    Deciding(LibrarySession &session, OpenArticle &article, const NameListModel &names, ArticleView &view, NameDock &dock, Actions &actions, QWidget *window);

    /// A menu's part on the mention, or the selected words, at a place of the page.
    void addToMenu(QMenu &menu, qsizetype position);
    /// The name that is spoken of: in the list of names, else at the caret.
    struct Name {
        MentionKind kind = MentionKind::Person;
        QString name;
        QStringList forms;
    };
    [[nodiscard]] std::optional<Name> name() const;

    /// The commands follow the caret, the selection, and the library.
    void updateActions();

Q_SIGNALS:
    /// All passages of the library with the name are wanted.
    void pageRequested(const QString &name, MentionKind kind, const QStringList &forms);

private:
    /// What is spoken of.
    struct Subject {
        std::optional<Mention> mention; ///< the place; nothing where only the name is spoken of
        MentionKind kind = MentionKind::Person;
        QString name; ///< as the reader sees it
        QStringList forms; ///< the texts that a decision on the name is about
        bool isFound = true; ///< false: words that are no mention yet
    };

    void connectActions();
    void showLexicon();
    [[nodiscard]] std::optional<Subject> subject() const;
    [[nodiscard]] std::optional<Subject> subjectAt(qsizetype position) const;
    [[nodiscard]] std::optional<Subject> subjectInDock() const;
    void askInDock(QPoint place);
    void fillPlaceMenu(QMenu &menu, const Subject &subject);
    void fillNameMenu(QMenu &menu, const Subject &subject);
    void addKinds(QMenu &menu, const QString &title, std::optional<MentionKind> current, const std::function<void(MentionKind)> &choose);
    void addEntities(QMenu &menu, const Subject &subject);
    void popUpKinds(const Subject &subject);
    void popUpOver(const Subject &subject, const std::function<void(QMenu &)> &fill);

    void decideHere(const Subject &subject, MentionStatus status, std::optional<MentionKind> kind = {});
    void decideName(const Subject &subject, const std::function<void(NameVerdict &)> &change);
    void takeBack(const Subject &subject);
    void askForEntity(const Subject &subject);

    LibrarySession &m_session;
    OpenArticle &m_article;
    const NameListModel &m_names;
    ArticleView &m_view;
    NameDock &m_dock;
    Actions &m_actions;
    QWidget *m_window;
};
