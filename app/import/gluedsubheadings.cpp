// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/gluedsubheadings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestSubheading = 90;

// How often a text has its words; they are counted when the first is asked for, which few texts come to.
class WordCounts
{
public:
    explicit WordCounts(const QList<Block> &blocks)
        : m_blocks(blocks)
    {
    }

    [[nodiscard]] int of(const QString &word)
    {
        if (m_counts.isEmpty()) {
            count();
        }
        return m_counts.value(word);
    }

private:
    void count()
    {
        static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s);
        for (const auto &block : m_blocks) {
            for (const auto &match : word.globalMatchView(block.text)) {
                ++m_counts[match.captured()];
            }
        }
    }

    const QList<Block> &m_blocks;
    QHash<QString, int> m_counts;
};

// Words that sentences begin with, whether the text has them again or not.
bool beginsSentences(const QString &word)
{
    static const QSet<QString> words{u"Après"_s, u"Au"_s,    u"Aujourd"_s, u"Aux"_s,     u"Avec"_s,   u"But"_s,   u"Car"_s, u"Ce"_s,    u"Ces"_s,
                                     u"Cet"_s,   u"Cette"_s, u"Dans"_s,    u"De"_s,      u"Depuis"_s, u"Des"_s,   u"En"_s,  u"Et"_s,    u"For"_s,
                                     u"He"_s,    u"Il"_s,    u"Ils"_s,     u"In"_s,      u"It"_s,     u"La"_s,    u"Le"_s,  u"Les"_s,   u"Mais"_s,
                                     u"On"_s,    u"Or"_s,    u"Par"_s,     u"Pendant"_s, u"Pour"_s,   u"Quand"_s, u"Que"_s, u"Selon"_s, u"She"_s,
                                     u"Si"_s,    u"Sur"_s,   u"The"_s,     u"There"_s,   u"They"_s,   u"This"_s,  u"Un"_s,  u"Une"_s,   u"We"_s};
    return words.contains(word);
}

// A word that is two: « distanceMartin ». `at`: where the second begins.
bool isGlued(QStringView word, qsizetype at, WordCounts &counts, bool isFirstWord)
{
    const auto left = word.first(at).toString();
    const auto right = word.sliced(at).toString();
    if (counts.of(word.toString()) > 1 || !(counts.of(right) > 0 || beginsSentences(right))) {
        return false;
    }
    // A single word before the seam may be the first half of a name: it must be known as a word.
    return !isFirstWord || counts.of(left) > 0 || counts.of(left.toLower()) > 0;
}

// As most paragraphs have none.
bool hasSeam(QStringView text)
{
    return std::ranges::adjacent_find(text,
                                      [](QChar before, QChar after) {
                                          return before.isLower() && after.isUpper();
                                      })
        != text.end();
}

// Where in a paragraph its sentence begins behind a glued subheading; -1 where there is none.
qsizetype seamOf(QStringView text, WordCounts &counts)
{
    static const QRegularExpression mixed(u"[\\p{L}\\p{M}\\p{N}]*\\p{Ll}\\p{Lu}[\\p{L}\\p{M}\\p{N}]*"_s);
    static const QRegularExpression sentenceEnd(u"[.!?…;]\\s"_s);
    const auto beginning = text.first(std::min(text.size(), longestSubheading + longestSubheading));
    if (text.isEmpty() || !(text.front().isUpper() || text.front() == u'«' || text.front() == u'“') || !hasSeam(beginning)) {
        return -1;
    }
    const auto end = sentenceEnd.matchView(beginning);
    for (const auto &match : mixed.globalMatchView(beginning)) {
        if (match.capturedStart() > longestSubheading || (end.hasMatch() && match.capturedStart() > end.capturedStart())) {
            return -1;
        }
        const auto word = match.capturedView();
        for (qsizetype at = 1; at < word.size(); ++at) {
            if (word[at - 1].isLower() && word[at].isUpper() && isGlued(word, at, counts, match.capturedStart() == 0)) {
                return match.capturedStart() + at;
            }
        }
    }
    return -1;
}
}

bool splitGluedSubheadings(Draft &draft)
{
    constexpr qsizetype shortestParagraph = 120;
    WordCounts counts(draft.blocks);
    QList<Block> split;
    for (const auto &block : std::as_const(draft.blocks)) {
        const auto seam = block.text.size() < shortestParagraph ? -1 : seamOf(block.text, counts);
        if (seam < 0) {
            split.append(block);
            continue;
        }
        split.append({.text = block.text.first(seam), .kind = ParagraphKind::Subheading, .apart = block.apart});
        split.append({.text = block.text.sliced(seam), .kind = block.kind, .apart = block.apart});
    }
    const bool changed = split.size() != draft.blocks.size();
    draft.blocks = std::move(split);
    return changed;
}
