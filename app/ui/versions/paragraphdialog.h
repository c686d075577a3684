// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/writingdialog.h"

class QLabel;
class QPlainTextEdit;

/// Corrects a piece of an article's text: typing errors, what was read badly.
class ParagraphDialog : public WritingDialog
{
    Q_OBJECT

public:
    /// `caret`: where in the text.
    ParagraphDialog(const QString &text, qsizetype caret, QWidget *parent = nullptr);

    /// As it was corrected, NFC; no-break spaces are kept.
    [[nodiscard]] QString text() const;
    void setTextFont(const QFont &font);
    /// How many annotations stand in the piece.
    void setAnnotations(int count);

public Q_SLOTS:
    void accept() override;

protected:
    [[nodiscard]] bool isChanged() const override;

private:
    QString m_before;
    QLabel *m_advice;
    QPlainTextEdit *m_text;
};
