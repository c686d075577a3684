// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mhtmlreader.h"

#include "import/htmlreader.h"
#include "import/mimemessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
bool isMhtml(const SourceFile &file)
{
    constexpr qsizetype headOfMessage = 4096;
    const auto head = file.bytes.first(std::min(headOfMessage, file.bytes.size())).toLower();
    return head.contains("mime-version:") && head.contains("content-type: multipart/related");
}

bool isPage(const MimePart &part)
{
    const auto type = part.type();
    return type == "text/html" || type == "application/xhtml+xml";
}

// "Start" names the part that the others belong to; else the first page is it.
const MimePart *mainPage(const QList<MimePart> &parts)
{
    const auto start = parts.first().typeParameter("start");
    const auto named = std::ranges::find_if(parts, [&start](const MimePart &part) {
        return !start.isEmpty() && isPage(part) && part.headers.value("content-id") == start;
    });
    if (named != parts.end()) {
        return &*named;
    }
    const auto first = std::ranges::find_if(parts, isPage);
    return first == parts.end() ? nullptr : &*first;
}

Result<Reading> readMhtml(const SourceFile &file, const ReadingOptions &)
{
    const auto parts = mimeParts(file.bytes);
    const auto *page = mainPage(parts);
    if (!page) {
        return failure(ErrorCode::FormatBroken, {}, u"MHTML"_s);
    }
    auto address = parts.first().headers.value("snapshot-content-location");
    if (address.isEmpty()) {
        address = page->headers.value("content-location");
    }
    return readPage(page->body, page->typeParameter("charset"), QString::fromUtf8(address));
}
}

FormatReader mhtmlReader()
{
    return {.name = "MHTML"_L1, .suffixes = {u"mhtml"_s, u"mht"_s}, .recognizes = isMhtml, .read = readMhtml};
}
