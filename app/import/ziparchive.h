// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QStringList>

#include <KZip>

#include <memory>

/// A ZIP file in memory: one of its own, or a document that is made of one (DOCX, ODT, EPUB). Bounded whatever it claims to hold;
/// nothing is ever written to disk.
class ZipArchive
{
public:
    static constexpr qint64 largestMember = 64 * 1024 * 1024; ///< bytes, unpacked
    static constexpr qint64 largestWhole = 256 * 1024 * 1024; ///< likewise, of all members that are read
    static constexpr int mostMembers = 20'000;

    /// Reads the directory. Errors, without subject: FormatBroken, FileProtected, ArchiveUnsafe (too many members).
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);

    /// Paths of the files in it, sorted; folders are left out.
    [[nodiscard]] const QStringList &members() const;
    /// Unpacks one. Errors, without subject: FormatBroken where it is absent or damaged, ArchiveUnsafe where it unpacks to more
    /// than the bounds allow, or to more than a hundred times its size and that is much.
    [[nodiscard]] Result<QByteArray> read(const QString &member);

private:
    explicit ZipArchive(const QByteArray &bytes);

    // KZip keeps a pointer to the buffer: both stay where they are when the archive is moved.
    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<KZip> m_zip;
    QStringList m_members;
    qint64 m_unpacked = 0;
};
