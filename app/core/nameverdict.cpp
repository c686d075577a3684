// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nameverdict.h"

#include <QHash>

#include <algorithm>

namespace
{
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

class Decisions
{
public:
    explicit Decisions(const QList<NameVerdict> &names)
    {
        for (const auto &name : names) {
            m_byName.insert(name.name, &name);
        }
    }

    void apply(Mention &mention, const QString &text) const
    {
        if (!isName(mention.kind)) {
            return;
        }
        const auto *decision = m_byName.value(text);
        if (decision) {
            mention.status = decision->status;
            mention.kind = decision->kind.value_or(mention.kind);
        }
        if (decision && !decision->entity.isEmpty()) {
            mention.entity = decision->entity;
        } else if (const auto *ofEntity = m_byName.value(mention.entity); ofEntity && !ofEntity->entity.isEmpty()) {
            mention.entity = ofEntity->entity;
        }
    }

private:
    QHash<QString, const NameVerdict *> m_byName;
};

/// The names that are marked wherever they stand.
QList<Mention> taughtMentions(QStringView text, const QList<NameVerdict> &names)
{
    QList<QString> taught;
    QList<const NameVerdict *> decisions;
    for (const auto &name : names) {
        if (name.always && name.kind && name.status == MentionStatus::Accepted) {
            taught.append(name.name);
            decisions.append(&name);
        }
    }
    QList<Mention> mentions;
    const auto places = placesOfNames(text, taught);
    for (const auto &place : places) {
        const auto &decision = *decisions.at(place.name);
        mentions.append({.range = place.range,
                         .kind = *decision.kind,
                         .entity = decision.entity.isEmpty() ? decision.name : decision.entity,
                         .origin = MentionOrigin::Lexicon,
                         .status = MentionStatus::Accepted});
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

QList<NamePlace> placesOfNames(QStringView text, const QList<QString> &names)
{
    QHash<QStringView, QList<qsizetype>> byFirstWord;
    for (qsizetype name = 0; name < names.size(); ++name) {
        if (!names.at(name).isEmpty()) {
            byFirstWord[firstWord(names.at(name))].append(name);
        }
    }
    QList<NamePlace> places;
    if (byFirstWord.isEmpty()) {
        return places;
    }
    for (qsizetype position = 0; position < text.size();) {
        const auto word = firstWord(text.sliced(position));
        NamePlace longest;
        for (const auto name : byFirstWord.value(word)) {
            const TextRange range{position, position + names.at(name).size()};
            if (range.length() > longest.range.length() && text.sliced(position).startsWith(names.at(name)) && endsWord(text, range.end)) {
                longest = {range, name};
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

QList<Mention> decidedMentions(QStringView text, const QList<Mention> &recognized, const QList<Mention> &decided, const QList<NameVerdict> &names)
{
    if (decided.isEmpty() && names.isEmpty()) {
        return recognized;
    }
    auto mentions = recognized;
    if (!names.isEmpty()) {
        const Decisions decisions(names);
        for (auto &mention : mentions) {
            decisions.apply(mention, text.sliced(mention.range.start, mention.range.length()).toString());
        }
        auto taught = taughtMentions(text, names);
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
