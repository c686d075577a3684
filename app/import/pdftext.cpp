// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdftext.h"

#include "import/pdffurniture.h"
#include "import/pdflines.h"
#include "import/pdfparagraphs.h"

#include <QDataStream>

#include <algorithm>

namespace
{
enum class Outcome : quint8 {
    Text,
    Protected,
    Scanned,
    Broken
};

constexpr auto streamVersion = QDataStream::Qt_6_8;
constexpr auto lastKind = ParagraphKind::Byline;

Outcome outcomeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileProtected:
        return Outcome::Protected;
    case ErrorCode::FileScanned:
        return Outcome::Scanned;
    default:
        return Outcome::Broken;
    }
}

std::unexpected<Error> failureOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Protected:
        return failure(ErrorCode::FileProtected);
    case Outcome::Scanned:
        return failure(ErrorCode::FileScanned);
    default:
        return failure(ErrorCode::FormatBroken);
    }
}

// False where there is no more of them, or no such kind.
bool takeBlock(QDataStream &stream, Block &block)
{
    quint8 kind = 0;
    stream >> block.text >> kind >> block.apart >> block.startsPage;
    block.kind = ParagraphKind(kind);
    return stream.status() == QDataStream::Ok && kind <= quint8(lastKind) && !block.text.isEmpty();
}
}

Result<PdfText> pdfTextOf(PdfPages pages)
{
    const auto bare = std::ranges::count_if(pages.pages, &PdfPage::isEmpty);
    if (bare == pages.pages.size()) {
        return failure(ErrorCode::FileScanned);
    }
    const bool hadFurniture = removePdfFurniture(pages.pages);
    return PdfText{.blocks = pdfParagraphsOf(pdfLinesOf(pages.pages)), .properties = pages.properties, .hadFurniture = hadFurniture, .barePages = int(bare)};
}

QByteArray packed(const Result<PdfText> &text)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    if (!text) {
        stream << quint8(outcomeOf(text.error().code));
        return bytes;
    }
    const auto &properties = text->properties;
    stream << quint8(Outcome::Text) << properties.title << properties.author << properties.created << text->hadFurniture << qint32(text->barePages)
           << qint32(text->blocks.size());
    for (const auto &block : text->blocks) {
        stream << block.text << quint8(block.kind) << block.apart << block.startsPage;
    }
    return bytes;
}

Result<PdfText> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    auto outcome = quint8(Outcome::Broken);
    stream >> outcome;
    if (outcome != quint8(Outcome::Text)) {
        return failureOf(Outcome(outcome));
    }
    PdfText text;
    qint32 barePages = 0;
    qint32 count = 0;
    stream >> text.properties.title >> text.properties.author >> text.properties.created >> text.hadFurniture >> barePages >> count;
    text.barePages = std::max(barePages, 0);
    for (qint32 i = 0; i < count; ++i) {
        Block block;
        if (!takeBlock(stream, block)) {
            return failure(ErrorCode::FormatBroken);
        }
        text.blocks.append(std::move(block));
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) {
        return failure(ErrorCode::FormatBroken);
    }
    return text;
}
