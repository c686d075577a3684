// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mimemessage.h"

#include <algorithm>

namespace
{
constexpr int deepestNesting = 5;

// The next line from `at`, without its end; `at` moves behind it.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const auto end = text.indexOf('\n', at);
    auto line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

QHash<QByteArray, QByteArray> takeHeaders(QByteArrayView text, qsizetype &at)
{
    QHash<QByteArray, QByteArray> headers;
    QByteArray name;
    while (at < text.size()) {
        const auto line = takeLine(text, at);
        if (line.isEmpty()) {
            break;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            headers[name] += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const auto colon = line.indexOf(':');
        name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toByteArray().toLower();
        headers.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
    }
    return headers;
}

// RFC 2045, 6.7.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            decoded += text[i];
            continue;
        }
        const auto rest = text.sliced(i + 1);
        if (rest.startsWith("\r\n")) {
            i += 2;
        } else if (rest.startsWith('\n')) {
            i += 1;
        } else {
            bool isHex = rest.size() >= 2;
            const auto code = isHex ? rest.first(2).toByteArray().toInt(&isHex, 16) : 0;
            decoded += isHex ? char(code) : '=';
            i += isHex ? 2 : 0;
        }
    }
    return decoded;
}

QByteArray decodedBody(QByteArrayView body, const QByteArray &encoding)
{
    const auto name = encoding.trimmed().toLower();
    if (name == "quoted-printable") {
        return fromQuotedPrintable(body);
    }
    return name == "base64" ? QByteArray::fromBase64(body.toByteArray()) : body.toByteArray();
}

void appendParts(QByteArrayView message, int depth, QList<MimePart> &parts)
{
    qsizetype at = 0;
    MimePart part{.headers = takeHeaders(message, at), .body = {}};
    const auto boundary = part.typeParameter("boundary");
    if (!part.type().startsWith("multipart/") || boundary.isEmpty() || depth > deepestNesting) {
        part.body = decodedBody(message.sliced(at), part.headers.value("content-transfer-encoding"));
        parts.append(part);
        return;
    }
    if (depth == 0) {
        parts.append(part);
    }
    const QByteArray delimiter = "--" + boundary;
    qsizetype start = -1;
    while (at < message.size()) {
        const auto from = at;
        const auto line = takeLine(message, at);
        if (!line.startsWith(delimiter)) {
            continue;
        }
        if (start >= 0) {
            appendParts(message.sliced(start, from - start), depth + 1, parts);
        }
        start = line.sliced(delimiter.size()).startsWith("--") ? -1 : at;
    }
    if (start >= 0 && start < message.size()) {
        appendParts(message.sliced(start), depth + 1, parts);
    }
}
}

QByteArray MimePart::type() const
{
    return headers.value("content-type").split(';').first().trimmed().toLower();
}

QByteArray MimePart::typeParameter(const QByteArray &name) const
{
    const auto value = headers.value("content-type");
    const auto lower = value.toLower();
    const QByteArray wanted = name + '=';
    auto at = lower.indexOf(wanted);
    while (at > 0 && lower[at - 1] != ';' && lower[at - 1] != ' ' && lower[at - 1] != '\t') {
        at = lower.indexOf(wanted, at + 1);
    }
    if (at < 0) {
        return {};
    }
    const auto told = value.sliced(at + wanted.size());
    return told.startsWith('"') ? told.sliced(1, std::max<qsizetype>(told.indexOf('"', 1), 1) - 1) : told.split(';').first().trimmed();
}

QList<MimePart> mimeParts(QByteArrayView message)
{
    QList<MimePart> parts;
    appendParts(message, 0, parts);
    return parts;
}
