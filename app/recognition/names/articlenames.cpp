// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/articlenames.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{

constexpr float nearlyFound = 0.2F; ///< the least probability that a capitalised word is part of a name, for a closer look
constexpr quint32 longestElsewhere = 8; ///< the longest name that is looked for elsewhere, in tokens

// What the reader knows: a kind, or that it is no name.
Verdict certain(std::optional<MentionKind> kind)
{
    Verdict verdict{};
    verdict[kind ? size_t(*kind) : size_t(noName)] = 1;
    return verdict;
}

}

Verdict probabilitiesOf(const Verdict &scores)
{
    const auto greatest = *std::ranges::max_element(scores);
    Verdict probabilities{};
    float sum = 0;
    for (int kind = 0; kind < verdictCount; ++kind)
        sum += probabilities[kind] = std::exp(scores[kind] - greatest);
    for (auto &probability : probabilities)
        probability /= sum;
    return probabilities;
}

MentionKind kindOf(const Verdict &verdict)
{
    return MentionKind(std::max_element(verdict.begin(), verdict.begin() + nameKindCount) - verdict.begin());
}

ArticleNames::ArticleNames(const NameText &text)
    : m_text(text)
    , m_taken(text.tokens().size())
{
}

void ArticleNames::addPlace(size_t sentence, quint32 first, quint32 end, const LabelChain &chain)
{
    const auto start = m_text.sentenceStarts()[sentence];
    NamePlace place{.first = start + first, .end = start + end, .sentenceFirst = start, .sentenceEnd = m_text.sentenceStarts()[sentence + 1]};
    float sum = 0;
    for (int kind = 0; kind < nameKindCount; ++kind) {
        place.guess[kind] = float(chain.probabilityOf(first, end, MentionKind(kind)));
        sum += place.guess[kind];
    }
    place.guess[noName] = std::max(0.0F, 1 - sum);
    m_places.push_back(place);
    std::fill(m_taken.begin() + place.first, m_taken.begin() + place.end, true);
}

void ArticleNames::addSentence(size_t sentence, const LabelChain &chain)
{
    const auto start = m_text.sentenceStarts()[sentence];
    chain.decode(m_labels);
    const auto isNearlyName = [&](quint32 token) {
        return m_labels[token] == outside && m_text.isCapitalised(start + token) && 1 - chain.marginals(token)[outside] >= nearlyFound;
    };
    const auto count = quint32(m_labels.size());
    for (quint32 first = 0; first < count;) {
        auto end = first + 1;
        if (m_labels[first] != outside) {
            while (end < count && isInside(m_labels[end]))
                ++end;
            addPlace(sentence, first, end, chain);
        } else if (isNearlyName(first)) {
            while (end < count && isNearlyName(end))
                ++end;
            addPlace(sentence, first, end, chain);
        }
        first = end;
    }
}

std::vector<NameHash> ArticleNames::beginningsOf(quint32 first, quint32 end) const
{
    std::vector<NameHash> hashes;
    NameHash hash = 1;
    for (auto token = first; token < end; ++token) {
        hash = joined(hash, m_text.words()[m_text.wordOf(token)].folded);
        hashes.push_back(hash);
    }
    return hashes;
}

void ArticleNames::findElsewhere(size_t sentence)
{
    const auto start = m_text.sentenceStarts()[sentence];
    const auto stop = m_text.sentenceStarts()[sentence + 1];
    for (auto first = start; first < stop; ++first) {
        if (m_taken[first] || !m_text.isCapitalised(first))
            continue;
        quint32 end = 0;
        NameHash hash = 1;
        for (auto token = first; token < std::min(stop, first + longestElsewhere) && !m_taken[token]; ++token) {
            hash = joined(hash, m_text.words()[m_text.wordOf(token)].folded);
            const auto found = m_beginnings.find(hash);
            if (found == m_beginnings.end())
                break;
            if (found->second)
                end = token + 1;
        }
        if (end == 0)
            continue;
        NamePlace place{.first = first, .end = end, .sentenceFirst = start, .sentenceEnd = stop};
        place.guess[noName] = 1;
        m_places.push_back(place);
        std::fill(m_taken.begin() + first, m_taken.begin() + end, true);
    }
}

