// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nameverdict.h"

#include <QList>
#include <QMultiHash>
#include <QStringView>

/// What the reader has taught the program about names, laid out to be heard: before a model reads a text, so that the article's
/// other names are seen in its light, and again whenever mentions are shown, so that a new verdict holds at once.
///
/// A name is compared without accents, whatever its apostrophes, hyphens and spaces look like; a small letter stands for a capital,
/// too, but not the other way round: « Orange » is found in « Orange » and « ORANGE », never in « orange ». What is written in the very
/// letters of a verdict follows that one. Copies share their data.
class NameLexicon
{
public:
    /// Where a name stands.
    struct Place {
        TextRange range;
        qsizetype verdict = 0; ///< index in verdicts()

        bool operator==(const Place &) const = default;
    };

    NameLexicon() = default;
    /// O(letters of the verdicts).
    explicit NameLexicon(QList<NameVerdict> verdicts);

    [[nodiscard]] bool isEmpty() const
    {
        return m_verdicts.isEmpty();
    }
    [[nodiscard]] const QList<NameVerdict> &verdicts() const
    {
        return m_verdicts;
    }

    /// What the reader says of a name that is written like this; null where nothing. O(its length).
    [[nodiscard]] const NameVerdict *on(QStringView written) const;
    /// Makes `mention`, written like that, what the reader says of it: status, kind and entity. One who is said to be the same as
    /// another has that one's kind, and one's name for whom that one is said to be. Figures stay. O(length of the name).
    void apply(Mention &mention, QStringView written) const;
    /// Where the names that are marked always stand as whole words, in order; of two that overlap the one that begins first, then
    /// the longer. O(n).
    [[nodiscard]] QList<Place> alwaysIn(QStringView text) const;

private:
    [[nodiscard]] QString headOf(QString entity) const;

    QList<NameVerdict> m_verdicts;
    QMultiHash<quint64, qsizetype> m_byName;
    QMultiHash<quint64, qsizetype> m_alwaysByFirstWord;
};

/// What an article's mentions are when the reader is heard.
///
/// Of two that overlap, what the reader says of a place stands before what the lexicon says, and that before what was recognised,
/// but for a taught name that is only a part of a recognised one. `recognized` are in order and disjoint, those that came from a
/// lexicon which says so no more are dropped; `decided` are mentions of this article that the reader accepted or rejected, in order.
/// Returns mentions in order; those accepted or suggested are disjoint, rejected ones may lie below them. O(n) in the text where a
/// name is taught, else in the mentions.
[[nodiscard]] QList<Mention> decidedMentions(QStringView text, const QList<Mention> &recognized, const QList<Mention> &decided, const NameLexicon &lexicon);
