// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namegroups.h"

#include "recognition/names/namehash.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringTokenizer>

#include <algorithm>
#include <vector>

namespace
{

constexpr qsizetype shortestAcronym = 3; // two letters begin the words of many names
constexpr qsizetype longestJoiningWord = 3;
constexpr int longestForename = 4; // in words; a long run of capitalised words must not cost its square

class NameGroups
{
public:
    NameGroups(QStringView text, QList<Mention> &mentions)
        : m_text(text)
    {
        for (auto &mention : mentions) {
            if (isName(mention.kind))
                m_names.push_back(&mention);
        }
    }

    void group()
    {
        registerNames();
        joinInitials();
        joinAcronyms();
        for (auto *name : m_names)
            name->entity = m_bestNames[groupOf(*name)];
    }

private:
    [[nodiscard]] QStringView textOf(const Mention &name) const
    {
        return m_text.sliced(name.range.start, name.range.length());
    }

    [[nodiscard]] static NameHash keyOf(QStringView name, MentionKind kind)
    {
        return joined(NameHash(kind) + 1, foldedHash(name));
    }

    // The part of a person's name that may stand for the whole: what follows its first word.
    [[nodiscard]] static QStringView surnameOf(QStringView name)
    {
        const auto space = name.indexOf(u' ');
        return space < 0 ? QStringView() : name.sliced(space + 1);
    }

    void registerNames()
    {
        for (const auto *name : m_names) {
            const auto text = textOf(*name);
            const auto key = keyOf(text, name->kind);
            if (m_groups.contains(key))
                continue;
            m_groups.insert(key, m_bestNames.size());
            m_bestNames.push_back(text.toString());
        }
        for (const auto *name : m_names) {
            if (name->kind == MentionKind::Person)
                registerSurname(textOf(*name));
        }
    }

    // Two people of one surname: the first one that the article names in full has it.
    void registerSurname(QStringView fullName)
    {
        const auto group = m_groups.value(keyOf(fullName, MentionKind::Person));
        auto surname = surnameOf(fullName);
        for (int words = 0; words < longestForename && !surname.isEmpty(); ++words, surname = surnameOf(surname)) {
            const auto key = keyOf(surname, MentionKind::Person);
            const auto found = m_groups.find(key);
            if (found == m_groups.end() || m_taken.contains(key))
                continue;
            m_taken.insert(key);
            *found = group;
        }
    }

    // The first letters of a name's words, but for those that only join them: « Ligue de l’amitié du Nord » gives "lan".
    [[nodiscard]] static QString initialsOf(QStringView name)
    {
        QString initials;
        for (auto word : QStringTokenizer(name, u' ', Qt::SkipEmptyParts)) {
            if (word.size() > 2 && !word[1].isLetterOrNumber())
                word = word.sliced(2); // elided
            const bool onlyJoins = word.front().isLower() && (word.size() <= longestJoiningWord || word == u"pour");
            if (!onlyJoins)
                initials += QChar(folded(word.front().unicode()));
        }
        return initials;
    }

    [[nodiscard]] static bool isAcronym(QStringView name)
    {
        return name.size() >= shortestAcronym && std::ranges::all_of(name, [](QChar c) {
                   return c.isUpper();
               });
    }

    // An acronym goes with the first name of its kind whose words begin with its letters.
    void joinInitials()
    {
        QHash<NameHash, size_t> byInitials;
        for (const auto *name : m_names) {
            const auto text = textOf(*name);
            const auto initials = name->kind == MentionKind::Person || !text.contains(u' ') ? QString() : initialsOf(text);
            const auto key = keyOf(initials, name->kind);
            if (initials.size() >= shortestAcronym && !byInitials.contains(key))
                byInitials.insert(key, groupOf(*name));
        }
        for (const auto *name : m_names) {
            const auto key = keyOf(textOf(*name), name->kind);
            const auto full = isAcronym(textOf(*name)) ? byInitials.constFind(key) : byInitials.constEnd();
            if (full != byInitials.constEnd())
                m_groups.insert(key, *full);
        }
    }

    // What stands in brackets behind a name says it for certain, whatever its letters.
    void joinAcronyms()
    {
        for (size_t index = 1; index < m_names.size(); ++index) {
            const auto &full = *m_names[index - 1];
            const auto &acronym = *m_names[index];
            const bool behind = acronym.range.start - full.range.end == 2 && m_text[full.range.end + 1] == u'(';
            const bool shorter = acronym.range.length() < full.range.length() && !textOf(acronym).contains(u' ');
            if (behind && shorter && acronym.kind == full.kind && acronym.kind != MentionKind::Place)
                m_groups.insert(keyOf(textOf(acronym), acronym.kind), groupOf(full));
        }
    }

    [[nodiscard]] size_t groupOf(const Mention &name) const
    {
        return m_groups.value(keyOf(textOf(name), name.kind));
    }

    QStringView m_text;
    std::vector<Mention *> m_names;
    QHash<NameHash, size_t> m_groups; // place in m_bestNames
    QSet<NameHash> m_taken; // surnames whose full name was found
    std::vector<QString> m_bestNames;
};

}

void groupNames(QStringView text, QList<Mention> &mentions)
{
    NameGroups(text, mentions).group();
}

QString entityId(const Mention &mention)
{
    if (!isName(mention.kind))
        return {};
    QString id = kindWord(mention.kind) + u':' + mention.entity.simplified();
    for (auto &c : id)
        c = QChar(folded(c.unicode()));
    return id;
}
