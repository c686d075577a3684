// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "import/minhash.h"

#include <QHash>
#include <QList>

/// Finds texts that are nearly the same among many. Marks are cut into bands; texts that agree in a whole band are compared
/// (locality-sensitive hashing: Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3). Of texts with a distance of
/// 0.3, one in a hundred is missed; of those with 0.2, one in ten thousand. Of texts that share a band, only the first
/// `mostInBand` are found by it: a table may hold one text ten thousand times. About 400 bytes of memory a text.
class NearDuplicateIndex
{
public:
    struct Match {
        ArticleId article = 0;
        double distance = 0; ///< as distanceOf()

        bool operator==(const Match &) const = default;
    };

    static constexpr int bands = 16;
    static constexpr int mostInBand = 64;

    void add(ArticleId article, const MinHash &marks);
    /// True where a text of these marks would not be found by all its bands.
    [[nodiscard]] bool isCrowded(const MinHash &marks) const;
    /// Those at most so far apart, the nearest first. At most bands * mostInBand texts are compared, however many there are.
    [[nodiscard]] QList<Match> find(const MinHash &marks, double mostDistance) const;

private:
    static constexpr int rows = int(std::tuple_size_v<MinHash>) / bands;

    [[nodiscard]] static quint64 bandOf(const MinHash &marks, int band);

    struct Entry {
        ArticleId article = 0;
        MinHash marks;
    };
    QList<Entry> m_entries;
    std::array<QHash<quint64, QList<qint32>>, bands> m_places; // of entries, by what their band holds
};
