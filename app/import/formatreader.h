// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "import/draft.h"
#include "import/importwarning.h"
#include "import/tablecolumns.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// What a reader is given: a file's bytes, or those of a member of an archive.
struct SourceFile {
    QByteArray bytes; ///< not empty, at most `largestFile` of them
    QString name; ///< for its suffix and for messages; it is never opened
};

/// What the person who imports has chosen.
struct ReadingOptions {
    TableColumns columns; ///< of tables (CSV, JSONL)
    bool repairsMojibake = false; ///< « Ã© » becomes « é » again

    bool operator==(const ReadingOptions &) const = default;
};

/// What a reader gives: one article or many, and what went wrong with parts of the file.
struct Reading {
    QList<Draft> drafts; ///< in the order of the file; one without blocks holds no article
    QList<ImportWarning> warnings; ///< about the file; those about one article are in its draft
    QList<Error> failures; ///< a part that could not be read: the subject names it, with the line where there is one
};

/// A file of many articles, read part by part as the parts are asked for: the first are in the library before the last is read, and
/// memory does not grow with their number.
class PartwiseReading
{
public:
    virtual ~PartwiseReading() = default;
    /// The next part, mostly one article, or what is to be told in its place; nothing after the last.
    [[nodiscard]] virtual std::optional<Reading> next() = 0;
    /// How many parts come yet, as far as one can tell.
    [[nodiscard]] virtual qsizetype left() const = 0;
};

/// Reads one format of file. To add a format:
///  1. write `xyzreader.h` with `[[nodiscard]] FormatReader xyzReader();` and its .cpp; list the .cpp in app/import/CMakeLists.txt
///     and the call in readers() of formatreader.cpp, a special format before the general one that it is made of (a press
///     database's HTML before HTML, DOCX before ZIP);
///  2. `read` turns the bytes into drafts: `blocks` in reading order with the kinds that the format tells (others stay Paragraph
///     and are guessed later), `metadata` and `language` as far as the format itself tells them, `encoding` where the text had
///     one. Do not clean, guess or count: clean(), findMetadata() and findParagraphKinds() do so for every format;
///  3. a file of many articles gives each draft its own part of the bytes as `original`, and compares what it found with what the
///     file says it holds (ImportWarning::Kind::CountDiffers);
///  4. add rows to tests/import/tst_formatreader.cpp, a test of the reader, a target under tests/fuzz, and the line in README.md.
struct FormatReader {
    QLatin1StringView name; ///< what error messages call the format: "HTML"
    QStringList suffixes; ///< lower case, without the dot; none where the contents alone tell
    /// True where the contents are of this format, whatever the file is called. Asked of every file: looks at the first
    /// kilobytes, and fast. Null where contents cannot tell.
    bool (*recognizes)(const SourceFile &file) = nullptr;
    /// Errors name no subject: the caller knows the file. Thread-safe, touches no file and no network, bounded in time and memory
    /// whatever the bytes are. FormatBroken where they are not what they seem.
    Result<Reading> (*read)(const SourceFile &file, const ReadingOptions &options) = nullptr;
    /// In place of `read`, where a file may hold thousands of articles that can be read one after the other.
    Result<std::unique_ptr<PartwiseReading>> (*readInParts)(const SourceFile &file, const ReadingOptions &options) = nullptr;
};

/// The reader for a file: the first that recognises its contents, else the first by suffix, else plain text. Errors: FileBinary;
/// FormatUnknown with the format's name as detail where it is one that is not read.
[[nodiscard]] Result<const FormatReader *> readerFor(const SourceFile &file);

/// readerFor() and what it reads; what a press database saved in that format is parted into its articles.
[[nodiscard]] Result<std::unique_ptr<PartwiseReading>> readInParts(const SourceFile &file, const ReadingOptions &options = {});
/// The same, all at once.
[[nodiscard]] Result<Reading> readDrafts(const SourceFile &file, const ReadingOptions &options = {});

/// True where a folder's file of that name is taken for an article.
[[nodiscard]] bool hasReadableSuffix(const QString &fileName);

/// All of them, for file dialogs: lower case, without the dot, sorted.
[[nodiscard]] QStringList readableSuffixes();
