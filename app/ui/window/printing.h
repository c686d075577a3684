// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/print/articleprinter.h"

#include <QLocale>
#include <QObject>

class Appearance;
class ArticleView;
class OpenArticle;

/// Prints the open article, or writes it as PDF.
class Printing : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Dialogs stand over the window that `view` is in.
    Printing(const OpenArticle &article, const ArticleView &view, const Appearance &appearance, QObject *parent = nullptr);

    void setLocale(const QLocale &locale);

    /// Asks for the printer.
    void print();
    /// Asks for the file.
    void exportPdf();
    /// A4, replaces the file once all is written. Error: FileNotWritable.
    [[nodiscard]] Result<void> writePdf(const QString &path) const;

Q_SIGNALS:
    void failed(const Error &error);
    void written(const QString &path);

private:
    [[nodiscard]] ArticlePrinter printer() const;

    const OpenArticle &m_article;
    const ArticleView &m_view;
    const Appearance &m_appearance;
    QLocale m_locale;
};
