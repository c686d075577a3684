// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "models/titledmodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QLocale>

#include <functional>

class OpenArticle;

/// The figures of the open article in reading order. Sort it with a QSortFilterProxyModel by SortRole. Column titles are given by
/// the window with setHeaderData().
class FigureListModel : public TitledModel<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column {
        Text, ///< as it stands in the article, on one line
        Kind,
        Value, ///< what it is worth, written as the locale does; empty where unknown
        Note, ///< what the flags say, in the reader's language
        Paragraph, ///< from 1
        Sentence, ///< that it stands in
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a MentionKind
        ValueRole, ///< QString, the value as stored
        SortRole, ///< of Value: a text that sorts amounts within their unit (valueSortKey); of Text: the text; else a number
        SentenceRole, ///< QString, the sentence that it stands in
        FlagsRole, ///< int, MentionFlags
    };

    explicit FigureListModel(const OpenArticle &article, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setLocale(const QLocale &locale);
    /// What kinds, values and flags are called in the reader's language; kindWord(), valueText() and flagWords() until they are set.
    struct Words {
        std::function<QString(MentionKind)> kind;
        std::function<QString(MentionKind, const QString &, const QLocale &)> value;
        std::function<QString(MentionFlags)> flags;
    };
    void setWords(Words words);
    [[nodiscard]] bool hasFlags() const; ///< whether any figure has

    [[nodiscard]] const Mention &figure(int row) const;

private:
    struct Row {
        Mention mention;
        QString text;
    };

    void reload();
    void changeColumn(int column);
    [[nodiscard]] QVariant text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;
    [[nodiscard]] QString sentence(const Row &row) const;

    const OpenArticle &m_article;
    QList<Row> m_rows;
    QList<TextRange> m_paragraphs; // where there are figures
    // Those of the paragraph that was asked for last: rows that are shown are neighbours.
    mutable TextRange m_parted;
    mutable QList<TextRange> m_sentences;
    QLocale m_locale;
    Words m_words;
};
