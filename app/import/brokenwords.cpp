// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/brokenwords.h"

#include "import/lines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter()) {
        --start;
    }
    return line.sliced(start);
}

QStringView firstWord(QStringView line)
{
    const auto *end = std::ranges::find_if(line, [](QChar c) {
        return !c.isLetter();
    });
    return line.first(end - line.begin());
}

}

bool endsInHyphen(QStringView line)
{
    return line.size() > 1 && (line.endsWith(u'-') || line.endsWith(u'‐')) && line[line.size() - 2].isLetter();
}

BrokenWords::BrokenWords(QList<Block> blocks)
    : m_blocks(std::move(blocks))
{
}

bool BrokenWords::isWord(const QString &word) const
{
    if (m_words.isEmpty()) {
        learn();
    }
    return m_words.contains(word);
}

// Halves of words are no words: what stands before a hyphen at the end of a line, and what follows it.
void BrokenWords::learn() const
{
    static const QRegularExpression word(u"\\p{L}+(?:-\\p{L}+)*"_s);
    bool isBroken = false;
    for (const auto &block : m_blocks) {
        const auto goesOn = endsInHyphen(block.text);
        for (const auto &match : word.globalMatchView(block.text)) {
            const bool isSecondHalf = isBroken && match.capturedStart() == 0;
            const bool isFirstHalf = goesOn && match.capturedEnd() == block.text.size() - 1;
            if (!isSecondHalf && !isFirstHalf) {
                m_words.insert(match.captured().toLower());
            }
        }
        isBroken = goesOn;
    }
}

bool BrokenWords::keepsHyphen(QStringView left, QStringView right) const
{
    // These begin compounds, but words too (« mi-nistre », « ex-pliquer »): what follows must be a word of its own.
    static const QSet<QString> firstParts{u"après"_s, u"arrière"_s, u"avant"_s, u"celle"_s, u"celles"_s, u"celui"_s, u"ceux"_s, u"contre"_s, u"demi"_s,
                                          u"est"_s,   u"ex"_s,      u"grand"_s, u"là"_s,    u"mi"_s,     u"non"_s,   u"peut"_s, u"porte"_s,  u"quelques"_s,
                                          u"self"_s,  u"semi"_s,    u"sous"_s,  u"vice"_s,  u"week"_s,   u"well"_s,  u"a"_s,    u"y"_s};
    static const QSet<QString> secondParts{u"avions"_s,
                                           u"bas"_s,
                                           u"delà"_s,
                                           u"dessous"_s,
                                           u"dessus"_s,
                                           u"end"_s,
                                           u"être"_s,
                                           u"garde"_s,
                                           u"haut"_s,
                                           u"heure"_s,
                                           u"known"_s,
                                           u"midi"_s,
                                           u"ministre"_s,
                                           u"parole"_s,
                                           u"président"_s,
                                           u"temps"_s,
                                           u"uns"_s,
                                           u"unes"_s};
    static const QSet<QString> lastParts{u"ce"_s,   u"ci"_s, u"elle"_s, u"elles"_s, u"en"_s,  u"il"_s,   u"ils"_s,   u"je"_s,
                                         u"la"_s,   u"là"_s, u"le"_s,   u"les"_s,   u"lui"_s, u"même"_s, u"mêmes"_s, u"moi"_s,
                                         u"nous"_s, u"on"_s, u"t"_s,    u"toi"_s,   u"tu"_s,  u"vous"_s, u"y"_s};
    static const QSet<QString> tens{u"vingt"_s,
                                    u"trente"_s,
                                    u"quarante"_s,
                                    u"cinquante"_s,
                                    u"soixante"_s,
                                    u"quatre"_s,
                                    u"dix"_s,
                                    u"twenty"_s,
                                    u"thirty"_s,
                                    u"forty"_s,
                                    u"fifty"_s,
                                    u"sixty"_s,
                                    u"seventy"_s,
                                    u"eighty"_s,
                                    u"ninety"_s};
    static const QSet<QString> units{u"un"_s,     u"une"_s, u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s,     u"six"_s,    u"sept"_s,  u"huit"_s,
                                     u"neuf"_s,   u"dix"_s, u"onze"_s, u"douze"_s, u"treize"_s, u"quatorze"_s, u"quinze"_s, u"seize"_s, u"vingt"_s,
                                     u"vingts"_s, u"one"_s, u"two"_s,  u"three"_s, u"four"_s,   u"five"_s,     u"seven"_s,  u"eight"_s, u"nine"_s};
    const auto before = left.toString().toLower();
    const auto after = right.toString().toLower();
    if (isWord(before + after)) {
        return false;
    }
    if (isWord(QString(before + u'-' + after)) || lastParts.contains(after) || (tens.contains(before) && units.contains(after))) {
        return true;
    }
    return firstParts.contains(before) && (secondParts.contains(after) || isWord(after));
}

void BrokenWords::append(QString &line, QStringView next) const
{
    constexpr QChar softHyphen(QChar::SoftHyphen);
    next = next.trimmed();
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    if (line.endsWith(softHyphen)) {
        line.chop(1);
        line += next;
        return;
    }
    const bool isBrokenWord = endsInHyphen(line);
    const auto left = lastWord(QStringView(line).chopped(isBrokenWord ? 1 : 0));
    const bool isInCompound = line.size() > left.size() + 1 && line[line.size() - left.size() - 2] == u'-'; // « c’est-à- »
    if (isBrokenWord && beginsLower(next) && !isInCompound && !keepsHyphen(left, firstWord(next))) {
        line.chop(1);
    } else if (!isBrokenWord && !line.endsWith(u'’') && !line.endsWith(u'\'')) {
        line += u' ';
    }
    line += next;
}
