// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articlefacts.h"

#include "messages/languagename.h"
#include "models/openarticle.h"
#include "recognition/recognizer.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString languageInLine(const QString &code)
{
    if (code.isEmpty()) {
        return ArticleFacts::tr("language unknown");
    }
    const auto name = languageName(code);
    // Marks of direction, without which a name that is written from right to left turns the whole line around.
    return QLocale(code).textDirection() == Qt::RightToLeft ? u"\u200e\u2068"_s + name + u'\u2069' : name;
}
}

ArticleFacts::ArticleFacts(const OpenArticle &article, QWidget *parent)
    : QLabel(parent)
    , m_article(article)
{
    setContentsMargins(8, 0, 8, 0);
    connect(&article, &OpenArticle::opened, this, &ArticleFacts::tell);
    connect(&article, &OpenArticle::mentionsChanged, this, &ArticleFacts::tell);
    connect(&article, &OpenArticle::detailsChanged, this, &ArticleFacts::tell);
}

void ArticleFacts::tell()
{
    if (!m_article.isOpen()) {
        clear();
        return;
    }
    const auto &mentions = m_article.mentions();
    const auto names = std::ranges::count_if(mentions, [](const Mention &mention) {
        return isName(mention.kind);
    });
    const auto &article = m_article.article();
    const auto reading = Recognizer::nearestLanguage(article.language);
    const bool isForeign = !article.language.isEmpty() && article.language.left(2) != reading;
    QStringList facts{
        languageInLine(article.language) + (isForeign ? tr(", read as “%1”").arg(languageName(reading)) : QString()),
        tr("%Ln word(s)", nullptr, article.words),
        tr("%Ln name(s)", nullptr, int(names)),
        tr("%Ln figure(s)", nullptr, int(mentions.size() - names)),
    };
    if (article.encoding != "UTF-8"_L1) {
        facts.append(tr("read as %1").arg(article.encoding)); // a guess: who sees wrong letters sees why
    }
    setText(facts.join(u" · "_s));
    setToolTip(isForeign
                   ? tr("Names and figures are known in French and English. This text is read as the nearer of the two: more of them is missing or wrong.")
                   : QString());
}
