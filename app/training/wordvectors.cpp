// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/wordvectors.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace
{

// Reads the file without building a tree of it: it is some hundred megabytes long.
class VectorsReader
{
public:
    explicit VectorsReader(std::string_view json)
        : m_rest(json)
    {
    }

    /// False where the file is not as it should be.
    bool read(WordVectors &vectors)
    {
        constexpr std::string_view beginning = "\"vectors\":{";
        const auto start = m_rest.find(beginning);
        if (start == std::string_view::npos)
            return false;
        m_rest.remove_prefix(start + beginning.size());
        std::unordered_set<NameHash> known;
        while (!m_rest.starts_with('}')) {
            QByteArray spelling;
            WordVector vector{};
            if (!takeWord(spelling) || !takeNumbers(vector))
                return false;
            const auto word = QString::fromUtf8(spelling);
            const bool hasLetter = std::ranges::any_of(word, [](QChar c) {
                return c.isLetter();
            });
            if (hasLetter && known.insert(foldedHash(word)).second) {
                vectors.words.push_back(foldedHash(word));
                vectors.vectors.push_back(vector);
            }
            if (m_rest.starts_with(','))
                m_rest.remove_prefix(1);
        }
        return true;
    }

private:
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    // Escapes other than of quotation marks do not occur.
    bool takeWord(QByteArray &word)
    {
        if (!take('"'))
            return false;
        while (!m_rest.empty() && m_rest.front() != '"') {
            if (m_rest.front() == '\\')
                m_rest.remove_prefix(1);
            if (m_rest.empty())
                return false;
            word.append(m_rest.front());
            m_rest.remove_prefix(1);
        }
        return take('"') && take(':');
    }

    bool takeNumbers(WordVector &vector)
    {
        if (!take('['))
            return false;
        for (auto &number : vector) {
            const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
            if (read.ec != std::errc())
                return false;
            m_rest.remove_prefix(size_t(read.ptr - m_rest.data()));
            if (!take(','))
                return false;
        }
        const auto end = m_rest.find(']'); // behind the vector's length and its place
        if (end == std::string_view::npos)
            return false;
        m_rest.remove_prefix(end + 1);
        return true;
    }

    std::string_view m_rest;
};

void takeOffMean(std::vector<WordVector> &vectors)
{
    std::array<double, vectorLength> mean{};
    for (const auto &vector : vectors) {
        for (size_t index = 0; index < vectorLength; ++index)
            mean[index] += double(vector[index]) / double(vectors.size());
    }
    for (auto &vector : vectors) {
        for (size_t index = 0; index < vectorLength; ++index)
            vector[index] -= float(mean[index]);
    }
}

}

float productOf(std::span<const float, vectorLength> first, std::span<const float, vectorLength> second)
{
    // Several sums side by side, so that the processor adds them at once, in an order of ours.
    constexpr size_t lanes = 4;
    static_assert(vectorLength % lanes == 0);
    std::array<float, lanes> sums{};
    for (size_t index = 0; index < vectorLength; index += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += first[index + lane] * second[index + lane];
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

void normalize(WordVector &vector)
{
    const auto length = std::sqrt(productOf(vector, vector));
    if (length <= 0)
        return;
    for (auto &number : vector)
        number /= length;
}

Result<WordVectors> readWordVectors(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    const auto *bytes = file.map(0, file.size());
    if (!bytes)
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    WordVectors vectors;
    if (!VectorsReader({reinterpret_cast<const char *>(bytes), size_t(file.size())}).read(vectors) || vectors.words.empty())
        return failure(ErrorCode::FormatBroken, fileName);
    std::ranges::for_each(vectors.vectors, normalize);
    takeOffMean(vectors.vectors);
    std::ranges::for_each(vectors.vectors, normalize);
    return vectors;
}
