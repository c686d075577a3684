// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/articlevotes.h"

namespace
{

int amountOf(int count)
{
    return count < 2 ? 0 : count < 5 ? 1 : 2;
}

}

ArticleVotes::ArticleVotes(const NameText &text, std::span<const LabelScores> marginals)
    : m_text(text)
    , m_marginals(marginals)
    , m_nameOf(marginals.size())
{
    for (quint32 token = 0; token < marginals.size(); ++token) {
        if (!text.isCapitalised(token))
            continue;
        m_nameOf[token] = text.nameAround(token);
        const auto add = [&](Tally &tally) {
            for (NameLabel label = 0; label < nameLabelCount; ++label)
                tally.sums[label] += marginals[token][label];
            ++tally.count;
        };
        add(m_words[text.words()[text.wordOf(token)].lowered]);
        add(m_names[m_nameOf[token]]);
    }
}

TokenVotes ArticleVotes::votesFor(quint32 token) const
{
    TokenVotes votes;
    if (!m_text.isCapitalised(token))
        return votes;
    const auto take = [&](VoteSource source, const Tally &tally) {
        const int others = tally.count - 1;
        if (others < 1)
            return;
        auto &shares = votes.shares[size_t(source)];
        for (NameLabel label = 0; label < nameLabelCount; ++label)
            shares[label] = (tally.sums[label] - m_marginals[token][label]) / float(others);
        votes.amounts[size_t(source)] = amountOf(others);
    };
    take(VoteSource::Word, m_words.at(m_text.words()[m_text.wordOf(token)].lowered));
    take(VoteSource::Name, m_names.at(m_nameOf[token]));
    if (const auto expansion = m_text.expansionBefore(token)) {
        votes.shares[size_t(VoteSource::Bracket)] = m_marginals[*expansion];
        votes.amounts[size_t(VoteSource::Bracket)] = 0;
    }
    return votes;
}

void addVotes(const TokenVotes &votes, const VoteWeights &weights, LabelScores &scores)
{
    for (int source = 0; source < voteSourceCount; ++source) {
        if (votes.amounts[source] < 0)
            continue;
        const auto &rows = weights[source][votes.amounts[source]];
        for (NameLabel vote = 0; vote < nameLabelCount; ++vote) {
            for (NameLabel label = 0; label < nameLabelCount; ++label)
                scores[label] += votes.shares[source][vote] * rows[vote][label];
        }
    }
}
