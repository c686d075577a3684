// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/epubpackage.h"

#include "import/xmlattribute.h"
#include "import/ziparchive.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
QString pathOfPackage(const QByteArray &container)
{
    QXmlStreamReader reader(container);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "rootfile"_L1) {
            return attributeOf(reader, "full-path"_L1);
        }
    }
    return {};
}

struct Chapter {
    QString path;
    bool isContents = false;
};

void addAuthor(QString &authors, const QString &author)
{
    authors += (authors.isEmpty() ? QString() : u", "_s) + author.simplified();
}

bool readMetadata(QXmlStreamReader &reader, EpubPackage &package)
{
    const auto name = reader.name();
    const auto take = [&reader] {
        return reader.readElementText(QXmlStreamReader::SkipChildElements);
    };
    if (name == "title"_L1 && package.properties.title.isEmpty()) {
        package.properties.title = take();
    } else if (name == "creator"_L1) {
        addAuthor(package.properties.author, take());
    } else if (name == "date"_L1 && package.properties.created.isEmpty()) {
        package.properties.created = take();
    } else if (name == "publisher"_L1 && package.publisher.isEmpty()) {
        package.publisher = take().simplified();
    } else {
        return false;
    }
    return true;
}

Result<EpubPackage> packageIn(const QByteArray &xml, const QString &folder)
{
    EpubPackage package;
    QHash<QString, Chapter> chapters; // by id
    QSet<QString> taken;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || readMetadata(reader, package)) {
            continue;
        }
        if (reader.name() == "item"_L1) {
            const auto path = QDir::cleanPath(folder + QUrl::fromPercentEncoding(attributeOf(reader, "href"_L1).toUtf8()));
            const bool isContents = attributeOf(reader, "properties"_L1).split(u' ').contains("nav"_L1);
            chapters.insert(attributeOf(reader, "id"_L1), {.path = path, .isContents = isContents});
        } else if (reader.name() == "itemref"_L1) {
            const auto chapter = chapters.value(attributeOf(reader, "idref"_L1));
            if (!chapter.path.isEmpty() && !chapter.isContents && !taken.contains(chapter.path)) {
                taken.insert(chapter.path);
                package.chapters.append(chapter.path);
            }
        }
    }
    if (reader.hasError() || package.chapters.isEmpty()) {
        return failure(ErrorCode::FormatBroken, {}, reader.errorString());
    }
    return package;
}

// Fonts are often encrypted, for their makers' sake; chapters are where the book may not be copied.
Result<bool> isEncrypted(ZipArchive &archive, const QStringList &chapters)
{
    const auto list = u"META-INF/encryption.xml"_s;
    if (!archive.members().contains(list)) {
        return false;
    }
    return archive.read(list).transform([&chapters](const QByteArray &xml) {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "CipherReference"_L1
                && chapters.contains(QUrl::fromPercentEncoding(attributeOf(reader, "URI"_L1).toUtf8()))) {
                return true;
            }
        }
        return false;
    });
}
}

Result<EpubPackage> epubPackageOf(ZipArchive &archive)
{
    const auto container = archive.read(u"META-INF/container.xml"_s);
    if (!container) {
        return std::unexpected(container.error());
    }
    const auto path = pathOfPackage(*container);
    const auto xml = archive.read(path);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    auto package = packageIn(*xml, path.first(path.lastIndexOf(u'/') + 1));
    if (!package) {
        return package;
    }
    const auto encrypted = isEncrypted(archive, package->chapters);
    if (!encrypted || *encrypted) {
        return encrypted ? failure(ErrorCode::FileProtected) : std::unexpected(encrypted.error());
    }
    return package;
}
