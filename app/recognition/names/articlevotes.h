// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/names/namelabels.h"
#include "recognition/names/nametext.h"

#include <span>
#include <unordered_map>
#include <vector>

/// Whose labels speak for a token's: those of the same word elsewhere in the article, of the same whole name, of the name that it
/// follows in brackets.
enum class VoteSource {
    Word,
    Name,
    Bracket
};
inline constexpr int voteSourceCount = 3;
inline constexpr int voteAmountCount = 3; ///< one other occurrence, a few, many

/// What a vote for a label (row) adds to the score of each label (column).
using VoteWeights = std::array<std::array<std::array<LabelScores, nameLabelCount>, voteAmountCount>, voteSourceCount>;

/// What the rest of the article says of a token.
struct TokenVotes {
    std::array<LabelScores, voteSourceCount> shares{}; ///< of each label; they sum to 1 where there is a vote
    std::array<int, voteSourceCount> amounts{-1, -1, -1}; ///< -1 without a vote
};

/// The document's second look: gathers how probable each label is for a word throughout an article.
class ArticleVotes
{
public:
    /// `marginals`: of each token of the text after the first look; a sentence without capitals may have none (all 0).
    ArticleVotes(const NameText &text, std::span<const LabelScores> marginals);

    /// The votes for a token by all the others. O(1).
    [[nodiscard]] TokenVotes votesFor(quint32 token) const;

private:
    struct Tally {
        LabelScores sums{};
        int count = 0;
    };

    const NameText &m_text;
    std::span<const LabelScores> m_marginals;
    std::vector<NameHash> m_nameOf; // of each token: its name and its place in it; 0 outside of capitalised runs
    std::unordered_map<NameHash, Tally> m_words;
    std::unordered_map<NameHash, Tally> m_names;
};

/// Adds what the votes are worth.
void addVotes(const TokenVotes &votes, const VoteWeights &weights, LabelScores &scores);
