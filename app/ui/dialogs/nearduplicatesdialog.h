// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicatesearch.h"

#include <QDialog>

class LibrarySession;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

/// Articles that are nearly the same as an older one: asks for each whether both are kept, linked, the newer one skipped, or taken as
/// the newer version of the older one, and shows the two texts side by side. Nothing is done before it is accepted.
class NearDuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog.
    NearDuplicatesDialog(LibrarySession &session, const QList<NearDuplicate> &pairs, QWidget *parent = nullptr);

    /// What is chosen for each pair, in their order.
    [[nodiscard]] QList<DuplicateChoice> choices() const;

private:
    [[nodiscard]] QWidget *makeChoiceButtons();
    [[nodiscard]] QWidget *makeTexts();
    void fill();
    void choose(DuplicateChoice choice);
    void showChoice(int row);
    void showTexts();
    [[nodiscard]] static QString choiceName(DuplicateChoice choice);
    [[nodiscard]] static QString described(const ArticleSummary &article);

    LibrarySession &m_session;
    QList<NearDuplicate> m_pairs;
    QList<DuplicateChoice> m_choices;
    QTreeWidget *m_list;
    QPlainTextEdit *m_newer;
    QPlainTextEdit *m_older;
};
