// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdfreader.h"

#include "import/pdfworker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Some programs write a line or two before the mark; a text may speak of it.
bool isPdf(const SourceFile &file)
{
    constexpr qsizetype head = 1024;
    const auto begin = QByteArrayView(file.bytes).first(std::min(head, file.bytes.size()));
    return begin.startsWith("%PDF-") || begin.contains("\n%PDF-") || begin.contains("\r%PDF-");
}

Reading readingOf(PdfText text)
{
    Draft draft;
    draft.blocks = std::move(text.blocks);
    if (text.hadFurniture) {
        draft.cleaned.append(Cleaning::PageFurniture);
    }
    takeProperties(draft, text.properties);
    if (text.barePages > 0) {
        draft.warnings.append({.kind = ImportWarning::Kind::PageWithoutText, .found = text.barePages});
    }
    return {.drafts = {draft}};
}

Result<Reading> readPdf(const SourceFile &file, const ReadingOptions &)
{
    return pdfTextByWorker(file.bytes).transform(readingOf);
}
}

FormatReader pdfReader()
{
    return {.name = "PDF"_L1, .suffixes = {u"pdf"_s}, .recognizes = isPdf, .read = readPdf};
}
