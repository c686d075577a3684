// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/writingdialog.h"

class QLabel;
class QPlainTextEdit;
class QTextBrowser;

/// The note on a passage.
class NoteDialog : public WritingDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &quote, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const;
    /// What the quote is written in.
    void setQuoteFont(const QFont &font);

protected:
    [[nodiscard]] bool isChanged() const override;

private:
    QWidget *makeMarkButtons();
    void surround(const QString &mark);
    void beginLines(const QString &mark);
    void makeLink();
    void showPreview();

    QString m_before;
    QLabel *m_quote;
    QPlainTextEdit *m_note;
    QTextBrowser *m_preview;
};
