// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namemodel.h"

#include <QtEndian>

#include <bit>
#include <cmath>

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "the model's file is used as it lies on disk");

namespace
{

// The file as bytes; empty where it cannot be had.
std::span<const uchar> mapped(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto *bytes = file.map(0, file.size());
    return bytes ? std::span(bytes, size_t(file.size())) : std::span<const uchar>();
}

bool isTableSize(quint32 slots)
{
    return std::has_single_bit(slots);
}

// The slot of a feature in a table that is never full: a free one ends every search.
template<typename Slot>
const Slot *slotOf(NameHash feature, std::span<const Slot> table)
{
    const auto wanted = fingerprintOf(feature);
    const auto mask = table.size() - 1;
    for (auto index = feature & mask; table[index].fingerprint; index = (index + 1) & mask) {
        if (table[index].fingerprint == wanted)
            return &table[index];
    }
    return nullptr;
}

// Adds the weights of the features in a table.
template<typename Slot, size_t Size>
void addSlots(std::span<const Slot> table, std::span<const NameHash> features, std::array<qint16, Size> &sums)
{
    for (const auto feature : features) {
        const auto *slot = slotOf(feature, table);
        if (!slot)
            continue;
        for (size_t place = 0; place < Size; ++place)
            sums[place] = qint16(sums[place] + (slot->weights[place] << slot->shift));
    }
}

// The parts of a model's file, one after the other.
class Parts
{
public:
    explicit Parts(const uchar *start)
        : m_next(start)
    {
    }

    template<typename Part>
    std::span<const Part> take(size_t count)
    {
        const auto *first = reinterpret_cast<const Part *>(m_next);
        m_next += count * sizeof(Part);
        return {first, count};
    }

private:
    const uchar *m_next;
};

bool isWhole(const NameModelHeader &header, size_t bytes)
{
    return isTableSize(header.featureSlots) && isTableSize(header.evidenceSlots) && (header.clusterSlots == 0 || isTableSize(header.clusterSlots))
        && isTableSize(header.vectorSlots) && header.wordBytes % modelAlignment == 0
        && bytes
        == sizeof(NameModelHeader) + header.featureSlots * sizeof(FeatureSlot) + header.evidenceSlots * sizeof(EvidenceSlot)
            + header.clusterSlots * sizeof(WordClusters::Slot) + header.vectorSlots * sizeof(VectorSlot) + sizeof(NetworkWeights) + header.wordBytes;
}

}

quint32 fingerprintOf(NameHash feature)
{
    return std::max(quint32(feature >> 32), 1U);
}

Result<std::unique_ptr<NameModel>> NameModel::open(const QString &fileName)
{
    std::unique_ptr<NameModel> model(new NameModel);
    model->m_file.setFileName(fileName);
    const auto bytes = mapped(model->m_file);
    if (bytes.empty())
        return failure(ErrorCode::FileUnreadable, fileName, model->m_file.errorString());
    if (bytes.size() < sizeof(NameModelHeader))
        return failure(ErrorCode::FormatBroken, fileName);
    const auto *header = reinterpret_cast<const NameModelHeader *>(bytes.data());
    if (header->magic != NameModelHeader::magicWord)
        return failure(ErrorCode::FormatUnknown, fileName);
    if (!isWhole(*header, bytes.size()))
        return failure(ErrorCode::FormatBroken, fileName);
    if (const auto added = model->m_words.add(QByteArrayView(bytes.last(header->wordBytes)), fileName); !added)
        return std::unexpected(added.error());
    model->m_header = header;
    Parts parts(bytes.data() + sizeof(NameModelHeader));
    model->m_features = parts.take<FeatureSlot>(header->featureSlots);
    model->m_evidence = parts.take<EvidenceSlot>(header->evidenceSlots);
    model->m_clusters = WordClusters(parts.take<WordClusters::Slot>(header->clusterSlots));
    model->m_vectors = parts.take<VectorSlot>(header->vectorSlots);
    model->m_network = parts.take<NetworkWeights>(1).data();
    return model;
}

QString NameModel::language() const
{
    return QString::fromLatin1(m_header->language.data(), qsizetype(qstrnlen(m_header->language.data(), m_header->language.size())));
}

