// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/chaintrainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

std::vector<NameLabel> labelsOf(const NameText &text, const QList<Mention> &names)
{
    std::vector<NameLabel> labels(text.tokens().size(), outside);
    size_t token = 0;
    for (const auto &name : names) {
        while (token < labels.size() && text.tokens()[token].end <= name.range.start)
            ++token;
        bool first = true;
        while (token < labels.size() && text.tokens()[token].start < name.range.end) {
            labels[token++] = first ? beginOf(name.kind) : insideOf(name.kind);
            first = false;
        }
    }
    // A sentence may be cut within a name.
    for (const auto start : text.sentenceStarts()) {
        if (start < labels.size() && isInside(labels[start]))
            labels[start] = beginOf(kindOf(labels[start]));
    }
    return labels;
}

void TrainingSet::add(const NameText &text, const QList<Mention> &names, float weight, bool marksMisc)
{
    const auto labels = labelsOf(text, names);
    ++m_texts;
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        const auto first = starts[sentence];
        const auto end = starts[sentence + 1];
        if (!text.mayHoldNames(sentence))
            continue;
        m_sentences.push_back({.first = m_labels.size(), .count = end - first, .text = m_texts, .weight = weight, .marksMisc = marksMisc});
        for (auto token = first; token < end; ++token) {
            text.addOwnFeatures(token, first, end, m_features);
            m_ownCounts.push_back(quint32(m_features.size() - m_featureStarts.back()));
            text.addFeaturesAround(token, first, end, m_features);
            m_featureStarts.push_back(m_features.size());
            m_stepClasses.push_back(quint8(text.stepClass(token)));
            m_labels.push_back(labels[token]);
        }
    }
}

// Weights that follow the labellings' probability uphill, sentence by sentence: AdaGrad by dual averaging (Duchi, Hazan and
// Singer 2011). A weight is worked out when it is looked at, from the sums of its gradients.
class ChainLearner
{
public:
    ChainLearner(const TrainingSet &set, const ChainTrainerOptions &options)
        : m_set(set)
        , m_options(options)
    {
        const auto counts = textCounts();
        m_places.reserve(set.m_features.size());
        for (const auto feature : set.m_features) {
            if (counts.at(feature) < options.minimumTexts) {
                m_places.push_back(noPlace);
                continue;
            }
            const auto [place, isNew] = m_index.try_emplace(feature, quint32(m_index.size()));
            m_places.push_back(place->second);
            if (isNew)
                m_general.push_back(!isAboutWord(feature));
        }
    }

    /// `training`: which order of the sentences to take.
    void learn(int training)
    {
        m_weights.assign(m_index.size(), {});
        m_steps = {};
        m_stepSquares = {};
        m_seen = 0;
        std::vector<quint32> order(m_set.m_sentences.size());
        std::iota(order.begin(), order.end(), 0);
        for (int round = 1; round <= m_options.rounds; ++round) {
            const auto salt = joined(NameHash(training), NameHash(round));
            std::ranges::sort(order, {}, [salt](quint32 sentence) {
                return joined(salt, sentence);
            });
            double loss = 0;
            for (const auto index : order)
                loss += learnFrom(m_set.m_sentences[index]);
            if (m_options.progress)
                m_options.progress(training, round, loss);
        }
    }

    [[nodiscard]] ChainWeights weights() const
    {
        ChainWeights result{.steps = m_steps};
        for (const auto &[feature, place] : m_index) {
            const auto scores = scoresOf(place);
            if (std::ranges::all_of(scores, [](float score) {
                    return std::abs(score) < 0.01F;
                }))
                continue;
            result.features.emplace(feature, quint32(result.scores.size()));
            result.scores.push_back(scores);
        }
        return result;
    }

private:
    static constexpr quint32 noPlace = ~0U;
    static constexpr float rate = 0.3F;
    static constexpr float stepRate = 0.1F;

    struct Weight {
        LabelScores gradients{};
        LabelScores squares{};
        LabelScores roots = rootsOf({}); // of the squares, worked out once for the many times that they are looked at
    };

