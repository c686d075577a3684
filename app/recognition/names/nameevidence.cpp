// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/nameevidence.h"

#include "recognition/names/commonwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace
{

constexpr size_t mostPlaces = 30; ///< of a name whose surroundings are looked at
constexpr size_t mostHolders = 8; ///< names that share a word
constexpr int widestReach = 5; ///< words to either side that may stand anywhere near
constexpr quint32 cueReach = 4; ///< words between a name and the one that says what it is
constexpr int mostLinks = 2; ///< between the names of an enumeration: « d’Avon, de la Seine »
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
    MostType,
    CueBefore,
    CueNear,
    CueAfter,
    CueFirst,
    CueLast,
    Companion,
    CompanionGuess,
    Pattern,
    BearerOwnGuess,
    BearerDoubt,
    BearerKnown
};

constexpr bool isGeneral(Template kind)
{
    switch (kind) {
    case FirstWord:
    case LastWord:
    case AnyWord:
    case Ending:
    case Before:
    case TwoBefore:
    case After:
    case TwoAfter:
    case Around:
    case SecondBefore:
    case SecondAfter:
    case ClusterBefore:
    case ClusterAfter:
    case SecondClusterBefore:
    case SecondClusterAfter:
    case NearBefore:
    case NearAfter:
    case CueBefore:
        return false;
    default:
        return true;
    }
}

// isAboutWord() tells them apart, as it does a token's features.
constexpr NameHash feature(Template kind, NameHash value)
{
    const auto hash = joined(mixed(kind), value);
    return isGeneral(kind) ? hash | 1 : hash & ~NameHash(1);
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
    for (const auto place : placesOf(article)) {
        collectSurroundings(m_names.places()[place], strength, evidence);
        collectCues(m_names.places()[place], strength, evidence);
    }
    collectKinship(name, evidence);
    collectAcronyms(article, evidence);
    collectCompanions(name, evidence);
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
    NameHash pattern = 0; // which classes of tokens follow one another
    int lastClass = -1;
    for (auto token = place.first; token < place.end; ++token) {
        add(AnyWord, wordAt(token).lowered, 0.7F);
        alsoLower |= wordAt(token).alsoLowerCase;
        if (const auto itsClass = m_text.stepClass(token); std::exchange(lastClass, itsClass) != itsClass)
            pattern = joined(pattern, NameHash(itsClass));
    }
    add(Pattern, pattern);
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

void NameEvidence::collectCues(const NamePlace &place, float strength, std::vector<Evidence> &evidence) const
{
    const auto add = [&evidence, strength](Template kind, quint32 cues, NameHash value) {
        for (NameHash bit = 0; bit < cueCount; ++bit) {
            if (cues & (1U << bit))
                evidence.push_back({feature(kind, bit + 32 * value), strength});
        }
    };
    const auto &first = wordAt(place.first);
    const auto &last = wordAt(place.end - 1);
    const NameHash several = place.end - place.first > 1;
    add(CueFirst, first.cues, several + 2 * first.capitalised);
    if (several)
        add(CueLast, last.cues, last.capitalised);
    // « le patron de X » is no « patron X »: the word that links them counts.
    const bool linked = place.first > place.sentenceFirst && wordAt(place.first - 1).link;
    const auto link = linked ? wordAt(place.first - 1).lowered : NameHash(0);
    for (quint32 distance = 1; distance <= cueReach && place.first >= place.sentenceFirst + distance; ++distance) {
        const auto &word = wordAt(place.first - distance);
        if (!word.cues || nameAt(place.first - distance))
            continue;
        add(CueBefore, word.cues, joined(link, 1));
        add(CueNear, word.cues, std::min(distance, 3U));
        break;
    }
    const bool apposed = place.end < place.sentenceEnd && wordAt(place.end).sign;
    for (auto token = place.end + apposed; token < std::min(place.sentenceEnd, place.end + cueReach + 2) && !wordAt(token).sign; ++token) {
        const auto &word = wordAt(token);
        if (!word.cues || nameAt(token))
            continue;
        add(CueAfter, word.cues, apposed);
        break;
    }
}

void NameEvidence::collectCompanions(size_t name, std::vector<Evidence> &evidence) const
{
    Verdict sum{};
    int count = 0;
    for (const auto index : placesOf(m_names.names()[name])) {
        const auto &place = m_names.places()[index];
        for (const auto companion : {companionBefore(place), companionAfter(place)}) {
            if (!companion || *companion == name)
                continue;
            ++count;
            for (int kind = 0; kind < verdictCount; ++kind)
                sum[kind] += m_names.names()[*companion].meanGuess[kind];
        }
    }
    if (count == 0)
        return;
    evidence.push_back({feature(Companion, NameHash(std::min(count, 3)))});
    for (NameHash kind = 0; kind < verdictCount; ++kind)
        evidence.push_back({feature(CompanionGuess, kind), 2 * sum[kind] / float(count)});
}

std::optional<size_t> NameEvidence::nameAt(quint32 token) const
{
    return m_nameAt[token] ? std::optional<size_t>(m_nameAt[token] - 1) : std::nullopt;
}

bool NameEvidence::enumerates(quint32 token) const
{
    static const std::array
        signs{loweredHash(u","), loweredHash(u"et"), loweredHash(u"ou"), loweredHash(u"and"), loweredHash(u"or"), loweredHash(u"&"), loweredHash(u"/")};
    return std::ranges::find(signs, wordAt(token).lowered) != signs.end();
}

std::optional<size_t> NameEvidence::companionBefore(const NamePlace &place) const
{
    auto first = place.first;
    for (int links = 0; links < mostLinks && first > place.sentenceFirst && wordAt(first - 1).link; ++links)
        --first;
    const bool follows = first >= place.sentenceFirst + 2 && enumerates(first - 1);
    return follows ? nameAt(first - 2) : std::nullopt;
}

std::optional<size_t> NameEvidence::companionAfter(const NamePlace &place) const
{
    if (place.end + 1 >= place.sentenceEnd || !enumerates(place.end))
        return std::nullopt;
    auto token = place.end + 1;
    for (int links = 0; links < mostLinks && token + 1 < place.sentenceEnd && wordAt(token).link && !nameAt(token); ++links)
        ++token;
    return nameAt(token);
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
        if (!several)
            collectBearer(m_names.names()[name], relation, 2 * sums[relation][size_t(MentionKind::Person)] / float(counts[relation]), evidence);
    }
}

void NameEvidence::collectBearer(const ArticleName &name, NameHash relation, float strength, std::vector<Evidence> &evidence) const
{
    const auto &place = m_names.firstPlace(name);
    const auto likeliest = size_t(std::ranges::max_element(name.meanGuess) - name.meanGuess.begin());
    const auto value = relation * verdictCount + likeliest;
    evidence.push_back({feature(BearerOwnGuess, value), strength});
    evidence.push_back({feature(BearerDoubt, value), strength * name.meanGuess[likeliest]});
    const auto known = m_text.knownAs(place.first, place.end);
    for (NameHash bit = 0; bit < gazetteerClassCount; ++bit) {
        if (known & (1U << bit))
            evidence.push_back({feature(BearerKnown, value * 32 + bit), strength});
    }
    if (!known)
        evidence.push_back({feature(BearerKnown, value * 32 + gazetteerClassCount), strength});
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
