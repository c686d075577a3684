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
        } else if (c.isDigit()) {
            key += u'0';
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
        findRepeatedTitles();
        findSites();
        findPageNumbers();
        findRepeatedHeads();
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

    // The title, in up to three lines, again: alone, or with a few words or a date around it.
    void findRepeatedTitles()
    {
        constexpr qsizetype mostLines = 3;
        constexpr qsizetype shortestTitle = 12;
        constexpr qsizetype lettersAround = 40;
        const auto title = titleBlock(m_blocks);
        QStringList titles;
        QString whole;
        for (qsizetype i = title; i < std::min(title + mostLines, m_blocks.size()) && line(i).size() <= longestHead; ++i) {
            whole += keyOf(line(i));
            if (whole.size() >= shortestTitle) {
                titles.append(whole);
            }
        }
        for (qsizetype i = title + 1; i < m_blocks.size(); ++i) {
            QString here;
            for (qsizetype end = i; end < std::min(i + mostLines, m_blocks.size()) && line(end).size() <= longestHead; ++end) {
                here += keyOf(line(end));
                const bool repeats = std::ranges::any_of(titles, [&here](const QString &candidate) {
                    return here.contains(candidate) && here.size() <= candidate.size() + lettersAround;
                });
                if (repeats && !isPartOfTitle(end, title)) {
                    std::fill(m_found.begin() + i, m_found.begin() + end + 1, true);
                    break;
                }
            }
        }
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
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const auto key = line(i).size() <= longestHead && !endsSentence(line(i)) ? keyOf(line(i)) : QString();
            if (!key.isEmpty() && !isFound(i)) {
                places[key].append(i);
            }
        }
        for (const auto &blocks : std::as_const(places)) {
            const auto beside = std::ranges::count_if(blocks, [this](qsizetype i) {
                return isBesideFurniture(i);
            });
            if (blocks.size() > 1 && beside > 1 && beside * 2 >= blocks.size()) {
                for (const auto i : blocks) {
                    m_found[size_t(i)] = true;
                }
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
