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

// Walks the sentences of one paragraph after the other; figures come in order, so each text is gone through once.
class Sentences
{
public:
    explicit Sentences(QStringView text)
        : m_text(text)
        , m_paragraphs(paragraphsOf(text))
    {
        startParagraph();
    }

    // Positions do not decrease from call to call.
    void advanceTo(qsizetype position)
    {
        while (m_paragraph < m_paragraphs.size() - 1 && m_paragraphs.at(m_paragraph).end <= position) {
            ++m_paragraph;
            startParagraph();
        }
        while (m_sentence.end <= position && nextSentence()) { }
    }

    [[nodiscard]] TextRange sentence() const
    {
        return m_sentence;
    }

    [[nodiscard]] int paragraphNumber() const
    {
        return int(m_paragraph) + 1;
    }

private:
    void startParagraph()
    {
        if (m_paragraphs.isEmpty()) {
            return;
        }
        const auto range = m_paragraphs.at(m_paragraph);
        m_finder = QTextBoundaryFinder(QTextBoundaryFinder::Sentence, m_text.sliced(range.start, range.length()).toString());
        m_sentence = {range.start, range.start};
        nextSentence();
    }

    bool nextSentence()
    {
        const auto boundary = m_finder.toNextBoundary();
        if (boundary < 0) {
            return false;
        }
        m_sentence = {m_sentence.end, m_paragraphs.at(m_paragraph).start + boundary};
        return true;
    }

    QStringView m_text;
    QList<TextRange> m_paragraphs;
    qsizetype m_paragraph = 0;
    QTextBoundaryFinder m_finder;
    TextRange m_sentence;
};

} // namespace

FigureListModel::FigureListModel(const OpenArticle &article, QObject *parent)
    : QAbstractTableModel(parent)
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
    case Paragraph:
        return row.paragraph;
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
        return row.sortValue;
    case Note:
        return row.mention.flags.toInt();
    case Paragraph:
    case Sentence:
        return int(row.mention.range.start); // reading order within a paragraph as well
    default:
        return {};
    }
}

QString FigureListModel::sentence(const Row &row) const
{
    return m_article.article().text.sliced(row.sentence.start, row.sentence.length()).simplified();
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

bool FigureListModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::EditRole) {
        return false;
    }
    m_titles.insert(section, value);
    Q_EMIT headerDataChanged(orientation, section, section);
    return true;
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
    const auto &text = m_article.article().text;
    Sentences sentences(text);
    for (const auto &mention : m_article.mentions()) {
        if (isName(mention.kind)) {
            continue;
        }
        sentences.advanceTo(mention.range.start);
        m_rows.append({.mention = mention,
                       .text = text.sliced(mention.range.start, mention.range.length()).simplified(),
                       .sentence = sentences.sentence(),
                       .paragraph = sentences.paragraphNumber(),
                       .sortValue = valueSortKey(mention.kind, mention.value)});
    }
    endResetModel();
}
