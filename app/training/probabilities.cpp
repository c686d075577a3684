// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/probabilities.h"

#include "training/minimizer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace
{

std::vector<quint8> stepClassesOf(const NameText &text, quint32 first, quint32 end)
{
    std::vector<quint8> classes;
    for (auto token = first; token < end; ++token)
        classes.push_back(quint8(text.stepClass(token)));
    return classes;
}

LabelScores fieldScores(std::span<const NameHash> features, const ChainWeights &chain)
{
    LabelScores scores{};
    for (const auto feature : features) {
        const auto found = chain.features.find(feature);
        if (found == chain.features.end())
            continue;
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            scores[label] += chain.scores[found->second][label];
    }
    return scores;
}

NetworkInput networkInput(std::span<const NameHash> features, const TrainedNetwork &network)
{
    NetworkInput input{};
    for (const auto feature : features) {
        const auto found = network.features.find(feature);
        if (found == network.features.end())
            continue;
        for (size_t index = 0; index < networkInputs; ++index)
            input[index] += network.vectors[found->second][index];
    }
    return squashed(input);
}

}

std::vector<LabelScores> firstScores(const NameText &text, const FirstLook &look)
{
    std::vector<LabelScores> scores(text.tokens().size());
    LabelNetwork network(look.network.weights);
    std::vector<NetworkInput> inputs;
    FeatureList features;
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!text.mayHoldNames(sentence))
            continue;
        inputs.clear();
        const auto first = starts[sentence];
        const auto end = starts[sentence + 1];
        for (auto token = first; token < end; ++token) {
            features.clear();
            text.addOwnFeatures(token, first, end, features);
            inputs.push_back(networkInput(features, look.network));
            text.addFeaturesAround(token, first, end, features);
            scores[token] = fieldScores(features, look.chain);
        }
        network.read(inputs);
        for (size_t token = 0; token < inputs.size(); ++token)
            scores[first + token] = joinedScores(scores[first + token], network.scoresOf(network.outputOf(token)));
    }
    return scores;
}

ArticleNames articleNames(const NameText &text, const FirstLook &look)
{
    ArticleNames names(text);
    const auto scores = firstScores(text, look);
    LabelChain chain(look.chain.steps);
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!text.mayHoldNames(sentence))
            continue;
        const auto stepClasses = stepClassesOf(text, starts[sentence], starts[sentence + 1]);
        chain.read(std::span(scores).subspan(starts[sentence], stepClasses.size()), stepClasses);
        names.addSentence(sentence, chain);
    }
    names.gather();
    return names;
}

void addGuesses(const ArticleNames &names, const VerdictWeights &weights, const QList<Mention> &marked, std::vector<Guess> &guesses)
{
    std::set<std::tuple<qsizetype, qsizetype, MentionKind>> wanted;
    for (const auto &name : marked)
        wanted.emplace(name.range.start, name.range.end, name.kind);
    const NameEvidence nameEvidence(names);
    const auto &tokens = names.text().tokens();
    std::vector<Evidence> evidence;
    for (size_t index = 0; index < names.names().size(); ++index) {
        evidence.clear();
        nameEvidence.collect(index, evidence);
        const auto verdict = verdictBy(weights, evidence);
        const auto kind = kindOf(verdict);
        for (const auto place : names.names()[index].places) {
            const auto &[first, end] = std::pair(names.places()[place].first, names.places()[place].end);
            const TextRange range{tokens[first].start, tokens[end - 1].end};
            const bool right = wanted.contains({range.start, range.end, kind});
            guesses.push_back({.range = range, .kind = kind, .probability = verdict[size_t(kind)], .right = right});
        }
    }
}

std::array<float, nameKindCount * 2> calibrationOf(const std::vector<Guess> &guesses)
{
    std::vector<float> point{1, 0, 1, 0, 1, 0, 1, 0};
    minimize(point, [&guesses](const std::vector<float> &at, std::vector<float> &gradient) {
        std::ranges::fill(gradient, 0.0F);
        double loss = 0;
        for (const auto &guess : guesses) {
            const auto slope = 2 * size_t(guess.kind);
            const auto bounded = std::clamp(guess.probability, 1e-6, 1 - 1e-6);
            const auto odds = std::log(bounded / (1 - bounded));
            const auto said = 1 / (1 + std::exp(-(at[slope] * odds + at[slope + 1])));
            loss -= std::log(std::max(guess.right ? said : 1 - said, 1e-12));
            gradient[slope] += float((said - guess.right) * odds);
            gradient[slope + 1] += float(said - guess.right);
        }
        return loss;
    });
    std::array<float, nameKindCount * 2> calibration{};
    std::ranges::copy(point, calibration.begin());
    return calibration;
}
