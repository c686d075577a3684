// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdfpages.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <poppler-qt6.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestReading = 8'000; // ms

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

PdfPage wordsOf(const Poppler::Page &page, const QDeadlineTimer &deadline)
{
    const auto isOver = [](const QVariant &end) {
        return QDeadlineTimer::current().deadline() > end.toLongLong();
    };
    PdfPage words;
    const auto boxes = page.textList(Poppler::Page::Rotate0, isOver, QVariant::fromValue(deadline.deadline()));
    for (const auto &box : boxes) {
        const auto text = withoutLigatures(box->text());
        if (!text.trimmed().isEmpty() && !runsUpwards(*box)) {
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

Result<PdfPages> pdfPagesOf(const QByteArray &bytes)
{
    // What is wrong with a file is told by what comes out of it.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    const QDeadlineTimer deadline(longestReading);
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
        pdf.pages.append(page ? wordsOf(*page, deadline) : PdfPage());
        if (deadline.hasExpired()) {
            return failure(ErrorCode::FormatBroken, {}, u"its pages take too long to read"_s);
        }
    }
    if (pdf.pages.isEmpty()) {
        return failure(ErrorCode::FormatBroken);
    }
    return pdf;
}
