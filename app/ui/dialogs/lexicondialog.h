// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nameverdict.h"

#include <QDialog>

#include <optional>

class EmptyState;
class FilterField;
class LibrarySession;
class QPushButton;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

/// What the reader has said of names wherever they stand: what each is, whom it names, which are none. Stays open beside the page;
/// each change is a step that can be undone, here too.
class LexiconDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit LexiconDialog(LibrarySession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// All passages of the library with the name are wanted.
    void pageRequested(const QString &name, MentionKind kind);

private:
    void arrange();
    void connectButtons();
    QPushButton *makeKindButton();
    void reload();
    [[nodiscard]] QTreeWidgetItem *rowOf(const NameVerdict &verdict) const;
    void filter(const QString &text);
    [[nodiscard]] QList<NameVerdict> selected() const;
    void setKind(std::optional<MentionKind> kind);
    void forget();
    void updateButtons();

    LibrarySession &m_session;
    QList<NameVerdict> m_verdicts;
    QTreeWidget *m_tree;
    FilterField *m_filter;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_kind;
    QPushButton *m_inLibrary;
    QPushButton *m_forget;
};