// A place that does not begin and end where tokens do is left to decidedMentions().
std::vector<NamePlace> ArticleNames::taughtPlaces(const NameLexicon &lexicon) const
{
    std::vector<NamePlace> places;
    const auto &tokens = m_text.tokens();
    const auto &starts = m_text.sentenceStarts();
    auto sentence = starts.begin();
    for (const auto &[range, verdict] : lexicon.alwaysIn(m_text.text())) {
        const auto first = std::ranges::lower_bound(tokens, quint32(range.start), {}, &TextToken::start);
        const auto last = std::ranges::lower_bound(first, tokens.end(), quint32(range.end), {}, &TextToken::end);
        if (last == tokens.end() || first->start != range.start || last->end != range.end)
            continue;
        NamePlace place{.first = quint32(first - tokens.begin()), .end = quint32(last - tokens.begin()) + 1};
        sentence = std::prev(std::upper_bound(sentence, starts.end(), place.first));
        place.sentenceFirst = *sentence;
        place.sentenceEnd = *std::next(sentence);
        place.guess = certain(*lexicon.verdicts().at(verdict).kind);
        places.push_back(place);
    }
    return places;
}

void ArticleNames::addTaught(const NameLexicon &lexicon)
{
    if (lexicon.isEmpty())
        return;
    const auto found = std::exchange(m_places, {});
    auto next = found.begin();
    for (const auto &taught : taughtPlaces(lexicon)) {
        for (; next != found.end() && next->end <= taught.first; ++next)
            m_places.push_back(*next);
        const bool isPart =
            next != found.end() && next->first <= taught.first && taught.end <= next->end && next->end - next->first > taught.end - taught.first;
        if (isPart)
            continue;
        for (; next != found.end() && next->first < taught.end; ++next)
            std::fill(m_taken.begin() + next->first, m_taken.begin() + next->end, false);
        m_places.push_back(taught);
        std::fill(m_taken.begin() + taught.first, m_taken.begin() + taught.end, true);
    }
    std::copy(next, found.end(), std::back_inserter(m_places));
}

std::optional<quint32> ArticleNames::nameOf(quint32 first, quint32 end) const
{
    const auto found = m_nameOf.find(beginningsOf(first, end).back());
    return found == m_nameOf.end() ? std::nullopt : std::optional(found->second);
}

void ArticleNames::gather(const NameLexicon &lexicon)
{
    for (const auto &place : m_places) {
        const auto hashes = beginningsOf(place.first, place.end);
        for (const auto hash : hashes)
            m_beginnings.try_emplace(hash, false);
        m_beginnings[hashes.back()] = true;
    }
    for (size_t sentence = 0; sentence + 1 < m_text.sentenceStarts().size(); ++sentence)
        findElsewhere(sentence);
    std::ranges::sort(m_places, {}, &NamePlace::first);
    for (quint32 index = 0; index < m_places.size(); ++index) {
        auto &place = m_places[index];
        const auto [found, isNew] = m_nameOf.try_emplace(beginningsOf(place.first, place.end).back(), quint32(m_names.size()));
        if (isNew)
            m_names.emplace_back();
        place.name = found->second;
        m_names[place.name].places.push_back(index);
    }
    for (auto &name : m_names) {
        for (const auto index : name.places) {
            for (int kind = 0; kind < verdictCount; ++kind)
                name.meanGuess[kind] += m_places[index].guess[kind] / float(name.places.size());
        }
        const auto *said = lexicon.on(writtenAt(firstPlace(name)));
        if (said && said->status == MentionStatus::Rejected)
            name.meanGuess = certain(std::nullopt);
        else if (said && said->kind)
            name.meanGuess = certain(said->kind);
    }
}
