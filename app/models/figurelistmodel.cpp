// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figurelistmodel.h"

#include "core/paragraphs.h"
#include "models/openarticle.h"
#include "models/valuetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

TextRange paragraphAt(const QList<TextRange> &paragraphs, qsizetype position)
{
    const auto behind = std::ranges::upper_bound(paragraphs, position, {}, &TextRange::start);
    return behind == paragraphs.cbegin() ? TextRange() : *std::prev(behind);
}

QList<TextRange> sentencesOf(QStringView text, TextRange paragraph)
{
    QList<TextRange> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.sliced(paragraph.start, paragraph.length()));
    for (auto start = paragraph.start; start < paragraph.end;) {
        const auto boundary = finder.toNextBoundary();
        const auto end = boundary < 0 ? paragraph.end : paragraph.start + boundary;
        sentences.append({start, end});
        start = end;
    }
    return sentences;
}

} // namespace

FigureListModel::FigureListModel(const OpenArticle &article, QObject *parent)
    : TitledModel(parent)
    , m_article(article)
    , m_words{.kind = kindWord, .value = valueText, .flags = flagWords}
{
    connect(&article, &OpenArticle::opened, this, &FigureListModel::reload);
    connect(&article, &OpenArticle::mentionsChanged, this, &FigureListModel::reload);
    reload();
}

int FigureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Paragraph ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case SentenceRole:
        return sentence(row);
    case KindRole:
        return int(row.mention.kind);
    case FlagsRole:
        return row.mention.flags.toInt();
    case ValueRole:
        return row.mention.value;
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant FigureListModel::text(const Row &row, int column) const
{
    switch (column) {
    case Text:
        return row.text;
    case Kind:
        return m_words.kind(row.mention.kind);
    case Value:
        return m_words.value(row.mention.kind, row.mention.value, m_locale);
    case Note:
        return row.mention.flags ? m_words.flags(row.mention.flags) : QString();
    case Paragraph: {
        const auto behind = std::ranges::upper_bound(m_paragraphs, row.mention.range.start, {}, &TextRange::start);
        return int(behind - m_paragraphs.cbegin());
    }
    case Sentence:
        return sentence(row);
    default:
        return {};
    }
}

QVariant FigureListModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Text:
        return row.text;
    case Kind:
        return int(row.mention.kind);
    case Value:
        return valueSortKey(row.mention.kind, row.mention.value);
    case Note:
        return row.mention.flags.toInt();
    case Paragraph:
    case Sentence:
        return int(row.mention.range.start); // reading order within a paragraph as well
    default:
        return {};
    }
}

// Few are ever looked at, and finding them takes longer than all else here.
QString FigureListModel::sentence(const Row &row) const
{
    const auto &text = m_article.article().text;
    const auto position = row.mention.range.start;
    if (const auto paragraph = paragraphAt(m_paragraphs, position); paragraph != m_parted) {
        m_parted = paragraph;
        m_sentences = sentencesOf(text, paragraph);
    }
    const auto found = std::ranges::upper_bound(m_sentences, position, {}, &TextRange::end);
    return found == m_sentences.cend() ? QString() : text.sliced(found->start, found->length()).simplified();
}

void FigureListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    changeColumn(Value);
}

void FigureListModel::setWords(Words words)
{
    m_words = std::move(words);
    for (const auto column : {Kind, Value, Note}) {
        changeColumn(column);
    }
}

bool FigureListModel::hasFlags() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) {
        return bool(row.mention.flags);
    });
}

void FigureListModel::changeColumn(int column)
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

const Mention &FigureListModel::figure(int row) const
{
    return m_rows.at(row).mention;
}

void FigureListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_paragraphs.clear();
    m_sentences.clear();
    m_parted = {};
    const auto &text = m_article.article().text;
    for (const auto &mention : m_article.mentions()) {
        if (!isName(mention.kind)) {
            m_rows.append({.mention = mention, .text = text.sliced(mention.range.start, mention.range.length()).simplified()});
        }
    }
    if (!m_rows.isEmpty()) {
        m_paragraphs = paragraphsOf(text);
    }
    endResetModel();
}
