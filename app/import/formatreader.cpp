// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/formatreader.h"

#include "import/archivereader.h"
#include "import/articletable.h"
#include "import/docxreader.h"
#include "import/epubreader.h"
#include "import/europressereader.h"
#include "import/htmlreader.h"
#include "import/markdown.h"
#include "import/mhtmlreader.h"
#include "import/odtreader.h"
#include "import/pdfreader.h"
#include "import/plaintext.h"
#include "import/pressexport.h"
#include "import/rtfreader.h"
#include "import/textdecoder.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
// Asked in this order: a special format stands before the general one that it is made of.
const QList<FormatReader> &readers()
{
    static const QList<FormatReader> all{
        europresseReader(),
        mhtmlReader(),
        htmlReader(),
        csvReader(),
        jsonReader(),
        docxReader(),
        epubReader(),
        odtReader(),
        pdfReader(),
        rtfReader(),
        zipReader(),
        markdownReader(),
        plainTextReader(),
    };
    return all;
}

// Formats that people hand over and that no reader reads, by their first bytes.
struct Signature {
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr std::array unreadFormats{
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"_L1},
    Signature{"\x89PNG", "PNG"_L1},
    Signature{"\xff\xd8\xff", "JPEG"_L1},
    Signature{"GIF8", "GIF"_L1},
    Signature{"\x1f\x8b", "GZIP"_L1},
    Signature{"SQLite format 3", "SQLite"_L1},
};

// A file that was read as a whole.
class WholeReading : public PartwiseReading
{
public:
    explicit WholeReading(Reading reading)
        : m_reading(std::move(reading))
    {
    }

    std::optional<Reading> next() override
    {
        return std::exchange(m_reading, {});
    }

    qsizetype left() const override
    {
        return m_reading ? m_reading->drafts.size() : 0;
    }

private:
    std::optional<Reading> m_reading;
};

std::unique_ptr<PartwiseReading> wholly(Reading reading)
{
    if (reading.drafts.size() == 1) {
        if (auto articles = articlesOfPressExport(reading.drafts.first())) {
            return std::make_unique<WholeReading>(*std::move(articles));
        }
    }
    return std::make_unique<WholeReading>(std::move(reading));
}

bool hasSuffix(const FormatReader &reader, const QString &fileName)
{
    return reader.suffixes.contains(QFileInfo(fileName).suffix().toLower());
}
}

Result<const FormatReader *> readerFor(const SourceFile &file)
{
    const auto recognized = std::ranges::find_if(readers(), [&file](const FormatReader &reader) {
        return reader.recognizes && reader.recognizes(file);
    });
    if (recognized != readers().end()) {
        return &*recognized;
    }
    for (const auto &signature : unreadFormats) {
        if (file.bytes.startsWith(signature.bytes)) {
            return failure(ErrorCode::FormatUnknown, {}, signature.name);
        }
    }
    if (isBinary(file.bytes)) {
        return failure(ErrorCode::FileBinary);
    }
    const auto named = std::ranges::find_if(readers(), [&file](const FormatReader &reader) {
        return hasSuffix(reader, file.name);
    });
    return named == readers().end() ? &readers().back() : &*named;
}

Result<std::unique_ptr<PartwiseReading>> readInParts(const SourceFile &file, const ReadingOptions &options)
{
    return readerFor(file).and_then([&](const FormatReader *reader) {
        return reader->readInParts ? reader->readInParts(file, options) : reader->read(file, options).transform(wholly);
    });
}

Result<Reading> readDrafts(const SourceFile &file, const ReadingOptions &options)
{
    return readInParts(file, options).transform([](const std::unique_ptr<PartwiseReading> &parts) {
        Reading whole;
        while (auto part = parts->next()) {
            whole.drafts += std::move(part->drafts);
            whole.warnings += std::move(part->warnings);
            whole.failures += std::move(part->failures);
        }
        return whole;
    });
}

bool hasReadableSuffix(const QString &fileName)
{
    return std::ranges::any_of(readers(), [&fileName](const FormatReader &reader) {
        return hasSuffix(reader, fileName);
    });
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const auto &reader : readers()) {
        suffixes += reader.suffixes;
    }
    suffixes.sort();
    suffixes.removeDuplicates();
    return suffixes;
}
