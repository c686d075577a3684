// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/wordfamilies.h"

#include <algorithm>
#include <thread>

namespace
{

constexpr size_t frequentWords = 120'000; ///< that the smallest families are made of; the others are only put into them
constexpr int roundsOfWords = 6;
constexpr int roundsOfFamilies = 20;

using Vectors = std::span<const WordVector>;

quint16 nearestTo(const WordVector &vector, Vectors means)
{
    size_t nearest = 0;
    float best = -2;
    for (size_t mean = 0; mean < means.size(); ++mean) {
        const auto product = productOf(vector, means[mean]);
        if (product > best) {
            best = product;
            nearest = mean;
        }
    }
    return quint16(nearest);
}

// Shared out among the processors; each vector's place is its own, so the result does not depend on how many there are.
std::vector<quint16> placesOf(Vectors vectors, Vectors means)
{
    std::vector<quint16> places(vectors.size());
    const size_t shares = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    threads.reserve(shares);
    for (size_t share = 0; share < shares; ++share) {
        threads.emplace_back([&places, vectors, means, first = vectors.size() * share / shares, end = vectors.size() * (share + 1) / shares] {
            for (auto index = first; index < end; ++index)
                places[index] = nearestTo(vectors[index], means);
        });
    }
    threads.clear();
    return places;
}

std::vector<WordVector> meansOf(Vectors vectors, const std::vector<quint16> &places, std::vector<WordVector> means)
{
    std::vector<WordVector> sums(means.size(), WordVector{});
    std::vector<bool> taken(means.size());
    for (size_t index = 0; index < vectors.size(); ++index) {
        taken[places[index]] = true;
        for (size_t number = 0; number < vectorLength; ++number)
            sums[places[index]][number] += vectors[index][number];
    }
    for (size_t mean = 0; mean < means.size(); ++mean) {
        if (taken[mean])
            means[mean] = sums[mean];
        normalize(means[mean]);
    }
    return means;
}

// Begins with vectors taken evenly from all, so that frequent and rare words have their share.
std::vector<WordVector> gathered(Vectors vectors, size_t count, int rounds)
{
    std::vector<WordVector> means;
    means.reserve(count);
    for (size_t mean = 0; mean < count; ++mean)
        means.push_back(vectors[mean * vectors.size() / count]);
    for (int round = 0; round < rounds; ++round) {
        const auto places = placesOf(vectors, means);
        means = meansOf(vectors, places, std::move(means));
    }
    return means;
}

}

WordFamilies familiesOf(const WordVectors &vectors)
{
    WordFamilies families{.smallest = {}, .groups = std::make_unique<WordSenses::Groups>()};
    const Vectors all(vectors.vectors);
    const auto means = gathered(all.first(std::min(frequentWords, all.size())), size_t(familyCounts[0]), roundsOfWords);
    families.smallest = placesOf(all, means);
    for (int grain = 1; grain < familyGrainCount; ++grain) {
        const auto places = placesOf(means, gathered(means, size_t(familyCounts[grain]), roundsOfFamilies));
        for (size_t family = 0; family < means.size(); ++family)
            (*families.groups)[family][size_t(grain - 1)] = places[family];
    }
    return families;
}
