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

std::unexpected<Error> refused(ErrorCode code, const Draft &draft, const QString &fileName)
{
    return failure(code, memberPath(fileName, draft.member), {}, draft.line);
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

Result<ArticleReader> ArticleReader::open(const QString &file, const ReadingOptions &options)
{
    return bytesOf(file).and_then([&](const QByteArray &bytes) {
        return open(bytes, file, options);
    });
}

Result<ArticleReader> ArticleReader::open(const QByteArray &bytes, const QString &fileName, const ReadingOptions &options)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::FileEmpty, fileName);
    }
    if (bytes.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, fileName);
    }
    auto parts = readInParts({.bytes = bytes, .name = fileName}, options);
    if (!parts) {
        return about(fileName, parts.error());
    }
    return ArticleReader(bytes, fileName, *std::move(parts));
}

ArticleReader::ArticleReader(QByteArray bytes, QString fileName, std::unique_ptr<PartwiseReading> parts)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
    , m_parts(std::move(parts))
{
}

std::optional<Draft> ArticleReader::next()
{
    while (m_drafts.empty()) {
        auto part = m_parts->next();
        if (!part) {
            return {};
        }
        m_warnings += part->warnings;
        for (auto &failed : part->failures) {
            failed.subject = memberPath(m_fileName, failed.subject);
            m_failures.append(std::move(failed));
        }
        for (auto &draft : part->drafts) {
            if (!draft.blocks.isEmpty()) {
                m_drafts.push_back(std::move(draft));
            }
        }
    }
    auto draft = std::move(m_drafts.front());
    m_drafts.pop_front();
    if (draft.original.isEmpty()) {
        draft.original = m_bytes;
    }
    return draft;
}

int ArticleReader::left() const
{
    return int(qsizetype(m_drafts.size()) + m_parts->left());
}

const QList<ImportWarning> &ArticleReader::warnings() const
{
    return m_warnings;
}

const QList<Error> &ArticleReader::failures() const
{
    return m_failures;
}

Result<ReadArticle> articleFrom(Draft draft, const QString &fileName, const ReadingOptions &options)
{
    if (isTooLarge(draft)) {
        return refused(ErrorCode::FileTooLarge, draft, fileName);
    }
    treatMojibake(draft, options.repairsMojibake);
    clean(draft);
    if (draft.blocks.isEmpty()) { // it held nothing but marks and debris
        return refused(ErrorCode::FileEmpty, draft, fileName);
    }
    findMetadata(draft);
    findParagraphKinds(draft);
    ReadArticle read{.article = articleOf(draft, fileName), .cleaned = draft.cleaned, .warnings = draft.warnings};
    read.article.original = draft.original;
    return read;
}

Result<ReadArticles> readArticles(const QString &file, const ReadingOptions &options, const std::stop_token &stop)
{
    return bytesOf(file).and_then([&](const QByteArray &bytes) {
        return readArticles(bytes, file, options, stop);
    });
}

Result<ReadArticles> readArticles(const QByteArray &bytes, const QString &fileName, const ReadingOptions &options, const std::stop_token &stop)
{
    auto reader = ArticleReader::open(bytes, fileName, options);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    ReadArticles read;
    QList<Error> refused;
    while (auto draft = reader->next()) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, fileName);
        }
        if (auto article = articleFrom(*std::move(draft), fileName, options)) {
            read.articles.append(*std::move(article));
        } else {
            refused.append(article.error());
        }
    }
    read.warnings = reader->warnings();
    read.failures = reader->failures() + refused;
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
