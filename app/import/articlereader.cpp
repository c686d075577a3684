// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"

#include "import/cleaning.h"
#include "import/draft.h"
#include "import/formatreader.h"
#include "import/metadata.h"
#include "import/mojibake.h"
#include "import/paragraphkinds.h"
#include "import/textdecoder.h"
#include "import/wordcount.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace
{
void appendFilesOf(const QString &folder, QStringList &files)
{
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &entry : entries) {
        if (entry.isDir() && entry.isReadable()) {
            if (!entry.isSymLink()) {
                appendFilesOf(entry.filePath(), files);
            }
        } else if (entry.isDir() || hasReadableSuffix(entry.fileName())) {
            files.append(entry.filePath()); // reading a folder that may not be read says so
        }
    }
}

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    const QFileInfo info(name);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, name);
    }
    if (!info.isFile()) { // a pipe would keep us waiting, a device may have no end
        return failure(ErrorCode::FileUnreadable, name);
    }
    if (file.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, name);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    }
    auto bytes = file.read(file.size() + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    }
    return bytes;
}

std::unexpected<Error> about(const QString &fileName, Error error)
{
    error.subject = fileName;
    return std::unexpected(std::move(error));
}

// A novel has half a million characters, a bible four; what is longer is no article, and would keep its reader waiting.
bool isTooLarge(const Draft &draft)
{
    constexpr qsizetype mostCharacters = 5'000'000;
    constexpr qsizetype mostParagraphs = 100'000;
    qsizetype characters = 0;
    for (const auto &block : draft.blocks) {
        characters += block.text.size();
    }
    return characters > mostCharacters || draft.blocks.size() > mostParagraphs;
}

QString memberPath(const QString &fileName, const QString &member)
{
    return member.isEmpty() ? fileName : QString(fileName + u'/' + member);
}

Article articleOf(const Draft &draft, const QString &fileName)
{
    Article article;
    article.title = draft.metadata.title;
    article.author = draft.metadata.author;
    article.source = draft.metadata.source;
    article.published = draft.metadata.published;
    article.section = draft.metadata.section;
    article.url = draft.metadata.url;
    article.guessed = draft.guessed;
    article.fileName = memberPath(QFileInfo(fileName).absoluteFilePath(), draft.member);
    article.encoding = draft.encoding;
    article.text = joined(draft.blocks);
    article.language = draft.language;
    article.words = wordCount(article.text);
    article.paragraphKinds.reserve(draft.blocks.size());
    for (const auto &block : draft.blocks) {
        article.paragraphKinds.append(block.kind);
    }
    return article;
}
}

QStringList articleFiles(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (QFileInfo(path).isDir()) {
            appendFilesOf(path, files);
        } else {
            files.append(path);
        }
    }
    return files;
}

Result<ReadArticles> readArticles(const QString &file, const ReadingOptions &options, const std::stop_token &stop)
{
    return bytesOf(file).and_then([&](const QByteArray &bytes) {
        return readArticles(bytes, file, options, stop);
    });
}

Result<ReadArticles> readArticles(const QByteArray &bytes, const QString &fileName, const ReadingOptions &options, const std::stop_token &stop)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::FileEmpty, fileName);
    }
    if (bytes.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, fileName);
    }
    auto reading = readDrafts({.bytes = bytes, .name = fileName}, options);
    if (!reading) {
        return about(fileName, reading.error());
    }
    ReadArticles read{.articles = {}, .warnings = reading->warnings, .failures = reading->failures};
    for (auto &failed : read.failures) {
        failed.subject = memberPath(fileName, failed.subject);
    }
    for (auto &draft : reading->drafts) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, fileName);
        }
        if (draft.blocks.isEmpty()) {
            continue;
        }
        if (isTooLarge(draft)) {
            read.failures.append({.code = ErrorCode::FileTooLarge, .subject = memberPath(fileName, draft.member)});
            continue;
        }
        treatMojibake(draft, options.repairsMojibake);
        clean(draft);
        if (draft.blocks.isEmpty()) { // it held nothing but marks and debris
            read.failures.append({.code = ErrorCode::FileEmpty, .subject = memberPath(fileName, draft.member)});
            continue;
        }
        findMetadata(draft);
        findParagraphKinds(draft);
        read.articles.append({.article = articleOf(draft, fileName), .cleaned = draft.cleaned, .warnings = draft.warnings});
        read.articles.last().article.original = draft.original.isEmpty() ? bytes : draft.original;
    }
    if (read.articles.isEmpty() && read.failures.isEmpty()) {
        return failure(ErrorCode::FileEmpty, fileName);
    }
    return read;
}

Result<QString> readAsIs(const QString &file)
{
    const auto bytes = bytesOf(file);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (bytes->isEmpty()) {
        return failure(ErrorCode::FileEmpty, file);
    }
    if (const auto reader = readerFor({.bytes = *bytes, .name = file}); !reader) {
        return about(file, reader.error());
    }
    if (isBinary(*bytes)) {
        return failure(ErrorCode::FileBinary, file);
    }
    return decoded(*bytes).text;
}
