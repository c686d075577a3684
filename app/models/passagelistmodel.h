// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/librarysession.h"
#include "models/passagesearch.h"

#include <QAbstractListModel>

#include <vector>

/// Passages in context as rows of a list: each article's heading, then its passages. They can have boxes to tick; that of an
/// article ticks all of its passages.
class PassageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsArticleRole = Qt::UserRole, ///< bool: a heading
        ArticleRole, ///< ArticleId
        SourceRole, ///< of a heading
        PublishedRole, ///< of a heading, as Article::published
        CountRole, ///< of a heading: passages, those left out included
        BeforeRole, ///< of a passage
        AfterRole, ///< of a passage; its quote is the DisplayRole
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void clear();
    /// With ticked boxes where they have boxes.
    void append(const QList<PassageGroup> &groups);
    void setCheckable(bool checkable);

    [[nodiscard]] int articleCount() const;
    /// Those left out included.
    [[nodiscard]] int passageCount() const;
    /// Nothing for a heading.
    [[nodiscard]] std::optional<TextRange> range(const QModelIndex &index) const;
    [[nodiscard]] QList<LibrarySession::Passages> checked() const;
    [[nodiscard]] int checkedCount() const;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Row {
        size_t group = 0;
        qsizetype passage = -1; ///< of the group; -1: its heading
        bool checked = true; ///< of a passage
    };

    [[nodiscard]] QVariant headingData(const QModelIndex &index, int role) const;
    [[nodiscard]] Qt::CheckState headingState(size_t row) const;
    [[nodiscard]] size_t groupEnd(size_t row) const;

    std::vector<PassageGroup> m_groups;
    std::vector<Row> m_rows;
    bool m_checkable = false;
    int m_passages = 0;
    int m_checked = 0;
};
