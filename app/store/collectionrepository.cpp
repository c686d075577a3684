// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/collectionrepository.h"

#include "store/database.h"
#include "store/history.h"
#include "store/namekey.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr CollectionId root = 0;

Collection collectionOf(const Statement &row)
{
    return {.id = row.integer(0),
            .parent = row.isNull(1) ? std::nullopt : std::optional(row.integer(1)),
            .name = row.text(2),
            .position = int(row.integer(3)),
            .articles = int(row.integer(4))};
}

QList<Collection> parentsFirst(const QList<Collection> &byPosition)
{
    QHash<CollectionId, QList<Collection>> children;
    for (const auto &collection : byPosition) {
        children[collection.parent.value_or(root)].prepend(collection);
    }
    QList<Collection> ordered;
    auto open = children.value(root); // the next one stands at the end
    while (!open.isEmpty()) {
        ordered.append(open.takeLast());
        open.append(children.value(ordered.last().id));
    }
    return ordered;
}
}

CollectionRepository::CollectionRepository(Database &database, History &history)
    : m_database(database)
    , m_history(history)
    , m_tree(database, "collection"_L1)
{
}

Result<QList<Collection>> CollectionRepository::all() const
{
    return m_database
        .list(
            u"SELECT id, parent, name, position, (SELECT count(*) FROM collection_article JOIN article ON article.id = article AND binned = 0"
            " WHERE collection = collection.id) FROM collection ORDER BY position, id"_s,
            collectionOf)
        .transform(parentsFirst);
}

Result<CollectionId> CollectionRepository::add(const QString &name, std::optional<CollectionId> parent)
{
    const QString simple = name.simplified();
    return m_history.step(EditKind::AddCollection, 0, [&] {
        return (parent ? require(*parent) : Result<void>())
            .and_then([&] {
                return requireFreeName(0, parent, simple);
            })
            .and_then([&] {
                return m_database.query(
                    u"INSERT INTO collection (parent, name, name_key, position)"
                    " SELECT ?, ?, ?, ifnull(max(position), -1) + 1 FROM collection WHERE ifnull(parent, 0) = ?"_s,
                    parent,
                    simple,
                    nameKey(simple),
                    parent.value_or(root));
            })
            .transform([](const Statement &inserted) {
                return CollectionId(inserted.insertedId());
            });
    });
}

Result<void> CollectionRepository::rename(CollectionId collection, const QString &name)
{
    const QString simple = name.simplified();
    return m_history.step(EditKind::ChangeCollection, 0, [&] {
        return require(collection)
            .and_then([&] {
                return m_tree.parentOf(collection);
            })
            .and_then([&](std::optional<CollectionId> parent) {
                return requireFreeName(collection, parent, simple);
            })
            .and_then([&] {
                return m_database.exec(u"UPDATE collection SET name = ?, name_key = ? WHERE id = ? AND name <> ?"_s,
                                       simple,
                                       nameKey(simple),
                                       collection,
                                       simple);
            });
    });
}

Result<void> CollectionRepository::move(CollectionId collection, std::optional<CollectionId> parent, int position)
{
    return m_history.step(EditKind::MoveCollection, 0, [&] {
        return require(collection)
            .and_then([&] {
                return parent ? require(*parent) : Result<void>();
            })
            .and_then([&] {
                return requireNotBelow(collection, parent);
            })
            .and_then([&] {
                return m_tree.nameOf(collection);
            })
            .and_then([&](const std::optional<QString> &name) {
                return requireFreeName(collection, parent, name.value_or(QString()));
            })
            .and_then([&] {
                return m_tree.place(collection, parent, position);
            });
    });
}

Result<void> CollectionRepository::remove(CollectionId collection)
{
    return m_history.step(EditKind::RemoveCollection, 0, [&] {
        return require(collection).and_then([&] {
            return m_database.exec(u"DELETE FROM collection WHERE id = ?"_s, collection);
        });
    });
}

Result<void> CollectionRepository::fill(CollectionId collection, const QList<ArticleId> &articles)
{
    return m_history.step(EditKind::FillCollection, 0, [&] {
        auto done = require(collection);
        for (auto article = articles.begin(); done && article != articles.end(); ++article) {
            done = m_database.requireRow(u"article"_s, *article, ErrorCode::ArticleUnknown).and_then([&] {
                return m_database.exec(u"INSERT INTO collection_article (collection, article) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, collection, *article);
            });
        }
        return done;
    });
}

Result<void> CollectionRepository::takeOut(CollectionId collection, const QList<ArticleId> &articles)
{
    return m_history.step(EditKind::EmptyCollection, 0, [&] {
        Result<void> done;
        for (auto article = articles.begin(); done && article != articles.end(); ++article) {
            done = m_database.exec(u"DELETE FROM collection_article WHERE collection = ? AND article = ?"_s, collection, *article);
        }
        return done;
    });
}

Result<void> CollectionRepository::require(CollectionId collection) const
{
    return m_database.requireRow(u"collection"_s, collection, ErrorCode::CollectionUnknown);
}

Result<void> CollectionRepository::requireFreeName(CollectionId self, std::optional<CollectionId> parent, const QString &name) const
{
    if (name.isEmpty()) {
        return failure(ErrorCode::CollectionInvalid, name, u"name"_s);
    }
    return m_tree.childNamed(parent, name).and_then([&](std::optional<CollectionId> taken) {
        return taken && *taken != self ? failure(ErrorCode::CollectionExists, name) : Result<void>();
    });
}

Result<void> CollectionRepository::requireNotBelow(CollectionId collection, std::optional<CollectionId> parent) const
{
    return m_tree.holds(collection, parent).and_then([&](bool below) {
        return below ? failure(ErrorCode::CollectionInvalid, QString::number(collection), u"below itself"_s) : Result<void>();
    });
}
