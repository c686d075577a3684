// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagrepository.h"

#include "store/database.h"
#include "store/history.h"
#include "store/namekey.h"
#include "store/tagorder.h"
#include "store/tagpalette.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
bool isColour(const QString &colour)
{
    return colour.size() == 7 && colour.startsWith(u'#') && std::all_of(colour.begin() + 1, colour.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

bool isShortcut(const QString &shortcut)
{
    return shortcut.isEmpty() || (shortcut.size() == 1 && shortcut[0] >= u'1' && shortcut[0] <= u'9');
}

/// The tag as it can be stored: spaces around the name and the colour's upper case go.
Result<Tag> checked(Tag tag)
{
    tag.name = tag.name.simplified();
    tag.colour = tag.colour.toLower();
    if (tag.name.isEmpty() || tag.name.contains(tagPathSeparator)) {
        return failure(ErrorCode::TagInvalid, tag.name, u"name"_s);
    }
    if (!tag.colour.isEmpty() && !isColour(tag.colour)) {
        return failure(ErrorCode::TagInvalid, tag.name, u"colour"_s);
    }
    if (!isShortcut(tag.shortcut)) {
        return failure(ErrorCode::TagInvalid, tag.name, u"shortcut"_s);
    }
    return tag;
}

/// `given` with what it leaves empty as `present` has it.
Tag completed(const Tag &given, Tag present)
{
    for (const auto field : {&Tag::colour, &Tag::description, &Tag::examples, &Tag::shortcut}) {
        if (!(given.*field).isEmpty()) {
            present.*field = given.*field;
        }
    }
    return present;
}

/// Error: TagExists, where a tag other than `self` has the name under `parent`.
Result<void> requireFreeName(const TreeTable &tree, TagId self, std::optional<TagId> parent, const QString &name)
{
    return tree.childNamed(parent, name).and_then([&](std::optional<TagId> taken) -> Result<void> {
        if (taken && *taken != self) {
            return failure(ErrorCode::TagExists, name);
        }
        return {};
    });
}

/// Error: TagInvalid, where `tag` is `parent` or stands above it.
Result<void> requireNotBelow(const TreeTable &tree, TagId tag, std::optional<TagId> parent)
{
    return tree.holds(tag, parent).and_then([&](bool below) {
        return below ? failure(ErrorCode::TagInvalid, QString::number(tag), u"below itself"_s) : Result<void>();
    });
}

Result<void> requireTag(Database &database, TagId tag)
{
    return database.requireRow(u"tag"_s, tag, ErrorCode::TagUnknown);
}

Result<void> freeShortcut(Database &database, TagId self, const QString &shortcut)
{
    return database.exec(u"UPDATE tag SET shortcut = NULL WHERE shortcut = ? AND id <> ?"_s, shortcut, self);
}

/// The palette's colour that fewest tags have, the first of several.
Result<QString> nextColour(Database &database)
{
    const auto used = database.list(u"SELECT colour FROM tag"_s, [](const Statement &row) {
        return row.text(0);
    });
    return used.transform([](const QStringList &colours) {
        return QString(*std::ranges::min_element(tagPalette, {}, [&](QLatin1StringView colour) {
            return colours.count(colour);
        }));
    });
}

}

TagRepository::TagRepository(Database &database, History &history)
    : m_database(database)
    , m_history(history)
    , m_tree(database, "tag"_L1)
{
}

Result<QList<Tag>> TagRepository::all() const
{
    const auto transaction = Transaction::beginReading(m_database);
    auto order = transaction ? TagOrder::read(m_database) : std::unexpected(transaction.error());
    if (!order) {
        return std::unexpected(order.error());
    }
    // Few articles lie in the bin: counting theirs off is faster than looking at the article of every annotation.
    auto uses = m_database.query(
        u"SELECT tag, count(*) FROM annotation_tag GROUP BY tag UNION ALL SELECT tag, -count(*) FROM article"
        " JOIN annotation ON annotation.article = article.id JOIN annotation_tag ON annotation_tag.annotation = annotation.id"
        " WHERE binned <> 0 GROUP BY tag"_s);
    if (!uses) {
        return std::unexpected(uses.error());
    }
    auto more = uses->next();
    for (; more && *more; more = uses->next()) {
        order->tags[order->ranks.value(uses->integer(0))].uses += int(uses->integer(1));
    }
    if (!more) {
        return std::unexpected(more.error());
    }
    return order->tags;
}

Result<TagId> TagRepository::add(const Tag &tag)
{
    return m_history.step(EditKind::AddTag, 0, [&] {
        return insert(tag);
    });
}

Result<TagId> TagRepository::insert(const Tag &given)
{
    auto tag = checked(given);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    const auto allowed = (tag->parent ? requireTag(m_database, *tag->parent) : Result<void>())
                             .and_then([&] {
                                 return requireFreeName(m_tree, 0, tag->parent, tag->name);
                             })
                             .and_then([&] {
                                 return freeShortcut(m_database, 0, tag->shortcut);
                             });
    if (!allowed) {
        return std::unexpected(allowed.error());
    }
    if (tag->colour.isEmpty()) {
        const auto colour = nextColour(m_database);
        if (!colour) {
            return std::unexpected(colour.error());
        }
        tag->colour = *colour;
    }
    return m_database
        .query(
            u"INSERT INTO tag (parent, name, name_key, colour, description, examples, shortcut, position)"
            " SELECT ?, ?, ?, ?, ?, ?, nullif(?, ''), ifnull(max(position) + 1, 0) FROM tag WHERE parent IS ?"_s,
            tag->parent,
            tag->name,
            nameKey(tag->name),
            tag->colour,
            tag->description,
            tag->examples,
            tag->shortcut,
            tag->parent)
        .transform([](const Statement &inserted) {
            return TagId(inserted.insertedId());
        });
}

Result<TagId> TagRepository::ensure(const QString &path)
{
    return m_history.step(EditKind::AddTag, 0, [&]() -> Result<TagId> {
        std::optional<TagId> parent;
        TagId tag = 0;
        const auto names = path.split(tagPathSeparator);
        for (const auto &name : names) {
            const auto found = m_tree.childNamed(parent, name.simplified());
            if (!found) {
                return std::unexpected(found.error());
            }
            const auto present = *found ? Result<TagId>(**found) : insert({.parent = parent, .name = name});
            if (!present) {
                return present.error().code == ErrorCode::TagInvalid ? failure(ErrorCode::TagInvalid, path, u"name"_s) : present;
            }
            tag = *present;
            parent = tag;
        }
        return tag;
    });
}

Result<std::optional<TagId>> TagRepository::find(const QString &path) const
{
    std::optional<TagId> tag;
    const auto names = path.split(tagPathSeparator);
    for (const auto &name : names) {
        const auto found = m_tree.childNamed(tag, name.simplified());
        if (!found || !*found) {
            return found;
        }
        tag = **found;
    }
    return tag;
}

Result<void> TagRepository::change(const Tag &given)
{
    const auto tag = checked(given);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    if (tag->colour.isEmpty()) {
        return failure(ErrorCode::TagInvalid, tag->name, u"colour"_s);
    }
    return m_history.step(EditKind::ChangeTag, 0, [&]() -> Result<void> {
        return requireTag(m_database, tag->id)
            .and_then([&] {
                return m_tree.parentOf(tag->id);
            })
            .and_then([&](std::optional<TagId> parent) {
                return requireFreeName(m_tree, tag->id, parent, tag->name);
            })
            .and_then([&] {
                return freeShortcut(m_database, tag->id, tag->shortcut);
            })
            .and_then([&] {
                return m_database.exec(
                    u"UPDATE tag SET name = ?, name_key = ?, colour = ?, description = ?, examples = ?, shortcut = nullif(?, '') WHERE id = ?"_s,
                    tag->name,
                    nameKey(tag->name),
                    tag->colour,
                    tag->description,
                    tag->examples,
                    tag->shortcut,
                    tag->id);
            });
    });
}

Result<void> TagRepository::move(TagId tag, std::optional<TagId> parent, int position)
{
    return m_history.step(EditKind::MoveTag, 0, [&] {
        return requireTag(m_database, tag)
            .and_then([&] {
                return parent ? requireTag(m_database, *parent) : Result<void>();
            })
            .and_then([&] {
                return requireNotBelow(m_tree, tag, parent);
            })
            .and_then([&] {
                return m_tree.nameOf(tag);
            })
            .and_then([&](const std::optional<QString> &name) {
                return requireFreeName(m_tree, tag, parent, name.value_or(QString()));
            })
            .and_then([&] {
                return m_tree.place(tag, parent, position);
            });
    });
}

Result<void> TagRepository::remove(TagId tag)
{
    return m_history.step(EditKind::RemoveTag, 0, [&] {
        return requireTag(m_database, tag).and_then([&] {
            return m_database.exec(u"DELETE FROM tag WHERE id = ?"_s, tag);
        });
    });
}

Result<void> TagRepository::merge(TagId from, TagId into)
{
    return m_history.step(EditKind::MergeTags, 0, [&] {
        return requireTag(m_database, from)
            .and_then([&] {
                return requireTag(m_database, into);
            })
            .and_then([&] {
                return requireNotBelow(m_tree, from, into);
            })
            .and_then([&] {
                return mergeChecked(from, into);
            });
    });
}

Result<void> TagRepository::mergeChecked(TagId from, TagId into)
{
    auto done = m_database.exec(u"INSERT INTO annotation_tag (annotation, tag) SELECT annotation, ? FROM annotation_tag WHERE tag = ? ON CONFLICT DO NOTHING"_s,
                                into,
                                from);
    const auto children = m_tree.childrenOf(from);
    if (!children) {
        return std::unexpected(children.error());
    }
    for (auto child = children->begin(); done && child != children->end(); ++child) {
        done = takeOver(*child, into);
    }
    return done.and_then([&] {
        return m_database.exec(u"DELETE FROM tag WHERE id = ?"_s, from);
    });
}

/// Puts a tag under another parent; where that has one of its name, they become one.
Result<void> TagRepository::takeOver(TagId tag, TagId parent)
{
    return m_tree.nameOf(tag)
        .and_then([&](const std::optional<QString> &name) {
            return m_tree.childNamed(parent, name.value_or(QString()));
        })
        .and_then([&](std::optional<TagId> twin) {
            return twin ? mergeChecked(tag, *twin) : m_tree.place(tag, parent, std::numeric_limits<int>::max());
        });
}

Result<Tag> TagRepository::stored(TagId id) const
{
    const auto read = [id](const Statement &row) {
        return Tag{.id = id, .name = row.text(0), .colour = row.text(1), .description = row.text(2), .examples = row.text(3), .shortcut = row.text(4)};
    };
    return m_database.first(u"SELECT name, colour, description, examples, ifnull(shortcut, '') FROM tag WHERE id = ?"_s, read, id)
        .and_then([id](const std::optional<Tag> &found) -> Result<Tag> {
            return found ? Result<Tag>(*found) : failure(ErrorCode::TagUnknown, QString::number(id));
        });
}

Result<int> TagRepository::importAll(const QList<CodebookEntry> &entries)
{
    return m_history.step(EditKind::ImportCodebook, 0, [&]() -> Result<int> {
        int changed = 0;
        for (const auto &[path, given] : entries) {
            const auto id = ensure(path);
            if (!id) {
                return std::unexpected(id.error());
            }
            const auto done = stored(*id).and_then([&](const Tag &present) {
                return change(completed(given, present));
            });
            if (!done) {
                return std::unexpected(done.error());
            }
            ++changed;
        }
        return changed;
    });
}

Result<int> TagRepository::usesBelow(TagId tag) const
{
    return m_database
        .integer(
            u"WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
            " SELECT count(DISTINCT annotation) FROM annotation_tag WHERE tag IN (SELECT id FROM below)"_s,
            tag)
        .transform([](std::optional<qint64> uses) {
            return int(uses.value_or(0));
        });
}

QString tagPath(const QList<Tag> &tags, TagId tag)
{
    QString path;
    // Parents stand before their children, so one walk towards the front meets all ancestors.
    std::optional<TagId> sought = tag;
    for (auto candidate = tags.rbegin(); sought && candidate != tags.rend(); ++candidate) {
        if (candidate->id == *sought) {
            path = path.isEmpty() ? candidate->name : candidate->name + tagPathSeparator + path;
            sought = candidate->parent;
        }
    }
    return path;
}
