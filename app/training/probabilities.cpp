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

}

std::vector<LabelScores> firstScores(const NameText &text, const ChainWeights &chain)
{
    std::vector<LabelScores> scores(text.tokens().size());
    FeatureList features;
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!text.mayHoldNames(sentence))
            continue;
        for (auto token = starts[sentence]; token < starts[sentence + 1]; ++token) {
            features.clear();
            text.addFeatures(token, starts[sentence], starts[sentence + 1], features);
            for (const auto feature : features) {
                const auto found = chain.features.find(feature);
                if (found == chain.features.end())
                    continue;
                for (NameLabel label = 0; label < nameLabelCount; ++label)
                    scores[token][label] += chain.scores[found->second][label];
            }
        }
    }
    return scores;
}

ArticleNames articleNames(const NameText &text, std::span<const LabelScores> scores, const StepWeights &steps)
{
    ArticleNames names(text);
    LabelChain chain(steps);
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!text.mayHoldNames(sentence))
            continue;
        const auto stepClasses = stepClassesOf(text, starts[sentence], starts[sentence + 1]);
        chain.read(scores.subspan(starts[sentence], stepClasses.size()), stepClasses);
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