    static LabelScores rootsOf(const LabelScores &squares)
    {
        LabelScores roots;
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            roots[label] = std::sqrt(squares[label] + 1e-3F) / rate;
        return roots;
    }

    // In how many texts each feature occurs. A name comes back within its article: what only one text has says nothing of others,
    // and its weight would take the place of what does.
    [[nodiscard]] std::unordered_map<NameHash, int> textCounts() const
    {
        struct Count {
            int texts = 0;
            size_t lastText = 0;
        };
        std::unordered_map<NameHash, Count> found;
        for (const auto &sentence : m_set.m_sentences) {
            const auto first = m_set.m_featureStarts[sentence.first];
            const auto end = m_set.m_featureStarts[sentence.first + sentence.count];
            for (auto index = first; index < end; ++index) {
                auto &count = found[m_set.m_features[index]];
                if (std::exchange(count.lastText, sentence.text) != sentence.text)
                    ++count.texts;
            }
        }
        std::unordered_map<NameHash, int> counts;
        for (const auto &[feature, count] : found)
            counts.emplace(feature, count.texts);
        return counts;
    }

    [[nodiscard]] std::span<const quint32> placesOf(size_t token) const
    {
        return std::span(m_places).subspan(m_set.m_featureStarts[token], m_set.m_featureStarts[token + 1] - m_set.m_featureStarts[token]);
    }

    [[nodiscard]] LabelScores scoresOf(quint32 place) const
    {
        const auto &weight = m_weights[place];
        const auto shrinkage = float(m_general[place] ? m_options.generalShrinkage : m_options.shrinkage) * m_seen;
        LabelScores scores;
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            scores[label] = weight.gradients[label] / (weight.roots[label] + shrinkage);
        return scores;
    }

    double learnFrom(const TrainingSet::Sentence &sentence)
    {
        m_seen += 1;
        m_scores.assign(sentence.count, {});
        for (size_t token = 0; token < sentence.count; ++token) {
            for (const auto place : placesOf(sentence.first + token)) {
                if (place == noPlace)
                    continue;
                const auto weights = scoresOf(place);
                for (NameLabel label = 0; label < nameLabelCount; ++label)
                    m_scores[token][label] += weights[label];
            }
        }
        const auto stepClasses = std::span(m_set.m_stepClasses).subspan(sentence.first, sentence.count);
        LabelChain chain(m_steps);
        chain.read(m_scores, stepClasses);
        StepWeights differences{};
        chain.addExpectedSteps(differences);
        const auto loss = chain.logSum() - (sentence.marksMisc ? learnMarked(sentence, chain, differences) : learnHalfMarked(sentence, chain, differences));
        learnSteps(differences, sentence.weight);
        return sentence.weight * loss;
    }

    // Of a sentence whose labels are all known. Returns the logarithm of their score.
    double learnMarked(const TrainingSet::Sentence &sentence, const LabelChain &chain, StepWeights &differences)
    {
        double score = 0;
        NameLabel previous = outside;
        for (size_t token = 0; token < sentence.count; ++token) {
            const auto label = m_set.m_labels[sentence.first + token];
            const auto stepClass = m_set.m_stepClasses[sentence.first + token];
            score += m_scores[token][label] + m_steps[stepClass][previous][label];
            differences[stepClass][previous][label] -= 1;
            previous = label;
            LabelScores truth{};
            truth[label] = 1;
            learnToken(sentence.first + token, truth, chain.marginals(token), sentence.weight);
        }
        return score;
    }

