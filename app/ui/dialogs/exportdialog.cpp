// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "messages/errorsentence.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "ui/dialogs/csvpreview.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/dialogs/messageline.h"
#include "ui/docks/itemdrawing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr int previewRecords = 5;
constexpr int waitBeforeBar = 200; // ms
constexpr int progressInterval = 100; // ms

enum Scope {
    ThisArticle,
    AllArticles,
    ChosenAnnotations
};

enum Preset {
    Standard,
    FrenchExcel,
    Own
};

Preset presetOf(const CsvOptions &options)
{
    if (options == CsvOptions()) {
        return Standard;
    }
    return options == CsvOptions::forFrenchExcel() ? FrenchExcel : Own;
}
}

ExportDialog::ExportDialog(LibrarySession &session, const OpenArticle &article, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_article(article.id())
    , m_articleTitle(article.isOpen() ? article.article().title : QString())
    , m_subjects(new QButtonGroup(this))
    , m_scopes(new QButtonGroup(this))
    , m_preset(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_byteOrderMark(new QCheckBox(tr("Byte-order &mark"), this))
    , m_neutralizeFormulas(new QCheckBox(tr("&Neutralise formulas"), this))
    , m_table(new QTableWidget(this))
    , m_raw(new QPlainTextEdit(this))
    , m_message(new MessageLine(this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Export as CSV"));
    arrange(article);
    showOptions(m_settings.csvOptions());
    connectChoices();
    choicesChanged();
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

void ExportDialog::offerOnly(const QList<AnnotationId> &annotations)
{
    m_annotations = annotations;
    auto *chosen = m_scopes->button(ChosenAnnotations);
    chosen->setText(tr("The %Ln &selected annotation(s)", nullptr, int(annotations.size())));
    chosen->show();
    chosen->setChecked(true);
}

void ExportDialog::writeTo(const QString &file)
{
    m_settings.setCsvOptions(options());
    m_stop = {};
    m_progress = std::make_shared<Progress>();
    setBusy(true);
    m_session.read(
        this,
        [file, request = request(), progress = m_progress, stop = m_stop.get_token()](Library &library) {
            LibraryExport writing(library, request);
            writing.setStopToken(stop);
            writing.setProgress([progress](qint64 done, qint64 total) {
                progress->done = done;
                progress->total = total;
            });
            return writing.writeFile(file);
        },
        [this, file](const Result<qint64> &rows) {
            finish(file, rows);
        });
}

void ExportDialog::reject()
{
    if (m_busy) {
        m_stop.request_stop(); // finish() follows
    } else {
        QDialog::reject();
    }
}

QGroupBox *ExportDialog::makeSubjects()
{
    auto *box = new QGroupBox(tr("What"), this);
    auto *column = new QVBoxLayout(box);
    const auto add = [&](ExportSubject subject, const QString &text, const QString &tip) {
        auto *button = new QRadioButton(text, box);
        button->setToolTip(tip);
        m_subjects->addButton(button, int(subject));
        column->addWidget(button);
    };
    add(ExportSubject::Annotations, tr("&Annotations"), tr("One row for each tag of each annotated passage"));
    add(ExportSubject::Mentions, tr("Names and &figures"), tr("One row for each name and figure that was recognised"));
    add(ExportSubject::Articles, tr("A&rticles"), tr("One row for each article, without its text"));
    column->addStretch();
    m_subjects->button(int(ExportSubject::Annotations))->setChecked(true);
    return box;
}

QGroupBox *ExportDialog::makeScopes(const OpenArticle &article)
{
    auto *box = new QGroupBox(tr("Of which articles"), this);
    auto *column = new QVBoxLayout(box);
    auto *thisOne = new QRadioButton(tr("&This article"), box);
    thisOne->setObjectName(u"thisArticle"_s);
    thisOne->setEnabled(article.isOpen());
    thisOne->setToolTip(m_articleTitle);
    auto *all = new QRadioButton(tr("A&ll articles"), box);
    if (const auto count = m_session.articleCount()) {
        all->setText(tr("A&ll %Ln article(s)", nullptr, *count));
    }
    all->setChecked(true);
    m_scopes->addButton(thisOne, ThisArticle);
    m_scopes->addButton(all, AllArticles);
    auto *chosen = new QRadioButton(box);
    chosen->setObjectName(u"chosenAnnotations"_s);
    chosen->hide();
    m_scopes->addButton(chosen, ChosenAnnotations);
    column->addWidget(all);
    column->addWidget(thisOne);
    column->addWidget(chosen);
    column->addStretch();
    return box;
}

QGroupBox *ExportDialog::makeFormat()
{
    auto *box = new QGroupBox(tr("How"), this);
    m_preset->setObjectName(u"preset"_s);
    m_byteOrderMark->setObjectName(u"byteOrderMark"_s);
    m_preset->addItem(tr("Standard"), Standard);
    m_preset->addItem(tr("French Excel"), FrenchExcel);
    m_preset->addItem(tr("As chosen below"), Own);
    m_preset->setToolTip(tr("Standard: comma, UTF-8, nothing else. French Excel: semicolon, byte-order mark, neutralised formulas."));
    m_separator->addItem(tr("Comma  ,"), QChar(u','));
    m_separator->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_byteOrderMark->setToolTip(tr("Three bytes at the start of the file by which Excel knows that it is UTF-8; without them it garbles accents"));
    m_neutralizeFormulas->setToolTip(tr("An apostrophe before cells that begin with = + - or @, which a spreadsheet would calculate"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Preset:"), m_preset);
    form->addRow(tr("&Separator:"), m_separator);
    form->addRow(m_byteOrderMark);
    form->addRow(m_neutralizeFormulas);
    return box;
}

QGroupBox *ExportDialog::makePreview()
{
    auto *box = new QGroupBox(tr("How the file will begin"), this);
    auto *column = new QVBoxLayout(box);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("First rows as a spreadsheet shows them"));
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setAccessibleName(tr("First lines of the file"));
    m_raw->setFont(scaledFont(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.9));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setMinimumHeight(m_raw->fontMetrics().lineSpacing() * 3);
    m_raw->setMaximumHeight(m_raw->fontMetrics().lineSpacing() * 8);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_table, 2);
    column->addWidget(m_raw, 1);
    return box;
}

void ExportDialog::arrange(const OpenArticle &article)
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(3 * gridUnit);
    m_choices = {makeSubjects(), makeScopes(article), makeFormat()};
    for (auto *choice : std::as_const(m_choices)) {
        choices->addWidget(choice, 1);
    }
    m_bar->hide();
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = dialogColumn(this);
    layout->addLayout(choices);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(m_message);
    layout->addWidget(m_bar);
    layout->addWidget(m_buttons);
    resize(200 * gridUnit, 160 * gridUnit);
    m_export->setDefault(true);
    m_export->setToolTip(tr("Choose the file and write it"));
}

void ExportDialog::connectChoices()
{
    connect(m_subjects, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            choicesChanged();
        }
    });
    connect(m_scopes, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            choicesChanged();
        }
    });
    connect(m_preset, &QComboBox::activated, this, [this] {
        const auto preset = m_preset->currentData().toInt();
        if (preset != Own) {
            showOptions(preset == FrenchExcel ? CsvOptions::forFrenchExcel() : CsvOptions());
            choicesChanged();
        }
    });
    connect(m_separator, &QComboBox::activated, this, &ExportDialog::choicesChanged);
    connect(m_byteOrderMark, &QCheckBox::clicked, this, &ExportDialog::choicesChanged);
    connect(m_neutralizeFormulas, &QCheckBox::clicked, this, &ExportDialog::choicesChanged);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    m_showBarSoon.setSingleShot(true);
    m_showBarSoon.setInterval(waitBeforeBar);
    connect(&m_showBarSoon, &QTimer::timeout, m_bar, &QWidget::show);
    m_progressTimer.setInterval(progressInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &ExportDialog::showProgress);
}

