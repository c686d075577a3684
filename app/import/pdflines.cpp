// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdflines.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
using Words = QList<const PdfWord *>;

struct Span {
    qreal from = 0;
    qreal to = 0;

    [[nodiscard]] qreal length() const
    {
        return to - from;
    }
};

struct Band {
    Words words;
    Span height;
};

qreal medianHeight(const Words &words)
{
    QList<qreal> heights;
    for (const auto *word : words) {
        heights.append(word->box.height());
    }
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

// Letters reach into the lines above and below; what counts is where most of them stand.
Span coreOf(const QRectF &box)
{
    constexpr qreal edge = 0.2;
    return {box.top() + edge * box.height(), box.bottom() - edge * box.height()};
}

QList<Band> bandsOf(Words words)
{
    std::ranges::sort(words, {}, [](const PdfWord *word) {
        return coreOf(word->box).from;
    });
    QList<Band> bands;
    for (const auto *word : words) {
        const auto core = coreOf(word->box);
        if (bands.isEmpty() || core.from > bands.last().height.to) {
            bands.append({.words = {}, .height = core});
        }
        bands.last().words.append(word);
        bands.last().height.to = std::max(bands.last().height.to, core.to);
    }
    return bands;
}

// Where nothing stands between `whole`'s ends, if it is wide enough for a gutter.
QList<Span> whiteIn(Words words, Span whole, qreal narrowest)
{
    std::ranges::sort(words, {}, [](const PdfWord *word) {
        return word->box.left();
    });
    QList<Span> white;
    qreal at = whole.from;
    const auto add = [&](qreal until) {
        if (until - at >= narrowest) {
            white.append({at, until});
        }
    };
    for (const auto *word : words) {
        add(word->box.left());
        at = std::max(at, word->box.right());
    }
    add(whole.to);
    return white;
}

QList<Span> common(const QList<Span> &a, const QList<Span> &b, qreal narrowest)
{
    QList<Span> both;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        const Span span{std::max(a[i].from, b[j].from), std::min(a[i].to, b[j].to)};
        if (span.length() >= narrowest) {
            both.append(span);
        }
        a[i].to < b[j].to ? ++i : ++j;
    }
    return both;
}

// Bands one below the other that share their gutters.
struct Region {
    QList<Band> bands;
    QList<Span> white;

    [[nodiscard]] Words words() const
    {
        Words all;
        for (const auto &band : bands) {
            all += band.words;
        }
        return all;
    }
};

class PageReader
{
public:
    PageReader(int page, int &column, QList<PdfLine> &lines)
        : m_page(page)
        , m_column(column)
        , m_lines(lines)
    {
    }

    void read(const PdfPage &page)
    {
        Words words;
        for (const auto &word : page) {
            words.append(&word);
        }
        if (!words.isEmpty()) {
            read(words, 0);
        }
    }

private:
    void read(const Words &words, int depth)
    {
        constexpr int deepest = 3;
        constexpr qreal gutter = 0.7; // of a line's height
        const auto narrowest = gutter * medianHeight(words);
        bool wasInColumns = true;
        for (const auto &region : regionsOf(words, narrowest)) {
            const auto columns = depth < deepest ? columnsOf(region) : QList<Words>();
            if (columns.size() > 1) {
                for (const auto &column : columns) {
                    read(column, depth + 1);
                }
                wasInColumns = true;
                continue;
            }
            m_column += wasInColumns ? 1 : 0;
            wasInColumns = false;
            for (const auto &band : region.bands) {
                addLines(band.words);
            }
        }
    }

    [[nodiscard]] static QList<Region> regionsOf(const Words &words, qreal narrowest)
    {
        const Span whole{std::ranges::min(words,
                                          {},
                                          [](const PdfWord *word) {
                                              return word->box.left();
                                          })
                             ->box.left(),
                         std::ranges::max(words, {}, [](const PdfWord *word) {
                             return word->box.right();
                         })->box.right()};
        QList<Region> regions;
        for (const auto &band : bandsOf(words)) {
            const auto white = whiteIn(band.words, whole, narrowest);
            const auto shared = regions.isEmpty() ? QList<Span>() : common(regions.last().white, white, narrowest);
            if (shared.isEmpty()) {
                regions.append({.bands = {band}, .white = white});
            } else {
                regions.last().bands.append(band);
                regions.last().white = shared;
            }
        }
        giveBackToColumns(regions, whole, narrowest);
        return partedFromHeadings(regions);
    }

