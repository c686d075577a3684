// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shelving.h"

#include "models/articlelistmodel.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/shelftreemodel.h"
#include "ui/dialogs/articledetailsdialog.h"
#include "ui/docks/articlepanel.h"
#include "ui/docks/shelftree.h"
#include "ui/window/actions.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

Shelving::Shelving(LibrarySession &session,
                   OpenArticle &article,
                   const ArticleListModel &articles,
                   const ShelfTreeModel &shelves,
                   ArticlePanel &panel,
                   Actions &actions,
                   QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_articles(articles)
    , m_shelves(shelves)
    , m_panel(panel)
    , m_actions(actions)
    , m_window(window)
{
    connect(&panel, &ArticlePanel::menuRequested, this, &Shelving::showMenu);
    connect(&panel, &ArticlePanel::binRequested, this, &Shelving::bin);
    connect(&panel, &ArticlePanel::selectionChanged, this, &Shelving::updateActions);
    connect(panel.shelves(), &ShelfTree::emptyBinRequested, this, &Shelving::askToEmptyBin);
    connect(&articles, &QAbstractItemModel::dataChanged, this, &Shelving::updateActions);
    connect(&articles, &QAbstractItemModel::modelReset, this, &Shelving::updateActions);
    connect(&articles, &QAbstractItemModel::rowsInserted, this, &Shelving::updateActions);
    connect(&articles, &QAbstractItemModel::rowsRemoved, this, &Shelving::updateActions);
    connect(&article, &OpenArticle::opened, this, &Shelving::updateActions);
    connect(&session, &LibrarySession::opened, this, &Shelving::updateActions);
    connect(&session, &LibrarySession::closed, this, &Shelving::updateActions);
    connectActions();
    updateActions();
}

void Shelving::connectActions()
{
    connect(m_actions.star, &QAction::triggered, this, [this](bool starred) {
        m_session.setStarred(chosenIds(), starred);
    });
    connect(m_actions.markRead, &QAction::triggered, this, [this](bool read) {
        m_session.setRead(chosenIds(), read);
    });
    connect(m_actions.details, &QAction::triggered, this, &Shelving::showDetails);
    connect(m_actions.bin, &QAction::triggered, this, &Shelving::bin);
    connect(m_actions.restore, &QAction::triggered, this, [this] {
        m_session.setBinned(chosenIds(), false);
    });
    connect(m_actions.emptyBin, &QAction::triggered, this, &Shelving::askToEmptyBin);
    connect(m_actions.newCollection, &QAction::triggered, this, [this] {
        m_panel.shelves()->addCollection(false);
    });
    connect(m_actions.collect, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(m_window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillCollections(*menu);
        menu->popup(m_panel.mapToGlobal(m_panel.rect().center()));
    });
}

QList<ArticleId> Shelving::chosenIds() const
{
    const auto selected = m_panel.selected();
    return selected.isEmpty() && m_article.isOpen() ? QList{m_article.id()} : selected; // the panel hears later what is open
}

QList<ArticleSummary> Shelving::chosen() const
{
    QList<ArticleSummary> articles;
    const auto ids = chosenIds();
    for (const auto id : ids) {
        if (const auto index = m_articles.indexOf(id); index.isValid()) {
            articles.append(m_articles.summary(index.row()));
        }
    }
    return articles;
}

void Shelving::updateActions()
{
    const auto articles = chosen();
    const bool isWritable = m_session.isOpen() && !m_session.isReadOnly();
    const bool any = isWritable && !articles.isEmpty();
    const bool binned = any && std::ranges::all_of(articles, &ArticleSummary::isBinned);
    for (auto *action : {m_actions.star, m_actions.markRead, m_actions.bin, m_actions.collect, m_actions.details}) {
        action->setEnabled(any && !binned);
    }
    m_actions.restore->setEnabled(binned);
    m_actions.newCollection->setEnabled(isWritable);
    m_actions.emptyBin->setEnabled(isWritable);
    m_actions.star->setChecked(any && std::ranges::all_of(articles, &ArticleSummary::isStarred));
    m_actions.markRead->setChecked(any && std::ranges::all_of(articles, &ArticleSummary::isRead));
}

void Shelving::showMenu(QPoint place)
{
    if (m_session.isReadOnly()) {
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_actions.restore->isEnabled()) {
        menu->addAction(m_actions.restore);
        menu->addSeparator();
        menu->addAction(m_actions.emptyBin);
    } else {
        menu->addActions({m_actions.markRead, m_actions.star});
        fillCollections(*menu->addMenu(m_actions.collect->text()));
        menu->addAction(m_actions.details);
        fillLinks(*menu);
        menu->addSeparator();
        menu->addAction(m_actions.bin);
    }
    menu->popup(place);
}

void Shelving::fillCollections(QMenu &menu)
{
    const auto articles = chosen();
    const auto ids = chosenIds();
    const auto collections = m_shelves.collections();
    for (const auto &collection : collections) {
        const bool holdsAll = !articles.isEmpty() && std::ranges::all_of(articles, [&](const ArticleSummary &article) {
            return article.collections.contains(collection.id);
        });
        auto *action = menu.addAction(pathOf(collection).replace(u'&', u"&&"_s), this, [this, ids, id = collection.id, holdsAll] {
            holdsAll ? m_session.takeOutOfCollection(id, ids) : m_session.fillCollection(id, ids);
        });
        action->setCheckable(true);
        action->setChecked(holdsAll);
    }
    if (!collections.isEmpty()) {
        menu.addSeparator();
    }
    menu.addAction(m_actions.newCollection);
}

/// The other versions of an article that the reader has linked with it.
void Shelving::fillLinks(QMenu &menu)
{
    const auto ids = chosenIds();
    const auto links = ids.size() == 1 ? m_session.linksOf(ids.first()).value_or(QList<ArticleLink>()) : QList<ArticleLink>();
    if (links.isEmpty()) {
        return;
    }
    auto *versions = menu.addMenu(tr("Nearly the same"));
    for (const auto &link : links) {
        const auto summary = m_session.summary(link.other).value_or(ArticleSummary());
        const auto name = summary.source.isEmpty() ? summary.title : QString(summary.title + u" · " + summary.source);
        versions->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id = link.other] {
            Q_EMIT articleWanted(id);
        });
    }
}

