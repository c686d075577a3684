// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagelistmodel.h"

#include <algorithm>

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[size_t(index.row())];
    const auto &group = m_groups[row.group];
    if (role == IsArticleRole) {
        return row.passage < 0;
    }
    if (role == ArticleRole) {
        return group.article;
    }
    if (row.passage < 0) {
        return headingData(index, role);
    }
    const auto &passage = group.passages[row.passage];
    switch (role) {
    case Qt::DisplayRole:
        return passage.quote;
    case Qt::AccessibleTextRole:
        return QString(passage.before + passage.quote + passage.after);
    case BeforeRole:
        return passage.before;
    case AfterRole:
        return passage.after;
    case Qt::CheckStateRole:
        return m_checkable ? QVariant(row.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant PassageListModel::headingData(const QModelIndex &index, int role) const
{
    const auto &group = m_groups[m_rows[size_t(index.row())].group];
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case SourceRole:
        return group.source;
    case PublishedRole:
        return group.published;
    case CountRole:
        return int(group.passages.size()) + group.more;
    case Qt::CheckStateRole:
        return m_checkable ? QVariant(headingState(size_t(index.row()))) : QVariant();
    default:
        return {};
    }
}

size_t PassageListModel::groupEnd(size_t row) const
{
    return row + 1 + size_t(m_groups[m_rows[row].group].passages.size());
}

Qt::CheckState PassageListModel::headingState(size_t row) const
{
    const auto first = m_rows.begin() + std::ptrdiff_t(row) + 1;
    const auto last = m_rows.begin() + std::ptrdiff_t(groupEnd(row));
    const auto checked = std::count_if(first, last, [](const Row &passage) {
        return passage.checked;
    });
    return checked == 0 ? Qt::Unchecked : checked == last - first ? Qt::Checked : Qt::PartiallyChecked;
}

bool PassageListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_checkable || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    auto heading = size_t(index.row());
    while (m_rows[heading].passage >= 0) {
        --heading;
    }
    const bool isHeading = heading == size_t(index.row());
    const bool wanted = value.toInt() != Qt::Unchecked;
    const auto first = isHeading ? heading + 1 : size_t(index.row());
    const auto last = isHeading ? groupEnd(heading) : first + 1;
    for (auto row = first; row < last; ++row) {
        m_checked += int(wanted) - int(m_rows[row].checked);
        m_rows[row].checked = wanted;
    }
    Q_EMIT dataChanged(this->index(int(heading)), this->index(int(last) - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PassageListModel::flags(const QModelIndex &index) const
{
    const auto base = QAbstractListModel::flags(index);
    return m_checkable && index.isValid() ? base | Qt::ItemIsUserCheckable : base;
}

void PassageListModel::clear()
{
    beginResetModel();
    m_groups.clear();
    m_rows.clear();
    m_passages = 0;
    m_checked = 0;
    endResetModel();
    Q_EMIT checkedChanged();
}

void PassageListModel::append(const QList<PassageGroup> &groups)
{
    std::vector<Row> rows;
    for (const auto &group : groups) {
        for (qsizetype passage = -1; passage < group.passages.size(); ++passage) {
            rows.push_back({.group = m_groups.size(), .passage = passage});
        }
        m_passages += int(group.passages.size()) + group.more;
        m_checked += int(group.passages.size());
        m_groups.push_back(group);
    }
    if (rows.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    Q_EMIT checkedChanged();
}

void PassageListModel::setCheckable(bool checkable)
{
    m_checkable = checkable;
}

int PassageListModel::articleCount() const
{
    return int(m_groups.size());
}

int PassageListModel::passageCount() const
{
    return m_passages;
}

std::optional<TextRange> PassageListModel::range(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].passage < 0) {
        return std::nullopt;
    }
    const auto &row = m_rows[size_t(index.row())];
    return m_groups[row.group].passages[row.passage].range;
}

QList<LibrarySession::Passages> PassageListModel::checked() const
{
    QList<LibrarySession::Passages> passages;
    for (const auto &row : m_rows) {
        const auto &group = m_groups[row.group];
        if (row.passage < 0) {
            passages.append({.article = group.article, .ranges = {}, .quotes = {}});
        } else if (row.checked) {
            passages.last().ranges.append(group.passages[row.passage].range);
            passages.last().quotes.append(group.passages[row.passage].quote);
        }
    }
    passages.removeIf([](const LibrarySession::Passages &article) {
        return article.ranges.isEmpty();
    });
    return passages;
}

int PassageListModel::checkedCount() const
{
    return m_checked;
}
