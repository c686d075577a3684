// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importreportdialog.h"

#include "messages/errorsentence.h"
#include "messages/importsentence.h"
#include "models/importreportcsv.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/versions/countedparts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_sentences(failures(report) + warnings(report) + newerVersions(report) + duplicates(report))
{
    setWindowTitle(tr("What was imported"));
    auto *summary = new QLabel(summaryOf(report), this);
    summary->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Files that failed, were in the library already or need a look"));
    list->setWordWrap(true);
    list->setSpacing(gridUnit / 2);
    list->setAlternatingRowColors(true);
    list->setResizeMode(QListView::Adjust);
    list->addItems(m_sentences);

    auto *layout = dialogColumn(this);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(makeButtons());
    resize(140 * gridUnit, 90 * gridUnit);
}

QDialogButtonBox *ImportReportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    copy->setObjectName("copy"_L1);
    copy->setToolTip(tr("Copy the list as text"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(summaryOf(m_report) + u'\n' + m_sentences.join(u'\n') + u'\n');
    });
    auto *save = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    save->setToolTip(tr("Save what became of every file and article, and what was cleaned"));
    connect(save, &QPushButton::clicked, this, &ImportReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (hasMojibake(m_report)) {
        auto *repair = buttons->addButton(tr("&Repair the encoding"), QDialogButtonBox::ActionRole);
        repair->setObjectName("repair"_L1);
        repair->setToolTip(tr("Reads the wrongly decoded articles again, with their letters repaired; those that are in now go to the bin"));
        connect(repair, &QPushButton::clicked, this, [this] {
            Q_EMIT repairRequested();
            accept();
        });
    }
    return buttons;
}

bool ImportReportDialog::isNeeded(const ImportReport &report)
{
    return report.failed() > 0 || report.existed() > 0 || report.renewed() > 0 || report.warned() > 0 || report.left() > 0;
}

QString ImportReportDialog::summaryOf(const ImportReport &report)
{
    const QStringList added{tr("%Ln article(s) added.", nullptr, report.added())};
    auto parts = added
        + countedParts({{report.renewed(), tr("%Ln newer version(s) of an article.", nullptr, report.renewed())},
                        {report.existed(), tr("%Ln in the library already.", nullptr, report.existed())},
                        {report.failed(), tr("%Ln file(s) could not be read.", nullptr, report.failed())}});
    if (report.cancelled) {
        parts.append(tr("The import was cancelled before %Ln file(s).", nullptr, report.total - int(report.files.size())));
        if (report.left() > 0) {
            parts.append(tr("%Ln article(s) of a file that had been begun were left out.", nullptr, report.left()));
        }
    }
    return parts.join(u' ');
}

QStringList ImportReportDialog::failures(const ImportReport &report)
{
    QStringList sentences;
    for (const auto &file : report.files) {
        if (!file.articles) {
            sentences.append(sentence(file.file, file.articles.error()));
        }
        for (const auto &failed : file.failures) {
            sentences.append(sentence(failed));
        }
    }
    return sentences;
}

QStringList ImportReportDialog::warnings(const ImportReport &report)
{
    QStringList sentences;
    for (const auto &file : report.files) {
        for (const auto &warning : file.warnings) {
            sentences.append(tr("“%1”: %2").arg(QFileInfo(file.file).fileName(), sentence(warning)));
        }
        for (const auto &article : file.articles.value_or(QList<ImportedArticle>())) {
            for (const auto &warning : article.warnings) {
                sentences.append(tr("“%1”: %2").arg(article.title, sentence(warning)));
            }
        }
    }
    return sentences;
}

bool ImportReportDialog::hasMojibake(const ImportReport &report)
{
    return std::ranges::any_of(report.files, [](const FileOutcome &file) {
        return std::ranges::any_of(file.articles.value_or(QList<ImportedArticle>()), [](const ImportedArticle &article) {
            return std::ranges::contains(article.warnings, ImportWarning::Kind::Mojibake, &ImportWarning::kind);
        });
    });
}

void ImportReportDialog::save()
{
    const auto file = QFileDialog::getSaveFileName(this, tr("Save the report"), tr("import.csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto written = writeImportReport(m_report, importReportWords(), file); !written) {
        QMessageBox::warning(this, windowTitle(), sentence(written.error()));
    }
}

QStringList ImportReportDialog::duplicates(const ImportReport &report)
{
    QStringList sentences;
    for (const auto &file : report.files) {
        if (!file.articles) {
            continue;
        }
        for (const auto &article : *file.articles) {
            if (article.existed && !article.newer) {
                sentences.append(tr("“%1” is in the library already, as “%2”.").arg(QFileInfo(file.file).fileName(), article.title));
            }
        }
    }
    return sentences;
}

QStringList ImportReportDialog::newerVersions(const ImportReport &report)
{
    QStringList sentences;
    for (const auto &file : report.files) {
        for (const auto &article : file.articles.value_or(QList<ImportedArticle>())) {
            if (!article.newer) {
                continue;
            }
            const auto count = [&](AnchorOutcome outcome) {
                return article.newer->count(outcome);
            };
            const auto moved = count(AnchorOutcome::Moved) + count(AnchorOutcome::Altered);
            const auto doubtful = count(AnchorOutcome::Doubtful);
            const auto orphaned = count(AnchorOutcome::Orphaned);
            const auto parts = countedParts({{moved, tr("%Ln annotation(s) moved", nullptr, moved)},
                                             {doubtful, tr("%Ln doubtful", nullptr, doubtful)},
                                             {orphaned, tr("%Ln without a place", nullptr, orphaned)}});
            const auto outcome = parts.isEmpty() ? tr("no annotation changed its place") : parts.join(u", "_s);
            sentences.append(tr("“%1”: a newer version of the article; %2.").arg(article.title, outcome));
        }
    }
    return sentences;
}
