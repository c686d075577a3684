// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/paragraphdialog.h"

#include "ui/docks/itemdrawing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

ParagraphDialog::ParagraphDialog(const QString &text, qsizetype caret, QWidget *parent)
    : QDialog(parent)
    , m_before(text)
    , m_advice(new QLabel(this))
    , m_text(new QPlainTextEdit(text, this))
{
    setWindowTitle(tr("Correct the text"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to correct"));
    auto cursor = m_text->textCursor();
    cursor.setPosition(int(caret));
    m_text->setTextCursor(cursor);
    m_advice->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Saves the corrected text (%1)").arg(saveKey.toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &QDialog::accept);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 4 * gridUnit);
    layout->setSpacing(3 * gridUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    setAnnotations(0);
    resize(160 * gridUnit, 80 * gridUnit);
    m_text->setFocus();
}

QString ParagraphDialog::text() const
{
    // toPlainText() would make plain spaces of no-break spaces.
    auto text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text.normalized(QString::NormalizationForm_C);
}

void ParagraphDialog::setTextFont(const QFont &font)
{
    m_text->setFont(font);
}

void ParagraphDialog::setAnnotations(int count)
{
    const auto follow = count > 0 ? tr("%Ln annotation(s) in it follow the text.", nullptr, count) + u' ' : QString();
    m_advice->setText(follow + tr("The text as it was stays among the article’s versions."));
}

void ParagraphDialog::accept()
{
    if (text() == m_before) {
        QDialog::reject();
    } else {
        QDialog::accept();
    }
}

void ParagraphDialog::reject()
{
    if (text() == m_before) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question,
                                windowTitle(),
                                tr("Save the corrected text before closing?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                                this);
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
