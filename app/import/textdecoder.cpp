// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
struct Mark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
};

// UTF-32LE begins as UTF-16LE does, so it is asked first.
constexpr std::array marks{
    Mark{"\xef\xbb\xbf", QStringConverter::Utf8, "UTF-8"_L1},
    Mark{{"\xff\xfe\0\0", 4}, QStringConverter::Utf32LE, "UTF-32LE"_L1},
    Mark{{"\0\0\xfe\xff", 4}, QStringConverter::Utf32BE, "UTF-32BE"_L1},
    Mark{"\xff\xfe", QStringConverter::Utf16LE, "UTF-16LE"_L1},
    Mark{"\xfe\xff", QStringConverter::Utf16BE, "UTF-16BE"_L1},
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(marks, [bytes](const Mark &mark) {
        return bytes.startsWith(mark.bytes);
    });
    return found == marks.end() ? nullptr : &*found;
}

// The encodings of one byte a character that French and English texts come in, the commonest first.
constexpr std::array<const char *, 3> singleByteEncodings{"windows-1252", "ISO-8859-15", "macintosh"};

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

// Length of the well-formed UTF-8 sequence that begins at `at`; 0 where there is none (Unicode 16, table 3-7).
qsizetype utf8SequenceAt(QByteArrayView bytes, qsizetype at)
{
    const auto lead = quint8(bytes[at]);
    if (lead < 0x80) {
        return 1;
    }
    const qsizetype length = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) == 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    const auto second = quint8(bytes[at + 1]);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool outside = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
    const auto rest = bytes.sliced(at + 1, length - 1);
    return !overlong && !outside && std::ranges::all_of(rest, isContinuation) ? length : 0;
}

// Most of what is not ASCII must be well formed: one stray byte does not make a UTF-8 text another.
constexpr qsizetype wellFormedForEachStray = 8;

bool looksLikeUtf8(QByteArrayView bytes)
{
    qsizetype wellFormed = 0;
    qsizetype stray = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto length = utf8SequenceAt(bytes, at);
        wellFormed += length > 1;
        stray += length == 0;
        at += std::max<qsizetype>(length, 1);
    }
    return stray * wellFormedForEachStray <= wellFormed;
}

QString fromSingleByte(const char *encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
}

QString fromUtf8WithStrays(QByteArrayView bytes)
{
    QString text;
    qsizetype start = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto length = utf8SequenceAt(bytes, at);
        if (length == 0) {
            text += QString::fromUtf8(bytes.sliced(start, at - start)) + fromSingleByte(singleByteEncodings.front(), bytes.sliced(at, 1));
            start = at + 1;
        }
        at += std::max<qsizetype>(length, 1);
    }
    return text + QString::fromUtf8(bytes.sliced(start));
}

// How likely a character is in French or English, with the one before it: wrong encodings show as capitals, fractions and
// symbols inside words.
int likelihood(QChar before, QChar character, QChar after)
{
    constexpr QStringView expected = u"àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ«»“”‘’–—…•·€°\u00a0";
    const auto code = character.unicode();
    if (code < 0x80) {
        return 0;
    }
    if (code < 0xa0 || code == QChar::ReplacementCharacter) {
        return -3;
    }
    if (before.isLower() && (character.isUpper() || (!character.isLetter() && after.isLower() && character != u'’'))) {
        return -1;
    }
    return expected.contains(character) ? 1 : 0;
}

// Enough to tell encodings apart, whatever the size of the file.
constexpr qsizetype bytesThatTell = 1 << 16;

// Only what is not ASCII tells, and a file may begin with a lot of it.
QByteArrayView tellingPart(QByteArrayView bytes)
{
    const auto first = std::ranges::find_if(bytes, [](char byte) {
        return quint8(byte) >= 0x80;
    });
    const auto start = std::max<qsizetype>(0, first - bytes.begin() - 1);
    return bytes.sliced(start, std::min(bytesThatTell, bytes.size() - start));
}

const char *likeliestSingleByteEncoding(QByteArrayView bytes)
{
    const auto part = tellingPart(bytes);
    return std::ranges::max(singleByteEncodings, {}, [part](const char *encoding) {
        return likelihoodOf(fromSingleByte(encoding, part));
    });
}

// UTF-16 without a mark: in French and English, nearly every other byte is zero, and they stand all on one side.
std::optional<Mark> unmarkedUtf16(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4096;
    const auto pairs = std::min(bytes.size(), enough) / 2;
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zeroFirst += bytes[2 * i] == 0;
        zeroSecond += bytes[2 * i + 1] == 0;
    }
    const auto isMost = [pairs](qsizetype many, qsizetype few) {
        return many * 10 >= pairs * 8 && few * 50 <= pairs;
    };
    if (pairs == 0 || bytes.size() % 2 != 0) {
        return {};
    }
    if (isMost(zeroSecond, zeroFirst)) {
        return Mark{{}, QStringConverter::Utf16LE, "UTF-16LE"_L1};
    }
    return isMost(zeroFirst, zeroSecond) ? std::optional(Mark{{}, QStringConverter::Utf16BE, "UTF-16BE"_L1}) : std::nullopt;
}

// How the bytes say that they are Unicode's.
std::optional<Mark> unicodeFormOf(QByteArrayView bytes)
{
    const auto *mark = markOf(bytes);
    return mark ? std::optional(*mark) : unmarkedUtf16(bytes);
}

bool isControl(char byte)
{
    const auto code = quint8(byte);
    return code < 0x20 && !(code >= '\t' && code <= '\r');
}
}

DecodedText decoded(QByteArrayView bytes)
{
    if (const auto mark = unicodeFormOf(bytes)) {
        QStringDecoder decoder(mark->encoding, QStringDecoder::Flag::Stateless);
        return {decoder(bytes.sliced(mark->bytes.size())), mark->name};
    }
    if (looksLikeUtf8(bytes)) {
        return {fromUtf8WithStrays(bytes), u"UTF-8"_s};
    }
    const auto *encoding = likeliestSingleByteEncoding(bytes);
    return {fromSingleByte(encoding, bytes), QString::fromLatin1(encoding)};
}

int likelihoodOf(QStringView text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        sum += likelihood(i > 0 ? text[i - 1] : QChar(), text[i], i + 1 < text.size() ? text[i + 1] : QChar());
    }
    return sum;
}

bool isBinary(QByteArrayView bytes)
{
    constexpr qsizetype bytesForEachControl = 50;
    if (const auto form = unicodeFormOf(bytes)) {
        return form->bytes.isEmpty() && decoded(bytes).text.contains(QChar::Null);
    }
    return bytes.contains('\0') || std::ranges::count_if(bytes, isControl) * bytesForEachControl > bytes.size();
}
