// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/annotationfiltermodel.h"

#include "models/annotationlistmodel.h"
#include "models/codebook.h"
#include "ui/docks/foldedtext.h"

#include <algorithm>

AnnotationFilterModel::AnnotationFilterModel(AnnotationListModel &annotations, const Codebook &codebook, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_annotations(annotations)
    , m_codebook(codebook)
{
    setSourceModel(&annotations);
    setDynamicSortFilter(true);
    sort(0);
}

void AnnotationFilterModel::setText(const QString &text)
{
    m_text = foldedText(text);
    invalidateRowsFilter();
}

void AnnotationFilterModel::setTag(std::optional<TagId> tag)
{
    m_tag = tag;
    invalidateRowsFilter();
}

std::optional<TagId> AnnotationFilterModel::tag() const
{
    return m_tag;
}

void AnnotationFilterModel::setAnnotator(const QString &annotator)
{
    m_annotator = annotator;
    invalidateRowsFilter();
}

const QString &AnnotationFilterModel::annotator() const
{
    return m_annotator;
}

void AnnotationFilterModel::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool AnnotationFilterModel::isFiltering() const
{
    return !m_text.isEmpty() || m_tag || !m_annotator.isEmpty();
}

bool AnnotationFilterModel::isBelowTag(TagId tag) const
{
    for (const auto *above = m_codebook.tag(tag); above; above = above->parent ? m_codebook.tag(*above->parent) : nullptr) {
        if (above->id == *m_tag) {
            return true;
        }
    }
    return false;
}

bool AnnotationFilterModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto &annotation = m_annotations.annotation(row);
    if (!m_annotator.isEmpty() && annotation.annotator != m_annotator) {
        return false;
    }
    const auto carriesTag = [this](TagId tag) {
        return isBelowTag(tag);
    };
    if (m_tag && std::ranges::none_of(annotation.tags, carriesTag)) {
        return false;
    }
    if (m_text.isEmpty() || foldedText(annotation.quote).contains(m_text) || foldedText(annotation.note).contains(m_text)) {
        return true;
    }
    return std::ranges::any_of(annotation.tags, [this](TagId tag) {
        return foldedText(m_codebook.path(tag)).contains(m_text);
    });
}

bool AnnotationFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &a = m_annotations.annotation(left.row());
    const auto &b = m_annotations.annotation(right.row());
    if (m_order == Order::LatestChange && a.modified != b.modified) {
        return a.modified > b.modified;
    }
    if (m_order == Order::Tag) {
        const auto tagOf = [this](const Annotation &annotation) {
            return annotation.tags.isEmpty() ? QString() : m_codebook.path(annotation.tags.first());
        };
        const auto order = tagOf(a).localeAwareCompare(tagOf(b));
        if (order != 0) {
            return tagOf(a).isEmpty() || tagOf(b).isEmpty() ? tagOf(b).isEmpty() : order < 0;
        }
    }
    return left.row() < right.row();
}
