// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/archivereader.h"

#include "import/characters.h"
#include "import/ziparchive.h"

#include <QFileInfo>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr size_t deepestArchive = 1; // an archive in an archive
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

// Its articles, member by member, and those of the archives in it.
class ArchiveReading : public PartwiseReading
{
public:
    explicit ArchiveReading(const ReadingOptions &options)
        : m_options(options)
    {
    }

    /// The archive that is read next.
    [[nodiscard]] Result<void> enter(const QByteArray &bytes, const QString &folder)
    {
        auto archive = ZipArchive::open(bytes);
        if (!archive) {
            return std::unexpected(archive.error());
        }
        auto members = archive->members();
        members.removeIf([](const QString &member) {
            const bool isArchive = QFileInfo(member).suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
            return isLitter(member) || !(isArchive || hasReadableSuffix(member));
        });
        if (members.isEmpty()) {
            return failure(ErrorCode::FormatUnknown, {}, u"ZIP"_s);
        }
        m_archives.push_back({.archive = *std::move(archive), .members = std::move(members), .folder = folder});
        return {};
    }

    std::optional<Reading> next() override
    {
        while (true) {
            if (m_parts) {
                return nextOfMember();
            }
            while (!m_archives.empty() && m_archives.back().members.isEmpty()) {
                m_archives.pop_back();
            }
            if (m_archives.empty()) {
                return {};
            }
            if (auto failed = openNextMember()) {
                return failed;
            }
        }
    }

    qsizetype left() const override
    {
        qsizetype members = m_parts ? m_parts->left() : 0;
        for (const auto &opened : m_archives) {
            members += opened.members.size();
        }
        return members;
    }

private:
    struct Opened {
        ZipArchive archive;
        QStringList members; // still to be read
        QString folder;
    };

    // What went wrong, if anything did.
    [[nodiscard]] std::optional<Reading> openNextMember()
    {
        auto &[archive, members, folder] = m_archives.back();
        const auto member = members.takeFirst();
        const auto name = folder + shownName(member);
        const auto opened = archive.read(member).and_then([&](const QByteArray &bytes) {
            return openMember({.bytes = bytes, .name = name});
        });
        return opened ? std::nullopt : std::optional(failed(name, opened.error()));
    }

    [[nodiscard]] Result<void> openMember(const SourceFile &file)
    {
        m_unpacked += file.bytes.size();
        if (m_unpacked > largestArchives) {
            return failure(ErrorCode::ArchiveUnsafe);
        }
        if (file.bytes.isEmpty()) {
            return failure(ErrorCode::FileEmpty);
        }
        const auto reader = readerFor(file);
        if (reader && (*reader)->recognizes == isZip) {
            return m_archives.size() <= deepestArchive ? enter(file.bytes, file.name + u'/') : failure(ErrorCode::ArchiveUnsafe);
        }
        return readInParts(file, m_options).transform([&](std::unique_ptr<PartwiseReading> parts) {
            m_parts = std::move(parts);
            m_member = file;
            m_memberIsTold = false;
        });
    }

    [[nodiscard]] Reading nextOfMember()
    {
        auto part = m_parts->next();
        if (!part) {
            m_parts.reset();
            return m_memberIsTold ? Reading() : failed(m_member.name, {.code = ErrorCode::FileEmpty});
        }
        for (auto &draft : part->drafts) {
            m_memberIsTold = m_memberIsTold || !draft.blocks.isEmpty();
            draft.member = m_member.name;
            if (draft.original.isEmpty()) {
                draft.original = m_member.bytes;
            }
        }
        for (auto &failed : part->failures) {
            m_memberIsTold = true;
            failed.subject = m_member.name;
        }
        return *std::move(part);
    }

    static Reading failed(const QString &member, Error error)
    {
        error.subject = member;
        return {.drafts = {}, .warnings = {}, .failures = {std::move(error)}};
    }

    ReadingOptions m_options;
    std::vector<Opened> m_archives; // each in the one before
    SourceFile m_member;
    std::unique_ptr<PartwiseReading> m_parts; // of that member
    bool m_memberIsTold = false; // by an article or a failure
    qint64 m_unpacked = 0;
};

Result<std::unique_ptr<PartwiseReading>> readZip(const SourceFile &file, const ReadingOptions &options)
{
    auto reading = std::make_unique<ArchiveReading>(options);
    return reading->enter(file.bytes, {}).transform([&]() -> std::unique_ptr<PartwiseReading> {
        return std::move(reading);
    });
}
}

FormatReader zipReader()
{
    return {.name = "ZIP"_L1, .suffixes = {u"zip"_s}, .recognizes = isZip, .readInParts = readZip};
}
