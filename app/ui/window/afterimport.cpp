// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/afterimport.h"

#include "models/librarysession.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/nearduplicatesdialog.h"

#include <algorithm>

namespace
{
bool isWronglyDecoded(const ImportedArticle &article)
{
    return std::ranges::contains(article.warnings, ImportWarning::Kind::Mojibake, &ImportWarning::kind);
}
}

AfterImport::AfterImport(LibrarySession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &LibrarySession::importFinished, this, &AfterImport::finish);
}

void AfterImport::finish(const ImportReport &report)
{
    showReport(report);
    const auto added = report.addedIds();
    if (added.isEmpty() || !m_session.isOpen()) {
        return;
    }
    const auto search = [added](Library &library) {
        return nearDuplicates(library, added);
    };
    m_session.read(this, search, [this](const Result<QList<NearDuplicate>> &pairs) {
        if (pairs && !pairs->isEmpty()) {
            offer(*pairs);
        }
    });
}

void AfterImport::showReport(const ImportReport &report)
{
    // A newer version of one article shows itself.
    const bool isOneRenewed = report.files.size() == 1 && report.renewed() == 1 && report.added() + report.existed() + report.failed() + report.warned() == 0;
    if (isOneRenewed || !ImportReportDialog::isNeeded(report)) {
        return;
    }
    auto *dialog = new ImportReportDialog(report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportReportDialog::repairRequested, this, [this, report] {
        repair(report);
    });
    m_report = dialog;
    dialog->open();
}

/// The same files again, repaired; what came of them unrepaired goes to the bin.
void AfterImport::repair(const ImportReport &report)
{
    QStringList files;
    QList<ArticleId> unrepaired;
    for (const auto &file : report.files) {
        const auto articles = file.articles.value_or(QList<ImportedArticle>());
        if (std::ranges::any_of(articles, isWronglyDecoded)) {
            files.append(file.file);
        }
        for (const auto &article : articles) {
            if (isWronglyDecoded(article) && !article.existed) {
                unrepaired.append(article.id);
            }
        }
    }
    auto options = report.options;
    options.repairsMojibake = true;
    m_session.setBinned(unrepaired, true);
    m_session.importPaths(files, options);
}

void AfterImport::showNearDuplicates()
{
    const auto search = [](Library &library) {
        return library.articles().ids().and_then([&](const QList<ArticleId> &ids) {
            return nearDuplicates(library, ids);
        });
    };
    m_session.read(this, search, [this](const Result<QList<NearDuplicate>> &pairs) {
        if (!pairs) {
            Q_EMIT failed(pairs.error());
        } else if (pairs->isEmpty()) {
            Q_EMIT told(tr("No two articles of the library are nearly the same."));
        } else {
            offer(*pairs);
        }
    });
}

void AfterImport::offer(const QList<NearDuplicate> &pairs)
{
    auto *dialog = new NearDuplicatesDialog(m_session, pairs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_report) {
        connect(m_report, &QDialog::finished, dialog, &QDialog::open);
    } else {
        dialog->open();
    }
}
