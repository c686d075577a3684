// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pagefurniture.h"

#include "import/lines.h"
#include "import/siteaddress.h"
#include "import/title.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestHead = 160;

// What of a line stays the same from page to page.
QString keyOf(QStringView line)
{
    QString key;
    for (const auto c : line) {
        if (c.isLetter()) {
            key += c.toLower();
        } else if (c.isDigit() && !key.endsWith(u'0')) {
            key += u'0'; // 9 and 10 alike
        }
    }
    return key;
}

struct PageNumber {
    int number = 0;
    bool saysSo = false; ///< "Page 3", "3/7": hardly anything else
};

std::optional<PageNumber> pageNumberOn(QStringView line)
{
    static const QRegularExpression pattern(u"^[\\s–—|-]*(?<word>page\\s*|p\\.\\s*)?(?<number>\\d{1,4})(?<total>\\s*(?:/|sur|of|de)\\s*\\d{1,4})?[\\s–—|-]*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(line);
    if (!match.hasMatch()) {
        return {};
    }
    return PageNumber{match.capturedView(u"number").toInt(), match.hasCaptured(u"word") || match.hasCaptured(u"total")};
}

bool endsOpen(QStringView line)
{
    const auto trimmed = line.trimmed();
    return !trimmed.isEmpty() && (trimmed.back().isLetterOrNumber() || trimmed.back() == u',');
}

class FurnitureFinder
{
public:
    explicit FurnitureFinder(const QList<Block> &blocks)
        : m_blocks(blocks)
        , m_found(size_t(blocks.size()))
    {
    }

    std::vector<bool> find()
    {
        findNumberedHeads();
        findRepeatedTitles();
        findSites();
        findRepeatedHeads();
        findPageNumbers();
        findRepeatedHeads(); // beside the numbers
        return m_found;
    }

private:
    [[nodiscard]] QStringView line(qsizetype i) const
    {
        return m_blocks[i].text;
    }

    [[nodiscard]] bool isFound(qsizetype i) const
    {
        return i >= 0 && i < m_blocks.size() && m_found[size_t(i)];
    }

    [[nodiscard]] bool isAtPageEdge(qsizetype i) const
    {
        return m_blocks[i].startsPage || (i + 1 < m_blocks.size() && m_blocks[i + 1].startsPage);
    }

    [[nodiscard]] bool isBesideFurniture(qsizetype i) const
    {
        return isAtPageEdge(i) || isFound(i - 1) || isFound(i + 1);
    }

    // Between the halves of a sentence.
    [[nodiscard]] bool cutsSentence(qsizetype i) const
    {
        return i > 0 && i + 1 < m_blocks.size() && endsOpen(line(i - 1)) && line(i + 1).trimmed().front().isLower();
    }

    // Lines that are alike but for a number that counts on: « La Gazette - page 2 ».
    void findNumberedHeads()
    {
        static const QRegularExpression pageWord(u"\\bp(?:ages?|\\.)\\s*\\d|\\d\\s*/\\s*\\d"_s, QRegularExpression::CaseInsensitiveOption);
        for (const auto &places : linesByKey()) {
            const bool count = std::ranges::adjacent_find(places,
                                                          [this](qsizetype a, qsizetype b) {
                                                              return !countsOn(line(a), line(b));
                                                          })
                == places.end();
            const bool areHeads = std::ranges::any_of(places, [this](qsizetype i) {
                return isAtPageEdge(i) || cutsSentence(i) || pageWord.matchView(line(i)).hasMatch();
            });
            if (places.size() > 1 && count && areHeads) {
                accept(places);
            }
        }
    }

    // True where the one number that is not the same in both lines is the next one in the second.
    static bool countsOn(QStringView a, QStringView b)
    {
        static const QRegularExpression number(u"\\d+"_s);
        auto first = number.globalMatchView(a);
        auto second = number.globalMatchView(b);
        int steps = 0;
        while (first.hasNext() && second.hasNext()) {
            const int step = second.next().capturedView().toInt() - first.next().capturedView().toInt();
            if (step != 0 && step != 1) {
                return false;
            }
            steps += step;
        }
        return steps == 1;
    }

    void accept(const QList<qsizetype> &places)
    {
        for (const auto i : places) {
            m_found[size_t(i)] = true;
        }
    }

    // Where each line stands that may be a head and is not known to be one.
    [[nodiscard]] QHash<QString, QList<qsizetype>> linesByKey() const
    {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const bool mayBeHead = !isFound(i) && line(i).size() <= longestHead && !endsSentence(line(i));
            const auto key = mayBeHead ? keyOf(line(i)) : QString();
            if (!key.isEmpty()) {
                places[key].append(i);
            }
        }
        return places;
    }

    // The title, in up to three lines, again: alone, or with a few words or a date around it.
    void findRepeatedTitles()
    {
        constexpr qsizetype mostLines = 3;
        constexpr qsizetype shortestTitle = 12;
        const auto title = titleOfTheRest();
        QStringList titles;
        QString whole;
        for (qsizetype i = title; i < std::min(title + mostLines, m_blocks.size()) && line(i).size() <= longestHead; ++i) {
            whole += keyOf(line(i));
            if (whole.size() >= shortestTitle) {
                titles.append(whole);
            }
        }
        for (qsizetype i = title + 1; i < m_blocks.size(); ++i) {
            if (isPartOfTitle(i, title)) {
                continue;
            }
            QString here;
            for (qsizetype end = i; end < std::min(i + mostLines, m_blocks.size()) && line(end).size() <= longestHead; ++end) {
                here += keyOf(line(end));
                const bool repeats = std::ranges::any_of(titles, [&here](const QString &candidate) {
                    return here.contains(candidate) && here.size() <= candidate.size() + mostLettersAround(candidate);
                });
                if (repeats && !holdsSentences(line(end))) {
                    std::fill(m_found.begin() + i, m_found.begin() + end + 1, true);
                    break;
                }
            }
        }
    }

    // A short title may stand in a sentence; around a long one a date and a newspaper's name find room.
    [[nodiscard]] static qsizetype mostLettersAround(QStringView title)
    {
        return std::clamp<qsizetype>(title.size(), 20, 40);
    }

    [[nodiscard]] static bool holdsSentences(QStringView line)
    {
        static const QRegularExpression sentence(u"\\p{L}[.!?…]\\s+\\p{L}+\\s|[,;:]\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
        return sentence.matchView(line).hasMatch();
    }

    // The title, whatever head stands over it.
    [[nodiscard]] qsizetype titleOfTheRest() const
    {
        constexpr qsizetype linesOfHead = 20;
        QList<Block> rest;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < std::min(linesOfHead, m_blocks.size()); ++i) {
            if (!isFound(i)) {
                rest.append(m_blocks[i]);
                places.append(i);
            }
        }
        return rest.isEmpty() ? 0 : places[titleBlock(rest)];
    }

    [[nodiscard]] bool isPartOfTitle(qsizetype i, qsizetype title) const
    {
        return i <= title + 1 && !m_blocks[i].apart;
    }

    // A site's address on a line of its own, but not in a list of addresses or of sources.
    void findSites()
    {
        constexpr qsizetype shortLine = 60;
        const auto isPartOfList = [this](qsizetype i) {
            const bool below = !m_blocks[i].apart && i > 0 && line(i - 1).size() < shortLine;
            const bool above = i + 1 < m_blocks.size() && !m_blocks[i + 1].apart && line(i + 1).size() < shortLine;
            return (below || above) && !isBesideFurniture(i);
        };
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!siteOnLine(line(i)).isEmpty() && !isPartOfList(i)) {
                m_found[size_t(i)] = true;
            }
        }
    }

    struct Numbered {
        qsizetype block;
        PageNumber page;
    };

    // Numbers that count on from page to page.
    void findPageNumbers()
    {
        std::vector<Numbered> run;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const auto page = pageNumberOn(line(i));
            if (!page) {
                continue;
            }
            if (!run.empty() && page->number != run.back().page.number + 1) {
                acceptPageNumbers(run);
                run.clear();
            }
            run.push_back({i, *page});
        }
        acceptPageNumbers(run);
    }

    void acceptPageNumbers(const std::vector<Numbered> &run)
    {
        const auto sure = std::ranges::count_if(run, [this](const Numbered &numbered) {
            return numbered.page.saysSo || isBesideFurniture(numbered.block) || cutsSentence(numbered.block);
        });
        // Chapters are numbered too, but nothing else speaks for them.
        if (sure == 0 || sure * 2 < qsizetype(run.size())) {
            return;
        }
        for (const auto &numbered : run) {
            m_found[size_t(numbered.block)] = true;
        }
    }

    // Lines that come again beside what is known to be furniture, or at the edges of pages.
    void findRepeatedHeads()
    {
        for (const auto &blocks : linesByKey()) {
            const auto beside = std::ranges::count_if(blocks, [this](qsizetype i) {
                return isBesideFurniture(i);
            });
            if (blocks.size() > 1 && beside > 1 && beside * 2 >= blocks.size()) {
                accept(blocks);
            }
        }
    }

    const QList<Block> &m_blocks;
    std::vector<bool> m_found;
};
}

bool removePageFurniture(Draft &draft)
{
    const auto found = FurnitureFinder(draft.blocks).find();
    QList<Block> kept;
    bool apart = false;
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        const auto &block = draft.blocks[i];
        apart = apart || block.apart;
        if (found[size_t(i)]) {
            draft.site = draft.site.isEmpty() ? siteOnLine(block.text) : draft.site;
            continue;
        }
        kept.append(block);
        kept.last().apart = apart;
        apart = false;
    }
    const bool changed = !kept.isEmpty() && kept.size() != draft.blocks.size();
    if (changed) {
        draft.blocks = std::move(kept);
    }
    return changed;
}
