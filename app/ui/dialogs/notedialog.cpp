// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/notedialog.h"

#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/notes/notetext.h"
#include "ui/notes/shortquote.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype quoteLength = 240;
}

NoteDialog::NoteDialog(const QString &quote, const QString &note, QWidget *parent)
    : WritingDialog(tr("Note"), tr("Save the note before closing?"), parent)
    , m_before(note)
    , m_quote(new QLabel(tr("“%1”").arg(shortQuote(quote, quoteLength)), this))
    , m_note(new QPlainTextEdit(note, this))
    , m_preview(new QTextBrowser(this))
{
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setVisible(!quote.isEmpty());
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you think of this passage"));
    m_note->moveCursor(QTextCursor::End);

    auto *layout = dialogColumn(this);
    layout->addWidget(m_quote);
    layout->addWidget(makeMarkButtons());
    layout->addWidget(m_note, 3);
    layout->addWidget(m_preview, 2);
    layout->addWidget(makeButtons(tr("Save the note")));
    m_preview->setOpenExternalLinks(true);
    m_preview->setAccessibleName(tr("The note as it reads"));
    m_preview->viewport()->setAutoFillBackground(false);
    connect(m_note, &QPlainTextEdit::textChanged, this, &NoteDialog::showPreview);
    showPreview();
    resize(120 * gridUnit, 100 * gridUnit);
    m_note->setFocus();
}

QWidget *NoteDialog::makeMarkButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    const auto add = [&](const QString &text, const QString &tip, const QKeySequence &key, auto apply) {
        auto *button = new QToolButton(row);
        button->setText(text);
        button->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, apply);
        connect(new QShortcut(key, this), &QShortcut::activated, this, apply);
        layout->addWidget(button);
        return button;
    };
    auto *bold = add(tr("B"), tr("Bold"), QKeySequence::Bold, [this] {
        surround(u"**"_s);
    });
    auto font = bold->font();
    font.setBold(true);
    bold->setFont(font);
    auto *italic = add(tr("I"), tr("Italic"), QKeySequence::Italic, [this] {
        surround(u"*"_s);
    });
    font.setBold(false);
    font.setItalic(true);
    italic->setFont(font);
    add(tr("• List"), tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        beginLines(u"- "_s);
    });
    add(tr("Link"), tr("Link"), Qt::CTRL | Qt::Key_K, [this] {
        makeLink();
    });
    layout->addStretch();
    return row;
}

void NoteDialog::surround(const QString &mark)
{
    auto cursor = m_note->textCursor();
    const auto selected = cursor.selectedText();
    cursor.insertText(mark + selected + mark);
    if (selected.isEmpty()) {
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
    }
    m_note->setTextCursor(cursor);
    m_note->setFocus();
}

void NoteDialog::beginLines(const QString &mark)
{
    auto cursor = m_note->textCursor();
    const auto last = m_note->document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (auto block = m_note->document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        QTextCursor(block).insertText(mark);
        if (block == last) {
            break;
        }
    }
    cursor.endEditBlock();
    m_note->setFocus();
}

void NoteDialog::makeLink()
{
    auto cursor = m_note->textCursor();
    const auto selected = cursor.selectedText();
    cursor.insertText(u"[%1](https://)"_s.arg(selected));
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, selected.isEmpty() ? int(QStringView(u"](https://)").size()) : 1);
    m_note->setTextCursor(cursor);
    m_note->setFocus();
}

void NoteDialog::showPreview()
{
    m_preview->setHtml(noteHtml(m_note->toPlainText()));
    m_preview->setVisible(!note().isEmpty());
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

bool NoteDialog::isChanged() const
{
    return note() != m_before.trimmed();
}
