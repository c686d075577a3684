// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QSortFilterProxyModel>

#include <optional>

class AnnotationListModel;
class Codebook;

/// The annotations that hold a text, carry a tag or one below it, and are of an annotator, in one of several orders.
class AnnotationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        Reading,
        LatestChange,
        Tag
    };

    AnnotationFilterModel(AnnotationListModel &annotations, const Codebook &codebook, QObject *parent = nullptr);

    /// In quote, note or the names of the tags; accents and case do not count.
    void setText(const QString &text);
    /// Nothing: all.
    void setTag(std::optional<TagId> tag);
    [[nodiscard]] std::optional<TagId> tag() const;
    /// Empty: all.
    void setAnnotator(const QString &annotator);
    [[nodiscard]] const QString &annotator() const;
    void setOrder(Order order);
    /// True where it hides any that a text, a tag or an annotator does not fit.
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isBelowTag(TagId tag) const;

    const AnnotationListModel &m_annotations;
    const Codebook &m_codebook;
    QString m_text; // folded
    std::optional<TagId> m_tag;
    QString m_annotator;
    Order m_order = Order::Reading;
};
