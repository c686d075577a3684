// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namelistmodel.h"

#include "models/librarysession.h"
#include "models/openarticle.h"
#include "store/mentionrepository.h"

#include <QCollator>

#include <algorithm>

void NameRow::take(const Mention &mention)
{
    occurrences.append(mention.range);
    accepted = accepted && mention.status == MentionStatus::Accepted;
}

NameListModel::NameListModel(LibrarySession &session, const OpenArticle &article, QObject *parent)
    : TitledModel(parent)
    , m_session(session)
    , m_article(article)
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

int NameListModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant NameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &shown = node(index)->value;
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case KindRole:
        return int(shown.kind);
    case FormsRole:
        return formsOf(*node(index));
    case AcceptedRole:
        return shown.level != NameRow::Level::Kind && shown.accepted;
    case SortRole: // kinds stay in their order, whatever the names are sorted by
        return shown.level == NameRow::Level::Kind ? QVariant(int(shown.kind)) : text(*node(index), index.column());
    case Qt::DisplayRole:
        return text(*node(index), index.column());
    default:
        return {};
    }
}

QVariant NameListModel::text(const Node &node, int column) const
{
    const auto &shown = node.value;
    const bool isKind = shown.level == NameRow::Level::Kind;
    switch (column) {
    case Name:
        return isKind ? m_kindName(shown.kind) : shown.text.simplified();
    case Here:
        return isKind ? int(node.children.size()) : int(shown.occurrences.size());
    case InLibrary:
        return shown.inLibrary ? QVariant(*shown.inLibrary) : QVariant();
    default:
        return {};
    }
}

void NameListModel::setKindNames(std::function<QString(MentionKind)> kindName)
{
    m_kindName = std::move(kindName);
    if (!root()->children.empty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
    }
}

QList<TextRange> NameListModel::occurrences(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->value.occurrences : QList<TextRange>();
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
    for (const auto &group : root()->children) {
        if (group->value.kind != kind) {
            continue;
        }
        for (const auto &entity : group->children) {
            if (entity->value.text == text) {
                return TreeModel::indexOf(entity.get());
            }
            for (const auto &candidate : entity->children) {
                form = candidate->value.text == text ? candidate.get() : form;
            }
        }
    }
    return form ? TreeModel::indexOf(form) : QModelIndex();
}

QStringList NameListModel::namesOf(MentionKind kind) const
{
    QStringList names;
    for (const auto &group : root()->children) {
        for (const auto &entity : group->children) {
            if (group->value.kind == kind) {
                names.append(entity->value.text);
            }
        }
    }
    return names;
}

void NameListModel::reload()
{
    beginResetModel();
    root()->children.clear();
    fill();
    endResetModel();
    ++m_generation;
    countInLibrary();
}

void NameListModel::fill()
{
    using Level = NameRow::Level;
    QHash<MentionKind, Node *> kinds;
    for (const auto kind : allMentionKinds) {
        if (isName(kind)) {
            kinds.insert(kind, root()->append({.level = Level::Kind, .kind = kind}));
        }
    }
    QHash<QPair<Node *, QString>, Node *> known; // what stands below a node by its text
    const auto childOf = [&known](Node *above, Level level, const QString &text) {
        auto *&child = known[{above, text}];
        if (!child) {
            child = above->append({.level = level, .kind = above->value.kind, .text = text});
        }
        return child;
    };
    for (const auto &mention : m_article.mentions()) {
        if (!isName(mention.kind)) {
            continue;
        }
        const auto text = m_article.article().text.sliced(mention.range.start, mention.range.length());
        auto *entity = childOf(kinds.value(mention.kind), Level::Entity, mention.entity.isEmpty() ? text : mention.entity);
        entity->value.take(mention);
        childOf(entity, Level::Form, text)->value.take(mention);
    }
    arrange();
}

/// Leaves out kinds without a name; a person or thing that has but its own name needs none below it.
void NameListModel::arrange()
{
    const QCollator collator;
    const auto sortByName = [&collator](Node &above) {
        std::ranges::sort(above.children, [&](const auto &a, const auto &b) {
            return collator.compare(a->value.text, b->value.text) < 0;
        });
        above.countRows();
    };
    std::erase_if(root()->children, [](const auto &kind) {
        return kind->children.empty();
    });
    root()->countRows();
    for (const auto &kind : root()->children) {
        sortByName(*kind);
        for (const auto &entity : kind->children) {
            if (entity->children.size() == 1 && entity->children.front()->value.text == entity->value.text) {
                entity->children.clear();
            }
            sortByName(*entity);
        }
    }
}

QStringList NameListModel::formsOf(const Node &node)
{
    if (node.value.level == NameRow::Level::Kind) {
        return {};
    }
    QStringList texts;
    for (const auto &form : node.children) {
        texts.append(form->value.text);
    }
    return texts.isEmpty() ? QStringList{node.value.text} : texts;
}

void NameListModel::countInLibrary()
{
    QStringList texts;
    for (const auto &kind : root()->children) {
        for (const auto &entity : kind->children) {
            texts.append(formsOf(*entity));
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
            child->value.inLibrary = 0;
            const auto forms = formsOf(*child);
            for (const auto &form : forms) {
                *child->value.inLibrary += counts.value({child->value.kind, form});
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
