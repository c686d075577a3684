// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/xmlwalk.h"

#include <QXmlStreamReader>

Result<void> XmlWalk::walk(const QByteArray &xml)
{
    constexpr int deepest = 500'000; // millions of open elements take all memory
    int open = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && open <= deepest && !isFull()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++open;
            enter(reader);
        } else if (token == QXmlStreamReader::EndElement) {
            leave(reader.name());
        } else if (token == QXmlStreamReader::Characters) {
            addCharacters(reader.text());
        }
        if (reader.tokenType() == QXmlStreamReader::EndElement) {
            --open; // enter() may have read on to the end of its element
        }
    }
    if (isFull()) {
        return failure(ErrorCode::FileTooLarge);
    }
    if (open > deepest) {
        return failure(ErrorCode::FormatBroken);
    }
    return reader.hasError() ? failure(ErrorCode::FormatBroken, {}, reader.errorString()) : Result<void>();
}

void XmlWalk::addCharacters(QStringView text)
{
    Q_UNUSED(text)
}