    // The first lines of columns may share more white with what stands above them, where lines end early, than with those below.
    static void giveBackToColumns(QList<Region> &regions, Span whole, qreal narrowest)
    {
        for (qsizetype i = 1; i < regions.size(); ++i) {
            auto &above = regions[i - 1];
            auto &region = regions[i];
            if (columnsOf(above).size() > 1 || columnsOf(region).size() < 2) {
                continue;
            }
            while (!above.bands.isEmpty()) {
                const auto shared = common(region.white, whiteIn(above.bands.last().words, whole, narrowest), narrowest);
                if (shared.isEmpty()) {
                    break;
                }
                region.bands.prepend(above.bands.takeLast());
                region.white = shared;
            }
        }
        regions.removeIf([](const Region &region) {
            return region.bands.isEmpty();
        });
    }

    // A short heading over or under columns shares their gutter by chance: it stands apart from them.
    [[nodiscard]] static QList<Region> partedFromHeadings(const QList<Region> &regions)
    {
        QList<Region> parted;
        for (qsizetype i = 0; i < regions.size(); ++i) {
            auto region = regions[i];
            Region above;
            Region below;
            if (region.bands.size() > 2 && standsApart(region.bands[0], region.bands[1])) {
                above.bands.append(region.bands.takeFirst());
            }
            if (region.bands.size() > 2 && i + 1 < regions.size() && standsApart(region.bands.last(), region.bands[region.bands.size() - 2])) {
                below.bands.append(region.bands.takeLast());
            }
            for (const auto &part : {above, region, below}) {
                if (!part.bands.isEmpty()) {
                    parted.append(part);
                }
            }
        }
        return parted;
    }

    [[nodiscard]] static bool standsApart(const Band &band, const Band &neighbour)
    {
        const auto gap = std::max(neighbour.height.from - band.height.to, band.height.from - neighbour.height.to);
        return gap > 1.6 * std::min(band.height.length(), neighbour.height.length());
    }

    // The words of each column from left to right; one alone, or none, where the region is no prose in columns.
    [[nodiscard]] static QList<Words> columnsOf(const Region &region)
    {
        QList<Words> columns(region.white.size() + 1);
        for (const auto *word : region.words()) {
            const auto behind = std::ranges::count_if(region.white, [word](const Span &gutter) {
                return word->box.center().x() > (gutter.from + gutter.to) / 2;
            });
            columns[behind].append(word);
        }
        columns.removeIf([](const Words &column) {
            return column.isEmpty();
        });
        return std::ranges::all_of(columns, isProse) ? columns : QList<Words>();
    }

    // The cells of a table and the numbers of a list are short, or few.
    [[nodiscard]] static bool isProse(const Words &column)
    {
        constexpr qsizetype fewestLines = 3;
        constexpr qsizetype lettersOfLine = 14;
        const auto lines = bandsOf(column).size();
        const auto letters = std::accumulate(column.begin(), column.end(), qsizetype(0), [](qsizetype sum, const PdfWord *word) {
            return sum + word->text.size() + 1;
        });
        return lines >= fewestLines && letters >= lines * lettersOfLine;
    }

    void addLines(Words words)
    {
        std::ranges::sort(words, {}, [](const PdfWord *word) {
            return word->box.center().y();
        });
        const auto initials = takeInitials(words);
        // A raised number reaches into the line that it belongs to.
        QList<Words> lines;
        qreal bottom = 0;
        for (const auto *word : words) {
            if (lines.isEmpty() || coreOf(word->box).from > bottom) {
                lines.append(Words());
                bottom = coreOf(word->box).to;
            }
            lines.last().append(word);
        }
        const auto firstOfBand = m_lines.size();
        for (auto &line : lines) {
            std::ranges::sort(line, {}, [](const PdfWord *word) {
                return word->box.left();
            });
            m_lines.append(lineOf(line));
        }
        for (const auto *initial : initials) {
            m_lines[firstOfBand].text.prepend(initial->text);
            m_lines[firstOfBand].box.setLeft(initial->box.left());
        }
    }

