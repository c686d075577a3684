// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTextBrowser;

/// The note on a passage. Ctrl+Enter saves; Escape leaves it, and asks first where something was written.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &quote, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const;
    /// What the quote is written in.
    void setQuoteFont(const QFont &font);

    void reject() override;

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
