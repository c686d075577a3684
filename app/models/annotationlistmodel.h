// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"

#include <QAbstractListModel>
#include <QList>

class Codebook;
class OpenArticle;

/// The open article's annotations in reading order, as the dock's cards show them.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< AnnotationId
        NoteRole, ///< QString
        TagNamesRole, ///< QStringList
        TagPathsRole, ///< QStringList
        TagColoursRole, ///< QStringList of #rrggbb, in the order of the names
        ParagraphRole, ///< int, from 1
        AnnotatorRole, ///< QString
        LookRole, ///< size_t; cards of one look take the same room: of quote, note, and whether there are tags
    };

    AnnotationListModel(const OpenArticle &article, const Codebook &codebook, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the quote, on one line.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Notes are edited in place: see AnnotationDelegate.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Annotation &annotation(int row) const;
    /// Who signed the article's annotations, each once, in the order of their names; those of nobody left out.
    [[nodiscard]] QStringList annotators() const;
    /// The tags that the article's annotations carry, each once, in the codebook's order.
    [[nodiscard]] QList<TagId> tags() const;
    [[nodiscard]] QModelIndex indexOf(AnnotationId id) const;

private:
    void reload();
    void update(const QList<AnnotationId> &which);
    void updateAll();
    void updateOne(AnnotationId id);
    void showTags();

    const OpenArticle &m_article;
    const Codebook &m_codebook;
    QList<Annotation> m_rows;
};
