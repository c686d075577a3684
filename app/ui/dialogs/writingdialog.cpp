// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/writingdialog.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

WritingDialog::WritingDialog(const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setWindowTitle(title);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &QDialog::accept);
    }
}

QDialogButtonBox *WritingDialog::makeButtons(const QString &tip)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(tip, saveKey.toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void WritingDialog::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), m_question, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save) {
            accept();
        } else if (answer == QMessageBox::Discard) {
            QDialog::reject();
        }
    });
    box->open();
}
