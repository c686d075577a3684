// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ziparchive.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Iterative: folders nest as deep as a hostile name has slashes.
QStringList filesOf(const KArchiveDirectory &root)
{
    QStringList files;
    QList<std::pair<const KArchiveDirectory *, QString>> open{{&root, QString()}};
    while (!open.isEmpty() && files.size() <= ZipArchive::mostMembers) {
        const auto [folder, path] = open.takeLast();
        const auto names = folder->entries();
        for (const auto &name : names) {
            const auto *entry = folder->entry(name);
            if (entry->isDirectory()) {
                open.append({static_cast<const KArchiveDirectory *>(entry), path + name + u'/'});
            } else {
                files.append(path + name);
            }
        }
    }
    std::ranges::sort(files);
    return files;
}

bool isEncrypted(const QByteArray &bytes)
{
    constexpr qsizetype flagsAt = 6;
    return bytes.size() > flagsAt + 2 && (qFromLittleEndian<quint16>(bytes.constData() + flagsAt) & 1) != 0;
}

// So many members as the directory at the end tells; KZip makes an object of each before it can be asked.
bool tellsTooMany(const QByteArray &bytes)
{
    constexpr qsizetype countAt = 10;
    const auto directoryEnd = bytes.lastIndexOf("PK\x05\x06");
    return directoryEnd >= 0 && directoryEnd + countAt + 2 <= bytes.size()
        && qFromLittleEndian<quint16>(bytes.constData() + directoryEnd + countAt) > ZipArchive::mostMembers;
}

// Text packs to a fifth, seldom to a twentieth of its size; only what was made to swell does worse.
bool swells(qint64 packed, qint64 unpacked)
{
    constexpr qint64 harmless = 16 * 1024 * 1024;
    constexpr qint64 ratio = 100;
    return unpacked > harmless && unpacked / ratio > packed;
}

// KZip goes wherever a damaged directory sends it, and QBuffer warns of what lies behind the end.
class QuietBuffer : public QBuffer
{
public:
    bool seek(qint64 position) override
    {
        return position <= size() && QBuffer::seek(position);
    }
};
}

ZipArchive::ZipArchive(const QByteArray &bytes)
    : m_bytes(std::make_unique<QuietBuffer>())
{
    m_bytes->setData(bytes);
    m_zip = std::make_unique<KZip>(m_bytes.get());
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    if (isEncrypted(bytes)) {
        return failure(ErrorCode::FileProtected);
    }
    if (tellsTooMany(bytes)) {
        return failure(ErrorCode::ArchiveUnsafe);
    }
    ZipArchive archive(bytes);
    if (!archive.m_zip->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FormatBroken);
    }
    archive.m_members = filesOf(*archive.m_zip->directory());
    if (archive.m_members.size() > mostMembers) {
        return failure(ErrorCode::ArchiveUnsafe);
    }
    return archive;
}

const QStringList &ZipArchive::members() const
{
    return m_members;
}

Result<QByteArray> ZipArchive::read(const QString &member)
{
    const auto *entry = dynamic_cast<const KZipFileEntry *>(m_zip->directory()->entry(member));
    if (entry == nullptr) {
        return failure(ErrorCode::FormatBroken);
    }
    const auto mostHere = std::min(largestMember, largestWhole - m_unpacked);
    if (entry->size() > mostHere || swells(entry->compressedSize(), entry->size())) {
        return failure(ErrorCode::ArchiveUnsafe);
    }
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device) {
        return failure(ErrorCode::FormatBroken);
    }
    // The size told may be a lie.
    QByteArray bytes;
    constexpr qint64 step = 256 * 1024;
    for (auto part = device->read(step); !part.isEmpty() && bytes.size() <= entry->size(); part = device->read(step)) {
        bytes += part;
    }
    m_unpacked += bytes.size();
    if (bytes.size() != entry->size()) {
        return failure(ErrorCode::FormatBroken);
    }
    return bytes;
}
