// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/annotateverb.h"

#include "core/annotation.h"
#include "core/codepoints.h"
#include "store/annotationrepository.h"
#include "store/tagrepository.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{
/// The text as a keyboard types it: any space as a plain one, ’ as '. Positions stay.
QString asTyped(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Separator_Space) {
            c = u' ';
        } else if (c == u'\u2019') {
            c = u'\'';
        }
    }
    return text;
}

QList<TextRange> placesOf(const QString &quote, const QString &text)
{
    QList<TextRange> places;
    for (auto start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.size())) {
        places.append({start, start + quote.size()});
    }
    return places;
}

bool isNumber(const QString &argument)
{
    return articleIdOf(argument).has_value();
}

/// Adds the annotation with the tags at these paths, as one step: where one cannot be made, none is.
Result<AnnotationId> add(Library &library, Annotation annotation, const QStringList &tagPaths, const QString &text)
{
    return library.history().step(EditKind::AddAnnotation, annotation.article, [&]() -> Result<AnnotationId> {
        for (const auto &path : tagPaths) {
            const auto tag = library.tags().ensure(path);
            if (!tag) {
                return std::unexpected(tag.error());
            }
            if (!annotation.tags.contains(*tag)) {
                annotation.tags.append(*tag);
            }
        }
        return library.annotations().add(annotation, text);
    });
}
}

AnnotateVerb::AnnotateVerb()
    : Verb({.name = u"annotate"_s,
            .synopsis = u"ID (--quote TEXT [--occurrence N] | --start S --end E) [--tag PATH]… [--note TEXT]"_s,
            .summary = tr("Marks a passage of an article. Prints the annotation's id."),
            .leastArguments = 1,
            .mostArguments = 1,
            .options = {
                {u"quote"_s, tr("The words of the passage, as the article has them."), u"TEXT"_s},
                {u"occurrence"_s, tr("Which of the places that have these words, from 1."), u"N"_s, u"1"_s},
                {u"start"_s, tr("Where the passage begins, in code points from 0."), u"S"_s},
                {u"end"_s, tr("Where it ends: the first code point behind it."), u"E"_s},
                {u"tag"_s, tr("A tag such as Politics/Elections, made where it is absent; can be repeated."), u"PATH"_s},
                {u"note"_s, tr("What you have to say of it."), u"TEXT"_s},
            }})
{
}

ExitStatus AnnotateVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    if (const auto problem = problemWith(arguments); !problem.isEmpty()) {
        return context.wrongUsage(problem);
    }
    const auto opened = context.openArticle(arguments.positionalArguments().constFirst(), Library::Access::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    const auto &article = opened->article;
    const auto range = passage(arguments, article, context);
    if (!range) {
        return ExitStatus::SomeFailed;
    }
    auto annotation = annotationOf(article.text, *range);
    annotation.article = article.id;
    annotation.note = arguments.value(u"note"_s);
    annotation.annotator = context.annotator;
    const auto id = add(*opened->library, annotation, arguments.values(u"tag"_s), article.text);
    if (!id) {
        context.console.complain(id.error());
        return ExitStatus::SomeFailed;
    }
    context.console.writeLine(QString::number(*id));
    return ExitStatus::Done;
}

QString AnnotateVerb::problemWith(const QCommandLineParser &arguments)
{
    const bool quoted = arguments.isSet(u"quote"_s);
    const bool placed = arguments.isSet(u"start"_s) && arguments.isSet(u"end"_s);
    const bool halfPlaced = arguments.isSet(u"start"_s) != arguments.isSet(u"end"_s);
    if (quoted == placed || halfPlaced) {
        return tr("Name the passage by --quote, or by --start and --end.");
    }
    if (quoted && arguments.value(u"quote"_s).isEmpty()) {
        return tr("--quote needs the words of the passage.");
    }
    if (arguments.isSet(u"occurrence"_s) && !quoted) {
        return tr("--occurrence goes with --quote.");
    }
    const auto occurrence = arguments.value(u"occurrence"_s);
    if (!isNumber(occurrence) || occurrence.toLongLong() < 1) {
        return tr("“%1” is no occurrence; give a number from 1.").arg(occurrence);
    }
    for (const auto &option : {u"start"_s, u"end"_s}) {
        if (placed && !isNumber(arguments.value(option))) {
            return tr("“%1” is no place in a text; give a number from 0.").arg(arguments.value(option));
        }
    }
    return {};
}

std::optional<TextRange> AnnotateVerb::passage(const QCommandLineParser &arguments, const Article &article, CommandContext &context)
{
    if (arguments.isSet(u"quote"_s)) {
        // Stored texts are in this form; what a keyboard or a script gives may not be.
        const auto quote = arguments.value(u"quote"_s).normalized(QString::NormalizationForm_C);
        return quotedPassage(quote, arguments.value(u"occurrence"_s).toLongLong(), article, context);
    }
    const TextRange wanted{qsizetype(arguments.value(u"start"_s).toLongLong()), qsizetype(arguments.value(u"end"_s).toLongLong())};
    const CodePoints codePoints(article.text);
    if (wanted.isEmpty() || wanted.end > codePoints.count()) {
        context.console.complain({.code = ErrorCode::RangeInvalid, .subject = u"%1–%2"_s.arg(wanted.start).arg(wanted.end)});
        return std::nullopt;
    }
    return codePoints.toPositions(wanted);
}

std::optional<TextRange> AnnotateVerb::quotedPassage(const QString &quote, qsizetype occurrence, const Article &article, CommandContext &context)
{
    auto places = placesOf(quote, article.text);
    if (places.isEmpty()) {
        places = placesOf(asTyped(quote), asTyped(article.text));
    }
    if (places.isEmpty()) {
        context.console.complain({.code = ErrorCode::QuoteNotFound, .subject = quote});
        return std::nullopt;
    }
    if (occurrence > places.size()) {
        context.console.say(tr("The article holds “%1” only %n times.", nullptr, int(places.size())).arg(quote));
        return std::nullopt;
    }
    return places[occurrence - 1];
}
