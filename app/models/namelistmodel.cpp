// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namelistmodel.h"

#include "models/librarysession.h"
#include "models/openarticle.h"
#include "store/mentionrepository.h"

#include <QCollator>

#include <algorithm>
#include <vector>

struct NameListModel::Node {
    enum class Level {
        Root,
        Kind,
        Entity,
        Form
    };

    Level level = Level::Root;
    MentionKind kind = MentionKind::Person;
    QString text;
    QList<TextRange> occurrences;
    std::optional<int> inLibrary;
    bool accepted = true;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(Level childLevel, MentionKind childKind, const QString &childText)
    {
        children.push_back(std::make_unique<Node>(childLevel, childKind, childText));
        return *children.back();
    }

    void take(const Mention &mention)
    {
        occurrences.append(mention.range);
        accepted = accepted && mention.status == MentionStatus::Accepted;
    }

    /// A person or thing that has but its own name needs none below it.
    void dropOwnName()
    {
        if (children.size() == 1 && children.front()->text == text) {
            children.clear();
        }
    }

    void arrange(const QCollator &collator)
    {
        if (level == Level::Kind || level == Level::Entity) {
            std::ranges::sort(children, [&](const auto &a, const auto &b) {
                return collator.compare(a->text, b->text) < 0;
            });
        }
        for (std::size_t next = 0; next < children.size(); ++next) {
            children[next]->parent = this;
            children[next]->row = int(next);
            children[next]->arrange(collator);
        }
    }

    [[nodiscard]] QStringList forms() const
    {
        if (level == Level::Kind) {
            return {};
        }
        QStringList texts;
        for (const auto &form : children) {
            texts.append(form->text);
        }
        return texts.isEmpty() ? QStringList{text} : texts;
    }
};

NameListModel::NameListModel(LibrarySession &session, const OpenArticle &article, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_article(article)
    , m_root(std::make_unique<Node>())
    , m_kindName(kindWord)
{
    connect(&article, &OpenArticle::opened, this, &NameListModel::reload);
    connect(&article, &OpenArticle::mentionsChanged, this, &NameListModel::reload);
    connect(&session, &LibrarySession::importFinished, this, &NameListModel::countInLibrary);
    connect(&session, &LibrarySession::mentionsChanged, this, [this](ArticleId changed) {
        if (changed == 0) { // what is renewed one by one changes counts too slowly to be counted anew each time
            countInLibrary();
        }
    });
    reload();
}

NameListModel::~NameListModel() = default;

NameListModel::Node *NameListModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NameListModel::indexOf(const Node &node) const
{
    return createIndex(node.row, Name, &node);
}

QModelIndex NameListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, node(parent)->children.at(std::size_t(row)).get()) : QModelIndex();
}

QModelIndex NameListModel::parent(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? node(index)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : indexOf(*above);
}

int NameListModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int NameListModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant NameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &shown = *node(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case KindRole:
        return int(shown.kind);
    case FormsRole:
        return shown.forms();
    case AcceptedRole:
        return shown.level != Node::Level::Kind && shown.accepted;
    case SortRole: // kinds stay in their order, whatever the names are sorted by
        return shown.level == Node::Level::Kind ? QVariant(int(shown.kind)) : text(shown, index.column());
    case Qt::DisplayRole:
        return text(shown, index.column());
    default:
        return {};
    }
}

QVariant NameListModel::text(const Node &node, int column) const
{
    const bool isKind = node.level == Node::Level::Kind;
    switch (column) {
    case Name:
        return isKind ? m_kindName(node.kind) : node.text.simplified();
    case Here:
        return isKind ? int(node.children.size()) : int(node.occurrences.size());
    case InLibrary:
        return node.inLibrary ? QVariant(*node.inLibrary) : QVariant();
    default:
        return {};
    }
}

QVariant NameListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

bool NameListModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::EditRole) {
        return false;
    }
    m_titles.insert(section, value);
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
}

void NameListModel::setKindNames(std::function<QString(MentionKind)> kindName)
{
    m_kindName = std::move(kindName);
    if (!m_root->children.empty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
    }
}