    // Of a sentence where works and products are left unmarked: what is outside may be one. Returns the logarithm of the sum of
    // scores of all labellings that the marks allow.
    double learnHalfMarked(const TrainingSet::Sentence &sentence, const LabelChain &chain, StepWeights &differences)
    {
        constexpr float impossible = -1e4F;
        auto scores = m_scores;
        for (size_t token = 0; token < sentence.count; ++token) {
            const auto marked = m_set.m_labels[sentence.first + token];
            for (NameLabel label = 0; label < nameLabelCount; ++label) {
                const bool isMisc = label != outside && kindOf(label) == MentionKind::Misc;
                if (label != marked && !(marked == outside && isMisc))
                    scores[token][label] = impossible;
            }
        }
        LabelChain allowed(m_steps);
        allowed.read(scores, std::span(m_set.m_stepClasses).subspan(sentence.first, sentence.count));
        StepWeights steps{};
        allowed.addExpectedSteps(steps);
        for (size_t stepClass = 0; stepClass < stepClassCount; ++stepClass) {
            for (NameLabel from = 0; from < nameLabelCount; ++from) {
                for (NameLabel to = 0; to < nameLabelCount; ++to)
                    differences[stepClass][from][to] -= steps[stepClass][from][to];
            }
        }
        for (size_t token = 0; token < sentence.count; ++token)
            learnToken(sentence.first + token, allowed.marginals(token), chain.marginals(token), sentence.weight);
        return allowed.logSum();
    }

    void learnToken(size_t token, const LabelScores &truth, LabelScores difference, float weight)
    {
        float greatest = 0;
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            difference[label] = weight * (difference[label] - truth[label]);
            greatest = std::max(greatest, std::abs(difference[label]));
        }
        // Nothing is learnt from what was known.
        if (greatest < 1e-3F)
            return;
        for (const auto place : placesOf(token)) {
            if (place == noPlace)
                continue;
            auto &sums = m_weights[place];
            for (NameLabel other = 0; other < nameLabelCount; ++other) {
                sums.gradients[other] -= difference[other];
                sums.squares[other] += difference[other] * difference[other];
            }
            sums.roots = rootsOf(sums.squares);
        }
    }

    void learnSteps(const StepWeights &differences, float weight)
    {
        const auto *flat = &differences[0][0][0];
        auto *squares = &m_stepSquares[0][0][0];
        auto *steps = &m_steps[0][0][0];
        for (size_t index = 0; index < sizeof(StepWeights) / sizeof(float); ++index) {
            if (flat[index] == 0)
                continue;
            const auto difference = weight * flat[index];
            squares[index] += difference * difference;
            steps[index] -= stepRate * difference / std::sqrt(squares[index] + 1e-3F);
        }
    }

    const TrainingSet &m_set;
    ChainTrainerOptions m_options;
    std::unordered_map<NameHash, quint32> m_index;
    std::vector<quint32> m_places; // of each of the set's features
    std::vector<bool> m_general;
    std::vector<Weight> m_weights;
    StepWeights m_steps{};
    StepWeights m_stepSquares{};
    std::vector<LabelScores> m_scores;
    float m_seen = 0; // sentences
};

namespace
{

ChainWeights meanOf(const std::vector<ChainWeights> &trainings)
{
    ChainWeights mean;
    const auto share = 1 / float(trainings.size());
    for (const auto &training : trainings) {
        for (const auto &[feature, place] : training.features) {
            const auto [found, isNew] = mean.features.try_emplace(feature, quint32(mean.scores.size()));
            if (isNew)
                mean.scores.emplace_back();
            for (NameLabel label = 0; label < nameLabelCount; ++label)
                mean.scores[found->second][label] += share * training.scores[place][label];
        }
        for (int stepClass = 0; stepClass < stepClassCount; ++stepClass) {
            for (NameLabel from = 0; from < nameLabelCount; ++from) {
                for (NameLabel to = 0; to < nameLabelCount; ++to)
                    mean.steps[stepClass][from][to] += share * training.steps[stepClass][from][to];
            }
        }
    }
    return mean;
}

}

ChainWeights TrainingSet::train(const ChainTrainerOptions &options) const
{
    ChainLearner learner(*this, options);
    std::vector<ChainWeights> trainings;
    for (int training = 0; training < options.trainings; ++training) {
        learner.learn(training);
        trainings.push_back(learner.weights());
    }
    return meanOf(trainings);
}
