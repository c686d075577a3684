// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/epubreader.h"

#include "import/documentblocks.h"
#include "import/epubpackage.h"
#include "import/htmldecoder.h"
#include "import/htmldocument.h"
#include "import/htmloutline.h"
#include "import/ziparchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The first member says what the file is, unpacked.
bool isEpub(const SourceFile &file)
{
    constexpr qsizetype nameAt = 30;
    return QByteArrayView(file.bytes).sliced(std::min(nameAt, file.bytes.size())).startsWith("mimetypeapplication/epub+zip");
}

Result<QList<Block>> blocksOfChapter(const QByteArray &bytes)
{
    return HtmlDocument::parse(decodedPage(bytes).decoded.text).transform([](const HtmlDocument &page) {
        auto blocks = blocksBelow(page.body());
        if (!blocks.isEmpty()) {
            blocks.first().apart = true;
        }
        return blocks;
    });
}

// A chapter that is missing or damaged is told; the others are read.
Result<Reading> readingOf(ZipArchive &archive, const EpubPackage &package)
{
    Reading reading;
    Draft draft;
    qsizetype bytes = 0;
    for (const auto &chapter : package.chapters) {
        const auto unpacked = archive.read(chapter);
        bytes += unpacked ? unpacked->size() : 0;
        if (bytes > ZipArchive::largestMember) {
            return failure(ErrorCode::FileTooLarge);
        }
        const auto blocks = unpacked.and_then(blocksOfChapter);
        if (!blocks) {
            reading.failures.append({.code = blocks.error().code, .subject = chapter, .detail = blocks.error().detail});
            continue;
        }
        draft.blocks += *blocks;
    }
    if (draft.blocks.isEmpty() && !reading.failures.isEmpty()) {
        return failure(reading.failures.first().code, {}, reading.failures.first().detail);
    }
    markTitle(draft.blocks);
    takeProperties(draft, package.properties);
    draft.properties.source = package.publisher;
    reading.drafts.append(draft);
    return reading;
}

Result<Reading> readEpub(const SourceFile &file, const ReadingOptions &)
{
    return ZipArchive::open(file.bytes).and_then([](ZipArchive &&archive) {
        return epubPackageOf(archive).and_then([&archive](const EpubPackage &package) {
            return readingOf(archive, package);
        });
    });
}
}

FormatReader epubReader()
{
    return {.name = "EPUB"_L1, .suffixes = {u"epub"_s}, .recognizes = isEpub, .read = readEpub};
}
