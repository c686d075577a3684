// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/networktrainer.h"

#include "training/networkgradient.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace
{

constexpr int sentencesAtOnce = 8; ///< whose gradients make one step of the weights
constexpr float droppedFeatures = 0.2F; ///< the share of features about a word that are dropped; half of it of others
constexpr float droppedInputs = 0.1F;
constexpr float droppedOutputs = 0.3F;

// What chance is asked for.
enum Chance : NameHash {
    OfOrder = 1,
    OfFeature,
    OfInput,
    OfOutput,
    OfVector,
    OfWeight
};

// Even between 0 and 1.
float evenly(NameHash hash)
{
    return float(hash >> 40) / float(1 << 24);
}

std::span<float> flat(NetworkWeights &weights)
{
    static_assert(sizeof(NetworkWeights) % sizeof(float) == 0);
    return {reinterpret_cast<float *>(&weights), sizeof(NetworkWeights) / sizeof(float)};
}

std::span<const float> flat(const NetworkWeights &weights)
{
    return {reinterpret_cast<const float *>(&weights), sizeof(NetworkWeights) / sizeof(float)};
}

// Goes down the gradients in steps that take into account how they changed (Adam).
class WeightSteps
{
public:
    /// `rate`: as a share of the usual one. `share`: what the gradients are multiplied by.
    void take(NetworkWeights &weights, const NetworkWeights &gradients, float rate, float share)
    {
        m_meanLeft *= meanKept;
        m_squareLeft *= squareKept;
        const auto itsRate = usualRate * rate * std::sqrt(1 - m_squareLeft) / (1 - m_meanLeft);
        const auto values = flat(weights);
        const auto changes = flat(gradients);
        const auto means = flat(m_means);
        const auto squares = flat(m_squares);
        for (size_t index = 0; index < values.size(); ++index) {
            const auto change = share * changes[index];
            means[index] = meanKept * means[index] + (1 - meanKept) * change;
            squares[index] = squareKept * squares[index] + (1 - squareKept) * change * change;
            values[index] -= itsRate * means[index] / (std::sqrt(squares[index]) + 1e-8F);
        }
    }

private:
    static constexpr float usualRate = 3e-3F;
    static constexpr float meanKept = 0.9F;
    static constexpr float squareKept = 0.999F;

    NetworkWeights m_means;
    NetworkWeights m_squares;
    float m_meanLeft = 1;
    float m_squareLeft = 1;
};

}

class NetworkLearner
{
public:
    NetworkLearner(const TrainingSet &set, const NetworkTrainerOptions &options)
        : m_set(set)
        , m_options(options)
        , m_gradient(m_trained.weights)
    {
        chooseFeatures();
        layOutTokens();
        startAtRandom();
    }

    void learn()
    {
        std::vector<quint32> order(m_set.m_sentences.size());
        std::iota(order.begin(), order.end(), 0);
        const auto steps = double(m_options.rounds) * double(order.size());
        double step = 0;
        for (int round = 1; round <= m_options.rounds; ++round) {
            const auto salt = joined(OfOrder, NameHash(round));
            std::ranges::sort(order, {}, [salt](quint32 sentence) {
                return joined(salt, sentence);
            });
            double loss = 0;
            int waiting = 0;
            for (size_t place = 0; place < order.size(); ++place) {
                m_salt = joined(salt, order[place]);
                m_rate = float(1 - step++ / steps);
                loss += learnFrom(m_set.m_sentences[order[place]]);
                if (++waiting == sentencesAtOnce || place + 1 == order.size()) {
                    m_steps.take(m_trained.weights, m_gradient.gradients(), m_rate, 1 / float(std::exchange(waiting, 0)));
                    m_gradient.clear();
                }
            }
            if (m_options.progress)
                m_options.progress(round, loss);
        }
    }

    [[nodiscard]] TrainedNetwork trained() &&
    {
        return std::move(m_trained);
    }

private:
    static constexpr float vectorRate = 0.05F;

    [[nodiscard]] std::span<const NameHash> ownFeaturesOf(size_t token) const
    {
        return std::span(m_set.m_features).subspan(m_set.m_featureStarts[token], m_set.m_ownCounts[token]);
    }

    void chooseFeatures()
    {
        struct Count {
            int texts = 0;
            size_t lastText = 0;
        };
        std::unordered_map<NameHash, Count> counts;
        for (const auto &sentence : m_set.m_sentences) {
            for (auto token = sentence.first; token < sentence.first + sentence.count; ++token) {
                for (const auto feature : ownFeaturesOf(token)) {
                    auto &count = counts[feature];
                    if (std::exchange(count.lastText, sentence.text) != sentence.text)
                        ++count.texts;
                }
            }
        }
        std::vector<std::pair<int, NameHash>> found;
        found.reserve(counts.size());
        for (const auto &[feature, count] : counts)
            found.emplace_back(-count.texts, feature);
        std::ranges::sort(found);
        found.resize(std::min(found.size(), m_options.features));
        for (const auto &[texts, feature] : found)
            m_trained.features.emplace(feature, quint32(m_trained.features.size()));
    }

