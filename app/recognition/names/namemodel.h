// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "recognition/names/commonwords.h"
#include "recognition/names/labelchain.h"
#include "recognition/names/labelnetwork.h"
#include "recognition/names/nameevidence.h"

#include <QFile>
#include <QString>

#include <array>
#include <memory>
#include <span>

/// What a model's hash tables tell features apart by; never 0.
[[nodiscard]] quint32 fingerprintOf(NameHash feature);

/// The weights of a feature in a model's hash table.
template<size_t Weights, size_t Unused>
struct WeightSlot {
    quint32 fingerprint = 0; ///< 0 where the slot is free
    std::array<qint8, Weights> weights{};
    quint8 shift = 0; ///< the weights are these times 2^shift, in units of the table
    std::array<quint8, Unused> unused{};
};

/// For the labels of a token.
using FeatureSlot = WeightSlot<nameLabelCount, 2>;
static_assert(sizeof(FeatureSlot) == 16);
inline constexpr float featureUnit = 1.0F / 64;

/// For the kind of a name.
using EvidenceSlot = WeightSlot<verdictCount, 2>;
static_assert(sizeof(EvidenceSlot) == 12);
inline constexpr float evidenceUnit = 1.0F / 256;

/// For the network's input.
using VectorSlot = WeightSlot<networkInputs, 3>;
static_assert(sizeof(VectorSlot) == 32);
inline constexpr float vectorUnit = 1.0F / 128;

/// A file's numbers lie at multiples of this.
inline constexpr int modelAlignment = 4;

/// What a model's file begins with. Feature slots follow, then evidence slots, cluster slots, vector slots, the network's weights and the
/// definition of the common words. Numbers are little-endian.
struct NameModelHeader {
    static constexpr std::array<char, 8> magicWord{'M', 'A', 'N', 'N', 'A', 'M', 'E', '5'};

    std::array<char, 8> magic = magicWord;
    std::array<char, 8> language{}; ///< ISO 639-1, filled up with zeros
    quint32 featureSlots = 0; ///< a power of two
    quint32 evidenceSlots = 0; ///< a power of two
    quint32 clusterSlots = 0; ///< a power of two, or 0
    quint32 vectorSlots = 0; ///< a power of two
    quint32 wordBytes = 0; ///< of CommonWords' definition; a multiple of modelAlignment
    StepWeights steps{};
    std::array<float, nameKindCount * 2> calibration{}; ///< slope and offset on the log-odds of each kind
};

/// What the file of known names begins with. Gazetteer slots follow.
struct GazetteerHeader {
    static constexpr std::array<char, 8> magicWord{'M', 'A', 'N', 'K', 'N', 'O', 'W', '1'};

    std::array<char, 8> magic = magicWord;
    quint32 slots = 0; ///< a power of two
    quint32 unused = 0;
};

/// What the file of known words begins with. The families' groups follow, then the slots.
struct SensesHeader {
    static constexpr std::array<char, 8> magicWord{'M', 'A', 'N', 'W', 'O', 'R', 'D', '1'};

    std::array<char, 8> magic = magicWord;
    quint32 slots = 0; ///< a power of two
    quint32 unused = 0;
};

/// Whole numbers that features add up to, in featureUnit.
using FeatureSums = std::array<qint16, nameLabelCount>;
/// The same of vectors, in vectorUnit.
using VectorSums = std::array<qint16, networkInputs>;

/// A probability as a verdict says it, made right on average by its kind's slope and offset.
[[nodiscard]] double calibrated(double probability, MentionKind kind, const std::array<float, nameKindCount * 2> &calibration);

/// A trained model, used from its file as it lies there: opening reads some thousand common words and no more. Safe to read from several threads.
class NameModel
{
public:
    [[nodiscard]] static Result<std::unique_ptr<NameModel>> open(const QString &fileName);

    [[nodiscard]] QString language() const;
    [[nodiscard]] const NameModelHeader &header() const
    {
        return *m_header;
    }
    [[nodiscard]] const WordClusters &clusters() const
    {
        return m_clusters;
    }
    [[nodiscard]] const CommonWords &words() const
    {
        return m_words;
    }
    /// Adds the features' weights; an unknown one adds nothing. O(features): each costs one read from a table of megabytes, unless
    /// fetch() has been told of it some time before.
    void add(std::span<const NameHash> features, FeatureSums &sums) const;
    /// Adds the features' vectors, likewise.
    void addVectors(std::span<const NameHash> features, VectorSums &sums) const;
    /// Has the processor load what add() and addVectors() will read, all of it at once.
    void fetch(std::span<const NameHash> features) const;
    [[nodiscard]] const NetworkWeights &network() const
    {
        return *m_network;
    }
    /// How probable each kind is by all the evidence, not yet calibrated. O(evidence).
    [[nodiscard]] Verdict verdictOn(std::span<const Evidence> evidence) const;

private:
    NameModel() = default;

    QFile m_file;
    const NameModelHeader *m_header = nullptr;
    std::span<const FeatureSlot> m_features;
    std::span<const EvidenceSlot> m_evidence;
    std::span<const VectorSlot> m_vectors;
    const NetworkWeights *m_network = nullptr;
    WordClusters m_clusters;
    CommonWords m_words;
};

/// The known names of all languages.
class GazetteerFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<GazetteerFile>> open(const QString &fileName);
    [[nodiscard]] const Gazetteer &gazetteer() const
    {
        return m_gazetteer;
    }

private:
    GazetteerFile() = default;

    QFile m_file;
    Gazetteer m_gazetteer;
};

/// The known words of all languages.
class SensesFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SensesFile>> open(const QString &fileName);
    [[nodiscard]] const WordSenses &senses() const
    {
        return m_senses;
    }

private:
    SensesFile() = default;

    QFile m_file;
    WordSenses m_senses;
};
