// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/htmldecoder.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QByteArray declaredIn(QByteArrayView bytes)
{
    constexpr qsizetype headOfPage = 4096;
    static const QRegularExpression declaration(u"<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return declaration.match(QString::fromLatin1(bytes.first(std::min(headOfPage, bytes.size())))).captured(1).toLatin1();
}

// What pages call Latin-1 is windows-1252 (WHATWG Encoding Standard); what can be read as ASCII is not UTF-16.
QByteArray meant(const QByteArray &declared)
{
    const auto name = declared.trimmed().toLower();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii") {
        return "windows-1252";
    }
    return name.startsWith("utf-16") || name.startsWith("utf-32") ? "utf-8" : name;
}

// Encodings that are taken for one another; of any other, the page itself knows best.
bool isOftenConfused(const QByteArray &name)
{
    return name == "windows-1252" || name == "iso-8859-15" || name == "macintosh" || name == "x-mac-roman";
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) {
        return quint8(byte) < 0x80;
    });
}
}

DecodedPage decodedPage(QByteArrayView bytes, const QByteArray &declared)
{
    const auto name = meant(declared.isEmpty() ? declaredIn(bytes) : declared);
    auto likely = decoded(bytes);
    if (name.isEmpty() || likely.encoding.startsWith("UTF-16"_L1) || likely.encoding.startsWith("UTF-32"_L1)
        || likely.encoding.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0) {
        return {std::move(likely), {}};
    }
    QStringDecoder decoder(name.constData());
    // A page of seven-bit letters in another encoding has escapes (ISO-2022-JP); other such pages are the same in all.
    if (isAscii(bytes) && !bytes.contains('\x1b')) {
        return {std::move(likely), {}};
    }
    if (name == "utf-8" || likely.encoding == "UTF-8"_L1 || !decoder.isValid()) {
        return {std::move(likely), QString::fromLatin1(name)};
    }
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) {
        return {std::move(likely), QString::fromLatin1(name)};
    }
    constexpr int surelyBetter = 2;
    if (isOftenConfused(name) && likelihoodOf(likely.text) >= likelihoodOf(text) + surelyBetter) {
        return {std::move(likely), QString::fromLatin1(name)};
    }
    return {{std::move(text), QString::fromLatin1(name)}, {}};
}
