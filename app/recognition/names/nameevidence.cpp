// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/nameevidence.h"

#include <cmath>

namespace
{

constexpr size_t mostPlaces = 30; ///< of a name whose surroundings are looked at
constexpr size_t mostHolders = 8; ///< names that share a word
constexpr int widestReach = 5; ///< words to either side that may stand anywhere near
constexpr NameHash edgeOfSentence = 0x5e;

// The kinds of evidence; part of the model's format.
enum Template : NameHash {
    Amount = 0x1001,
    MeanGuess,
    BestGuess,
    LogGuess,
    Length,
    Shape,
    FirstWord,
    LastWord,
    AnyWord,
    Ending,
    Classes,
    FirstClass,
    LastClass,
    Known,
    KnownClass,
    AlsoLower,
    CapitalisedInside,
    Before,
    TwoBefore,
    After,
    TwoAfter,
    Around,
    SecondBefore,
    SecondAfter,
    ClusterBefore,
    ClusterAfter,
    SecondClusterBefore,
    SecondClusterAfter,
    NearBefore,
    NearAfter,
    Kinship,
    KinshipGuess,
    Expansion,
    ExpansionGuess,
    HasAcronym,
    FirstType,
    LastType,
    MeanType,
    MostType
};

constexpr NameHash feature(Template kind, NameHash value)
{
    return joined(mixed(kind), value);
}

// How two names that share a word lie to each other.
enum Relation {
    LastOfLonger,
    PartOfLonger,
    Other
};
constexpr int relationCount = 3;

int amountOf(size_t places)
{
    return places < 2 ? 0 : places < 4 ? 1 : 2;
}

}

NameEvidence::NameEvidence(const ArticleNames &names)
    : m_names(names)
    , m_text(names.text())
    , m_nameAt(names.text().tokens().size())
{
    for (quint32 index = 0; index < names.names().size(); ++index) {
        const auto &place = names.firstPlace(names.names()[index]);
        for (auto token = place.first; token < place.end; ++token) {
            if (!m_text.isCapitalised(token))
                continue;
            auto &holders = m_holders[wordAt(token).folded];
            if (holders.size() < mostHolders && (holders.empty() || holders.back() != index))
                holders.push_back(index);
        }
    }
    for (const auto &place : names.places()) {
        for (auto token = place.first; token < place.end; ++token)
            m_nameAt[token] = place.name + 1;
    }
}

const NameText::Word &NameEvidence::wordAt(quint32 token) const
{
    return m_text.words()[m_text.wordOf(token)];
}

std::span<const quint32> NameEvidence::placesOf(const ArticleName &name) const
{
    return std::span(name.places).first(std::min(name.places.size(), mostPlaces));
}

void NameEvidence::collect(size_t name, std::vector<Evidence> &evidence) const
{
    const auto &article = m_names.names()[name];
    collectGuesses(article, evidence);
    collectSpelling(m_names.firstPlace(article), evidence);
    collectSenses(m_names.firstPlace(article), evidence);
    const auto strength = 1 / std::sqrt(float(article.places.size()));
    for (const auto place : placesOf(article))
        collectSurroundings(m_names.places()[place], strength, evidence);
    collectKinship(name, evidence);
    collectAcronyms(article, evidence);
}

void NameEvidence::collectGuesses(const ArticleName &name, std::vector<Evidence> &evidence) const
{
    const auto amount = NameHash(amountOf(name.places.size()));
    evidence.push_back({feature(Amount, amount)});
    for (int kind = 0; kind < verdictCount; ++kind) {
        float best = 0;
        float logs = 0;
        for (const auto index : name.places) {
            const auto guess = m_names.places()[index].guess[kind];
            best = std::max(best, guess);
            logs += std::log(guess + 1e-3F);
        }
        const auto value = NameHash(kind) * 3 + amount;
        evidence.push_back({feature(MeanGuess, value), 2 * name.meanGuess[kind]});
        evidence.push_back({feature(BestGuess, value), best});
        evidence.push_back({feature(LogGuess, value), logs / float(2 * name.places.size())});
    }
}

void NameEvidence::collectSpelling(const NamePlace &place, std::vector<Evidence> &evidence) const
{
    const auto add = [&evidence](Template kind, NameHash value, float strength = 1) {
        evidence.push_back({feature(kind, value), strength});
    };
    const auto length = place.end - place.first;
    const NameHash several = length > 1;
    const auto &first = wordAt(place.first);
    const auto &last = wordAt(place.end - 1);
    add(Length, std::min<quint32>(length, 5));
    add(Shape, joined(first.shape, length));
    add(Shape, joined(first.shape * 3, last.digits));
    add(FirstWord, first.lowered);
    add(LastWord, last.lowered);
    const auto ending = m_text.tokens()[last.firstToken].in(m_text.text());
    add(Ending, loweredHash(ending.right(3)));
    add(Ending, loweredHash(ending.right(2)));
    add(Classes, joined(first.classes, last.classes));
    const auto known = m_text.knownAs(place.first, place.end);
    add(Known, known * 2U + several);
    for (int bit = 0; bit < gazetteerClassCount; ++bit) {
        const auto value = NameHash(bit) * 2 + several;
        if (first.classes & (1 << bit))
            add(FirstClass, value);
        if (last.classes & (1 << bit))
            add(LastClass, value);
        if (known & (1 << bit))
            add(KnownClass, value);
    }
    bool alsoLower = false;
    for (auto token = place.first; token < place.end; ++token) {
        add(AnyWord, wordAt(token).lowered, 0.7F);
        alsoLower |= wordAt(token).alsoLowerCase;
    }
    add(AlsoLower, alsoLower * 2U + several);
    add(CapitalisedInside, first.capitalisedInside);
}

