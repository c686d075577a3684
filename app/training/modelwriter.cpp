// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelwriter.h"

#include <QSaveFile>

#include <algorithm>
#include <bit>
#include <cmath>

namespace
{

FeatureSlot slotOf(NameHash feature, const LabelScores &scores)
{
    FeatureSlot slot{.fingerprint = FeatureSlot::fingerprintOf(feature)};
    float greatest = 0;
    for (const auto score : scores)
        greatest = std::max(greatest, std::abs(score) / featureUnit);
    while (greatest > 127 * float(1 << slot.shift))
        ++slot.shift;
    for (NameLabel label = 0; label < nameLabelCount; ++label)
        slot.weights[label] = qint8(std::lround(scores[label] / featureUnit / float(1 << slot.shift)));
    return slot;
}

std::vector<FeatureSlot> featureTable(const ChainWeights &weights)
{
    std::vector<std::pair<NameHash, quint32>> features(weights.features.begin(), weights.features.end());
    std::ranges::sort(features); // the map's order is not the file's
    std::vector<FeatureSlot> table(std::bit_ceil(features.size() * 5 / 4 + 1));
    const auto mask = table.size() - 1;
    for (const auto &[feature, place] : features) {
        const auto slot = slotOf(feature, weights.scores[place]);
        if (std::ranges::all_of(slot.weights, [](qint8 weight) {
                return weight == 0;
            }))
            continue;
        auto index = feature & mask;
        while (table[index].fingerprint)
            index = (index + 1) & mask;
        table[index] = slot;
    }
    return table;
}

template<typename T>
bool write(QSaveFile &file, const T *values, size_t count)
{
    const auto bytes = qint64(count * sizeof(T));
    return file.write(reinterpret_cast<const char *>(values), bytes) == bytes;
}

}

Result<void> writeModel(const TrainedModel &model, const QString &fileName)
{
    const auto features = featureTable(model.chain);
    NameModelHeader header;
    const auto language = model.language.toLatin1();
    std::copy_n(language.begin(), std::min<qsizetype>(language.size(), qsizetype(header.language.size())), header.language.begin());
    header.featureSlots = quint32(features.size());
    header.clusterSlots = quint32(model.clusters.size());
    header.firstSteps = model.chain.steps;
    header.secondSteps = model.votes.steps;
    header.votes = model.votes.votes;
    header.calibration = model.calibration;
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) && write(file, &header, 1) && write(file, features.data(), features.size())
        && write(file, model.clusters.data(), model.clusters.size()) && file.commit();
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
