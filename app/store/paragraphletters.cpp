// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paragraphletters.h"

using namespace Qt::StringLiterals;

namespace
{
/// In the order of ParagraphKind.
constexpr auto paragraphKindLetters = "PTLSIQCNB"_L1;
static_assert(paragraphKindLetters.size() == qsizetype(ParagraphKind::Byline) + 1);
}

QString lettersOf(const QList<ParagraphKind> &kinds)
{
    QString letters;
    for (const auto kind : kinds) {
        letters.append(paragraphKindLetters[qsizetype(kind)]);
    }
    return letters;
}

QList<ParagraphKind> kindsOf(const QString &letters)
{
    QList<ParagraphKind> kinds;
    for (const QChar letter : letters) {
        const auto place = paragraphKindLetters.indexOf(letter);
        kinds.append(place < 0 ? ParagraphKind::Paragraph : ParagraphKind(place));
    }
    return kinds;
}
