// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/popplerpages.h"

#include <QDateTime>

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
QString withoutLigatures(const QString &text)
{
    constexpr char16_t firstLigature = 0xfb00;
    constexpr char16_t lastLigature = 0xfb06;
    QString plain;
    plain.reserve(text.size());
    for (const auto c : text) {
        const bool isLigature = c.unicode() >= firstLigature && c.unicode() <= lastLigature;
        plain += isLigature ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return plain;
}

bool runsUpwards(const Poppler::TextBox &box)
{
    const auto last = box.text().size() - 1;
    if (last < 1) {
        return false;
    }
    const auto way = box.charBoundingBox(int(last)).center() - box.charBoundingBox(0).center();
    return std::abs(way.y()) > std::abs(way.x());
}

// Poppler hands on what a file claims.
bool isOnPaper(const QRectF &box)
{
    constexpr qreal widest = 1e6; // points, 350 m
    return std::ranges::all_of(std::array{box.left(), box.top(), box.right(), box.bottom()}, [](qreal edge) {
        return std::abs(edge) < widest; // and a number
    });
}

PdfPage wordsOf(const Poppler::Page &page)
{
    PdfPage words;
    const auto boxes = page.textList();
    for (const auto &box : boxes) {
        const auto text = withoutLigatures(box->text());
        if (!text.trimmed().isEmpty() && isOnPaper(box->boundingBox()) && !runsUpwards(*box)) {
            words.append({.text = text, .box = box->boundingBox(), .spaceBehind = box->hasSpaceAfter()});
        }
    }
    return words;
}

FileProperties propertiesOf(const Poppler::Document &document)
{
    return {.title = document.info(u"Title"_s), .author = document.info(u"Author"_s), .created = document.date(u"CreationDate"_s).toString(Qt::ISODate)};
}
}

Result<PdfPages> popplerPagesOf(const QByteArray &bytes)
{
    // What is wrong with a file is told by what comes out of it.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    const auto document = Poppler::Document::loadFromData(bytes);
    if (!document) {
        return failure(ErrorCode::FormatBroken);
    }
    if (document->isLocked()) {
        return failure(ErrorCode::FileProtected);
    }
    PdfPages pdf{.pages = {}, .properties = propertiesOf(*document)};
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page(document->page(i));
        pdf.pages.append(page ? wordsOf(*page) : PdfPage());
    }
    if (pdf.pages.isEmpty()) {
        return failure(ErrorCode::FormatBroken);
    }
    return pdf;
}
