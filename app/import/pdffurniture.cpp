// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
// Words side by side, whatever columns they stand in.
struct Row {
    QList<qsizetype> words; ///< indexes in the page, from left to right
    qreal top = 0;
    qreal bottom = 0;
    qreal size = 0; ///< of its largest word
    QString text;
};

enum class Edge {
    Top,
    Foot
};

constexpr qsizetype mostRows = 3; // at one edge of a page

QList<Row> rowsOf(const PdfPage &page)
{
    QList<qsizetype> order(page.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&page](qsizetype i) {
        return page[i].box.center().y();
    });
    QList<Row> rows;
    for (const auto i : order) {
        const auto &box = page[i].box;
        if (rows.isEmpty() || box.center().y() > rows.last().bottom) {
            rows.append({.top = box.top(), .bottom = box.bottom()});
        }
        auto &row = rows.last();
        row.words.append(i);
        row.top = std::min(row.top, box.top());
        row.size = std::max(row.size, box.height());
    }
    for (auto &row : rows) {
        std::ranges::sort(row.words, {}, [&page](qsizetype i) {
            return page[i].box.left();
        });
        for (const auto i : row.words) {
            row.text += page[i].text + u' ';
        }
    }
    return rows;
}

// What of a row stays the same from page to page.
QString keyOf(QStringView text)
{
    QString key;
    for (const auto c : text) {
        if (c.isLetter()) {
            key += c.toCaseFolded();
        } else if (c.isDigit() && !key.endsWith(u'0')) {
            key += u'0';
        }
    }
    return key;
}

QString lettersOf(QStringView text)
{
    return keyOf(text).remove(u'0');
}

std::optional<int> pageNumberOn(QStringView text)
{
    static const QRegularExpression pattern(u"^[\\W_]*(?:page\\s*|p\\.\\s*)?(\\d{1,4})(?:\\s*(?:/|sur|of|de)\\s*\\d{1,4})?[\\W_]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.matchView(text);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

class FurnitureFinder
{
public:
    explicit FurnitureFinder(const QList<PdfPage> &pages)
    {
        for (const auto &page : pages) {
            m_rows.append(rowsOf(page));
        }
        forEachEdgeRow([this](qsizetype page, Edge edge, const Row &row) {
            m_places[placeOf(edge, row)].insert(page);
            if (const auto number = pageNumberOn(row.text)) {
                m_pagesByOffset[*number - int(page)].insert(page);
            }
        });
        findTitle();
    }

    // The words of each page that are furniture.
    [[nodiscard]] QList<QSet<qsizetype>> find() const
    {
        QList<QSet<qsizetype>> found(m_rows.size());
        for (qsizetype page = 0; page < m_rows.size(); ++page) {
            for (const auto edge : {Edge::Top, Edge::Foot}) {
                // From the edge inwards, as long as each row is one.
                for (qsizetype i = 0; i < edgeRows(page); ++i) {
                    const auto &row = rowAt(page, edge, i);
                    if (!isFurniture(page, edge, i)) {
                        break;
                    }
                    found[page].unite(QSet(row.words.begin(), row.words.end()));
                }
            }
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype edgeRows(qsizetype page) const
    {
        return std::min(mostRows, m_rows[page].size());
    }

    [[nodiscard]] const Row &rowAt(qsizetype page, Edge edge, qsizetype i) const
    {
        return m_rows[page][edge == Edge::Top ? i : m_rows[page].size() - 1 - i];
    }

    template<typename Visitor>
    void forEachEdgeRow(Visitor visit) const
    {
        for (qsizetype page = 0; page < m_rows.size(); ++page) {
            for (const auto edge : {Edge::Top, Edge::Foot}) {
                for (qsizetype i = 0; i < edgeRows(page); ++i) {
                    visit(page, edge, rowAt(page, edge, i));
                }
            }
        }
    }

    // The same text at the same height, give or take.
    static QString placeOf(Edge edge, const Row &row, int shift = 0)
    {
        constexpr qreal step = 8;
        const auto height = int(std::floor(row.top / step)) + shift;
        return (edge == Edge::Top ? u't' : u'f') + QString::number(height) + u' ' + keyOf(row.text);
    }

    [[nodiscard]] bool comesAgain(qsizetype page, Edge edge, const Row &row) const
    {
        for (const int shift : {-1, 0, 1}) {
            const auto pages = m_places.value(placeOf(edge, row, shift));
            if (pages.size() > 1 || (pages.size() == 1 && !pages.contains(page))) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isFurniture(qsizetype page, Edge edge, qsizetype i) const
    {
        const auto &row = rowAt(page, edge, i);
        if (const auto number = pageNumberOn(row.text)) {
            const bool counts = m_pagesByOffset.value(*number - int(page)).size() > 1;
            const bool isOwn = edge == Edge::Foot && *number == page + 1;
            return counts || (i == 0 && (isOwn || standsAlone(page, edge)));
        }
        const auto letters = lettersOf(row.text);
        if (!letters.isEmpty() && comesAgain(page, edge, row)) {
            return true;
        }
        constexpr qsizetype shortestTitle = 12;
        return page > 0 && edge == Edge::Top && letters.size() >= shortestTitle && m_title.contains(letters);
    }

    [[nodiscard]] bool standsAlone(qsizetype page, Edge edge) const
    {
        const auto &rows = m_rows[page];
        if (rows.size() < 2) {
            return false;
        }
        const auto &outer = rowAt(page, edge, 0);
        const auto &inner = rowAt(page, edge, 1);
        const auto gap = edge == Edge::Top ? inner.top - outer.bottom : outer.top - inner.bottom;
        return gap > outer.size;
    }

    // The largest rows of the first page, together.
    void findTitle()
    {
        qreal largest = 0;
        for (const auto &row : std::as_const(m_rows.first())) {
            largest = std::max(largest, row.size);
        }
        for (const auto &row : std::as_const(m_rows.first())) {
            constexpr qreal same = 0.95;
            m_title += row.size >= same * largest ? lettersOf(row.text) : QString();
        }
    }

    QList<QList<Row>> m_rows; // by page, from top to foot
    QHash<QString, QSet<qsizetype>> m_places; // pages by what stands where
    QHash<int, QSet<qsizetype>> m_pagesByOffset; // by how far a number is ahead of its page
    QString m_title;
};
}

bool removePdfFurniture(QList<PdfPage> &pages)
{
    if (pages.isEmpty()) {
        return false;
    }
    const auto found = FurnitureFinder(pages).find();
    bool changed = false;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        PdfPage kept;
        for (qsizetype i = 0; i < pages[page].size(); ++i) {
            if (!found[page].contains(i)) {
                kept.append(pages[page][i]);
            }
        }
        changed = changed || kept.size() != pages[page].size();
        pages[page] = std::move(kept);
    }
    return changed;
}
