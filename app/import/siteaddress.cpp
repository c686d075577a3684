// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/siteaddress.h"

#include "import/expressions.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString siteOnLine(QStringView line)
{
    static const auto full = u"(?<full>https?://[^\\s/]+\\.[^\\s/]+(?:/\\S*)?)"_s;
    static const auto bare = u"(?<bare>(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:[a-z]{2}|com|org|net|info|news|media|press|online|website)(?:/\\S*)?)"_s;
    static const QRegularExpression address(u'^' + oneOf({full, bare}) + u"(?:\\s+\\d{1,3}/\\d{1,3})?$"_s);
    const auto match = address.matchView(line.trimmed());
    if (match.hasCaptured(u"full")) {
        return siteOf(match.captured(u"full"));
    }
    return match.hasCaptured(u"bare") ? siteOf("https://"_L1 + match.captured(u"bare")) : QString();
}

QString siteOf(const QString &address)
{
    const auto host = QUrl(address).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}
