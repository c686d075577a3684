// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/title.h"

#include "import/byline.h"
#include "import/siteaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestTitle = 250;
constexpr qsizetype longestRubric = 40;

bool hasLetters(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) {
        return c.isLetter();
    });
}

// What sites write over their titles: the sort of text, or the section it stands in.
bool isKnownRubric(const QString &line)
{
    static const QSet<QString> rubrics{
        u"abonnés"_s,
        u"accueil"_s,
        u"actu"_s,
        u"actualité"_s,
        u"actualités"_s,
        u"à la une"_s,
        u"analyse"_s,
        u"analyses"_s,
        u"analysis"_s,
        u"article"_s,
        u"article abonné"_s,
        u"article payant"_s,
        u"article réservé aux abonnés"_s,
        u"breaking news"_s,
        u"business"_s,
        u"chronique"_s,
        u"chroniques"_s,
        u"comment"_s,
        u"commentary"_s,
        u"critique"_s,
        u"culture"_s,
        u"débats"_s,
        u"décryptage"_s,
        u"dossier"_s,
        u"économie"_s,
        u"editorial"_s,
        u"édito"_s,
        u"éditorial"_s,
        u"enquête"_s,
        u"enquêtes"_s,
        u"entretien"_s,
        u"entretiens"_s,
        u"environnement"_s,
        u"europe"_s,
        u"exclusif"_s,
        u"exclusive"_s,
        u"explainer"_s,
        u"faits divers"_s,
        u"feature"_s,
        u"france"_s,
        u"grand entretien"_s,
        u"grand format"_s,
        u"home"_s,
        u"idées"_s,
        u"info"_s,
        u"international"_s,
        u"interview"_s,
        u"interviews"_s,
        u"investigation"_s,
        u"long format"_s,
        u"médias"_s,
        u"monde"_s,
        u"news"_s,
        u"news analysis"_s,
        u"numérique"_s,
        u"obituary"_s,
        u"opinion"_s,
        u"opinions"_s,
        u"planète"_s,
        u"point de vue"_s,
        u"politics"_s,
        u"politique"_s,
        u"portrait"_s,
        u"premium"_s,
        u"profile"_s,
        u"récit"_s,
        u"reportage"_s,
        u"reportages"_s,
        u"reserved for subscribers"_s,
        u"santé"_s,
        u"science"_s,
        u"sciences"_s,
        u"société"_s,
        u"sport"_s,
        u"sports"_s,
        u"tech"_s,
        u"technology"_s,
        u"témoignage"_s,
        u"tribune"_s,
        u"vidéo"_s,
        u"world"_s,
    };
    return rubrics.contains(line.toLower());
}

bool isUpperCaseRubric(QStringView line)
{
    return line.size() <= longestRubric && std::ranges::none_of(line, [](QChar c) {
               return c.isLower();
           });
}

// "Accueil > Monde > Asie"
bool isBreadcrumb(QStringView line)
{
    static const QRegularExpression trail(u"^[\\p{L}\\p{M} '’&-]{1,30}([>›»/|][\\p{L}\\p{M} '’&-]{1,30})+$"_s);
    return line.size() <= 2 * longestRubric && (line.contains(u'>') || line.contains(u'›')) && trail.matchView(line).hasMatch();
}

bool isOneWord(QStringView line)
{
    return line.size() <= longestRubric && std::ranges::none_of(line, [](QChar c) {
               return c.isSpace();
           });
}

bool looksLikeRubric(QStringView line)
{
    return isKnownRubric(line.toString()) || isUpperCaseRubric(line) || isBreadcrumb(line) || isOneWord(line);
}

bool isByline(QStringView line)
{
    const auto byline = bylineOf(line, DayOrder::DayFirst);
    return byline && (byline->labelled || !byline->source.isEmpty() || !byline->published.isEmpty() || !byline->updated.isEmpty());
}

// A title is longer than the rubric over it, and is no paragraph of text.
bool isTitleUnder(QStringView rubric, QStringView line)
{
    const auto shortest = isOneWord(rubric) && !isKnownRubric(rubric.toString()) ? 2 * rubric.size() : rubric.size();
    return line.size() <= longestTitle && !line.endsWith(u'.') && (line.size() > shortest || isBreadcrumb(rubric));
}

QStringView withoutHeadingMark(QStringView line)
{
    static const QRegularExpression mark(u"^#{1,6}\\s+"_s);
    return line.sliced(mark.matchView(line).capturedLength());
}

QStringView wordsOf(QStringView line)
{
    return withoutHeadingMark(line.trimmed()).trimmed();
}

// The first sentence, or as many whole words as fit.
QString shortened(QStringView line)
{
    static const QRegularExpression sentenceEnd(u"[.!?…](?=\\s+\\p{Lu})"_s);
    const auto end = sentenceEnd.matchView(line.first(longestTitle));
    if (end.hasMatch()) {
        return line.first(end.capturedEnd()).toString();
    }
    const auto space = line.first(longestTitle).lastIndexOf(u' ');
    return line.first(space > 0 ? space : longestTitle).toString() + u'…';
}
}

qsizetype titleBlock(const QList<Block> &blocks)
{
    constexpr qsizetype linesBeforeTitle = 10;
    const auto textOf = [&blocks](qsizetype i) {
        return withoutHeadingMark(QStringView(blocks[i].text).trimmed());
    };
    QList<qsizetype> rubrics;
    for (qsizetype i = 0; i < std::min(blocks.size(), linesBeforeTitle); ++i) {
        const auto line = textOf(i);
        if (!hasLetters(line) || !siteOnLine(line).isEmpty()) {
            continue;
        }
        if (looksLikeRubric(line)) {
            rubrics.append(i);
            continue;
        }
        if (isByline(line)) {
            if (!rubrics.isEmpty()) {
                return rubrics.last();
            }
            continue;
        }
        // The lowest line that looks like a rubric is the title where there is none under it.
        const bool isTitle = rubrics.isEmpty() || isTitleUnder(textOf(rubrics.last()), line);
        return isTitle ? i : rubrics.last();
    }
    return rubrics.isEmpty() ? 0 : rubrics.first();
}

bool mayBeTitle(QStringView line)
{
    return wordsOf(line).size() <= longestTitle;
}

QString titleText(QStringView line)
{
    auto title = wordsOf(line).toString();
    title.replace(u'\t', u' ');
    return title.size() <= longestTitle ? title : shortened(title);
}
