// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namerecognizer.h"

#include "recognition/names/tokens.h"

#include <QSet>
#include <QString>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const auto word : words.tokenize(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

// General words of both languages; lower case.
struct Lexicon {
    QSet<QString> never = wordSet(
        u"ia ai pdg ceo pib gdp tva ong rh pme llm url pdf tv lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai "
        "juin juillet août septembre octobre novembre décembre monday tuesday wednesday thursday friday saturday sunday january february "
        "march april may june july august september october november december internet m mm mme mlle mr mrs ms dr i");
    QSet<QString> common = wordSet(
        u"le la les l’ l' un une des du de d’ d' ce cet cette ces ses son sa leur leurs mon ma mes il elle ils elles on nous vous je tu qui que quoi dont où "
        "et ou mais donc or ni car si à au aux en dans par pour sur sous avec sans entre vers chez depuis pendant après avant comme quand lorsque "
        "puis ainsi alors aussi enfin selon malgré plus moins très tout tous toute toutes aucun chaque plusieurs quelques certains ne pas c’ c' s’ s' qu’ "
        "qu' j’ j' n’ n' the a an and or but if in on at by for from with of to as it its he she they we you this that these those his her their our my "
        "no not there here what when where who why how all some many most is was are were be has have had will would can could may after before "
        "while since until both each");
    QSet<QString> organisations = wordSet(
        u"université parti ministère banque institut fédération syndicat association société compagnie groupe agence conseil commission comité "
        "assemblée sénat parlement cour tribunal fondation école académie centre club union confédération front mouvement observatoire office "
        "organisation autorité university party ministry bank institute federation association company group agency council committee assembly "
        "senate parliament court foundation school academy club union organization authority department corporation times post journal news");
    QSet<QString> places = wordSet(
        u"france paris lyon marseille europe afrique asie amérique allemagne berlin espagne madrid italie rome belgique bruxelles suisse genève "
        "royaume-uni londres états-unis washington new-york chine pékin russie moscou ukraine kiev japon tokyo inde canada québec brésil maroc "
        "algérie tunisie turquie iran israël africa asia america germany spain italy belgium switzerland london china beijing russia moscow "
        "japan india brazil england scotland ireland wales");
    QSet<QString> placeHeads = wordSet(u"rue avenue boulevard place pont gare aéroport mont lac île mer océan street road bridge lake mount river island");
    QSet<QString> links = wordSet(u"de du des d’ d' von van der ben al of");
    QSet<QString> placeWords = wordSet(u"à en in at near vers");
};

const Lexicon &lexicon()
{
    static const Lexicon words;
    return words;
}

class CapitalisedNames
{
public:
    explicit CapitalisedNames(QStringView text)
        : m_text(text)
        , m_tokens(tokensOf(text))
        , m_lexicon(lexicon())
    {
        for (const auto &token : m_tokens) {
            if (token.capitalised && !token.sentenceStart)
                m_capitalisedInside.insert(token.in(m_text).toString());
        }
    }

    QList<Mention> find()
    {
        QList<Mention> mentions;
        for (size_t first = 0; first < m_tokens.size();) {
            if (!canStart(first)) {
                ++first;
                continue;
            }
            const auto end = endOfName(first);
            mentions.append({.range = {m_tokens[first].start, m_tokens[end - 1].end}, .kind = kindOf(first, end)});
            first = end;
        }
        return mentions;
    }

private:
    [[nodiscard]] QString lowered(size_t index) const
    {
        return m_tokens[index].in(m_text).toString().toLower();
    }

    [[nodiscard]] bool isNamePart(size_t index) const
    {
        return index < m_tokens.size() && m_tokens[index].capitalised && !m_lexicon.never.contains(lowered(index));
    }

    [[nodiscard]] bool canStart(size_t index) const
    {
        if (!isNamePart(index) || m_lexicon.common.contains(lowered(index)))
            return false;
        const auto &token = m_tokens[index];
        if (!token.sentenceStart)
            return true;
        return token.capitals || m_lexicon.places.contains(lowered(index)) || m_capitalisedInside.contains(token.in(m_text).toString())
            || (isNamePart(index + 1) && !m_tokens[index + 1].sentenceStart);
    }

    [[nodiscard]] bool isHead(size_t index) const
    {
        return m_lexicon.organisations.contains(lowered(index)) || m_lexicon.placeHeads.contains(lowered(index));
    }

    [[nodiscard]] size_t endOfName(size_t first) const
    {
        auto end = first + 1;
        while (end < m_tokens.size() && !m_tokens[end].sentenceStart) {
            if (isNamePart(end)) {
                ++end;
            } else if (m_lexicon.links.contains(lowered(end)) && isHead(first) && isNamePart(end + 1) && !m_tokens[end + 1].sentenceStart) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    [[nodiscard]] MentionKind kindOf(size_t first, size_t end) const
    {
        for (auto index = first; index < end; ++index) {
            if (m_lexicon.organisations.contains(lowered(index)))
                return MentionKind::Organization;
        }
        if (m_lexicon.placeHeads.contains(lowered(first)) || m_lexicon.places.contains(lowered(end - 1)))
            return MentionKind::Place;
        if (m_tokens[end - 1].digits)
            return MentionKind::Misc;
        if (end - first > 1)
            return MentionKind::Person;
        if (!m_tokens[first].capitals && first > 0 && m_lexicon.placeWords.contains(lowered(first - 1)))
            return MentionKind::Place;
        return MentionKind::Organization;
    }

    QStringView m_text;
    std::vector<TextToken> m_tokens;
    const Lexicon &m_lexicon;
    QSet<QString> m_capitalisedInside; // words written with a capital where no sentence starts
};

}

QList<Mention> NameRecognizer::find(QStringView text) const
{
    return CapitalisedNames(text).find();
}
