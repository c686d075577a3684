// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/wordtypes.h"

#include "recognition/names/tokens.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace
{

constexpr size_t exclusiveTypes = std::tuple_size_v<WordTypeExamples::Counts>;
constexpr size_t outputs = exclusiveTypes + gazetteerClassCount;
constexpr size_t hiddenUnits = 48;
constexpr int rounds = 8;
constexpr float rate = 0.05F;
constexpr float shrinkage = 1e-4F;
constexpr float vectorScale = 10; ///< brings a vector's numbers to about 1
constexpr float rawShare = 0.2F; ///< of a word that nobody marked
constexpr float mostWeight = 4; ///< of a word, however often it was seen
constexpr float classWeight = 0.5F; ///< of what a gazetteer says
// The lists that are too long to say much of a word.
constexpr quint16 vagueClasses = RareLastName | OtherPlace;

using Outputs = std::array<float, outputs>;

struct Example {
    size_t word = 0; // in the vectors
    WordTypeExamples::Counts counts{};
    quint16 classes = 0;
};

// Weights that learn by AdaGrad (Duchi, Hazan and Singer 2011).
class Layer
{
public:
    Layer(size_t inputs, size_t units, NameHash salt)
        : m_inputs(inputs)
        , m_weights(inputs * units)
        , m_squares(inputs * units, 1e-2F)
        , m_offsets(units)
        , m_offsetSquares(units, 1e-2F)
    {
        // Even in ±0.17, which has a deviation of 0.1.
        for (size_t index = 0; index < m_weights.size(); ++index)
            m_weights[index] = (float(joined(salt, index) >> 40) / float(1 << 24) - 0.5F) * 0.34F;
    }

    void apply(std::span<const float> input, std::span<float> output) const
    {
        for (size_t unit = 0; unit < output.size(); ++unit)
            output[unit] = std::inner_product(input.begin(), input.end(), weightsOf(unit), m_offsets[unit]);
    }

    /// Goes down the gradient; adds to `inputGradient` what the input's part in it is, where that is wanted.
    void learn(std::span<const float> input, std::span<const float> gradient, std::span<float> inputGradient)
    {
        for (size_t unit = 0; unit < gradient.size(); ++unit) {
            if (gradient[unit] == 0)
                continue;
            const auto start = unit * m_inputs;
            for (size_t index = 0; index < m_inputs; ++index) {
                auto &weight = m_weights[start + index];
                if (!inputGradient.empty())
                    inputGradient[index] += gradient[unit] * weight;
                step(weight, m_squares[start + index], gradient[unit] * input[index] + shrinkage * weight);
            }
            step(m_offsets[unit], m_offsetSquares[unit], gradient[unit]);
        }
    }

private:
    static void step(float &weight, float &squares, float gradient)
    {
        squares += gradient * gradient;
        weight -= rate * gradient / std::sqrt(squares);
    }

    [[nodiscard]] std::vector<float>::const_iterator weightsOf(size_t unit) const
    {
        return m_weights.begin() + qsizetype(unit * m_inputs);
    }

    size_t m_inputs;
    std::vector<float> m_weights;
    std::vector<float> m_squares;
    std::vector<float> m_offsets;
    std::vector<float> m_offsetSquares;
};

class Network
{
public:
    const Outputs &apply(const WordVector &vector)
    {
        std::ranges::transform(vector, m_input.begin(), [](float number) {
            return vectorScale * number;
        });
        m_first.apply(m_input, m_hidden);
        for (auto &unit : m_hidden)
            unit = std::max(unit, 0.0F);
        m_second.apply(m_hidden, m_outputs);
        const auto exclusive = std::span(m_outputs).first(exclusiveTypes);
        const auto greatest = *std::ranges::max_element(exclusive);
        float sum = 0;
        for (auto &output : exclusive)
            sum += output = std::exp(output - greatest);
        for (auto &output : exclusive)
            output /= sum;
        for (auto &output : std::span(m_outputs).subspan(exclusiveTypes))
            output = 1 / (1 + std::exp(-output));
        return m_outputs;
    }

    void learn(const WordVector &vector, const Example &example)
    {
        apply(vector);
        Outputs gradient{};
        const auto seen = std::accumulate(example.counts.begin(), example.counts.end(), 0.0F);
        const auto weight = seen > 0 ? std::min(std::sqrt(seen), mostWeight) / seen : 0.0F;
        for (size_t type = 0; type < exclusiveTypes; ++type)
            gradient[type] = weight * (seen * m_outputs[type] - example.counts[type]);
        for (int bit = 0; bit < gazetteerClassCount; ++bit) {
            const auto output = exclusiveTypes + size_t(bit);
            if (!(vagueClasses & (1 << bit)))
                gradient[output] = classWeight * (m_outputs[output] - float((example.classes >> bit) & 1));
        }
        std::array<float, hiddenUnits> hiddenGradient{};
        m_second.learn(m_hidden, gradient, hiddenGradient);
        for (size_t unit = 0; unit < hiddenUnits; ++unit) {
            if (m_hidden[unit] <= 0)
                hiddenGradient[unit] = 0;
        }
        m_first.learn(m_input, hiddenGradient, {});
    }

private:
    Layer m_first{vectorLength, hiddenUnits, 1};
    Layer m_second{hiddenUnits, outputs, 2};
    WordVector m_input{};
    std::array<float, hiddenUnits> m_hidden{};
    Outputs m_outputs{};
};

std::vector<Example> examplesAmong(const WordVectors &vectors, const WordTypeExamples &examples, const Gazetteer &gazetteer)
{
    std::vector<Example> result;
    for (size_t word = 0; word < vectors.words.size(); ++word) {
        const auto counts = examples.countsOf(vectors.words[word]);
        const auto classes = gazetteer.classesOf(joined(0, vectors.words[word]));
        if ((classes & ~vagueClasses) || counts != WordTypeExamples::Counts())
            result.push_back({word, counts, classes});
    }
    return result;
}

size_t outputOf(GazetteerClass entry)
{
    return exclusiveTypes + size_t(std::countr_zero(quint32(entry)));
}

}

