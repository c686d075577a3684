// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filing.h"

#include "import/articletable.h"
#include "import/formatreader.h"
#include "models/figureexport.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/tablecolumnsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
/// What came of the only article, where it was there with an earlier text.
std::optional<TextChange> onlyRenewed(const ImportReport &report)
{
    if (report.files.size() != 1 || report.renewed() != 1 || report.warned() > 0 || report.failed() > 0) {
        return {};
    }
    const auto &articles = report.files.first().articles;
    return articles && articles->size() == 1 ? articles->first().newer : std::nullopt;
}
}

Filing::Filing(LibrarySession &session, const OpenArticle &article, Settings &settings, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_settings(settings)
    , m_window(window)
{
    connect(&session, &LibrarySession::importFinished, this, &Filing::importFinished);
}

void Filing::newLibrary()
{
    askForLibrary(Wanted::New);
}

void Filing::openLibrary()
{
    askForLibrary(Wanted::Existing);
}

void Filing::askForLibrary(Wanted wanted)
{
    const auto filter = tr("Manicule libraries (*.manicule)");
    const auto folder = QFileInfo(m_session.path()).absolutePath();
    auto path = wanted == Wanted::New ? QFileDialog::getSaveFileName(m_window, tr("New library"), folder, filter)
                                      : QFileDialog::getOpenFileName(m_window, tr("Open a library"), folder, filter);
    if (path.isEmpty()) {
        return;
    }
    if (wanted == Wanted::New && QFileInfo(path).suffix().isEmpty()) {
        path += u".manicule"_s;
    }
    Q_EMIT libraryChosen(path);
}

void Filing::chooseFiles()
{
    const auto files = QFileDialog::getOpenFileNames(m_window,
                                                     tr("Import articles"),
                                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                     tr("Articles (%1)").arg(u"*."_s + readableSuffixes().join(u" *."_s)) + u";;"_s + tr("All files (*)"));
    importFiles(files);
}

// Tables are asked about one by one; the others go in at once.
void Filing::importFiles(const QStringList &files)
{
    constexpr int rowsShown = 20;
    QStringList plain;
    for (const auto &file : files) {
        const auto table = isTableName(file) ? tablePreviewOf(file, rowsShown) : Result<ArticleTable>(failure(ErrorCode::FormatUnknown));
        if (!table) {
            plain.append(file);
            continue;
        }
        auto *dialog = new TableColumnsDialog(*table, QFileInfo(file).fileName(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
            m_session.importPaths({file}, {.columns = dialog->columns()});
        });
        dialog->open();
    }
    if (!plain.isEmpty()) {
        m_session.importPaths(plain);
    }
}

void Filing::chooseFolder()
{
    const auto folder =
        QFileDialog::getExistingDirectory(m_window, tr("Import a folder of articles"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.isEmpty()) {
        m_session.importPaths({folder});
    }
}

void Filing::importFinished(const ImportReport &report)
{
    const QStringList parts{tr("%n article(s) added", nullptr, report.added()),
                            report.renewed() > 0 ? tr("%n newer version(s)", nullptr, report.renewed()) : QString(),
                            report.existed() > 0 ? tr("%n already there", nullptr, report.existed()) : QString(),
                            report.failed() > 0 ? tr("%n file(s) failed", nullptr, report.failed()) : QString()};
    auto sentence = parts;
    sentence.removeAll(QString());
    Q_EMIT told(sentence.join(u" · "_s));
    if (const auto renewed = onlyRenewed(report)) {
        Q_EMIT articleRenewed(*renewed);
    }
    if (m_article.isOpen()) {
        return;
    }
    for (const auto &file : report.files) {
        if (file.articles && !file.articles->isEmpty()) {
            Q_EMIT articleWanted(file.articles->first().id);
            break;
        }
    }
}

void Filing::exportCsv()
{
    exportAnnotations({});
}

void Filing::exportAnnotations(const QList<AnnotationId> &annotations)
{
    auto *dialog = new ExportDialog(m_session, m_article, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!annotations.isEmpty()) {
        dialog->offerOnly(annotations);
    }
    dialog->open();
}

void Filing::backUp()
{
    const auto proposed = QFileInfo(m_session.path());
    const auto name = u"%1/%2-%3.manicule"_s.arg(proposed.absolutePath(), proposed.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const auto file = QFileDialog::getSaveFileName(m_window,
                                                   tr("Back up the library"),
                                                   name,
                                                   tr("Manicule libraries (*.manicule)"),
                                                   nullptr,
                                                   QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty()) {
        return;
    }
    m_session.read(
        this,
        [file](Library &library) {
            return library.backup(file);
        },
        [this, file](const Result<void> &copied) {
            if (copied) {
                Q_EMIT told(tr("A copy of the library is in %1.").arg(file));
            } else {
                Q_EMIT failed(copied.error());
            }
        });
}

void Filing::exportFigures(const QAbstractItemModel &figures)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto proposed = documents.filePath(tr("figures", "name of a file") + u".csv"_s);
    const auto file = QFileDialog::getSaveFileName(m_window, tr("Export figures"), proposed, tr("CSV files (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto rows = ::exportFigures(file, figures, m_settings.csvOptions())) {
        Q_EMIT told(tr("%Ln figure(s) written to %1.", nullptr, int(*rows)).arg(file));
    } else {
        Q_EMIT failed(rows.error());
    }
}
