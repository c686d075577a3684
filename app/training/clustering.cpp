// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/clustering.h"

#include "recognition/names/tokens.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace
{

constexpr int leastCount = 4; // of a word that gets a cluster
constexpr int coarseClusters = 48;
constexpr int fineClusters = 256;
constexpr int rounds = 5;

struct Neighbour {
    quint32 word = 0;
    quint32 count = 0;
};

// Word 0 stands for sentence ends and rare words; it keeps cluster 0.
struct Vocabulary {
    std::vector<NameHash> words{0};
    std::vector<quint32> counts{0};
    std::vector<std::vector<Neighbour>> before; // of each word
    std::vector<std::vector<Neighbour>> after;
};

std::vector<std::vector<Neighbour>> listsOf(std::vector<std::pair<quint32, quint32>> pairs, size_t words)
{
    std::ranges::sort(pairs);
    std::vector<std::vector<Neighbour>> lists(words);
    for (const auto &[word, other] : pairs) {
        auto &list = lists[word];
        if (list.empty() || list.back().word != other)
            list.push_back({other, 0});
        ++list.back().count;
    }
    return lists;
}

Vocabulary vocabularyOf(const std::vector<NameHash> &text)
{
    std::unordered_map<NameHash, quint32> counts;
    for (const auto word : text)
        ++counts[word];
    std::vector<std::pair<quint32, NameHash>> frequent;
    for (const auto &[word, count] : counts) {
        if (word && count >= leastCount)
            frequent.emplace_back(count, word);
    }
    std::ranges::sort(frequent, std::greater());
    Vocabulary vocabulary;
    std::unordered_map<NameHash, quint32> places;
    for (const auto &[count, word] : frequent) {
        places.emplace(word, quint32(vocabulary.words.size()));
        vocabulary.words.push_back(word);
        vocabulary.counts.push_back(count);
    }
    std::vector<std::pair<quint32, quint32>> forward;
    std::vector<std::pair<quint32, quint32>> backward;
    quint32 last = 0;
    for (const auto word : text) {
        const auto found = places.find(word);
        const auto place = found == places.end() ? 0 : found->second;
        forward.emplace_back(last, place);
        backward.emplace_back(place, last);
        last = place;
    }
    vocabulary.after = listsOf(std::move(forward), vocabulary.words.size());
    vocabulary.before = listsOf(std::move(backward), vocabulary.words.size());
    vocabulary.counts[0] = quint32(text.size());
    return vocabulary;
}

class Exchange
{
public:
    Exchange(const Vocabulary &vocabulary, int clusters)
        : m_vocabulary(vocabulary)
        , m_clusters(clusters)
        , m_clusterOf(vocabulary.words.size())
        , m_pairs(size_t(clusters) * clusters)
        , m_sums(clusters)
    {
        for (size_t word = 1; word < m_clusterOf.size(); ++word)
            m_clusterOf[word] = quint16(1 + word % (clusters - 1));
        for (size_t word = 0; word < m_clusterOf.size(); ++word) {
            m_sums[m_clusterOf[word]] += vocabulary.counts[word];
            for (const auto &next : vocabulary.after[word])
                pair(m_clusterOf[word], m_clusterOf[next.word]) += next.count;
        }
    }

    std::vector<quint16> run()
    {
        for (int round = 0; round < rounds; ++round) {
            size_t moved = 0;
            for (quint32 word = 1; word < m_clusterOf.size(); ++word)
                moved += place(word);
            if (moved * 100 < m_clusterOf.size())
                break;
        }
        return m_clusterOf;
    }

private:
    struct Count {
        quint16 cluster = 0;
        qint64 count = 0;
    };

    qint64 &pair(int first, int second)
    {
        return m_pairs[size_t(first) * m_clusters + second];
    }

    static double weight(qint64 count)
    {
        return count > 0 ? double(count) * std::log(double(count)) : 0;
    }

    // How often the word's neighbours are of each cluster; the word itself left out.
    std::vector<Count> clusterCounts(const std::vector<Neighbour> &neighbours, quint32 word) const
    {
        std::vector<qint64> counts(m_clusters);
        for (const auto &neighbour : neighbours) {
            if (neighbour.word != word)
                counts[m_clusterOf[neighbour.word]] += neighbour.count;
        }
        std::vector<Count> result;
        for (int cluster = 0; cluster < m_clusters; ++cluster) {
            if (counts[cluster])
                result.push_back({quint16(cluster), counts[cluster]});
        }
        return result;
    }

    void shift(quint16 cluster, const std::vector<Count> &before, const std::vector<Count> &after, qint64 self, quint32 count, int sign)
    {
        for (const auto &entry : before)
            pair(entry.cluster, cluster) += sign * entry.count;
        for (const auto &entry : after)
            pair(cluster, entry.cluster) += sign * entry.count;
        pair(cluster, cluster) += sign * self;
        m_sums[cluster] += sign * qint64(count);
    }

    bool place(quint32 word)
    {
        const auto before = clusterCounts(m_vocabulary.before[word], word);
        const auto after = clusterCounts(m_vocabulary.after[word], word);
        qint64 self = 0;
        for (const auto &neighbour : m_vocabulary.after[word])
            self += neighbour.word == word ? neighbour.count : 0;
        const auto count = m_vocabulary.counts[word];
        const auto old = m_clusterOf[word];
        shift(old, before, after, self, count, -1);
        auto best = old;
        double bestGain = -1e300;
        for (int candidate = 1; candidate < m_clusters; ++candidate) {
            double gain = -2 * (weight(m_sums[candidate] + count) - weight(m_sums[candidate]));
            for (const auto &entry : before) {
                const auto had = m_pairs[size_t(entry.cluster) * m_clusters + candidate];
                gain += weight(had + entry.count) - weight(had);
            }
            for (const auto &entry : after) {
                const auto had = m_pairs[size_t(candidate) * m_clusters + entry.cluster];
                gain += weight(had + entry.count) - weight(had);
            }
            if (gain > bestGain) {
                bestGain = gain;
                best = quint16(candidate);
            }
        }
        shift(best, before, after, self, count, 1);
        m_clusterOf[word] = best;
        return best != old;
    }

    const Vocabulary &m_vocabulary;
    int m_clusters;
    std::vector<quint16> m_clusterOf;
    std::vector<qint64> m_pairs;
    std::vector<qint64> m_sums;
};

}

void Clustering::add(QStringView text)
{
    for (const auto &token : tokensOf(text)) {
        if (token.sentenceStart)
            m_words.push_back(0);
        m_words.push_back(loweredHash(token.in(text)));
    }
}

std::vector<WordClusters::Slot> Clustering::slots() const
{
    if (m_words.empty())
        return {};
    const auto vocabulary = vocabularyOf(m_words);
    const auto coarse = Exchange(vocabulary, coarseClusters).run();
    const auto fine = Exchange(vocabulary, fineClusters).run();
    std::vector<WordClusters::Slot> slots(std::bit_ceil(vocabulary.words.size() * 5 / 4 + 1));
    const auto mask = slots.size() - 1;
    for (size_t word = 1; word < vocabulary.words.size(); ++word) {
        auto index = vocabulary.words[word] & mask;
        while (slots[index].fingerprint)
            index = (index + 1) & mask;
        slots[index] = {WordClusters::fingerprint(vocabulary.words[word]), coarse[word], fine[word]};
    }
    return slots;
}