void Shelving::showDetails()
{
    const auto articles = chosen();
    if (articles.isEmpty()) {
        return;
    }
    auto *dialog = new ArticleDetailsDialog(m_session, articles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString Shelving::pathOf(const Collection &collection) const
{
    QString path = collection.name;
    auto above = collection.parent;
    const auto collections = m_shelves.collections();
    for (auto candidate = collections.rbegin(); above && candidate != collections.rend(); ++candidate) { // parents come first
        if (candidate->id == *above) {
            path = candidate->name + u" / "_s + path;
            above = candidate->parent;
        }
    }
    return path;
}

void Shelving::bin()
{
    const auto ids = chosenIds();
    if (!m_actions.bin->isEnabled()) {
        return;
    }
    const bool isOpenOne = ids.contains(m_article.id());
    m_session.setBinned(ids, true);
    if (isOpenOne) {
        m_article.close();
    }
}

void Shelving::askToEmptyBin()
{
    int inBin = 0;
    for (int row = 0; row < m_articles.rowCount(); ++row) {
        inBin += m_articles.summary(row).isBinned ? 1 : 0;
    }
    if (inBin == 0) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Empty the bin"), {}, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Delete the %n article(s) in the bin for good?", nullptr, inBin));
    box->setInformativeText(tr("Their annotations go with them. This cannot be undone, and neither can the steps before it any more."));
    auto *confirm = box->addButton(tr("&Delete for good"), QMessageBox::DestructiveRole);
    connect(confirm, &QAbstractButton::clicked, this, [this] {
        m_session.emptyBin().then(this, [this](const Result<int> &emptied) {
            if (emptied && m_article.isOpen() && !m_session.summary(m_article.id())) {
                m_article.close();
            }
        });
    });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}
