// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/occurrencedialog.h"

#include "models/codebook.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/docks/itemlistview.h"
#include "ui/search/passagedelegate.h"
#include "ui/theme/tagchip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int chipSize = 12;
constexpr qsizetype mostForms = 6; // that the heading names
}

OccurrenceDialog::OccurrenceDialog(LibrarySession &session,
                                   const Codebook &codebook,
                                   ArticleId article,
                                   const Sought &sought,
                                   const QString &tag,
                                   QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_sought(sought)
    , m_search(session)
    , m_phrases(new QLabel(this))
    , m_here(new QRadioButton(tr("In this &article"), this))
    , m_everywhere(new QRadioButton(tr("In the whole &library"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words only"), this))
    , m_list(new ItemListView(this))
    , m_delegate(new PassageDelegate(this))
    , m_state(new QLabel(this))
    , m_tag(new QComboBox(this))
    , m_apply(new QPushButton(this))
{
    setWindowTitle(tr("Tag every occurrence"));
    m_here->setChecked(true);
    m_wholeWords->setChecked(sought.match == SearchableText::Match::WholeWords);
    arrange();
    fillTags(codebook, tag);
    m_list->installEventFilter(this);
    connect(m_here, &QRadioButton::toggled, this, &OccurrenceDialog::search);
    connect(m_wholeWords, &QCheckBox::toggled, this, &OccurrenceDialog::search);
    connect(m_tag, &QComboBox::editTextChanged, this, &OccurrenceDialog::showState);
    connect(&m_found, &PassageListModel::checkedChanged, this, &OccurrenceDialog::showState);
    connect(&m_search, &PassageSearch::found, &m_found, &PassageListModel::append);
    connect(&m_search, &PassageSearch::finished, this, &OccurrenceDialog::showState);
    connect(m_apply, &QPushButton::clicked, this, &OccurrenceDialog::tagChecked);
    search();
    m_tag->setFocus();
}

void OccurrenceDialog::arrange()
{
    showPhrases();
    m_found.setCheckable(true);
    m_list->setModel(&m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Passages to tag"));
    m_list->setFrameShape(QFrame::StyledPanel);

    auto *scope = new QHBoxLayout;
    scope->setSpacing(4 * gridUnit);
    scope->addWidget(m_here);
    scope->addWidget(m_everywhere);
    scope->addStretch();
    scope->addWidget(m_wholeWords);

    auto *tagLabel = new QLabel(tr("&Tag:"), this);
    tagLabel->setBuddy(m_tag);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(2 * gridUnit);
    bottom->addWidget(tagLabel);
    bottom->addWidget(m_tag, 1);
    bottom->addStretch(1);
    bottom->addWidget(buttons);

    auto *layout = dialogColumn(this);
    layout->setSpacing(2 * gridUnit);
    layout->addWidget(m_phrases);
    layout->addLayout(scope);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addSpacing(gridUnit);
    layout->addLayout(bottom);
    m_apply->setDefault(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    resize(220 * gridUnit, 140 * gridUnit);
}

/// What is sought, over the list.
void OccurrenceDialog::showPhrases()
{
    QStringList quoted;
    for (const auto &phrase : m_sought.phrases.first(std::min(mostForms, m_sought.phrases.size()))) {
        quoted.append(tr("“%1”").arg(phrase));
    }
    if (m_sought.phrases.size() > mostForms) {
        quoted.append(u"…"_s);
    }
    m_phrases->setText(quoted.join(u", "_s));
    m_phrases->setTextFormat(Qt::PlainText);
    m_phrases->setWordWrap(true);
    m_phrases->setFont(scaledFont(font(), 1.15));
}

void OccurrenceDialog::fillTags(const Codebook &codebook, const QString &tag)
{
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->setMinimumContentsLength(24);
    m_tag->lineEdit()->setPlaceholderText(tr("Find or make a tag"));
    m_tag->completer()->setFilterMode(Qt::MatchContains);
    m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const auto &known : codebook.tags()) {
        m_tag->addItem(tagChip(QColor(known.colour), chipSize, devicePixelRatioF()), codebook.path(known.id));
    }
    m_tag->setEditText(tag);
}

void OccurrenceDialog::setLocale(const QLocale &locale)
{
    m_delegate->setLocale(locale);
}

void OccurrenceDialog::search()
{
    m_found.clear();
    const auto match = m_wholeWords->isChecked() ? SearchableText::Match::WholeWords : SearchableText::Match::Anywhere;
    m_search.findEvery(m_sought.phrases, match, m_here->isChecked() ? std::optional(m_article) : std::nullopt);
    showState();
}

void OccurrenceDialog::showState()
{
    const int passages = m_found.passageCount();
    if (passages > 0) {
        m_state->setText(tr("%Ln passage(s)", nullptr, passages) + u' ' + tr("in %Ln article(s)", nullptr, m_found.articleCount())
                         + (m_search.isRunning() ? u" · "_s + tr("Searching…") : QString()));
    } else {
        m_state->setText(m_search.isRunning() ? tr("Searching…") : tr("Nothing found"));
    }
    m_apply->setText(tr("Tag %Ln passage(s)", nullptr, m_found.checkedCount()));
    m_apply->setEnabled(m_found.checkedCount() > 0 && !m_search.isRunning() && !m_tag->currentText().trimmed().isEmpty());
}

void OccurrenceDialog::tagChecked()
{
    const auto path = m_tag->currentText().trimmed();
    setEnabled(false);
    m_session.tagPassages(m_found.checked(), path).then(this, [this, path](const Result<int> &passages) {
        setEnabled(true); // where it failed, the session has said why
        if (passages) {
            Q_EMIT tagged(*passages, path);
            accept();
        }
    });
}

bool OccurrenceDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isSpace && m_list->currentIndex().isValid()) {
        const bool wasChecked = m_list->currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_found.setData(m_list->currentIndex(), wasChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}
