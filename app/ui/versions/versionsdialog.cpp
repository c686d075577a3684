// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/versionsdialog.h"

#include "models/librarysession.h"
#include "ui/dialogs/dialoglayout.h"
#include "ui/docks/itemdrawing.h"
#include "ui/versions/changedtext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

VersionsDialog::VersionsDialog(LibrarySession &session, ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_change(new QTextBrowser(this))
    , m_restore(new QPushButton(tr("&Restore this version"), this))
{
    setWindowTitle(tr("Versions of the text"));
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChange);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreRequested(m_versions.at(m_list->currentRow()).id);
    });
    connect(&session, &LibrarySession::textsChanged, this, &VersionsDialog::reload);
    connect(&session, &LibrarySession::closed, this, &QWidget::close);
    reload();
}

void VersionsDialog::arrange()
{
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setAlternatingRowColors(true);
    m_list->setSpacing(gridUnit / 2);
    m_change->setAccessibleName(tr("What changed"));
    m_restore->setToolTip(tr("Makes this the article’s text again, as a new version; annotations follow"));
    m_summary->setWordWrap(true);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(m_list);
    panes->addWidget(m_change);
    panes->setStretchFactor(1, 1);
    panes->setSizes({70 * gridUnit, 110 * gridUnit});
    panes->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = dialogColumn(this);
    layout->addWidget(m_summary);
    layout->addWidget(panes, 1);
    layout->addWidget(buttons);
    resize(200 * gridUnit, 110 * gridUnit);
}

void VersionsDialog::reload()
{
    m_versions = m_session.versions(m_article).value_or(QList<TextVersion>());
    m_list->clear();
    for (const auto &version : std::as_const(m_versions)) {
        const auto change = version.origin == VersionOrigin::Imported ? QString() : u'\n' + changeInShort(version.removed, version.inserted);
        m_list->addItem(headingOf(version) + change);
    }
    m_summary->setText(m_versions.isEmpty() ? tr("The text of this article has never changed.")
                                            : tr("%Ln version(s), the newest first. Choose one to see what it changed.", nullptr, int(m_versions.size())));
    if (!m_versions.isEmpty()) {
        m_list->setCurrentRow(0);
    }
    showChange();
    m_list->setFocus();
}

QString VersionsDialog::headingOf(const TextVersion &version)
{
    const auto when = QLocale().toString(version.made.toLocalTime(), QLocale::ShortFormat);
    const auto how = [&] {
        switch (version.origin) {
        case VersionOrigin::Imported:
            return tr("as imported");
        case VersionOrigin::Corrected:
            return tr("corrected");
        case VersionOrigin::Newer:
            return version.fileName.isEmpty() ? tr("newer version") : tr("newer version, from %1").arg(QFileInfo(version.fileName).fileName());
        case VersionOrigin::Restored:
            break;
        }
        return tr("restored");
    };
    const auto heading = tr("%1: %2", "when: how").arg(when, how());
    return version.isCurrent ? tr("%1 (current)").arg(heading) : heading;
}

void VersionsDialog::showChange()
{
    const auto row = m_list->currentRow();
    m_restore->setEnabled(row >= 0 && !m_versions.at(row).isCurrent && !m_session.isReadOnly());
    m_change->clear();
    if (row < 0) {
        return;
    }
    const auto text = m_session.versionText(m_article, m_versions.at(row).id);
    const auto before = row + 1 < m_versions.size() ? m_session.versionText(m_article, m_versions.at(row + 1).id) : text;
    if (!text || !before) {
        return;
    }
    const auto html = changedTextHtml(*before, *text);
    m_change->setHtml(html.isEmpty() ? u"<p>"_s + tr("The text that the article came with.").toHtmlEscaped() + u"</p>"_s : html);
}
