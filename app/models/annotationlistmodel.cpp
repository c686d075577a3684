// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationlistmodel.h"

#include "models/codebook.h"
#include "models/openarticle.h"
#include "models/rowmerge.h"

#include <algorithm>
#include <tuple>

namespace
{

bool readFirst(const Annotation &a, const Annotation &b)
{
    return std::tie(a.range, a.id) < std::tie(b.range, b.id);
}

bool hasTag(const Annotation &annotation, const Codebook &codebook)
{
    return std::ranges::any_of(annotation.tags, [&codebook](TagId id) {
        return codebook.tag(id) != nullptr;
    });
}

template<typename Property>
QStringList ofTags(const Annotation &annotation, const Codebook &codebook, Property property)
{
    QStringList texts;
    for (const auto id : annotation.tags) {
        if (const auto *tag = codebook.tag(id)) {
            texts.append(property(*tag));
        }
    }
    return texts;
}

} // namespace

AnnotationListModel::AnnotationListModel(const OpenArticle &article, const Codebook &codebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_article(article)
    , m_codebook(codebook)
{
    connect(&article, &OpenArticle::opened, this, &AnnotationListModel::reload);
    connect(&article, &OpenArticle::annotationsChanged, this, &AnnotationListModel::update);
    connect(&codebook, &Codebook::changed, this, &AnnotationListModel::showTags);
    reload();
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &annotation = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return annotation.quote.simplified();
    case IdRole:
        return annotation.id;
    case NoteRole:
        return annotation.note;
    case TagNamesRole:
        return ofTags(annotation, m_codebook, [](const Tag &tag) {
            return tag.name;
        });
    case TagPathsRole:
        return ofTags(annotation, m_codebook, [this](const Tag &tag) {
            return m_codebook.path(tag.id);
        });
    case TagColoursRole:
        return ofTags(annotation, m_codebook, [](const Tag &tag) {
            return tag.colour;
        });
    case ParagraphRole:
        return annotation.paragraph;
    case AnnotatorRole:
        return annotation.annotator;
    case LookRole:
        return QVariant::fromValue(qHashMulti(0, annotation.quote, annotation.note, hasTag(annotation, m_codebook)));
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QStringList AnnotationListModel::annotators() const
{
    QStringList names;
    for (const auto &annotation : m_rows) {
        names.append(annotation.annotator);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

QList<TagId> AnnotationListModel::tags() const
{
    QSet<TagId> used;
    for (const auto &annotation : m_rows) {
        used.unite(QSet(annotation.tags.cbegin(), annotation.tags.cend()));
    }
    QList<TagId> ordered;
    for (const auto &tag : m_codebook.tags()) {
        if (used.contains(tag.id)) {
            ordered.append(tag.id);
        }
    }
    return ordered;
}

const Annotation &AnnotationListModel::annotation(int row) const
{
    return m_rows.at(row);
}

QModelIndex AnnotationListModel::indexOf(AnnotationId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Annotation::id);
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

void AnnotationListModel::reload()
{
    beginResetModel();
    m_rows = m_article.annotations();
    std::ranges::sort(m_rows, readFirst);
    endResetModel();
}

void AnnotationListModel::update(const QList<AnnotationId> &which)
{
    if (which.isEmpty()) {
        updateAll();
    }
    for (const auto id : which) {
        updateOne(id);
    }
}

// Of thousands, one: nothing is compared or sorted but it.
void AnnotationListModel::updateOne(AnnotationId id)
{
    const auto annotation = m_article.annotation(id);
    const int row = indexOf(id).row();
    if (row >= 0 && annotation && annotation->range == m_rows.at(row).range) {
        if (*annotation != m_rows.at(row)) {
            m_rows[row] = *annotation;
            Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (annotation) {
        const auto place = std::ranges::upper_bound(std::as_const(m_rows), *annotation, readFirst) - m_rows.cbegin();
        beginInsertRows({}, int(place), int(place));
        m_rows.insert(place, *annotation);
        endInsertRows();
    }
}

void AnnotationListModel::updateAll()
{
    auto annotations = m_article.annotations();
    std::ranges::sort(annotations, readFirst);
    removeUnwanted(m_rows, annotations, readFirst, [this](qsizetype first, qsizetype last) {
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    });
    insertMissing(m_rows, annotations, readFirst, [this](qsizetype at, const QList<Annotation> &run) {
        beginInsertRows({}, int(at), int(at + run.size() - 1));
        m_rows = withRun(m_rows, at, run);
        endInsertRows();
    });
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) != annotations.at(row)) {
            m_rows[row] = annotations.at(row);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

void AnnotationListModel::showTags()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TagNamesRole, TagPathsRole, TagColoursRole});
    }
}
