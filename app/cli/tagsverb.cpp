// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tagsverb.h"

#include "store/tagrepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

TagsVerb::TagsVerb()
    : ListingVerb(u"tags"_s, tr("Prints the codebook: path, colour, shortcut, description and uses of each tag."))
{
}

QStringList TagsVerb::columns() const
{
    return {u"path"_s, u"colour"_s, u"shortcut"_s, u"description"_s, u"uses"_s};
}

Result<QList<QList<QJsonValue>>> TagsVerb::rows(Library &library) const
{
    return library.tags().all().transform([](const QList<Tag> &tags) {
        QList<QList<QJsonValue>> rows;
        QHash<TagId, QString> paths;
        for (const auto &tag : tags) { // parents come first
            const QString path = tag.parent ? paths.value(*tag.parent) + tagPathSeparator + tag.name : tag.name;
            paths.insert(tag.id, path);
            rows.append({path, tag.colour, tag.shortcut, tag.description, tag.uses});
        }
        return rows;
    });
}
