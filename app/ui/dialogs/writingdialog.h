// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;

/// A dialog to write in. Ctrl+Enter saves; Escape leaves, and asks first where something was written.
class WritingDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    /// `question`: asked before what was written is lost.
    WritingDialog(const QString &title, const QString &question, QWidget *parent);

    /// Save and Cancel; `tip` says what is saved.
    [[nodiscard]] QDialogButtonBox *makeButtons(const QString &tip);
    [[nodiscard]] virtual bool isChanged() const = 0;

private:
    QString m_question;
};
