// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namelistmodel.h"

#include "models/librarysession.h"
#include "models/openarticle.h"
#include "store/mentionrepository.h"

#include <QCollator>

#include <algorithm>

namespace
{

// Internal ids: 0 for a kind, and for a name the number of its kind's row, from 1.
constexpr quintptr ofKind = 0;

} // namespace

NameListModel::NameListModel(LibrarySession &session, const OpenArticle &article, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_article(article)
    , m_kindName(kindWord)
{
    connect(&article, &OpenArticle::opened, this, &NameListModel::reload);
    connect(&article, &OpenArticle::mentionsChanged, this, &NameListModel::reload);
    connect(&session, &LibrarySession::importFinished, this, &NameListModel::countInLibrary);
    reload();
}

QModelIndex NameListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofKind);
}

QModelIndex NameListModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != ofKind ? createIndex(int(index.internalId()) - 1, 0, ofKind) : QModelIndex();
}

int NameListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    const bool hasNames = parent.internalId() == ofKind && parent.column() == 0;
    return hasNames ? int(m_groups.at(std::size_t(parent.row())).names.size()) : 0;
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
    if (role == Qt::TextAlignmentRole) {
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto *ofName = name(index);
    const auto &group = m_groups.at(ofName ? index.internalId() - 1 : std::size_t(index.row()));
    if (role == KindRole) {
        return int(group.kind);
    }
    if (role != Qt::DisplayRole && role != SortRole) {
        return {};
    }
    return ofName ? nameData(*ofName, index.column()) : groupData(group, index.column(), role);
}

QVariant NameListModel::groupData(const Group &group, int column, int role) const
{
    if (role == SortRole) {
        return int(group.kind); // in the order of kinds, whatever the names are sorted by
    }
    switch (column) {
    case Name:
        return m_kindName(group.kind);
    case Here:
        return int(group.names.size());
    default:
        return {};
    }
}

QVariant NameListModel::nameData(const NameEntry &name, int column)
{
    switch (column) {
    case Name:
        return name.text.simplified();
    case Here:
        return int(name.occurrences.size());
    case InLibrary:
        return name.inLibrary ? QVariant(*name.inLibrary) : QVariant();
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
    if (!m_groups.empty()) {
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
    }
}

const NameListModel::NameEntry *NameListModel::name(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofKind) {
        return nullptr;
    }
    return &m_groups.at(index.internalId() - 1).names.at(std::size_t(index.row()));
}

QList<TextRange> NameListModel::occurrences(const QModelIndex &index) const
{
    const auto *found = name(index);
    return found ? found->occurrences : QList<TextRange>();
}

std::optional<TextRange> NameListModel::occurrenceAfter(const QModelIndex &index, qsizetype position) const
{
    const auto *found = name(index);
    if (!found) {
        return std::nullopt;
    }
    const auto next = std::ranges::upper_bound(found->occurrences, position, {}, &TextRange::start);
    return next == found->occurrences.cend() ? found->occurrences.constFirst() : *next;
}

QModelIndex NameListModel::indexOf(MentionKind kind, QStringView text) const
{
    const auto group = std::ranges::find(m_groups, kind, &Group::kind);
    if (group == m_groups.cend()) {
        return {};
    }
    const auto found = std::ranges::find(group->names, text, &NameEntry::text);
    if (found == group->names.cend()) {
        return {};
    }
    return createIndex(int(found - group->names.cbegin()), Name, quintptr(group - m_groups.cbegin()) + 1);
}

void NameListModel::reload()
{
    QHash<QPair<MentionKind, QString>, QList<TextRange>> occurrences;
    for (const auto &mention : m_article.mentions()) {
        if (isName(mention.kind)) {
            const auto text = m_article.article().text.sliced(mention.range.start, mention.range.length());
            occurrences[{mention.kind, text}].append(mention.range);
        }
    }
    beginResetModel();
    m_groups.clear();
    for (const auto kind : allMentionKinds) {
        addGroup(kind, occurrences);
    }
    endResetModel();
    ++m_generation;
    countInLibrary();
}

void NameListModel::addGroup(MentionKind kind, const QHash<QPair<MentionKind, QString>, QList<TextRange>> &occurrences)
{
    Group group{.kind = kind};
    for (auto [name, ranges] : occurrences.asKeyValueRange()) {
        if (name.first == kind) {
            group.names.push_back({.text = name.second, .occurrences = ranges});
        }
    }
    if (!group.names.empty()) {
        const QCollator collator;
        std::ranges::sort(group.names, collator, &NameEntry::text);
        m_groups.push_back(std::move(group));
    }
}

void NameListModel::countInLibrary()
{
    QStringList texts;
    for (const auto &group : m_groups) {
        std::ranges::transform(group.names, std::back_inserter(texts), &NameEntry::text);
    }
    if (texts.isEmpty() || !m_session.isOpen()) {
        return;
    }
    const auto count = [texts](Library &library) {
        return library.mentions().countsInLibrary(texts);
    };
    m_session.read(this, count, [this, generation = m_generation](const Result<QHash<QPair<MentionKind, QString>, int>> &counts) {
        if (counts && generation == m_generation) {
            showCounts(*counts);
        }
    });
}

void NameListModel::showCounts(const QHash<QPair<MentionKind, QString>, int> &counts)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto &group = m_groups[std::size_t(row)];
        for (auto &name : group.names) {
            name.inLibrary = counts.value({group.kind, name.text});
        }
        const auto parent = index(row, 0);
        Q_EMIT dataChanged(index(0, InLibrary, parent), index(rowCount(parent) - 1, InLibrary, parent));
    }
}