void ExportDialog::showOptions(const CsvOptions &options)
{
    m_separator->setCurrentIndex(std::max(m_separator->findData(options.separator), 0));
    m_byteOrderMark->setChecked(options.byteOrderMark);
    m_neutralizeFormulas->setChecked(options.neutralizeFormulas);
}

CsvOptions ExportDialog::options() const
{
    return {m_separator->currentData().toChar(), m_byteOrderMark->isChecked(), m_neutralizeFormulas->isChecked()};
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.subject = ExportSubject(m_subjects->checkedId());
    if (m_scopes->checkedId() != AllArticles) {
        request.articles = {m_article};
    }
    if (m_scopes->checkedId() == ChosenAnnotations) {
        request.subject = ExportSubject::Annotations;
        request.annotations = QSet(m_annotations.cbegin(), m_annotations.cend());
    }
    request.csv = options();
    return request;
}

void ExportDialog::choicesChanged()
{
    m_preset->setCurrentIndex(m_preset->findData(presetOf(options())));
    m_message->showNews({});
    renewPreview();
}

void ExportDialog::renewPreview()
{
    const auto generation = ++m_previewGeneration;
    if (!m_session.isOpen()) {
        m_export->setEnabled(false);
        return;
    }
    m_session.read(
        this,
        [request = request()](Library &library) {
            return csvPreview(library, request, previewRecords);
        },
        [this, generation](const Result<CsvPreview> &preview) {
            if (generation != m_previewGeneration) {
                return;
            }
            if (preview) {
                showPreview(*preview);
            } else {
                m_message->showProblem(sentence(preview.error()));
            }
        });
}

