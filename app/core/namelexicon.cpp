// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/namelexicon.h"

#include "core/foldedletter.h"

#include <algorithm>

namespace
{
constexpr int longestChain = 16; // of names that are the same as one another
constexpr qsizetype lettersBeforeNoteCall = 3;
constexpr qsizetype longestNoteCall = 3;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool endsWord(QStringView text, qsizetype position)
{
    return position == text.size() || !isWordCharacter(text[position]) || !isWordCharacter(text[position - 1]);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isWordCharacter(text[end])) {
        ++end;
    }
    return text.first(std::max<qsizetype>(end, std::min<qsizetype>(1, text.size())));
}

/// How many digits at the start of `text` are the call of a note, as in noteCallsOf(), when `before` stands before them: « boursière1 ».
qsizetype lengthOfNoteCall(QStringView before, QStringView text)
{
    const auto isSmall = [](QChar character) {
        return character.isLower();
    };
    const auto isDigit = [](QChar character) {
        return character.isDigit();
    };
    const auto digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    const bool isShort = digits > 0 && digits <= longestNoteCall && endsWord(text, digits);
    const bool followsWord = before.size() >= lettersBeforeNoteCall && std::ranges::all_of(before.last(lettersBeforeNoteCall), isSmall);
    return isShort && followsWord ? digits : 0;
}

QStringView withoutNoteCall(QStringView word)
{
    const auto end = std::ranges::find_if(word, [](QChar character) {
        return character.isDigit();
    });
    const auto letters = word.first(end - word.begin());
    return lengthOfNoteCall(letters, word.sliced(letters.size())) > 0 ? letters : word;
}

bool endsName(QStringView text, qsizetype position)
{
    return endsWord(text, position) || lengthOfNoteCall(text.first(position), text.sliced(position)) > 0;
}

char16_t folded(QChar character)
{
    return character.isSpace() ? u' ' : foldedLetter(character.unicode());
}

quint64 keyOf(QStringView name)
{
    quint64 hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const auto character : name) {
        hash = (hash ^ folded(character)) * 0x100000001b3ULL;
    }
    return hash;
}

/// In the same letters, or in capitals, accents aside.
bool isWrittenLike(QStringView written, QStringView name)
{
    return std::ranges::equal(written, name, [](QChar its, QChar taught) {
        return its == taught || (folded(its) == folded(taught) && (its.isUpper() || !taught.isUpper()));
    });
}

/// The names that are marked wherever they stand.
QList<Mention> taughtMentions(QStringView text, const NameLexicon &lexicon)
{
    QList<Mention> mentions;
    const auto places = lexicon.alwaysIn(text);
    for (const auto &place : places) {
        const auto &verdict = lexicon.verdicts().at(place.verdict);
        Mention mention{.range = place.range, .kind = *verdict.kind, .entity = verdict.name};
        lexicon.apply(mention, verdict.name);
        mentions.append(mention);
    }
    return mentions;
}

bool isFirst(const Mention &a, const Mention &b)
{
    return a.range < b.range;
}

/// `under`, without those for which `isCovered(mention, covering)` holds for one of `over` that overlaps it. Both in order, those of
/// `over` disjoint.
template<typename IsCovered>
void removeCovered(QList<Mention> &under, const QList<Mention> &over, IsCovered isCovered)
{
    auto next = over.cbegin();
    under.removeIf([&](const Mention &mention) {
        while (next != over.cend() && next->range.end <= mention.range.start) {
            ++next;
        }
        for (auto covering = next; covering != over.cend() && covering->range.start < mention.range.end; ++covering) {
            if (isCovered(mention, *covering)) {
                return true;
            }
        }
        return false;
    });
}

QList<Mention> merged(const QList<Mention> &a, const QList<Mention> &b)
{
    QList<Mention> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(all), isFirst);
    return all;
}
}

NameLexicon::NameLexicon(QList<NameVerdict> verdicts)
    : m_verdicts(std::move(verdicts))
{
    for (qsizetype index = 0; index < m_verdicts.size(); ++index) {
        const auto &verdict = m_verdicts.at(index);
        m_byName.insert(keyOf(verdict.name), index);
        if (verdict.always && verdict.kind && verdict.status == MentionStatus::Accepted && !verdict.name.isEmpty()) {
            m_alwaysByFirstWord.insert(keyOf(withoutNoteCall(firstWord(verdict.name))), index);
        }
    }
}

