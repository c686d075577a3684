// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namereading.h"

NameReading::NameReading(const NameText &text, const NameModel &model)
    : m_text(text)
    , m_model(model)
    , m_sumsPlace(text.words().size())
    , m_scores(text.tokens().size())
    , m_marginals(text.tokens().size())
{
    m_wordSums.reserve(text.words().size());
    m_stepClasses.reserve(text.tokens().size());
    for (quint32 token = 0; token < text.tokens().size(); ++token)
        m_stepClasses.push_back(quint8(text.stepClass(token)));
    lookFirst();
    lookAgain();
}

void NameReading::lookFirst()
{
    LabelChain chain(m_model.header().firstSteps);
    const auto &starts = m_text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!m_text.mayHoldNames(sentence))
            continue;
        addSentence(starts[sentence], starts[sentence + 1]);
        readSentence(sentence, chain);
        for (auto token = starts[sentence]; token < starts[sentence + 1]; ++token)
            m_marginals[token] = chain.marginals(token - starts[sentence]);
    }
}

void NameReading::lookAgain()
{
    const ArticleVotes votes(m_text, m_marginals);
    for (quint32 token = 0; token < m_scores.size(); ++token)
        addVotes(votes.votesFor(token), m_model.header().votes, m_scores[token]);
}

void NameReading::addSentence(quint32 first, quint32 end)
{
    for (auto token = first; token < end; ++token) {
        FeatureSums sums{};
        m_features.clear();
        m_text.addPlaceFeatures(token, first, end, m_features);
        for (const auto feature : m_features)
            m_model.add(feature, sums);
        const auto from = token - first < wordReach ? first : token - wordReach;
        const auto to = std::min(end, token + wordReach + 1);
        for (auto other = from; other < to; ++other) {
            const auto &wordSums = sumsOf(m_text.wordOf(other))[other + wordReach - token];
            for (NameLabel label = 0; label < nameLabelCount; ++label)
                sums[label] = qint16(sums[label] + wordSums[label]);
        }
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            m_scores[token][label] = float(sums[label]) * featureUnit;
    }
}

const NameReading::WordSums &NameReading::sumsOf(quint32 word)
{
    auto &place = m_sumsPlace[word];
    if (place == 0) {
        WordSums sums{};
        for (int offset = -wordReach; offset <= wordReach; ++offset) {
            m_features.clear();
            m_text.addWordFeatures(word, offset, m_features);
            for (const auto feature : m_features)
                m_model.add(feature, sums[size_t(offset + wordReach)]);
        }
        m_wordSums.push_back(sums);
        place = quint32(m_wordSums.size());
    }
    return m_wordSums[place - 1];
}

void NameReading::readSentence(size_t sentence, LabelChain &chain) const
{
    const auto first = m_text.sentenceStarts()[sentence];
    const auto count = m_text.sentenceStarts()[sentence + 1] - first;
    chain.read(std::span(m_scores).subspan(first, count), std::span(m_stepClasses).subspan(first, count));
}

QList<Mention> NameReading::names() const
{
    QList<Mention> names;
    LabelChain chain(m_model.header().secondSteps);
    std::vector<NameLabel> labels;
    const auto &starts = m_text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!m_text.mayHoldNames(sentence))
            continue;
        const auto start = starts[sentence];
        readSentence(sentence, chain);
        chain.decode(labels);
        for (size_t first = 0; first < labels.size();) {
            auto end = first + 1;
            if (labels[first] != outside) {
                while (end < labels.size() && isInside(labels[end]))
                    ++end;
                const auto kind = kindOf(labels[first]);
                Mention name;
                name.range = {m_text.tokens()[start + first].start, m_text.tokens()[start + end - 1].end};
                name.kind = kind;
                name.confidence = m_model.calibrated(chain.probabilityOf(first, end, kind), kind);
                names.append(name);
            }
            first = end;
        }
    }
    return names;
}
