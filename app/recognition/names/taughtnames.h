// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/namelexicon.h"
#include "recognition/names/nametext.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// The reader's decisions, laid out to be found in texts.
class TaughtNames
{
public:
    /// O(length of the lexicon). A chain of SameAs is followed to its end; one that goes round in a circle says nothing.
    explicit TaughtNames(const NameLexicon &lexicon);

    /// Makes `names`, which a model found in `text` in order, what the reader has decided. A longer name around a taught one stays:
    /// « Orange » taught as a company leaves « Orange County » a place. O(n).
    void apply(const NameText &text, QList<Mention> &names) const;

private:
    struct Taught {
        QString name; // its words as the reader wrote them, separated by a space
        std::optional<MentionKind> kind; // none: never a name
    };
    struct Found {
        quint32 end = 0; // token
        const Taught *taught = nullptr;
    };

    void add(const NameDecision &decision, std::optional<MentionKind> kind);
    /// The longest taught name that begins at a token.
    [[nodiscard]] Found findAt(const NameText &text, quint32 token) const;
    [[nodiscard]] QList<Mention> findAll(const NameText &text, QList<TextRange> &never) const;

    std::unordered_map<NameHash, std::vector<Taught>> m_names; // by the folded hash of their words
    std::unordered_set<NameHash> m_beginnings; // of their first words
};
