// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/minhash.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace
{
constexpr int wordsInShingle = 4;

// The finalizer of SplitMix64: neighbouring numbers go far apart.
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

// Each order of the shingles is that of their hashes times an odd number (Dietzfelbinger's multiply-shift).
constexpr auto multipliers = [] {
    std::array<quint64, std::tuple_size_v<MinHash>> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = mixed(i + 1) | 1;
    }
    return numbers;
}();

void take(MinHash &marks, quint64 shingle)
{
    for (size_t i = 0; i < marks.size(); ++i) {
        marks[i] = std::min(marks[i], quint32((shingle * multipliers[i]) >> 32));
    }
}

class ShingleHasher
{
public:
    explicit ShingleHasher(MinHash &marks)
        : m_marks(marks)
    {
    }

    void addWord(quint64 hash)
    {
        m_words[size_t(m_count++ % wordsInShingle)] = hash;
        if (m_count >= wordsInShingle) {
            take(m_marks, shingle());
        }
    }

    void finish()
    {
        if (m_count < wordsInShingle) {
            take(m_marks, shingle());
        }
    }

private:
    // Of the latest words, in their order.
    [[nodiscard]] quint64 shingle() const
    {
        quint64 hash = 0;
        for (int i = 0; i < wordsInShingle; ++i) {
            hash = mixed(hash ^ m_words[size_t((m_count + i) % wordsInShingle)]);
        }
        return hash;
    }

    MinHash &m_marks;
    std::array<quint64, wordsInShingle> m_words{};
    int m_count = 0;
};
}

MinHash minHashOf(QStringView text)
{
    MinHash marks;
    marks.fill(std::numeric_limits<quint32>::max());
    ShingleHasher hasher(marks);
    quint64 word = 0;
    for (const auto c : text) {
        if (c.isLetterOrNumber()) {
            word = mixed(word ^ c.toLower().unicode());
        } else if (word != 0) {
            hasher.addWord(std::exchange(word, 0));
        }
    }
    if (word != 0) {
        hasher.addWord(word);
    }
    hasher.finish();
    return marks;
}

double distanceOf(const MinHash &one, const MinHash &other)
{
    int differing = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        differing += one[i] != other[i];
    }
    return double(differing) / double(one.size());
}

QByteArray bytesOf(const MinHash &marks)
{
    QByteArray bytes(sizeof(MinHash), Qt::Uninitialized);
    qToLittleEndian<quint32>(marks.data(), qsizetype(marks.size()), bytes.data());
    return bytes;
}

std::optional<MinHash> minHashFrom(QByteArrayView bytes)
{
    MinHash marks;
    if (bytes.size() != sizeof(MinHash)) {
        return {};
    }
    qFromLittleEndian<quint32>(bytes.data(), qsizetype(marks.size()), marks.data());
    return marks;
}
