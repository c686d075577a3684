// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/taughtnames.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestChain = 16; // of decisions that say "the same as"

// The last decision about each name.
using Decisions = QHash<QString, NameDecision>;

QStringList wordsOf(const QString &name)
{
    QStringList words;
    for (const auto &token : tokensOf(name))
        words.append(token.in(name).toString());
    return words;
}

// The decision at the end of what a decision says its name is the same as.
std::optional<NameDecision> endOf(NameDecision decision, const Decisions &decisions)
{
    for (int step = 0; step < longestChain; ++step) {
        if (decision.rule != NameRule::SameAs)
            return decision;
        const auto next = decisions.find(decision.target);
        if (next == decisions.end())
            return std::nullopt;
        decision = *next;
    }
    return std::nullopt;
}

// Whether `written` is `name` in letters of the same case or in capitals; both have the same foldedHash().
bool isWrittenLike(QStringView written, QStringView name)
{
    if (written.size() != name.size())
        return false;
    for (qsizetype index = 0; index < name.size(); ++index) {
        if (name[index].isUpper() && !written[index].isUpper())
            return false;
    }
    return true;
}

}

TaughtNames::TaughtNames(const NameLexicon &lexicon)
{
    Decisions decisions;
    for (const auto &decision : lexicon.decisions)
        decisions[decision.name] = decision;
    for (const auto &decision : lexicon.decisions) {
        if (decisions.value(decision.name) != decision)
            continue;
        const auto end = endOf(decision, decisions);
        if (end && end->rule == NameRule::Always)
            add(decision, end->kind);
        else if (end)
            add(decision, std::nullopt);
    }
}

void TaughtNames::add(const NameDecision &decision, std::optional<MentionKind> kind)
{
    const auto words = wordsOf(decision.name);
    NameHash hash = 0;
    for (const auto &word : words) {
        hash = joined(hash, foldedHash(word));
        m_beginnings.insert(hash);
    }
    if (!words.isEmpty())
        m_names[hash].push_back({.name = words.join(u' '), .kind = kind});
}

TaughtNames::Found TaughtNames::findAt(const NameText &text, quint32 token) const
{
    Found longest;
    QString written;
    NameHash hash = 0;
    for (auto next = token; next < text.tokens().size(); ++next) {
        hash = joined(hash, text.words()[text.wordOf(next)].folded);
        if (!m_beginnings.contains(hash))
            break;
        if (next > token)
            written += u' ';
        written += text.tokens()[next].in(text.text());
        const auto names = m_names.find(hash);
        if (names == m_names.end())
            continue;
        const auto taught = std::ranges::find_if(names->second, [&written](const Taught &name) {
            return isWrittenLike(written, name.name);
        });
        if (taught != names->second.end())
            longest = {next + 1, &*taught};
    }
    return longest;
}

QList<Mention> TaughtNames::findAll(const NameText &text, QList<TextRange> &never) const
{
    QList<Mention> names;
    for (quint32 token = 0; token < text.tokens().size();) {
        const auto found = findAt(text, token);
        if (!found.taught) {
            ++token;
            continue;
        }
        const TextRange range{text.tokens()[token].start, text.tokens()[found.end - 1].end};
        if (found.taught->kind)
            names.append({.range = range, .kind = *found.taught->kind});
        else
            never.append(range);
        token = found.end;
    }
    return names;
}

void TaughtNames::apply(const NameText &text, QList<Mention> &names) const
{
    if (m_names.empty())
        return;
    QList<TextRange> never;
    const auto taught = findAll(text, never);
    QList<Mention> all;
    auto next = taught.cbegin();
    for (const auto &name : std::as_const(names)) {
        while (next != taught.cend() && next->range.end <= name.range.start)
            all.append(*next++);
        const auto behind = std::find_if(next, taught.cend(), [&name](const Mention &mention) {
            return mention.range.start >= name.range.end;
        });
        const bool holdsThem = std::all_of(next, behind, [&name](const Mention &mention) {
            return name.range.contains(mention.range) && name.range != mention.range;
        });
        if (!holdsThem || std::ranges::binary_search(never, name.range))
            continue;
        all.append(name);
        next = behind;
    }
    std::copy(next, taught.cend(), std::back_inserter(all));
    names = std::move(all);
}
