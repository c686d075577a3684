// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/xmlattribute.h"

#include <QXmlStreamReader>

QString attributeOf(const QXmlStreamReader &reader, QLatin1StringView name)
{
    const auto attributes = reader.attributes();
    for (const auto &attribute : attributes) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}
