// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/archivereader.h"

#include "import/characters.h"
#include "import/ziparchive.h"

#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace
{
constexpr int deepestArchive = 1; // an archive in an archive
constexpr qint64 largestArchives = 512 * 1024 * 1024; // bytes unpacked, of all archives in one file

bool isZip(const SourceFile &file)
{
    return file.bytes.startsWith("PK\x03\x04") || file.bytes.startsWith("PK\x05\x06");
}

// Only for people to read: what would lead out of the archive says nothing, and of an endless name the end is enough.
QString shownName(const QString &member)
{
    constexpr qsizetype longest = 255;
    auto parts = withPlainCharacters(member).replace(u'\\', u'/').replace(u'\n', u'/').split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u".."_s);
    parts.removeAll(u"."_s);
    return parts.join(u'/').right(longest);
}

// What systems and editors put beside people's files.
bool isLitter(const QString &member)
{
    return member.startsWith("__MACOSX/"_L1) || QFileInfo(shownName(member)).fileName().startsWith(u'.');
}

class ArchiveMembers
{
public:
    explicit ArchiveMembers(const ReadingOptions &options)
        : m_options(options)
    {
    }

    [[nodiscard]] Result<Reading> read(const QByteArray &bytes)
    {
        return readArchive(bytes, {}, 0).transform([this] {
            return std::move(m_reading);
        });
    }

private:
    [[nodiscard]] Result<void> readArchive(const QByteArray &bytes, const QString &folder, int depth)
    {
        auto archive = ZipArchive::open(bytes);
        if (!archive) {
            return std::unexpected(archive.error());
        }
        bool hasArticles = false;
        for (const auto &member : archive->members()) {
            const bool isArchive = QFileInfo(member).suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
            if (isLitter(member) || !(isArchive || hasReadableSuffix(member))) {
                continue;
            }
            hasArticles = true;
            const auto done = readMember(*archive, member, folder, depth);
            if (!done) {
                fail(folder + shownName(member), done.error());
            }
        }
        return hasArticles ? Result<void>() : failure(ErrorCode::FormatUnknown, {}, u"ZIP"_s);
    }

    [[nodiscard]] Result<void> readMember(ZipArchive &archive, const QString &member, const QString &folder, int depth)
    {
        auto bytes = archive.read(member);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        m_unpacked += bytes->size();
        if (m_unpacked > largestArchives) {
            return failure(ErrorCode::ArchiveUnsafe);
        }
        if (bytes->isEmpty()) {
            return failure(ErrorCode::FileEmpty);
        }
        const auto name = folder + shownName(member);
        const SourceFile file{.bytes = *std::move(bytes), .name = name};
        const auto reader = readerFor(file);
        if (reader && (*reader)->recognizes == isZip) {
            return depth < deepestArchive ? readArchive(file.bytes, name + u'/', depth + 1) : failure(ErrorCode::ArchiveUnsafe);
        }
        return readDrafts(file, m_options).transform([&](Reading reading) {
            take(std::move(reading), file);
        });
    }

    void take(Reading reading, const SourceFile &file)
    {
        bool hasText = false;
        for (auto &draft : reading.drafts) {
            hasText = hasText || !draft.blocks.isEmpty();
            draft.member = file.name;
            if (draft.original.isEmpty()) {
                draft.original = file.bytes;
            }
            m_reading.drafts.append(std::move(draft));
        }
        for (auto &failed : reading.failures) {
            fail(file.name, std::move(failed));
        }
        if (!hasText && reading.failures.isEmpty()) {
            fail(file.name, {.code = ErrorCode::FileEmpty});
        }
        m_reading.warnings += reading.warnings;
    }

    void fail(const QString &member, Error error)
    {
        error.subject = member;
        m_reading.failures.append(std::move(error));
    }

    const ReadingOptions &m_options;
    Reading m_reading;
    qint64 m_unpacked = 0;
};

Result<Reading> readZip(const SourceFile &file, const ReadingOptions &options)
{
    return ArchiveMembers(options).read(file.bytes);
}
}

FormatReader zipReader()
{
    return {.name = "ZIP"_L1, .suffixes = {u"zip"_s}, .recognizes = isZip, .read = readZip};
}