void NameModel::fetch(std::span<const NameHash> features) const
{
    const auto mask = m_features.size() - 1;
    const auto vectorMask = m_vectors.size() - 1;
    for (const auto feature : features) {
        __builtin_prefetch(&m_features[feature & mask]);
        __builtin_prefetch(&m_vectors[feature & vectorMask]);
    }
}

void NameModel::add(std::span<const NameHash> features, FeatureSums &sums) const
{
    addSlots(m_features, features, sums);
}

void NameModel::addVectors(std::span<const NameHash> features, VectorSums &sums) const
{
    addSlots(m_vectors, features, sums);
}

Verdict NameModel::verdictOn(std::span<const Evidence> evidence) const
{
    Verdict scores{};
    const auto mask = m_evidence.size() - 1;
    for (const auto &[feature, strength] : evidence)
        __builtin_prefetch(&m_evidence[feature & mask]);
    for (const auto &[feature, strength] : evidence) {
        const auto *slot = slotOf(feature, m_evidence);
        if (!slot)
            continue;
        for (int kind = 0; kind < verdictCount; ++kind)
            scores[kind] += strength * evidenceUnit * float(slot->weights[kind] << slot->shift);
    }
    return probabilitiesOf(scores);
}

double calibrated(double probability, MentionKind kind, const std::array<float, nameKindCount * 2> &calibration)
{
    const auto bounded = std::clamp(probability, 1e-6, 1 - 1e-6);
    const auto odds = std::log(bounded / (1 - bounded));
    const auto slope = calibration[2 * size_t(kind)];
    const auto offset = calibration[2 * size_t(kind) + 1];
    return 1 / (1 + std::exp(-(slope * odds + offset)));
}

Result<std::unique_ptr<GazetteerFile>> GazetteerFile::open(const QString &fileName)
{
    std::unique_ptr<GazetteerFile> known(new GazetteerFile);
    known->m_file.setFileName(fileName);
    const auto bytes = mapped(known->m_file);
    if (bytes.empty())
        return failure(ErrorCode::FileUnreadable, fileName, known->m_file.errorString());
    if (bytes.size() < sizeof(GazetteerHeader))
        return failure(ErrorCode::FormatBroken, fileName);
    const auto *header = reinterpret_cast<const GazetteerHeader *>(bytes.data());
    if (header->magic != GazetteerHeader::magicWord)
        return failure(ErrorCode::FormatUnknown, fileName);
    if (!isTableSize(header->slots) || bytes.size() != sizeof(GazetteerHeader) + size_t(header->slots) * sizeof(quint32))
        return failure(ErrorCode::FormatBroken, fileName);
    known->m_gazetteer = Gazetteer({reinterpret_cast<const quint32 *>(bytes.data() + sizeof(GazetteerHeader)), header->slots});
    return known;
}

Result<std::unique_ptr<SensesFile>> SensesFile::open(const QString &fileName)
{
    std::unique_ptr<SensesFile> known(new SensesFile);
    known->m_file.setFileName(fileName);
    const auto bytes = mapped(known->m_file);
    if (bytes.empty())
        return failure(ErrorCode::FileUnreadable, fileName, known->m_file.errorString());
    constexpr auto slotsStart = sizeof(SensesHeader) + sizeof(WordSenses::Groups);
    if (bytes.size() < slotsStart)
        return failure(ErrorCode::FormatBroken, fileName);
    const auto *header = reinterpret_cast<const SensesHeader *>(bytes.data());
    if (header->magic != SensesHeader::magicWord)
        return failure(ErrorCode::FormatUnknown, fileName);
    if (!isTableSize(header->slots) || bytes.size() != slotsStart + size_t(header->slots) * sizeof(WordSenses::Slot))
        return failure(ErrorCode::FormatBroken, fileName);
    const auto *groups = reinterpret_cast<const WordSenses::Groups *>(bytes.data() + sizeof(SensesHeader));
    known->m_senses = WordSenses(groups, {reinterpret_cast<const WordSenses::Slot *>(bytes.data() + slotsStart), header->slots});
    return known;
}
