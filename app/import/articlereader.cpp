// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlereader.h"

#include "import/cleaning.h"
#include "import/draft.h"
#include "import/formatreader.h"
#include "import/metadata.h"
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
        if (entry.isDir() && !entry.isReadable()) {
            files.append(entry.filePath()); // reading it says so
        } else if (entry.isDir()) {
            if (!entry.isSymLink()) {
                appendFilesOf(entry.filePath(), files);
            }
        } else if (hasReadableSuffix(entry.fileName())) {
            files.append(entry.filePath());
        }
    }
}

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, name);
    }
    if (QFileInfo(name).isDir()) {
        return failure(ErrorCode::FileUnreadable, name, u"folder"_s);
    }
    if (file.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, name);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    }
    // A pipe or a growing file tells no size.
    auto bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileUnreadable, name, file.errorString());
    }
    if (bytes.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, name);
    }
    return bytes;
}

std::unexpected<Error> about(const QString &fileName, Error error)
{
    error.subject = fileName;
    return std::unexpected(std::move(error));
}

Article articleOf(const Draft &draft, const QString &fileName)
{
    Article article;
    article.title = draft.metadata.title;
    article.author = draft.metadata.author;
    article.source = draft.metadata.source;
    article.published = draft.metadata.published;
    article.fileName = QFileInfo(fileName).absoluteFilePath();
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

Result<QList<Article>> readArticles(const QString &file)
{
    return bytesOf(file).and_then([&file](const QByteArray &bytes) {
        return readArticles(bytes, file);
    });
}

Result<QList<Article>> readArticles(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty()) {
        return failure(ErrorCode::FileEmpty, fileName);
    }
    if (bytes.size() > largestFile) {
        return failure(ErrorCode::FileTooLarge, fileName);
    }
    const auto reader = readerFor(bytes, fileName);
    if (!reader) {
        return about(fileName, reader.error());
    }
    auto drafts = (*reader)->read(bytes);
    if (!drafts) {
        return about(fileName, drafts.error());
    }
    QList<Article> articles;
    for (auto &draft : *drafts) {
        if (draft.blocks.isEmpty()) {
            continue;
        }
        clean(draft);
        findMetadata(draft);
        findParagraphKinds(draft);
        articles.append(articleOf(draft, fileName));
        articles.last().original = bytes;
    }
    if (articles.isEmpty()) {
        return failure(ErrorCode::FileEmpty, fileName);
    }
    return articles;
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
    if (const auto reader = readerFor(*bytes, file); !reader) {
        return about(file, reader.error());
    }
    return decoded(*bytes).text;
}
