// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/htmlreader.h"

#include "import/articletext.h"
#include "import/htmldecoder.h"
#include "import/htmldocument.h"
#include "import/htmlmetadata.h"
#include "import/htmloutline.h"
#include "import/language.h"
#include "import/pressexport.h"
#include "import/textdecoder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype headOfPage = 4096;

QString headOf(const QByteArray &bytes)
{
    const auto head = bytes.first(std::min(headOfPage, bytes.size()));
    return head.contains('\0') ? decoded(head).text : QString::fromLatin1(head);
}

bool isHtml(const SourceFile &file)
{
    static const QRegularExpression start(u"^(?:\xef\xbb\xbf)?(?:\\s|<!--.*?-->|<\\?xml[^>]*\\?>)*<(?:!doctype\\s+html|html|head|body)[\\s>]"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(headOf(file.bytes)).hasMatch();
}

// What browsers write at the head of the pages that they save.
QString savedFrom(const QByteArray &bytes)
{
    static const QRegularExpression comment(u"<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->"_s);
    static const QRegularExpression singleFile(u"Page saved with SingleFile\\s+url:\\s*(\\S+)"_s);
    const auto head = headOf(bytes);
    const auto address = comment.match(head).captured(1);
    return address.isEmpty() ? singleFile.match(head).captured(1) : address;
}

// A press database's page is made of articles, not around one.
bool mayBePressExport(const QByteArray &bytes)
{
    return std::ranges::any_of(std::array{"Factiva", "factiva", "Nexis", "End of Document", "Load-Date", "LOAD-DATE"}, [&bytes](const char *name) {
        return bytes.contains(name);
    });
}

Result<Reading> readHtml(const SourceFile &file, const ReadingOptions &)
{
    if (mayBePressExport(file.bytes)) {
        const auto text = decodedPage(file.bytes).decoded;
        const auto page = HtmlDocument::parse(text.text);
        const auto articles =
            page ? articlesOfPressExport({.blocks = blocksBelow(page->body(), HtmlTables::AsCells), .encoding = text.encoding}) : std::nullopt;
        if (articles) {
            return *articles;
        }
    }
    return readPage(file.bytes, {}, savedFrom(file.bytes));
}
}

FormatReader htmlReader()
{
    return {.name = "HTML"_L1, .suffixes = {u"html"_s, u"htm"_s, u"xhtml"_s, u"shtml"_s}, .recognizes = isHtml, .read = readHtml};
}

Result<Reading> readPage(const QByteArray &bytes, const QByteArray &declared, const QString &savedFrom)
{
    const auto [text, contradicted] = decodedPage(bytes, declared);
    return HtmlDocument::parse(text.text).transform([&](const HtmlDocument &page) {
        const auto found = metadataOf(page, savedFrom);
        Draft draft{.blocks = articleTextOf(page, found), .metadata = found.metadata, .encoding = text.encoding, .site = found.site};
        if (!draft.blocks.isEmpty() && draft.blocks.first().kind == ParagraphKind::Title) {
            draft.metadata.title = draft.blocks.first().text;
        }
        // Templates say "en" of French pages: the text itself must not gainsay it.
        const auto spoken = languageOf(joined(draft.blocks));
        draft.language = spoken.isEmpty() || spoken == found.language ? found.language : QString();
        if (!contradicted.isEmpty()) {
            draft.warnings.append({.kind = ImportWarning::Kind::EncodingContradicted, .detail = contradicted});
        }
        return Reading{.drafts = {draft}};
    });
}
