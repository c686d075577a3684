// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QHash>
#include <QList>
#include <QObject>

class LibrarySession;

/// The open library's tags, read once for all who show them.
class Codebook : public QObject
{
    Q_OBJECT

public:
    explicit Codebook(LibrarySession &session, QObject *parent = nullptr);

    /// Parents before their children, siblings by position.
    [[nodiscard]] const QList<Tag> &tags() const;
    /// Null for an unknown id. Valid until one of the signals. O(1).
    [[nodiscard]] const Tag *tag(TagId id) const;
    /// #rrggbb; empty for an unknown id. O(1).
    [[nodiscard]] QString colour(TagId id) const;
    /// "Politique/Élections"; empty for an unknown id.
    [[nodiscard]] QString path(TagId id) const;
    /// The tag of a digit "1" … "9"; null where it has none.
    [[nodiscard]] const Tag *tagOfShortcut(QStringView shortcut) const;

Q_SIGNALS:
    void changed();
    /// How often tags are used, and nothing else of them.
    void usesChanged();

private:
    void reload();
    void recount();
    void show(const QList<Tag> &tags);

    LibrarySession &m_session;
    QList<Tag> m_tags;
    QHash<TagId, qsizetype> m_indexes;
    int m_generation = 0; // of m_tags; what was read before them is dropped
};
