// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/notedialog.h"

#include "ui/docks/itemdrawing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype quoteLength = 240;

/// On one line, not longer than a dialog can show.
QString shortened(const QString &quote)
{
    const auto line = quote.simplified();
    return line.size() <= quoteLength ? line : line.first(quoteLength).trimmed() + u'…';
}
}

NoteDialog::NoteDialog(const QString &quote, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_before(note)
    , m_quote(new QLabel(tr("“%1”").arg(shortened(quote)), this))
    , m_note(new QPlainTextEdit(note, this))
{
    setWindowTitle(tr("Note"));
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setVisible(!quote.isEmpty());
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you think of this passage"));
    m_note->moveCursor(QTextCursor::End);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Saves the note (%1)").arg(saveKey.toString(QKeySequence::NativeText)));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &QDialog::accept);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 4 * gridUnit);
    layout->setSpacing(3 * gridUnit);
    layout->addWidget(m_quote);
    layout->addWidget(m_note, 1);
    layout->addWidget(buttons);
    resize(110 * gridUnit, 70 * gridUnit);
    m_note->setFocus();
}

QString NoteDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

void NoteDialog::setQuoteFont(const QFont &font)
{
    auto quoteFont = this->font();
    quoteFont.setFamilies(font.families());
    m_quote->setFont(quoteFont);
}

void NoteDialog::reject()
{
    if (note() == m_before.trimmed()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question,
                                tr("Note"),
                                tr("Save the note before closing?"),
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