void NameEvidence::collectSenses(const NamePlace &place, std::vector<Evidence> &evidence) const
{
    const auto add = [&evidence](Template kind, NameHash value, float strength) {
        evidence.push_back({feature(kind, value), strength});
    };
    const auto length = place.end - place.first;
    const NameHash several = length > 1;
    const auto &first = wordAt(place.first).sense;
    const auto &last = wordAt(place.end - 1).sense;
    for (NameHash type = 0; type < wordTypeCount; ++type) {
        float sum = 0;
        float most = 0;
        for (auto token = place.first; token < place.end; ++token) {
            const auto probability = probabilityOfLevel(wordAt(token).sense.levels[type]);
            sum += probability;
            most = std::max(most, probability);
        }
        const auto value = type * 2 + several;
        add(FirstType, value, probabilityOfLevel(first.levels[type]));
        add(LastType, value, probabilityOfLevel(last.levels[type]));
        add(MeanType, value, sum / float(length));
        add(MostType, value, most);
    }
}

void NameEvidence::collectSurroundings(const NamePlace &place, float strength, std::vector<Evidence> &evidence) const
{
    const auto add = [&evidence](Template kind, NameHash value, float itsStrength) {
        evidence.push_back({feature(kind, value), itsStrength});
    };
    const auto isThere = [&place](qint64 token) {
        return token >= place.sentenceFirst && token < place.sentenceEnd;
    };
    const auto wordOf = [&](qint64 token) {
        return isThere(token) ? wordAt(quint32(token)).lowered : edgeOfSentence;
    };
    const auto clusterOf = [&](qint64 token) {
        return isThere(token) ? NameHash(wordAt(quint32(token)).fineCluster) : ~NameHash(0);
    };
    const qint64 before = qint64(place.first) - 1;
    const qint64 after = place.end;
    add(Before, wordOf(before), strength);
    add(TwoBefore, joined(wordOf(before - 1), wordOf(before)), strength);
    add(After, wordOf(after), strength);
    add(TwoAfter, joined(wordOf(after), wordOf(after + 1)), strength);
    add(Around, joined(wordOf(before), wordOf(after)), strength);
    add(SecondBefore, wordOf(before - 1), 0.7F * strength);
    add(SecondAfter, wordOf(after + 1), 0.7F * strength);
    add(ClusterBefore, clusterOf(before), strength);
    add(ClusterAfter, clusterOf(after), strength);
    add(SecondClusterBefore, clusterOf(before - 1), 0.7F * strength);
    add(SecondClusterAfter, clusterOf(after + 1), 0.7F * strength);
    for (int distance = 0; distance < widestReach; ++distance) {
        add(NearBefore, wordOf(before - distance), 0.4F * strength);
        add(NearAfter, wordOf(after + distance), 0.4F * strength);
    }
}

void NameEvidence::collectKinship(size_t name, std::vector<Evidence> &evidence) const
{
    const auto &place = m_names.firstPlace(m_names.names()[name]);
    const NameHash several = place.end - place.first > 1;
    std::array<Verdict, relationCount> sums{};
    std::array<int, relationCount> counts{};
    for (auto token = place.first; token < place.end; ++token) {
        const auto holders = m_holders.find(wordAt(token).folded);
        if (holders == m_holders.end())
            continue;
        for (const auto holder : holders->second) {
            if (holder == name)
                continue;
            const auto &longer = m_names.firstPlace(m_names.names()[holder]);
            const bool inLonger = !several && longer.end - longer.first > 1;
            const bool isLast = wordAt(longer.end - 1).folded == wordAt(token).folded;
            const auto relation = !inLonger ? Other : isLast ? LastOfLonger : PartOfLonger;
            ++counts[relation];
            for (int kind = 0; kind < verdictCount; ++kind)
                sums[relation][kind] += m_names.names()[holder].meanGuess[kind];
        }
    }
    for (NameHash relation = 0; relation < relationCount; ++relation) {
        if (counts[relation] == 0)
            continue;
        evidence.push_back({feature(Kinship, relation * 2 + several)});
        for (NameHash kind = 0; kind < verdictCount; ++kind)
            evidence.push_back({feature(KinshipGuess, (relation * verdictCount + kind) * 2 + several), sums[relation][kind] / float(counts[relation])});
    }
}

void NameEvidence::collectAcronyms(const ArticleName &name, std::vector<Evidence> &evidence) const
{
    for (const auto index : placesOf(name)) {
        const auto &place = m_names.places()[index];
        const auto expansion = place.end - place.first == 1 ? m_text.expansionBefore(place.first) : std::nullopt;
        if (expansion && m_nameAt[*expansion]) {
            evidence.push_back({feature(Expansion, 0)});
            const auto &full = m_names.names()[m_nameAt[*expansion] - 1];
            for (NameHash kind = 0; kind < verdictCount; ++kind)
                evidence.push_back({feature(ExpansionGuess, kind), full.meanGuess[kind]});
        }
        // « Full Name (ACRONYM) »: the bracket is the next token, the acronym the one behind it.
        const auto acronym = place.end + 1;
        if (acronym < m_text.tokens().size() && m_text.expansionBefore(acronym) == place.end - 1)
            evidence.push_back({feature(HasAcronym, wordAt(acronym).capitals)});
    }
}
