// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzedinput.h"

#include "import/articlereader.h"
#include "import/pdftext.h"

#include <KZip>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
struct Member {
    QString name;
    QByteArray contents;
};

QByteArray zipOf(const QList<Member> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly)) {
        return {};
    }
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(KZip::NoExtraField);
    for (const auto &[name, contents] : members) {
        zip.writeFile(name, contents);
    }
    zip.close();
    return buffer.data();
}

QByteArray fileOf(const QByteArray &bytes, const QString &format)
{
    if (format == "docx"_L1) {
        return zipOf({{u"word/document.xml"_s, bytes}});
    }
    if (format == "odt"_L1) {
        return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, bytes}});
    }
    if (format == "epub"_L1) {
        return zipOf({{u"mimetype"_s, "application/epub+zip"},
                      {u"META-INF/container.xml"_s, "<c><rootfile full-path=\"p.opf\"/></c>"},
                      {u"p.opf"_s, "<p><item id=\"a\" href=\"chapter.xhtml\"/><itemref idref=\"a\"/></p>"},
                      {u"chapter.xhtml"_s, bytes}});
    }
    return bytes;
}

// Five bytes a word: left, top, width, height, and what it says. A left of 255 turns the page.
PdfPages pagesOf(const QByteArray &bytes)
{
    static const QStringList said{u"mot"_s, u"Mot"_s, u"1"_s, u"12"_s, u"inter-"_s, u"•"_s, u"fin."_s, u"[1]"_s};
    constexpr qsizetype perWord = 5;
    PdfPages pages{.pages = {PdfPage()}, .properties = {}};
    for (qsizetype i = 0; i + perWord <= bytes.size(); i += perWord) {
        const auto byte = [&bytes, i](qsizetype k) {
            return quint8(bytes[i + k]);
        };
        if (byte(0) == 255) {
            pages.pages.append(PdfPage());
            continue;
        }
        pages.pages.last().append(
            {.text = said[byte(4) % said.size()], .box = QRectF(byte(0) * 2.5, byte(1) * 3.5, byte(2) / 2., byte(3) / 4.), .spaceBehind = byte(4) < 128});
    }
    return pages;
}

Result<QStringList> textsOfPages(const QByteArray &bytes)
{
    const auto text = unpacked(bytes).or_else([&bytes](const Error &) {
        return pdfTextOf(pagesOf(bytes));
    });
    return text.transform([](const PdfText &read) {
        return QStringList(joined(read.blocks));
    });
}
}

Result<QStringList> textsOfFuzzed(const QByteArray &bytes, const QString &format)
{
    if (format == "pages"_L1) {
        return textsOfPages(bytes);
    }
    if (format != "pdf"_L1 && bytes.contains("%PDF-")) {
        return failure(ErrorCode::FormatUnknown, {}, u"PDF"_s); // read by a program of its own, a thousand times slower
    }
    return readArticles(fileOf(bytes, format), u"fuzzed."_s + format).transform([](const ReadArticles &read) {
        QStringList texts;
        for (const auto &one : read.articles) {
            texts.append(one.article.text);
        }
        return texts;
    });
}
