// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/nearduplicatesdialog.h"

#include "models/librarysession.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace
{
enum Column {
    Newer,
    Older,
    Distance,
    Choice,
    ColumnCount
};

QPlainTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

/// Paragraphs that the other text lacks get a ground of their own.
void showWithDifferences(QPlainTextEdit &view, const QString &text, const QString &other)
{
    view.setPlainText(text);
    const auto lines = other.split(u'\n');
    const QSet<QString> others(lines.begin(), lines.end());
    QTextBlockFormat differs;
    differs.setBackground(mixed(view.palette().color(QPalette::Base), view.palette().color(QPalette::Accent), 0.18));
    for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (!others.contains(block.text())) {
            QTextCursor(block).mergeBlockFormat(differs);
        }
    }
    view.moveCursor(QTextCursor::Start);
}
}

NearDuplicatesDialog::NearDuplicatesDialog(LibrarySession &session, const QList<NearDuplicate> &pairs, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_pairs(pairs)
    , m_list(new QTreeWidget(this))
    , m_newer(makeText(tr("Text of the newer article"), this))
    , m_older(makeText(tr("Text of the older article"), this))
{
    setWindowTitle(tr("Nearly the same text"));
    auto *question =
        new QLabel(tr("%Ln article(s) stand close to an older one of the library. What is to become of the newer ones?", nullptr, int(pairs.size())), this);
    question->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Closes; all articles stay as they are"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_session.settleDuplicates(m_pairs, m_choices);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &LibrarySession::closed, this, &QDialog::reject);

    auto *layout = dialogColumn(this);
    layout->addWidget(question);
    layout->addWidget(m_list, 2);
    layout->addWidget(makeChoiceButtons());
    layout->addWidget(makeTexts(), 3);
    layout->addWidget(buttons);
    resize(230 * gridUnit, 160 * gridUnit);
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NearDuplicatesDialog::showTexts);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->selectAll();
    m_list->setFocus();
}

QList<DuplicateChoice> NearDuplicatesDialog::choices() const
{
    return m_choices;
}

QWidget *NearDuplicatesDialog::makeChoiceButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2 * gridUnit);
    auto *label = new QLabel(tr("The selected ones:"), row);
    layout->addWidget(label);
    const std::tuple<DuplicateChoice, QString, QString> offers[] = {
        {DuplicateChoice::KeepBoth, tr("&Keep both"), tr("Both stay, each for itself")},
        {DuplicateChoice::Link, tr("&Link"), tr("Both stay, and the menu of each leads to the other")},
        {DuplicateChoice::Skip, tr("&Skip"), tr("The newer one goes to the bin, from where it can be restored")},
        {DuplicateChoice::NewerVersion,
         tr("&Newer version"),
         tr("The newer text, title and date take the place of the older ones, whose annotations follow; the older text stays among the versions")},
    };
    for (const auto &[choice, text, tip] : offers) {
        auto *button = new QPushButton(text, row);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            choose(choice);
        });
        layout->addWidget(button);
    }
    layout->addStretch();
    return row;
}

QWidget *NearDuplicatesDialog::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *layout = new QGridLayout(texts);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(3 * gridUnit);
    layout->setVerticalSpacing(gridUnit);
    layout->addWidget(new QLabel(tr("Newer article"), texts), 0, 0);
    layout->addWidget(new QLabel(tr("Older article"), texts), 0, 1);
    layout->addWidget(m_newer, 1, 0);
    layout->addWidget(m_older, 1, 1);
    auto *legend = new QLabel(tr("Paragraphs on a coloured ground stand in one of the two only."), texts);
    legend->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(legend, 2, 0, 1, 2);
    return texts;
}

void NearDuplicatesDialog::fill()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Newer article"), tr("Older article"), tr("Distance"), tr("Choice")});
    m_list->headerItem()->setToolTip(Distance, tr("0%: the same words in the same order; 100%: nothing in common"));
    m_list->setAccessibleName(tr("Articles that are nearly the same"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (qsizetype row = 0; row < m_pairs.size(); ++row) {
        const auto &pair = m_pairs.at(row);
        m_choices.append(pair.isLinked ? DuplicateChoice::Link : DuplicateChoice::KeepBoth);
        auto *item = new QTreeWidgetItem(m_list, {described(pair.newer), described(pair.older), tr("%L1%").arg(qRound(pair.distance * 100))});
        item->setToolTip(Newer, described(pair.newer));
        item->setToolTip(Older, described(pair.older));
        item->setTextAlignment(Distance, Qt::AlignTrailing | Qt::AlignVCenter);
        showChoice(int(row));
    }
    auto *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Newer, QHeaderView::Stretch);
    header->setSectionResizeMode(Older, QHeaderView::Stretch);
    header->setSectionResizeMode(Distance, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Choice, QHeaderView::ResizeToContents);
}

void NearDuplicatesDialog::choose(DuplicateChoice choice)
{
    const auto selected = m_list->selectedItems();
    for (auto *item : selected) {
        const int row = m_list->indexOfTopLevelItem(item);
        m_choices[row] = choice;
        showChoice(row);
    }
}

void NearDuplicatesDialog::showChoice(int row)
{
    m_list->topLevelItem(row)->setText(Choice, choiceName(m_choices.at(row)));
}

void NearDuplicatesDialog::showTexts()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0) {
        return;
    }
    const auto newer = m_session.article(m_pairs.at(row).newer.id).value_or(Article()).text;
    const auto older = m_session.article(m_pairs.at(row).older.id).value_or(Article()).text;
    showWithDifferences(*m_newer, newer, older);
    showWithDifferences(*m_older, older, newer);
}

QString NearDuplicatesDialog::choiceName(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::KeepBoth:
        return tr("keep both");
    case DuplicateChoice::Link:
        return tr("link");
    case DuplicateChoice::Skip:
        return tr("skip");
    case DuplicateChoice::NewerVersion:
        return tr("newer version");
    }
    return {};
}

QString NearDuplicatesDialog::described(const ArticleSummary &article)
{
    QStringList parts{article.title};
    if (!article.source.isEmpty()) {
        parts.append(article.source);
    }
    return parts.join(u" · "_s);
}