    void layOutTokens()
    {
        m_starts.push_back(0);
        for (size_t token = 0; token < m_set.m_labels.size(); ++token) {
            for (const auto feature : ownFeaturesOf(token)) {
                if (const auto found = m_trained.features.find(feature); found != m_trained.features.end())
                    m_features.push_back({found->second, ::isAboutWord(feature)});
            }
            m_starts.push_back(m_features.size());
        }
    }

    void startAtRandom()
    {
        m_trained.vectors.resize(m_trained.features.size());
        m_squares.resize(m_trained.features.size());
        for (size_t feature = 0; feature < m_trained.vectors.size(); ++feature) {
            for (size_t index = 0; index < networkInputs; ++index)
                m_trained.vectors[feature][index] = 0.1F * (evenly(joined(OfVector, feature * networkInputs + index)) - 0.5F);
            m_squares[feature].fill(1e-2F);
        }
        const auto weights = flat(m_trained.weights);
        for (size_t index = 0; index < weights.size(); ++index)
            weights[index] = 0.4F * (evenly(joined(OfWeight, index)) - 0.5F);
        for (auto &direction : m_trained.weights.directions) {
            direction.offsets.fill(0);
            std::fill_n(direction.offsets.begin(), networkUnits, 1.0F); // memories are kept, to begin with
        }
        m_trained.weights.offsets.fill(0);
    }

    [[nodiscard]] bool isDropped(Chance what, size_t token, size_t index, float share) const
    {
        return evenly(joined(joined(m_salt, what), token * 256 + index)) < share;
    }

    double learnFrom(const TrainingSet::Sentence &sentence)
    {
        readInputs(sentence);
        m_example.labels = std::span(m_set.m_labels).subspan(sentence.first, sentence.count);
        m_example.weight = sentence.weight;
        m_example.marksMisc = sentence.marksMisc;
        const auto loss = m_gradient.add(m_example);
        for (size_t token = 0; token < sentence.count; ++token)
            learnVectors(token);
        return loss;
    }

    void readInputs(const TrainingSet::Sentence &sentence)
    {
        m_kept.resize(sentence.count);
        m_squashed.assign(sentence.count, {});
        m_inputMasks.resize(sentence.count);
        m_example.inputs.resize(sentence.count);
        m_example.masks.resize(sentence.count);
        for (size_t token = 0; token < sentence.count; ++token) {
            keepFeatures(sentence.first + token, token);
            auto &input = m_squashed[token];
            for (const auto feature : m_kept[token]) {
                for (size_t index = 0; index < networkInputs; ++index)
                    input[index] += m_trained.vectors[feature][index];
            }
            input = squashed(input);
            for (size_t index = 0; index < networkInputs; ++index) {
                m_inputMasks[token][index] = isDropped(OfInput, token, index, droppedInputs) ? 0 : 1 / (1 - droppedInputs);
                m_example.inputs[token][index] = input[index] * m_inputMasks[token][index];
            }
            for (size_t index = 0; index < networkOutputs; ++index)
                m_example.masks[token][index] = isDropped(OfOutput, token, index, droppedOutputs) ? 0 : 1 / (1 - droppedOutputs);
        }
    }

    void keepFeatures(size_t place, size_t token)
    {
        auto &kept = m_kept[token];
        kept.clear();
        for (auto index = m_starts[place]; index < m_starts[place + 1]; ++index) {
            const auto &feature = m_features[index];
            if (!isDropped(OfFeature, token, index - m_starts[place], feature.isAboutWord ? droppedFeatures : droppedFeatures / 2))
                kept.push_back(feature.place);
        }
    }

    void learnVectors(size_t token)
    {
        NetworkInput change;
        for (size_t index = 0; index < networkInputs; ++index) {
            const auto input = m_squashed[token][index];
            change[index] = m_gradient.inputGradients()[token][index] * m_inputMasks[token][index] * (1 - input * input);
        }
        for (const auto feature : m_kept[token]) {
            auto &vector = m_trained.vectors[feature];
            auto &squares = m_squares[feature];
            for (size_t index = 0; index < networkInputs; ++index) {
                squares[index] += change[index] * change[index];
                vector[index] -= vectorRate * m_rate * change[index] / std::sqrt(squares[index]);
            }
        }
    }

    struct Feature {
        quint32 place = 0; // of its vector
        bool isAboutWord = false;
    };

    const TrainingSet &m_set;
    const NetworkTrainerOptions &m_options;
    TrainedNetwork m_trained;
    NetworkGradient m_gradient;
    WeightSteps m_steps;
    std::vector<Feature> m_features; // of all tokens, one after the other
    std::vector<size_t> m_starts; // of each token, and the end
    std::vector<NetworkInput> m_squares; // of the vectors' gradients, added up
    NameHash m_salt = 0; // of the sentence's chances
    float m_rate = 1; // falls to 0
    NetworkExample m_example;
    std::vector<std::vector<quint32>> m_kept; // the features of each token that were not dropped
    std::vector<NetworkInput> m_squashed; // the inputs before some were dropped
    std::vector<NetworkInput> m_inputMasks;
};

TrainedNetwork trainNetwork(const TrainingSet &set, const NetworkTrainerOptions &options)
{
    NetworkLearner learner(set, options);
    learner.learn();
    return std::move(learner).trained();
}
