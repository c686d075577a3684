// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelwriter.h"

#include <QSaveFile>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <ranges>

namespace
{

// Small weights take more room than they earn: of a model's features and evidence, as many are kept as these slots hold.
constexpr size_t featureSlots = 1 << 17;
constexpr size_t evidenceSlots = 1 << 15;
constexpr size_t vectorSlots = 1 << 13;

template<typename Weights>
float greatestOf(const Weights &weights)
{
    return std::ranges::max(weights | std::views::transform([](float weight) {
                                return std::abs(weight);
                            }));
}

// A slot with its weights as whole numbers of `unit`.
template<typename Slot, typename Weights>
Slot slotOf(NameHash feature, const Weights &weights, float unit)
{
    Slot slot{.fingerprint = fingerprintOf(feature)};
    float greatest = 0;
    for (const auto weight : weights)
        greatest = std::max(greatest, std::abs(weight) / unit);
    while (greatest > 127 * float(1 << slot.shift))
        ++slot.shift;
    for (size_t index = 0; index < weights.size(); ++index)
        slot.weights[index] = qint8(std::lround(weights[index] / unit / float(1 << slot.shift)));
    return slot;
}

// A hash table that is never full. Features whose weights all come to nothing are left out, and of the rest those with the smallest
// weights, if the table would have more slots than `most`.
template<typename Slot, typename Weights>
std::vector<Slot> tableOf(std::vector<std::pair<NameHash, Weights>> features, float unit, size_t most)
{
    std::erase_if(features, [unit](const auto &feature) {
        return greatestOf(feature.second) < unit / 2;
    });
    std::ranges::sort(features, std::greater(), [](const auto &feature) {
        return std::pair(greatestOf(feature.second), feature.first); // a map's order is not the file's
    });
    features.resize(std::min(features.size(), most * 4 / 5));
    std::vector<Slot> table(std::bit_ceil(features.size() * 5 / 4 + 1));
    const auto mask = table.size() - 1;
    for (const auto &[feature, weights] : features) {
        auto index = feature & mask;
        while (table[index].fingerprint)
            index = (index + 1) & mask;
        table[index] = slotOf<Slot>(feature, weights, unit);
    }
    return table;
}

std::vector<FeatureSlot> featureTable(const ChainWeights &chain)
{
    std::vector<std::pair<NameHash, LabelScores>> features;
    features.reserve(chain.features.size());
    for (const auto &[feature, place] : chain.features)
        features.emplace_back(feature, chain.scores[place]);
    return tableOf<FeatureSlot>(std::move(features), featureUnit, featureSlots);
}

std::vector<VectorSlot> vectorTable(const TrainedNetwork &network)
{
    std::vector<std::pair<NameHash, NetworkInput>> features;
    features.reserve(network.features.size());
    for (const auto &[feature, place] : network.features)
        features.emplace_back(feature, network.vectors[place]);
    return tableOf<VectorSlot>(std::move(features), vectorUnit, vectorSlots);
}

// Files of the program's resources lie one behind the other: a length that is no multiple of four would put the next one where no numbers can
// be read from.
QByteArray filledUp(QByteArray words)
{
    constexpr qsizetype step = modelAlignment;
    return words.append((step - words.size() % step) % step, '\n');
}

template<typename T>
bool write(QSaveFile &file, const T *values, size_t count)
{
    const auto bytes = qint64(count) * qint64(sizeof(T));
    return file.write(reinterpret_cast<const char *>(values), bytes) == bytes;
}

}

Result<void> writeModel(const TrainedModel &model, const QString &fileName)
{
    const auto features = featureTable(model.look.chain);
    const auto evidence =
        tableOf<EvidenceSlot>(std::vector<std::pair<NameHash, Verdict>>(model.verdicts.begin(), model.verdicts.end()), evidenceUnit, evidenceSlots);
    const auto vectors = vectorTable(model.look.network);
    const auto words = filledUp(model.words);
    NameModelHeader header;
    const auto language = model.language.toLatin1();
    std::copy_n(language.begin(), std::min<qsizetype>(language.size(), qsizetype(header.language.size())), header.language.begin());
    header.featureSlots = quint32(features.size());
    header.clusterSlots = quint32(model.clusters.size());
    header.evidenceSlots = quint32(evidence.size());
    header.vectorSlots = quint32(vectors.size());
    header.wordBytes = quint32(words.size());
    header.steps = model.look.chain.steps;
    header.calibration = model.calibration;
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) && write(file, &header, 1) && write(file, features.data(), features.size())
        && write(file, evidence.data(), evidence.size()) && write(file, model.clusters.data(), model.clusters.size())
        && write(file, vectors.data(), vectors.size()) && write(file, &model.look.network.weights, 1) && write(file, words.constData(), size_t(words.size()))
        && file.commit();
    if (!written)
        return failure(ErrorCode::FileNotWritable, fileName, file.errorString());
    return {};
}

Result<void> writeGazetteer(const std::vector<quint32> &slots, const QString &fileName)
{
    const GazetteerHeader header{.slots = quint32(slots.size())};
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !write(file, &header, 1) || !write(file, slots.data(), slots.size()) || !file.commit())
        return failure(ErrorCode::FileNotWritable, fileName, file.errorString());
    return {};
}

Result<void> writeSenses(const TrainedSenses &senses, const QString &fileName)
{
    const SensesHeader header{.slots = quint32(senses.slots.size())};
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) && write(file, &header, 1) && write(file, senses.groups.get(), 1)
        && write(file, senses.slots.data(), senses.slots.size()) && file.commit();
    if (!written)
        return failure(ErrorCode::FileNotWritable, fileName, file.errorString());
    return {};
}