void ExportDialog::showPreview(const CsvPreview &preview)
{
    const auto header = preview.records.value(0);
    m_table->clear();
    m_table->setColumnCount(int(header.size()));
    m_table->setHorizontalHeaderLabels(header);
    m_table->setRowCount(std::max(int(preview.records.size()) - 1, 0));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &record = preview.records[row + 1];
        for (int column = 0; column < int(record.size()); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(record[column].simplified()));
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 60 * gridUnit));
    }
    m_raw->setPlainText(preview.raw);
    if (m_table->rowCount() == 0) {
        m_message->showNews(tr("There is nothing to export yet: the file would hold the names of the columns only."));
    }
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    const auto proposed = proposedFile();
    dialog->setDirectory(QFileInfo(proposed).absolutePath());
    dialog->selectFile(QFileInfo(proposed).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

QString ExportDialog::proposedFile() const
{
    QString name;
    switch (request().subject) {
    case ExportSubject::Annotations:
        name = tr("annotations", "name of a file");
        break;
    case ExportSubject::Mentions:
        name = tr("names-and-figures", "name of a file");
        break;
    case ExportSubject::Articles:
        name = tr("articles", "name of a file");
        break;
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u".csv"_s);
}

void ExportDialog::finish(const QString &file, const Result<qint64> &rows)
{
    setBusy(false);
    if (rows) {
        m_message->showNews(tr("%Ln row(s) written to %1.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(file)));
        m_buttons->button(QDialogButtonBox::Close)->setFocus();
        Q_EMIT written(file, *rows);
    } else if (rows.error().code == ErrorCode::Cancelled) {
        m_message->showNews(tr("Cancelled; no file was changed."));
    } else {
        m_message->showProblem(sentence(rows.error()));
    }
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (auto *choice : std::as_const(m_choices)) {
        choice->setEnabled(!busy);
    }
    m_export->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Close)->setText(busy ? tr("Cancel") : tr("Close"));
    if (busy) {
        m_message->showNews({});
        m_bar->setRange(0, 0);
        m_showBarSoon.start();
        m_progressTimer.start();
    } else {
        m_showBarSoon.stop();
        m_progressTimer.stop();
        m_bar->hide();
    }
}

void ExportDialog::showProgress()
{
    // A bar counts in int; an export may have more rows.
    constexpr int steps = 1000;
    const auto total = m_progress->total.load();
    if (total > 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(int(m_progress->done.load() * steps / total));
    }
}
