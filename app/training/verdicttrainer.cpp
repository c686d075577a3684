// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/verdicttrainer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_set>

namespace
{

constexpr int rounds = 12;
constexpr int trainingCount = 3; ///< whose mean is taken
constexpr int leastArticles = 3; ///< that a feature occurs in, to get weights
constexpr float rate = 0.3F;
constexpr float shrinkage = 3e-3F; ///< by the Gaussian prior, for each name seen
constexpr float generalShrinkage = 3e-4F; ///< the same for evidence that is not about a word
constexpr float repetition = 0.7F; ///< a name with n places counts as n to this power

// What is no marked name may be a work or product: as probably as it is said to be.
Verdict withMiscAsSaid(Verdict truth, const Verdict &said)
{
    constexpr auto misc = size_t(MentionKind::Misc);
    const auto share = said[misc] / (said[misc] + said[noName] + 1e-6F);
    truth[misc] = share * truth[noName];
    truth[noName] -= truth[misc];
    return truth;
}

// What each place is, as a share of all places.
Verdict truthOf(const ArticleNames &names, const ArticleName &name, const std::map<std::pair<qsizetype, qsizetype>, MentionKind> &marked)
{
    Verdict truth{};
    const auto &tokens = names.text().tokens();
    for (const auto index : name.places) {
        const auto &place = names.places()[index];
        const auto found = marked.find({tokens[place.first].start, tokens[place.end - 1].end});
        truth[found == marked.end() ? noName : int(found->second)] += 1 / float(name.places.size());
    }
    return truth;
}

}

void VerdictTrainingSet::add(const ArticleNames &names, const QList<Mention> &marked, int part, bool marksMisc)
{
    std::map<std::pair<qsizetype, qsizetype>, MentionKind> kinds;
    for (const auto &name : marked)
        kinds.emplace(std::pair(name.range.start, name.range.end), name.kind);
    const NameEvidence evidence(names);
    const auto firstOfArticle = m_evidence.size();
    for (size_t index = 0; index < names.names().size(); ++index) {
        const auto &name = names.names()[index];
        Name example{.firstEvidence = m_evidence.size(), .truth = truthOf(names, name, kinds), .part = part, .marksMisc = marksMisc};
        example.weight = std::pow(float(name.places.size()), repetition);
        evidence.collect(index, m_evidence);
        example.endOfEvidence = m_evidence.size();
        m_names.push_back(example);
    }
    std::unordered_set<NameHash> features;
    for (auto index = firstOfArticle; index < m_evidence.size(); ++index)
        features.insert(m_evidence[index].feature);
    for (const auto feature : features)
        ++m_articleCounts[feature];
}

// Multinomial logistic regression by AdaGrad with dual averaging (Duchi, Hazan and Singer 2011): a weight is worked out when it is
// looked at, from the sums of its gradients.
class VerdictLearner
{
public:
    explicit VerdictLearner(const VerdictTrainingSet &set)
        : m_set(set)
    {
        m_places.reserve(set.m_evidence.size());
        for (const auto &evidence : set.m_evidence) {
            if (set.m_articleCounts.at(evidence.feature) < leastArticles)
                m_places.push_back(noPlace);
            else
                m_places.push_back(m_index.try_emplace(evidence.feature, quint32(m_index.size())).first->second);
        }
        m_sums.resize(m_index.size());
        m_general.resize(m_index.size());
        for (const auto &[feature, place] : m_index)
            m_general[place] = !isAboutWord(feature);
    }

    /// `seed`: of the order in which names are seen.
    void learnWithout(int left, int seed)
    {
        std::vector<quint32> order(m_set.m_names.size());
        std::iota(order.begin(), order.end(), 0);
        for (int round = 1; round <= rounds; ++round) {
            const auto salt = joined(NameHash(seed), NameHash(round));
            std::ranges::sort(order, {}, [salt](quint32 name) {
                return joined(salt, name);
            });
            for (const auto name : order) {
                if (m_set.m_names[name].part != left)
                    learnFrom(m_set.m_names[name]);
            }
        }
    }

    void addWeights(float share, VerdictWeights &mean) const
    {
        for (const auto &[feature, place] : m_index) {
            const auto weights = weightsOf(place);
            auto &sums = mean[feature];
            for (int kind = 0; kind < verdictCount; ++kind)
                sums[kind] += share * weights[kind];
        }
    }

private:
    static constexpr quint32 noPlace = ~0U;

    struct Sums {
        Verdict gradients{};
        Verdict squares{};
    };

    [[nodiscard]] Verdict weightsOf(quint32 place) const
    {
        const auto &sums = m_sums[place];
        const auto itsShrinkage = (m_general[place] ? generalShrinkage : shrinkage) * m_seen;
        Verdict weights{};
        for (int kind = 0; kind < verdictCount; ++kind)
            weights[kind] = sums.gradients[kind] / (std::sqrt(sums.squares[kind] + 1e-3F) / rate + itsShrinkage);
        return weights;
    }

    void learnFrom(const VerdictTrainingSet::Name &name)
    {
        m_seen += 1;
        Verdict scores{};
        for (auto index = name.firstEvidence; index < name.endOfEvidence; ++index) {
            if (m_places[index] == noPlace)
                continue;
            const auto weights = weightsOf(m_places[index]);
            for (int kind = 0; kind < verdictCount; ++kind)
                scores[kind] += m_set.m_evidence[index].strength * weights[kind];
        }
        const auto said = probabilitiesOf(scores);
        const auto truth = name.marksMisc ? name.truth : withMiscAsSaid(name.truth, said);
        for (auto index = name.firstEvidence; index < name.endOfEvidence; ++index) {
            if (m_places[index] == noPlace)
                continue;
            auto &sums = m_sums[m_places[index]];
            for (int kind = 0; kind < verdictCount; ++kind) {
                const auto gradient = (truth[kind] - said[kind]) * m_set.m_evidence[index].strength * name.weight;
                sums.gradients[kind] += gradient;
                sums.squares[kind] += gradient * gradient;
            }
        }
    }

    const VerdictTrainingSet &m_set;
    std::unordered_map<NameHash, quint32> m_index;
    std::vector<quint32> m_places; // of each of the set's evidence
    std::vector<Sums> m_sums;
    std::vector<bool> m_general;
    float m_seen = 0; // names
};

VerdictWeights VerdictTrainingSet::trainWithout(int left) const
{
    VerdictWeights mean;
    for (int seed = 0; seed < trainingCount; ++seed) {
        VerdictLearner learner(*this);
        learner.learnWithout(left, seed);
        learner.addWeights(1 / float(trainingCount), mean);
    }
    return mean;
}

Verdict verdictBy(const VerdictWeights &weights, std::span<const Evidence> evidence)
{
    Verdict scores{};
    for (const auto &[feature, strength] : evidence) {
        const auto found = weights.find(feature);
        if (found == weights.end())
            continue;
        for (int kind = 0; kind < verdictCount; ++kind)
            scores[kind] += strength * found->second[kind];
    }
    return probabilitiesOf(scores);
}
