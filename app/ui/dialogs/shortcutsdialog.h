// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class MessageLine;
class QAction;
class QDialogButtonBox;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The keys of all commands, each to be changed: type a key, and where another command has it, be told so first.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry {
        QAction *action = nullptr;
        QList<QKeySequence> standard;
        QList<QKeySequence> keys; ///< as chosen; at first the action's
    };

    /// `standard` of each entry is what "reset" gives.
    explicit ShortcutsDialog(const QList<Entry> &entries, QWidget *parent = nullptr);

    /// As the reader left them.
    [[nodiscard]] const QList<Entry> &entries() const;

private:
    void arrange();
    void fill();
    void filter(const QString &text);
    void showRow(QTreeWidgetItem *row);
    [[nodiscard]] Entry *current();
    [[nodiscard]] Entry *holderOf(const QKeySequence &key, const Entry *other);
    void showCurrent();
    void take(const QKeySequence &key);
    void give(const QKeySequence &key);
    void resetCurrent();
    void resetAll();

    QList<Entry> m_entries;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_giveAnyway;
    MessageLine *m_message;
    QDialogButtonBox *m_buttons;
};
