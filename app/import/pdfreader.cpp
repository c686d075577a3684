// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdfreader.h"

#include "import/fileproperties.h"
#include "import/pdffurniture.h"
#include "import/pdflines.h"
#include "import/pdfpages.h"
#include "import/pdfparagraphs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Some programs write a line or two before the mark.
bool isPdf(const SourceFile &file)
{
    constexpr qsizetype head = 1024;
    return QByteArrayView(file.bytes).first(std::min(head, file.bytes.size())).contains("%PDF-");
}

Result<Reading> readingOf(PdfPages pdf)
{
    const auto bare = std::ranges::count_if(pdf.pages, &PdfPage::isEmpty);
    if (bare == pdf.pages.size()) {
        return failure(ErrorCode::FileScanned);
    }
    Draft draft;
    if (removePdfFurniture(pdf.pages)) {
        draft.cleaned.append(Cleaning::PageFurniture);
    }
    draft.blocks = pdfParagraphsOf(pdfLinesOf(pdf.pages));
    takeProperties(draft, pdf.properties);
    if (bare > 0) {
        draft.warnings.append({.kind = ImportWarning::Kind::PageWithoutText, .found = int(bare)});
    }
    return Reading{.drafts = {draft}};
}

Result<Reading> readPdf(const SourceFile &file, const ReadingOptions &)
{
    return pdfPagesOf(file.bytes).and_then(readingOf);
}
}

FormatReader pdfReader()
{
    return {.name = "PDF"_L1, .suffixes = {u"pdf"_s}, .recognizes = isPdf, .read = readPdf};
}
