// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/labelchain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

LabelChain::LabelChain(const StepWeights &steps)
{
    for (int stepClass = 0; stepClass < stepClassCount; ++stepClass) {
        for (NameLabel from = 0; from < nameLabelCount; ++from) {
            for (NameLabel to = 0; to < nameLabelCount; ++to)
                m_factors[stepClass][from][to] = mayFollow(from, to) ? std::exp(steps[stepClass][from][to]) : 0.0F;
        }
    }
}

void LabelChain::read(std::span<const LabelScores> scores, std::span<const quint8> stepClasses)
{
    const auto count = scores.size();
    m_stepClasses = stepClasses;
    m_local.resize(count);
    m_forward.resize(count);
    m_backward.resize(count);
    m_scale.resize(count);
    m_logSum = 0;
    for (size_t token = 0; token < count; ++token) {
        const auto greatest = *std::ranges::max_element(scores[token]);
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            m_local[token][label] = std::exp(scores[token][label] - greatest);
        LabelScores sums{};
        if (token == 0) {
            // A sentence starts as if an outside token stood before it.
            sums = m_factors[stepClasses[0]][outside];
        } else {
            const auto &factors = m_factors[stepClasses[token]];
            for (NameLabel from = 0; from < nameLabelCount; ++from) {
                for (NameLabel to = 0; to < nameLabelCount; ++to)
                    sums[to] += m_forward[token - 1][from] * factors[from][to];
            }
        }
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            sums[label] *= m_local[token][label];
        const auto scale = std::max(std::accumulate(sums.begin(), sums.end(), 0.0F), 1e-30F);
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            m_forward[token][label] = sums[label] / scale;
        m_scale[token] = scale;
        m_logSum += std::log(scale) + greatest;
    }
    if (count == 0)
        return;
    m_backward[count - 1].fill(1.0F);
    for (auto token = count - 1; token-- > 0;) {
        const auto &factors = m_factors[stepClasses[token + 1]];
        LabelScores next{};
        for (NameLabel to = 0; to < nameLabelCount; ++to)
            next[to] = m_backward[token + 1][to] * m_local[token + 1][to] / m_scale[token + 1];
        for (NameLabel from = 0; from < nameLabelCount; ++from)
            m_backward[token][from] = std::inner_product(next.begin(), next.end(), factors[from].begin(), 0.0F);
    }
}

LabelScores LabelChain::marginals(size_t token) const
{
    LabelScores result{};
    for (NameLabel label = 0; label < nameLabelCount; ++label)
        result[label] = m_forward[token][label] * m_backward[token][label];
    return result;
}

double LabelChain::probabilityOf(size_t first, size_t end, MentionKind kind) const
{
    double probability = m_forward[first][beginOf(kind)];
    const auto inside = insideOf(kind);
    for (auto token = first + 1; token < end; ++token) {
        const auto from = token == first + 1 ? beginOf(kind) : inside;
        probability *= double(m_factors[m_stepClasses[token]][from][inside]) * m_local[token][inside] / m_scale[token];
    }
    const auto last = end == first + 1 ? beginOf(kind) : inside;
    double after = m_backward[end - 1][last];
    if (end < m_local.size()) {
        const double continued = double(m_factors[m_stepClasses[end]][last][inside]) * m_local[end][inside] / m_scale[end] * m_backward[end][inside];
        after -= continued;
    }
    return std::clamp(probability * after, 0.0, 1.0);
}

double LabelChain::logSum() const
{
    return m_logSum;
}

void LabelChain::addExpectedSteps(StepWeights &expected) const
{
    if (m_local.empty())
        return;
    const auto atStart = marginals(0);
    for (NameLabel to = 0; to < nameLabelCount; ++to)
        expected[m_stepClasses[0]][outside][to] += atStart[to];
    for (size_t token = 1; token < m_local.size(); ++token) {
        const auto &factors = m_factors[m_stepClasses[token]];
        auto &sums = expected[m_stepClasses[token]];
        LabelScores next{};
        for (NameLabel to = 0; to < nameLabelCount; ++to)
            next[to] = m_backward[token][to] * m_local[token][to] / m_scale[token];
        for (NameLabel from = 0; from < nameLabelCount; ++from) {
            for (NameLabel to = 0; to < nameLabelCount; ++to)
                sums[from][to] += m_forward[token - 1][from] * factors[from][to] * next[to];
        }
    }
}

void LabelChain::decode(std::vector<NameLabel> &labels) const
{
    const auto count = m_local.size();
    labels.assign(count, outside);
    if (count == 0)
        return;
    std::vector<std::array<quint8, nameLabelCount>> cameFrom(count);
    LabelScores best{};
    for (NameLabel to = 0; to < nameLabelCount; ++to)
        best[to] = m_factors[m_stepClasses[0]][outside][to] * m_local[0][to];
    for (size_t token = 1; token < count; ++token) {
        const auto &factors = m_factors[m_stepClasses[token]];
        LabelScores next{};
        for (NameLabel to = 0; to < nameLabelCount; ++to) {
            for (NameLabel from = 0; from < nameLabelCount; ++from) {
                const auto score = best[from] * factors[from][to];
                if (score > next[to]) {
                    next[to] = score;
                    cameFrom[token][to] = quint8(from);
                }
            }
            next[to] *= m_local[token][to];
        }
        const auto greatest = std::max(*std::ranges::max_element(next), 1e-30F);
        for (NameLabel to = 0; to < nameLabelCount; ++to)
            best[to] = next[to] / greatest;
    }
    auto label = NameLabel(std::ranges::max_element(best) - best.begin());
    for (auto token = count; token-- > 0;) {
        labels[token] = label;
        label = cameFrom[token][label];
    }
}
