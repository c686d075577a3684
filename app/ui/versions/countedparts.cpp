// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/countedparts.h"

QStringList countedParts(std::initializer_list<CountedPart> parts)
{
    QStringList said;
    for (const auto &part : parts) {
        if (part.count > 0) {
            said.append(part.said);
        }
    }
    return said;
}