void WordTypeExamples::add(const AnnotatedText &text)
{
    auto name = text.names.begin();
    for (const auto &token : tokensOf(text.text)) {
        if (!token.word)
            continue;
        while (name != text.names.end() && name->range.end <= qsizetype(token.start))
            ++name;
        const bool inName = name != text.names.end() && name->range.start <= qsizetype(token.start);
        auto &counts = m_counts[foldedHash(token.in(text.text))];
        if (token.capitalised && inName)
            ++counts[size_t(name->kind)];
        else if (token.capitalised && !token.sentenceStart)
            ++counts[size_t(WordType::CapitalisedOnly)];
        else if (!token.capitalised && !inName)
            ++counts[size_t(WordType::LowerCase)];
    }
}

void WordTypeExamples::addRaw(QStringView text)
{
    for (const auto &token : tokensOf(text)) {
        if (token.word && !token.capitalised)
            m_counts[foldedHash(token.in(text))][size_t(WordType::LowerCase)] += rawShare;
    }
}

WordTypeExamples::Counts WordTypeExamples::countsOf(NameHash folded) const
{
    const auto found = m_counts.find(folded);
    return found == m_counts.end() ? Counts() : found->second;
}

std::vector<std::array<float, wordTypeCount>> learnWordTypes(const WordVectors &vectors, const WordTypeExamples &examples, const Gazetteer &gazetteer)
{
    auto known = examplesAmong(vectors, examples, gazetteer);
    Network network;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::sort(known, {}, [round](const Example &example) {
            return joined(NameHash(round), example.word);
        });
        for (const auto &example : known)
            network.learn(vectors.vectors[example.word], example);
    }
    std::vector<std::array<float, wordTypeCount>> types;
    types.reserve(vectors.words.size());
    for (const auto &vector : vectors.vectors) {
        const auto &said = network.apply(vector);
        auto &word = types.emplace_back();
        std::copy_n(said.begin(), exclusiveTypes, word.begin());
        word[size_t(WordType::FirstName)] = said[outputOf(FirstName)];
        word[size_t(WordType::KnownOrganization)] = said[outputOf(Organisation)];
    }
    return types;
}
