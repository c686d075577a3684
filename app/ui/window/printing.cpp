// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printing.h"

#include "exchange/exportfile.h"
#include "models/openarticle.h"
#include "models/valuetext.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr QMarginsF pageMargins{18, 18, 18, 16}; // mm
constexpr qreal printedSize = 11; // points
constexpr qsizetype longestName = 80; // of a proposed file

QString fileNameOf(QString title)
{
    for (const QChar forbidden : u"/\\:*?\"<>|\n"_s) {
        title.replace(forbidden, u' ');
    }
    return title.simplified().left(longestName);
}
}

Printing::Printing(const OpenArticle &article, const ArticleView &view, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_article(article)
    , m_view(view)
    , m_appearance(appearance)
{
}

void Printing::setLocale(const QLocale &locale)
{
    m_locale = locale;
}

ArticlePrinter Printing::printer() const
{
    const auto &article = m_article.article();
    QStringList facts{article.source, article.author, dateText(article.published, m_locale)};
    facts.removeAll(QString());
    QList<AnnotationMark> marks;
    for (const auto &placed : m_view.lanes().all()) {
        marks.append(placed.mark);
    }
    auto font = m_appearance.readerFont();
    font.setPointSizeF(printedSize);
    return {{.title = article.title,
             .facts = facts.join(u" · "_s),
             .text = article.text,
             .mentions = m_article.mentions(),
             .shownKinds = m_view.shownKinds(),
             .marks = marks,
             .theme = m_appearance.printTheme(),
             .font = font},
            [this](TextRange paragraph) {
                return m_view.styleOf(paragraph);
            }};
}

void Printing::print()
{
    auto device = std::make_shared<QPrinter>(QPrinter::HighResolution);
    device->setPageMargins(pageMargins, QPageLayout::Millimeter);
    device->setDocName(m_article.article().title);
    auto *dialog = new QPrintDialog(device.get(), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, device] {
        if (!printer().print(*device)) {
            Q_EMIT failed({ErrorCode::FileNotWritable, device->printerName()});
        }
    });
    dialog->open();
}

void Printing::exportPdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto proposed = folder.filePath(fileNameOf(m_article.article().title) + u".pdf"_s);
    const auto path = QFileDialog::getSaveFileName(m_view.window(), tr("Export as PDF"), proposed, tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto done = writePdf(path); done) {
        Q_EMIT written(path);
    } else {
        Q_EMIT failed(done.error());
    }
}

Result<void> Printing::writePdf(const QString &path) const
{
    const auto file = openExportFile(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    bool isPrinted = false;
    {
        QPdfWriter writer(file->get());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
        writer.setTitle(m_article.article().title);
        writer.setCreator(u"Manicule "_s + QCoreApplication::applicationVersion());
        isPrinted = printer().print(writer);
    }
    if (!isPrinted || !(*file)->commit()) {
        return failure(ErrorCode::FileNotWritable, path, (*file)->errorString());
    }
    return {};
}