    // Large letters at the beginning of a text, as high as two or three of its lines.
    [[nodiscard]] static Words takeInitials(Words &words)
    {
        constexpr qreal large = 1.8;
        const auto height = medianHeight(words);
        Words initials;
        Words others;
        for (const auto *word : std::as_const(words)) {
            const bool isInitial = word->text.size() == 1 && word->text.front().isUpper() && word->box.height() > large * height;
            (isInitial ? initials : others).append(word);
        }
        if (others.isEmpty()) {
            return {};
        }
        words = others;
        return initials;
    }

    [[nodiscard]] PdfLine lineOf(const Words &words) const
    {
        PdfLine line{.text = {}, .box = {}, .size = sizeOf(words), .page = m_page, .column = m_column};
        for (const auto *word : words) {
            line.box |= word->box;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isCall = isRaised(*words[i], line) && words.size() > 1;
            line.text += isCall ? QString(u'[' + words[i]->text + u']') : words[i]->text;
            // Nothing parts a call from its word; a note's own number stands apart from its text.
            const bool isCallNext = i + 1 < words.size() && isRaised(*words[i + 1], line);
            if (i + 1 < words.size() && !isCallNext && ((isCall && i == 0) || isSpaceBetween(*words[i], *words[i + 1], line.size))) {
                line.text += u' ';
            }
        }
        return line;
    }

    // The size that most letters have.
    [[nodiscard]] static qreal sizeOf(const Words &words)
    {
        QList<std::pair<qreal, qsizetype>> sizes;
        qsizetype letters = 0;
        for (const auto *word : words) {
            sizes.append({word->box.height(), word->text.size()});
            letters += word->text.size();
        }
        std::ranges::sort(sizes);
        qsizetype seen = 0;
        for (const auto &[size, count] : sizes) {
            seen += count;
            if (seen * 2 >= letters) {
                return size;
            }
        }
        return 0;
    }

    [[nodiscard]] static bool isRaised(const PdfWord &word, const PdfLine &line)
    {
        constexpr qreal small = 0.85;
        constexpr qreal raised = 0.12;
        constexpr qsizetype longestNumber = 3;
        const bool isNumber = word.text.size() <= longestNumber && std::ranges::all_of(word.text, [](QChar c) {
                                  return c.isDigit();
                              });
        return isNumber && word.box.height() < small * line.size && word.box.bottom() < line.box.bottom() - raised * line.size;
    }

    [[nodiscard]] static bool isSpaceBetween(const PdfWord &left, const PdfWord &right, qreal size)
    {
        constexpr qreal narrowestSpace = 0.15;
        return left.spaceBehind || right.box.left() - left.box.right() > narrowestSpace * size;
    }

    int m_page;
    int &m_column;
    QList<PdfLine> &m_lines;
};

// What is short may be so for want of text: a column of few lines is taken to be twice as wide, but no wider than others are.
void findColumnEdges(QList<PdfLine> &lines)
{
    constexpr qsizetype enoughLines = 4;
    struct Column {
        Span edges;
        qsizetype lines = 0;
    };
    QHash<int, Column> columns;
    for (const auto &line : lines) {
        auto &column = columns[line.column];
        column.edges.from = column.lines == 0 ? line.box.left() : std::min(column.edges.from, line.box.left());
        column.edges.to = std::max(column.edges.to, line.box.right());
        ++column.lines;
    }
    qreal widest = 0;
    for (const auto &column : std::as_const(columns)) {
        widest = column.lines >= enoughLines ? std::max(widest, column.edges.length()) : widest;
    }
    for (auto &line : lines) {
        const auto &column = columns[line.column];
        line.columnLeft = column.edges.from;
        line.columnRight =
            column.lines >= enoughLines ? column.edges.to : std::max(column.edges.to, column.edges.from + std::min(widest, column.edges.length() * 2));
    }
}
}

QList<PdfLine> pdfLinesOf(const QList<PdfPage> &pages)
{
    QList<PdfLine> lines;
    int column = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        PageReader(int(i), column, lines).read(pages[i]);
    }
    findColumnEdges(lines);
    return lines;
}
