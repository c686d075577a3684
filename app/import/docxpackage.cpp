// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/docxpackage.h"

#include "import/ziparchive.h"

#include <QDir>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// Targets by the last word of their type: "officeDocument", "styles". The rest of it names the edition of the standard.
using Relationships = QHash<QString, QString>;

Result<QByteArray> partOf(ZipArchive &archive, const QString &path)
{
    return path.isEmpty() || !archive.members().contains(path) ? QByteArray() : archive.read(path);
}

Result<Relationships> relationshipsOf(ZipArchive &archive, const QString &part)
{
    const auto slash = part.lastIndexOf(u'/') + 1;
    const auto folder = part.first(slash);
    const auto xml = partOf(archive, folder + u"_rels/"_s + part.sliced(slash) + u".rels"_s);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    Relationships targets;
    QXmlStreamReader reader(*xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1) {
            continue;
        }
        const auto type = reader.attributes().value("Type"_L1).toString();
        const auto target = reader.attributes().value("Target"_L1).toString();
        const auto path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
        targets.insert(type.sliced(type.lastIndexOf(u'/') + 1), path);
    }
    return targets;
}

FileProperties propertiesIn(const QByteArray &xml)
{
    FileProperties properties;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        for (const auto &[name, value] : {std::pair{"title"_L1, &properties.title}, {"creator"_L1, &properties.author}, {"created"_L1, &properties.created}}) {
            if (reader.name() == name) {
                *value = reader.readElementText(QXmlStreamReader::SkipChildElements);
                break;
            }
        }
    }
    return properties;
}
}

Result<DocxPackage> docxPackageOf(ZipArchive &archive)
{
    const auto root = relationshipsOf(archive, {});
    if (!root) {
        return std::unexpected(root.error());
    }
    const auto document = root->value(u"officeDocument"_s, u"word/document.xml"_s);
    const auto targets = relationshipsOf(archive, document);
    if (!targets) {
        return std::unexpected(targets.error());
    }
    DocxPackage package;
    QByteArray core;
    const std::array<std::pair<QString, QByteArray *>, 6> parts{{{document, &package.document},
                                                                 {targets->value(u"styles"_s), &package.styles},
                                                                 {targets->value(u"numbering"_s), &package.numbering},
                                                                 {targets->value(u"footnotes"_s), &package.footnotes},
                                                                 {targets->value(u"endnotes"_s), &package.endnotes},
                                                                 {root->value(u"core-properties"_s), &core}}};
    for (const auto &[path, bytes] : parts) {
        auto part = partOf(archive, path);
        if (!part) {
            return std::unexpected(part.error());
        }
        *bytes = *part;
    }
    if (package.document.isEmpty()) {
        return failure(ErrorCode::FormatBroken);
    }
    package.properties = propertiesIn(core);
    return package;
}
