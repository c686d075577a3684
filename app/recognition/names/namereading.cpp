// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namereading.h"

namespace
{

constexpr float leastDoubt = 0.9F; ///< the probability of being no name from which a place is not even doubtful
constexpr float evenChance = 0.5F;
constexpr quint32 fewestNames = 2; ///< of a person who is named in full
constexpr quint32 longestOther = 8; ///< what people are said to be of, with « de », in tokens

}

NameReading::NameReading(const NameText &text, const NameModel &model, WordMemory &memory, const NameLexicon &lexicon)
    : m_text(text)
    , m_model(model)
    , m_memory(memory)
    , m_lexicon(lexicon)
    , m_names(text)
    , m_sumsPlace(text.words().size())
    , m_network(model.network())
{
    m_wordSums.reserve(text.words().size());
    readSentences();
    m_names.addTaught(m_lexicon);
    m_names.gather(m_lexicon);
}

void NameReading::readSentences()
{
    LabelChain chain(m_model.header().steps);
    const auto &starts = m_text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!m_text.mayHoldNames(sentence))
            continue;
        addSentence(starts[sentence], starts[sentence + 1]);
        chain.read(m_scores, m_stepClasses);
        m_names.addSentence(sentence, chain);
    }
}

void NameReading::addSentence(quint32 first, quint32 end)
{
    m_scores.clear();
    m_inputs.clear();
    m_stepClasses.clear();
    for (auto token = first; token < end; ++token)
        addToken(token, first, end);
    m_network.read(m_inputs);
    for (size_t token = 0; token < m_scores.size(); ++token)
        m_scores[token] = joinedScores(m_scores[token], m_network.scoresOf(m_network.outputOf(token)));
}

void NameReading::addToken(quint32 token, quint32 first, quint32 end)
{
    m_placeFeatures.clear();
    m_text.addPlaceFeatures(token, first, end, m_placeFeatures);
    m_model.fetch(m_placeFeatures);
    FeatureSums sums{};
    const auto from = token - first < wordReach ? first : token - wordReach;
    const auto to = std::min(end, token + wordReach + 1);
    for (auto other = from; other < to; ++other) {
        const auto &wordSums = sumsOf(m_text.wordOf(other)).field[other + wordReach - token];
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            sums[label] = qint16(sums[label] + wordSums[label]);
    }
    m_model.add(m_placeFeatures, sums);
    auto &scores = m_scores.emplace_back();
    for (NameLabel label = 0; label < nameLabelCount; ++label)
        scores[label] = float(sums[label]) * featureUnit;
    auto vector = sumsOf(m_text.wordOf(token)).network;
    m_model.addVectors(m_placeFeatures, vector);
    NetworkInput input;
    std::ranges::transform(vector, input.begin(), [](qint16 sum) {
        return float(sum) * vectorUnit;
    });
    m_inputs.push_back(squashed(input));
    m_stepClasses.push_back(quint8(m_text.stepClass(token)));
}

const WordSums &NameReading::sumsOf(quint32 word)
{
    auto &place = m_sumsPlace[word];
    if (place == 0) {
        m_wordSums.push_back(m_memory.sumsOf(m_text.words()[word].exact, [this, word] {
            return addedUp(word);
        }));
        place = quint32(m_wordSums.size());
    }
    return m_wordSums[place - 1];
}

WordSums NameReading::addedUp(quint32 word)
{
    m_wordFeatures.clear();
    std::array<size_t, wordOffsetCount + 1> ends{};
    for (size_t offset = 0; offset < wordOffsetCount; ++offset) {
        m_text.addWordFeatures(word, int(offset) - wordReach, m_wordFeatures);
        ends[offset + 1] = m_wordFeatures.size();
    }
    m_model.fetch(m_wordFeatures);
    const auto seenFrom = [&](size_t offset) {
        return std::span<const NameHash>(m_wordFeatures).subspan(ends[offset], ends[offset + 1] - ends[offset]);
    };
    WordSums sums;
    for (size_t offset = 0; offset < wordOffsetCount; ++offset)
        m_model.add(seenFrom(offset), sums.field[offset]);
    m_model.addVectors(seenFrom(wordReach), sums.network);
    return sums;
}

QList<Mention> NameReading::names() const
{
    const NameEvidence nameEvidence(m_names);
    std::vector<Evidence> evidence;
    std::vector<Verdict> verdicts;
    for (size_t name = 0; name < m_names.names().size(); ++name) {
        evidence.clear();
        nameEvidence.collect(name, evidence);
        verdicts.push_back(m_model.verdictOn(evidence));
    }
    QList<Mention> mentions;
    for (const auto &place : m_names.places()) {
        const auto *said = m_lexicon.on(m_names.writtenAt(place));
        const bool isTaught = said && said->status == MentionStatus::Accepted;
        if (verdicts[place.name][noName] > leastDoubt && !isTaught)
            continue;
        auto own = place;
        const auto other = said ? std::nullopt : cutOff(own, verdicts);
        mentions.append(mentionAt(own, verdicts[own.name], isTaught));
        if (other)
            mentions.append(mentionAt(*other, verdicts[other->name], false));
    }
    return mentions;
}

// « Anne Petit de Greenpeace »: what people are said to be of is a name of its own where the article names it alone, too, and it is no
// person (« Anne Petit de Villiers », then « Villiers »).
std::optional<NamePlace> NameReading::cutOff(NamePlace &person, const std::vector<Verdict> &verdicts) const
{
    if (kindOf(verdicts[person.name]) != MentionKind::Person)
        return std::nullopt;
    const auto from = person.end < person.first + longestOther ? person.first : person.end - longestOther;
    for (auto link = std::max(from, person.first + fewestNames); link + 1 < person.end; ++link) {
        if (m_text.isCapitalised(link) || !m_text.isCapitalised(link + 1))
            continue;
        const auto name = m_names.nameOf(link + 1, person.end);
        if (!name || kindOf(verdicts[*name]) == MentionKind::Person || verdicts[*name][noName] >= evenChance)
            continue;
        auto other = person;
        other.first = link + 1;
        other.name = *name;
        person.end = link;
        while (person.end > person.first + fewestNames && !m_text.isCapitalised(person.end - 1))
            --person.end;
        return other;
    }
    return std::nullopt;
}

Mention NameReading::mentionAt(const NamePlace &place, const Verdict &verdict, bool isTaught) const
{
    const auto kind = kindOf(verdict);
    const TextRange range{m_text.tokens()[place.first].start, m_text.tokens()[place.end - 1].end};
    const auto confidence = isTaught ? 1 : calibrated(verdict[size_t(kind)], kind, m_model.header().calibration);
    Mention mention{.range = range, .kind = kind, .confidence = confidence, .origin = MentionOrigin::Model};
    m_lexicon.apply(mention, m_names.writtenAt(place));
    return mention;
}
