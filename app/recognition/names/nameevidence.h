// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/articlenames.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

/// A feature and how strong it is.
struct Evidence {
    NameHash feature = 0;
    float strength = 1;
};

/// What an article says of each of its names, taken from all the places where it occurs. Training and recognition see names through
/// this class alone.
class NameEvidence
{
public:
    explicit NameEvidence(const ArticleNames &names);

    /// What speaks for the kind of a name, an index in ArticleNames::names(). O(places of the name), at most some dozens.
    void collect(size_t name, std::vector<Evidence> &evidence) const;

private:
    void collectGuesses(const ArticleName &name, std::vector<Evidence> &evidence) const;
    void collectSpelling(const NamePlace &place, std::vector<Evidence> &evidence) const;
    void collectSenses(const NamePlace &place, std::vector<Evidence> &evidence) const;
    void collectSurroundings(const NamePlace &place, float strength, std::vector<Evidence> &evidence) const;
    void collectCues(const NamePlace &place, float strength, std::vector<Evidence> &evidence) const;
    void collectCompanions(size_t name, std::vector<Evidence> &evidence) const;
    void collectKinship(size_t name, std::vector<Evidence> &evidence) const;
    /// « Dior » beside « Christian Dior »: the person, or a house that bears the name. `strength`: of the person.
    void collectBearer(const ArticleName &name, NameHash relation, float strength, std::vector<Evidence> &evidence) const;
    void collectAcronyms(const ArticleName &name, std::vector<Evidence> &evidence) const;
    [[nodiscard]] const NameText::Word &wordAt(quint32 token) const;
    [[nodiscard]] std::optional<size_t> nameAt(quint32 token) const;
    [[nodiscard]] bool enumerates(quint32 token) const;
    /// The name that stands before this one in an enumeration.
    [[nodiscard]] std::optional<size_t> companionBefore(const NamePlace &place) const;
    [[nodiscard]] std::optional<size_t> companionAfter(const NamePlace &place) const;
    [[nodiscard]] std::span<const quint32> placesOf(const ArticleName &name) const;

    const ArticleNames &m_names;
    const NameText &m_text;
    std::unordered_map<NameHash, std::vector<quint32>> m_holders; // names by their capitalised words, a few for each
    std::vector<quint32> m_nameAt; // of each token, plus one; 0 outside of names
};
