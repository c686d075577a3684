// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/paragraphdialog.h"

#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

ParagraphDialog::ParagraphDialog(const QString &text, qsizetype caret, QWidget *parent)
    : WritingDialog(tr("Correct the text"), tr("Save the corrected text before closing?"), parent)
    , m_before(text)
    , m_advice(new QLabel(this))
    , m_text(new QPlainTextEdit(text, this))
{
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to correct"));
    auto cursor = m_text->textCursor();
    cursor.setPosition(int(caret));
    m_text->setTextCursor(cursor);
    m_advice->setWordWrap(true);

    auto *layout = dialogColumn(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_advice);
    layout->addWidget(makeButtons(tr("Saves the corrected text")));
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
    if (isChanged()) {
        WritingDialog::accept();
    } else {
        WritingDialog::reject();
    }
}

bool ParagraphDialog::isChanged() const
{
    return text() != m_before;
}
