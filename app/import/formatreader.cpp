// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/formatreader.h"

#include "import/markdown.h"
#include "import/plaintext.h"
#include "import/textdecoder.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
const QList<FormatReader> &readers()
{
    static const QList<FormatReader> all{
        {.suffixes = {u"txt"_s, u"text"_s}, .read = readPlainText},
        {.suffixes = {u"md"_s, u"markdown"_s}, .read = readMarkdown},
    };
    return all;
}

const FormatReader &plainTextReader()
{
    return readers().front();
}

// Formats that people hand over and that no reader reads, by their first bytes.
struct Signature {
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr std::array unreadFormats{
    Signature{"%PDF-", "PDF"_L1},
    Signature{"PK\x03\x04", "ZIP"_L1},
    Signature{"{\\rtf", "RTF"_L1},
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"_L1},
    Signature{"\x89PNG", "PNG"_L1},
    Signature{"\xff\xd8\xff", "JPEG"_L1},
    Signature{"GIF8", "GIF"_L1},
    Signature{"\x1f\x8b", "GZIP"_L1},
    Signature{"SQLite format 3", "SQLite"_L1},
};

bool hasSuffix(const FormatReader &reader, const QString &fileName)
{
    return reader.suffixes.contains(QFileInfo(fileName).suffix().toLower());
}
}

Result<const FormatReader *> readerFor(QByteArrayView bytes, const QString &fileName)
{
    for (const auto &signature : unreadFormats) {
        if (bytes.startsWith(signature.bytes)) {
            return failure(ErrorCode::FormatUnknown, {}, signature.name);
        }
    }
    if (isBinary(bytes)) {
        return failure(ErrorCode::FileBinary);
    }
    const auto named = std::ranges::find_if(readers(), [&fileName](const FormatReader &reader) {
        return hasSuffix(reader, fileName);
    });
    return named == readers().end() ? &plainTextReader() : &*named;
}

bool hasReadableSuffix(const QString &fileName)
{
    return std::ranges::any_of(readers(), [&fileName](const FormatReader &reader) {
        return hasSuffix(reader, fileName);
    });
}
