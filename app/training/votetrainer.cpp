// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/votetrainer.h"

#include "training/minimizer.h"

#include <algorithm>
#include <bit>

void VoteTrainingSet::add(const NameText &text,
                          const std::vector<LabelScores> &scores,
                          const std::vector<LabelScores> &marginals,
                          const std::vector<NameLabel> &labels)
{
    const ArticleVotes votes(text, marginals);
    const auto &starts = text.sentenceStarts();
    for (size_t sentence = 0; sentence + 1 < starts.size(); ++sentence) {
        if (!text.mayHoldNames(sentence))
            continue;
        m_sentences.push_back({m_labels.size(), starts[sentence + 1] - starts[sentence]});
        for (auto token = starts[sentence]; token < starts[sentence + 1]; ++token) {
            m_scores.push_back(scores[token]);
            m_votes.push_back(votes.votesFor(token));
            m_stepClasses.push_back(quint8(text.stepClass(token)));
            m_labels.push_back(labels[token]);
        }
    }
}

class VoteObjective
{
public:
    explicit VoteObjective(const VoteTrainingSet &set, const StepWeights &steps)
        : m_set(set)
        , m_start{.steps = steps}
    {
    }

    double operator()(const std::vector<float> &point, std::vector<float> &gradient) const
    {
        const auto model = std::bit_cast<VoteModel>(*reinterpret_cast<const Flat *>(point.data()));
        VoteModel sums{};
        double value = 0;
        LabelChain chain(model.steps);
        for (const auto &sentence : m_set.m_sentences)
            value += addSentence(sentence, model, chain, sums);
        const auto flat = std::bit_cast<Flat>(sums);
        const auto start = std::bit_cast<Flat>(m_start);
        for (size_t index = 0; index < flat.size(); ++index) {
            const double away = point[index] - start[index];
            value += 0.5 * prior * away * away;
            gradient[index] = flat[index] + float(prior * away);
        }
        return value;
    }

    static constexpr size_t size = sizeof(VoteModel) / sizeof(float);
    using Flat = std::array<float, size>;

private:
    static constexpr double prior = 1;

    double addSentence(const VoteTrainingSet::Sentence &sentence, const VoteModel &model, LabelChain &chain, VoteModel &sums) const
    {
        std::vector<LabelScores> scores(m_set.m_scores.begin() + qsizetype(sentence.first),
                                        m_set.m_scores.begin() + qsizetype(sentence.first + sentence.count));
        for (size_t token = 0; token < sentence.count; ++token)
            addVotes(m_set.m_votes[sentence.first + token], model.votes, scores[token]);
        chain.read(scores, std::span(m_set.m_stepClasses).subspan(sentence.first, sentence.count));
        chain.addExpectedSteps(sums.steps);
        double score = 0;
        NameLabel previous = outside;
        for (size_t token = 0; token < sentence.count; ++token) {
            const auto label = m_set.m_labels[sentence.first + token];
            const auto stepClass = m_set.m_stepClasses[sentence.first + token];
            score += scores[token][label] + model.steps[stepClass][previous][label];
            sums.steps[stepClass][previous][label] -= 1;
            previous = label;
            auto difference = chain.marginals(token);
            difference[label] -= 1;
            addDifference(m_set.m_votes[sentence.first + token], difference, sums.votes);
        }
        return chain.logSum() - score;
    }

    static void addDifference(const TokenVotes &votes, const LabelScores &difference, VoteWeights &sums)
    {
        for (int source = 0; source < voteSourceCount; ++source) {
            if (votes.amounts[source] < 0)
                continue;
            auto &rows = sums[source][votes.amounts[source]];
            for (NameLabel vote = 0; vote < nameLabelCount; ++vote) {
                for (NameLabel label = 0; label < nameLabelCount; ++label)
                    rows[vote][label] += votes.shares[source][vote] * difference[label];
            }
        }
    }

    const VoteTrainingSet &m_set;
    VoteModel m_start;
};

VoteModel VoteTrainingSet::train(const StepWeights &steps) const
{
    const VoteObjective objective(*this, steps);
    const auto start = std::bit_cast<VoteObjective::Flat>(VoteModel{.steps = steps});
    std::vector<float> point(start.begin(), start.end());
    minimize(point,
             [&objective](const std::vector<float> &at, std::vector<float> &gradient) {
                 return objective(at, gradient);
             },
             {.iterations = 60});
    VoteObjective::Flat flat{};
    std::ranges::copy(point, flat.begin());
    return std::bit_cast<VoteModel>(flat);
}
