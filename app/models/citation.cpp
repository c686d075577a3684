// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/citation.h"

#include "models/valuetext.h"

using namespace Qt::StringLiterals;

namespace
{
QString quoted(const QString &quote, const QLocale &locale)
{
    if (locale.language() == QLocale::French) {
        return u"«\u202F"_s + quote + u"\u202F»"_s; // French sets a narrow space within, which the locale data leave out
    }
    return locale.quoteString(quote);
}
}

QString citation(const QString &quote, const Article &article, const QLocale &locale)
{
    QStringList facts{article.author, quoted(article.title, locale), article.source, dateText(article.published, locale)};
    if (article.title.isEmpty()) {
        facts[1].clear();
    }
    facts.removeAll(QString());
    const auto text = quoted(quote.simplified(), locale);
    return facts.isEmpty() ? text : u"%1 (%2)"_s.arg(text, facts.join(u", "_s));
}