QList<TextRange> NameListModel::occurrences(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->occurrences : QList<TextRange>();
}

std::optional<TextRange> NameListModel::occurrenceAfter(const QModelIndex &index, qsizetype position) const
{
    const auto all = occurrences(index);
    if (all.isEmpty()) {
        return std::nullopt;
    }
    const auto next = std::ranges::upper_bound(all, position, {}, &TextRange::start);
    return next == all.cend() ? all.constFirst() : *next;
}

QModelIndex NameListModel::indexOf(MentionKind kind, QStringView text) const
{
    const Node *form = nullptr;
    for (const auto &group : m_root->children) {
        if (group->kind != kind) {
            continue;
        }
        for (const auto &entity : group->children) {
            if (entity->text == text) {
                return indexOf(*entity);
            }
            for (const auto &candidate : entity->children) {
                form = candidate->text == text ? candidate.get() : form;
            }
        }
    }
    return form ? indexOf(*form) : QModelIndex();
}

QStringList NameListModel::namesOf(MentionKind kind) const
{
    QStringList names;
    for (const auto &group : m_root->children) {
        for (const auto &entity : group->children) {
            if (group->kind == kind) {
                names.append(entity->text);
            }
        }
    }
    return names;
}

void NameListModel::reload()
{
    auto root = treeOf(m_article);
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
    ++m_generation;
    countInLibrary();
}

std::unique_ptr<NameListModel::Node> NameListModel::treeOf(const OpenArticle &article)
{
    using Level = Node::Level;
    auto root = std::make_unique<Node>();
    QHash<MentionKind, Node *> kinds;
    for (const auto kind : allMentionKinds) {
        if (isName(kind)) {
            kinds.insert(kind, &root->add(Level::Kind, kind, {}));
        }
    }
    QHash<QPair<Node *, QString>, Node *> known; // what stands below a node by its text
    const auto childOf = [&known](Node *above, Level level, const QString &text) {
        auto *&child = known[{above, text}];
        if (!child) {
            child = &above->add(level, above->kind, text);
        }
        return child;
    };
    for (const auto &mention : article.mentions()) {
        if (!isName(mention.kind)) {
            continue;
        }
        const auto text = article.article().text.sliced(mention.range.start, mention.range.length());
        auto *entity = childOf(kinds.value(mention.kind), Level::Entity, mention.entity.isEmpty() ? text : mention.entity);
        entity->take(mention);
        childOf(entity, Level::Form, text)->take(mention);
    }
    std::erase_if(root->children, [](const auto &kind) {
        return kind->children.empty();
    });
    for (const auto &kind : root->children) {
        for (const auto &entity : kind->children) {
            entity->dropOwnName();
        }
    }
    root->arrange(QCollator());
    return root;
}

void NameListModel::countInLibrary()
{
    QStringList texts;
    for (const auto &kind : m_root->children) {
        for (const auto &entity : kind->children) {
            texts.append(entity->forms());
        }
    }
    if (texts.isEmpty() || !m_session.isOpen()) {
        return;
    }
    texts.removeDuplicates();
    const auto count = [texts](Library &library) {
        return library.mentions().countsInLibrary(texts);
    };
    m_session.read(this, count, [this, generation = m_generation](const Result<NameCounts> &counts) {
        if (counts && generation == m_generation) {
            showCounts(*counts);
        }
    });
}

void NameListModel::showCounts(const NameCounts &counts)
{
    const auto show = [&](const QModelIndex &parent) {
        for (const auto &child : node(parent)->children) {
            child->inLibrary = 0;
            const auto forms = child->forms();
            for (const auto &form : forms) {
                *child->inLibrary += counts.value({child->kind, form});
            }
        }
        Q_EMIT dataChanged(index(0, InLibrary, parent), index(rowCount(parent) - 1, InLibrary, parent));
    };
    for (int kindRow = 0; kindRow < rowCount(); ++kindRow) {
        const auto kind = index(kindRow, 0);
        show(kind);
        for (int row = 0; row < rowCount(kind); ++row) {
            if (rowCount(index(row, 0, kind)) > 0) {
                show(index(row, 0, kind));
            }
        }
    }
}
