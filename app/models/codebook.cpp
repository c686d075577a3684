// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebook.h"

#include "models/librarysession.h"
#include "store/tagrepository.h"

#include <algorithm>

namespace
{

bool isSameButForUses(Tag a, const Tag &b)
{
    a.uses = b.uses;
    return a == b;
}

} // namespace

Codebook::Codebook(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LibrarySession::opened, this, &Codebook::reload);
    connect(&session, &LibrarySession::closed, this, &Codebook::reload);
    connect(&session, &LibrarySession::tagsChanged, this, &Codebook::reload);
    connect(&session, &LibrarySession::annotationsChanged, this, &Codebook::recount);
    reload();
}

void Codebook::reload()
{
    show(m_session.tags().value_or(QList<Tag>()));
}

// Counting goes through every annotation of the library, so it is done beside the window.
void Codebook::recount()
{
    const auto read = [](Library &library) {
        return library.tags().all();
    };
    m_session.read(this, read, [this, generation = m_generation](const Result<QList<Tag>> &tags) {
        if (tags && generation == m_generation) {
            show(*tags);
        }
    });
}

void Codebook::show(const QList<Tag> &tags)
{
    ++m_generation;
    if (tags == m_tags) {
        return;
    }
    const bool onlyUses = std::ranges::equal(tags, m_tags, isSameButForUses);
    m_tags = tags;
    if (onlyUses) {
        Q_EMIT usesChanged();
        return;
    }
    m_indexes.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_indexes.insert(m_tags.at(i).id, i);
    }
    Q_EMIT changed();
}

const QList<Tag> &Codebook::tags() const
{
    return m_tags;
}

const Tag *Codebook::tag(TagId id) const
{
    const auto found = m_indexes.constFind(id);
    return found == m_indexes.constEnd() ? nullptr : &m_tags.at(*found);
}

QString Codebook::colour(TagId id) const
{
    const auto *found = tag(id);
    return found ? found->colour : QString();
}

QString Codebook::path(TagId id) const
{
    return tag(id) ? tagPath(m_tags, id) : QString();
}

const Tag *Codebook::tagOfShortcut(QStringView shortcut) const
{
    const auto found = std::ranges::find(m_tags, shortcut, &Tag::shortcut);
    return shortcut.isEmpty() || found == m_tags.cend() ? nullptr : &*found;
}