const NameVerdict *NameLexicon::on(QStringView written) const
{
    if (isEmpty()) {
        return nullptr;
    }
    const NameVerdict *alike = nullptr;
    const auto [first, last] = m_byName.equal_range(keyOf(written));
    for (auto index = first; index != last; ++index) {
        const auto &verdict = m_verdicts.at(*index);
        if (verdict.name == written) {
            return &verdict;
        }
        if (isWrittenLike(written, verdict.name) && (!alike || &verdict < alike)) {
            alike = &verdict;
        }
    }
    return alike;
}

/// Who or what is behind an entity that is said to be the same as another; empty where that goes round in a circle.
QString NameLexicon::headOf(QString entity) const
{
    for (int step = 0; step < longestChain; ++step) {
        const auto *verdict = on(entity);
        if (!verdict || verdict->entity.isEmpty() || verdict->entity == entity) {
            return entity;
        }
        entity = verdict->entity;
    }
    return {};
}

void NameLexicon::apply(Mention &mention, QStringView written) const
{
    if (isEmpty() || !isName(mention.kind)) {
        return;
    }
    const auto *own = on(written);
    const auto head = headOf(own && !own->entity.isEmpty() ? own->entity : mention.entity);
    if (own) {
        const auto *ofHead = on(head);
        const auto kind = own->kind || own->entity.isEmpty() || !ofHead ? own->kind : ofHead->kind;
        mention.status = own->status;
        mention.origin = kind ? MentionOrigin::Lexicon : mention.origin;
        mention.kind = kind.value_or(mention.kind);
    }
    if (!head.isEmpty()) {
        mention.entity = head;
    }
}

QList<NameLexicon::Place> NameLexicon::alwaysIn(QStringView text) const
{
    QList<Place> places;
    if (m_alwaysByFirstWord.isEmpty()) {
        return places;
    }
    for (qsizetype position = 0; position < text.size();) {
        const auto word = firstWord(text.sliced(position));
        Place longest;
        const auto [first, last] = m_alwaysByFirstWord.equal_range(keyOf(withoutNoteCall(word)));
        for (auto index = first; index != last; ++index) {
            const auto &name = m_verdicts.at(*index).name;
            const TextRange range{position, position + name.size()};
            if (range.length() > longest.range.length() && range.end <= text.size() && isWrittenLike(text.sliced(position, name.size()), name)
                && endsName(text, range.end)) {
                longest = {range, *index};
            }
        }
        if (longest.range.isEmpty()) {
            position += word.size();
        } else {
            places.append(longest);
            position = longest.range.end;
        }
    }
    return places;
}

QList<Mention> decidedMentions(QStringView text, const QList<Mention> &recognized, const QList<Mention> &decided, const NameLexicon &lexicon)
{
    const auto writtenAs = [text](const Mention &mention) {
        return text.sliced(mention.range.start, mention.range.length());
    };
    auto mentions = recognized;
    mentions.removeIf([&](const Mention &mention) {
        return mention.origin == MentionOrigin::Lexicon && !lexicon.on(writtenAs(mention));
    });
    if (!lexicon.isEmpty()) {
        for (auto &mention : mentions) {
            lexicon.apply(mention, writtenAs(mention));
        }
        auto taught = taughtMentions(text, lexicon);
        removeCovered(taught, mentions, [](const Mention &name, const Mention &found) {
            const bool isPart = found.range.contains(name.range) && found.range != name.range;
            return isPart && isName(found.kind) && found.status != MentionStatus::Rejected;
        });
        removeCovered(mentions, taught, [](const Mention &, const Mention &) {
            return true;
        });
        mentions = merged(mentions, taught);
    }
    removeCovered(mentions, decided, [](const Mention &mention, const Mention &decision) {
        return decision.status != MentionStatus::Rejected || mention.range == decision.range;
    });
    return merged(mentions, decided);
}
