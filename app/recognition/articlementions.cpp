// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/articlementions.h"

#include "core/notecalls.h"
#include "recognition/articlemarks.h"
#include "recognition/recognizer.h"

QList<Mention> mentionsOf(const Article &article, const Recognizer &recognizer, const NameLexicon &lexicon)
{
    QList<TextRange> calls;
    for (const auto &call : noteCallsOf(article.text, article.paragraphKinds)) {
        calls.append(call.range);
    }
    const auto mentions = recognizer.recognize(article.text, article.language, {.published = article.published, .lexicon = lexicon, .noteCalls = calls});
    return withoutBylineFigures(mentions, article);
}
