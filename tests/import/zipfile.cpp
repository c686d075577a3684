// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipfile.h"

#include <KZip>

#include <QBuffer>

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &members)
{
    QBuffer bytes;
    KZip zip(&bytes);
    if (!zip.open(QIODevice::WriteOnly)) {
        qFatal("no ZIP file could be begun");
    }
    for (const auto &[name, contents] : members) {
        // The type of an OpenDocument text or an EPUB stands unpacked at its beginning.
        zip.setCompression(name == QLatin1StringView("mimetype") ? KZip::NoCompression : KZip::DeflateCompression);
        zip.setExtraField(KZip::NoExtraField);
        if (!zip.writeFile(name, contents)) {
            qFatal("a ZIP file could not be written");
        }
    }
    zip.close();
    return bytes.data();
}
