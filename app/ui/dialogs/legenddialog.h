// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/readingtheme.h"

#include <QDialog>

class QGridLayout;

/// Says what colours, lines and marks of the page mean: each beside an example that is drawn as the page draws it. Stays beside
/// the window while one reads.
class LegendDialog : public QDialog
{
    Q_OBJECT

public:
    LegendDialog(const ReadingTheme &theme, const QFont &font, QWidget *parent = nullptr);

private:
    void addRows();
    void addHeading(const QString &text);
    void addMention(MentionKind kind, const QString &example);
    void addMark(const QString &example, const QColor &colour, const QString &meaning);
    void addHit(const QString &example, bool isCurrent, const QString &meaning);
    void addRow(QWidget *example, const QString &meaning);

    const ReadingTheme m_theme;
    const QFont m_font;
    QGridLayout *m_rows;
};
