// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mentionsverb.h"

#include "cli/tablewriter.h"
#include "core/codepoints.h"
#include "import/articlereader.h"
#include "import/language.h"
#include "recognition/articlementions.h"
#include "recognition/names/namegroups.h"
#include "recognition/recognizer.h"
#include "store/articlerepository.h"
#include "store/decisionrepository.h"

#include <QCommandLineParser>
#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
double rounded(double confidence)
{
    return std::round(confidence * 1000) / 1000;
}
}

struct MentionsVerb::Choices {
    TableWriter::Format format = TableWriter::Format::Tsv;
    QString language; ///< empty: each text's own
    bool asIs = false;
    bool lines = false;
    QString published; ///< empty: each text's own
    std::optional<double> confidence; ///< none: the reader's setting
};

MentionsVerb::MentionsVerb()
    : Verb(
          {.name = u"mentions"_s,
           .synopsis =
               u"[--format tsv|jsonl] [--as-is] [--lines] [--language fr|en] [--definitions DIR] [--relative-dates] [--published DATE] [--confidence X] ID|FILE…"_s,
           .summary = tr("Recognises names and figures in articles and files. Prints a row for each, with offsets in code points."),
           .leastArguments = 1,
           .mostArguments = -1,
           .options = {
               {u"format"_s, tr("tsv, which is the default, or jsonl."), u"FORMAT"_s, u"tsv"_s},
               {u"as-is"_s, tr("Do not clean a file's text as import does: offsets are those of the file's own text.")},
               {u"lines"_s, tr("Take each line of a file, as it is, as a text of its own.")},
               {u"language"_s, tr("Read the texts as fr or en, instead of telling their language."), u"LANGUAGE"_s},
               {u"confidence"_s, tr("Leave out names that are less probable than this, from 0 to 1; 0.4 is the default."), u"X"_s},
               {u"definitions"_s, tr("Look for figure definitions in this folder too; can be repeated."), u"DIR"_s},
               {u"relative-dates"_s, tr("Mark words such as yesterday or last week too, where the article's date is known.")},
               {u"published"_s, tr("The date of the texts, such as 2025-01-28, instead of what they say."), u"DATE"_s},
           }})
{
}

ExitStatus MentionsVerb::run(const QCommandLineParser &arguments, CommandContext &context) const
{
    const auto choices = choicesOf(arguments, context);
    if (!choices) {
        return ExitStatus::WrongUsage;
    }
    const auto definitions = arguments.values(u"definitions"_s);
    const Recognizer recognizer({.definitionFolders = context.definitionFolders + definitions,
                                 .modelFolders = context.modelFolders,
                                 .nameThreshold = choices->confidence.value_or(context.nameThreshold),
                                 .relativeDates = arguments.isSet(u"relative-dates"_s)});
    if (arguments.isSet(u"language"_s) && recognizer.readingLanguage(choices->language) != choices->language) {
        context.wrongUsage(tr("“%1” is not a language that Manicule reads; give fr or en.").arg(choices->language));
        return ExitStatus::WrongUsage;
    }
    const auto inputs = arguments.positionalArguments();
    const bool namesArticles = std::ranges::any_of(inputs, [](const QString &input) {
        return articleIdOf(input).has_value();
    });
    const auto library = namesArticles ? context.openForReading() : nullptr;
    if (namesArticles && !library) {
        return ExitStatus::LibraryNotOpened;
    }
    const bool hasFaultyDefinitions = complainOfDefinitions(definitions, recognizer, context.console);
    const bool readAll = print(inputs, *choices, recognizer, library.get(), context.console);
    return hasFaultyDefinitions || !readAll ? ExitStatus::SomeFailed : ExitStatus::Done;
}

bool MentionsVerb::print(const QStringList &inputs, const Choices &choices, const Recognizer &recognizer, Library *library, Console &console)
{
    const auto first = choices.lines ? u"line"_s : u"article"_s;
    TableWriter table(
        console,
        choices.format,
        {first, u"start"_s, u"end"_s, u"kind"_s, u"value"_s, u"text"_s, u"flags"_s, u"confidence"_s, u"entity"_s, u"entity_id"_s, u"origin"_s, u"status"_s});
    table.writeHeader();
    bool readAll = true;
    for (const auto &argument : inputs) {
        const auto input = read(argument, choices, library);
        const auto failures = input ? input->failures : QList{input.error()};
        for (const auto &failure : failures) {
            console.complain(failure);
            readAll = false;
        }
        for (const auto &source : input ? input->sources : QList<Source>()) {
            sayHowItIsRead(source, recognizer, console);
            write(source, choices, recognizer, table);
        }
    }
    table.finish();
    return readAll;
}

std::optional<MentionsVerb::Choices> MentionsVerb::choicesOf(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto format = TableWriter::formatNamed(arguments.value(u"format"_s));
    if (!format || format == TableWriter::Format::Json) {
        context.wrongUsage(tr("“%1” is not a format of this verb; give tsv or jsonl.").arg(arguments.value(u"format"_s)));
        return std::nullopt;
    }
    const auto language = arguments.value(u"language"_s);
    const auto published = QDate::fromString(arguments.value(u"published"_s), Qt::ISODate);
    if (arguments.isSet(u"published"_s) && !published.isValid()) {
        context.wrongUsage(tr("“%1” is not a date; write it as 2025-01-28.").arg(arguments.value(u"published"_s)));
        return std::nullopt;
    }
    Choices choices{.format = *format,
                    .language = language,
                    .asIs = arguments.isSet(u"as-is"_s),
                    .lines = arguments.isSet(u"lines"_s),
                    .published = published.toString(Qt::ISODate)};
    if (arguments.isSet(u"confidence"_s)) {
        bool isNumber = false;
        choices.confidence = arguments.value(u"confidence"_s).toDouble(&isNumber);
        if (!isNumber || !(*choices.confidence >= 0 && *choices.confidence <= 1)) { // nan is a number to toDouble()
            context.wrongUsage(tr("“%1” is no confidence; give a number from 0 to 1.").arg(arguments.value(u"confidence"_s)));
            return std::nullopt;
        }
    }
    return choices;
}

void MentionsVerb::sayHowItIsRead(const Source &source, const Recognizer &recognizer, Console &console)
{
    const auto language = source.article.language.left(2).toLower();
    const auto reading = recognizer.readingLanguage(source.article.language);
    if (!language.isEmpty() && language != reading) {
        console.say(
            tr("%1 is in a language without a model of names (%2); its names and figures are read as if it were in “%3”.").arg(source.name, language, reading));
    }
}

bool MentionsVerb::complainOfDefinitions(const QStringList &folders, const Recognizer &recognizer, Console &console)
{
    auto problems = recognizer.problems();
    for (const auto &folder : folders) {
        if (!QFileInfo(folder).isDir()) {
            problems.append({.code = ErrorCode::FileNotFound, .subject = folder});
        }
    }
    for (const auto &problem : problems) {
        console.complain(problem);
    }
    return !problems.isEmpty();
}

Result<MentionsVerb::Input> MentionsVerb::read(const QString &argument, const Choices &choices, Library *library)
{
    const auto id = articleIdOf(argument);
    auto input = id ? ofLibrary(argument, *id, *library).transform([](const Source &source) {
        return Input{{source}, {}};
    })
                    : readFile(argument, choices);
    if (input) {
        for (auto &[name, article, lexicon, decided] : input->sources) {
            article.language = choices.language.isEmpty() ? article.language : choices.language;
            article.published = choices.published.isEmpty() ? article.published : choices.published;
        }
    }
    return input;
}

Result<MentionsVerb::Source> MentionsVerb::ofLibrary(const QString &argument, ArticleId id, Library &library)
{
    const auto article = library.articles().article(id);
    if (!article) {
        return std::unexpected(article.error());
    }
    const auto decided = library.decisions().ofArticle(id, article->text);
    const auto names = library.decisions().names();
    if (!decided || !names) {
        return std::unexpected(decided ? names.error() : decided.error());
    }
    return Source{argument, *article, NameLexicon(*names), *decided};
}

Result<MentionsVerb::Input> MentionsVerb::readFile(const QString &file, const Choices &choices)
{
    if (choices.asIs || choices.lines) {
        return readAsIs(file).transform([&](const QString &text) {
            return Input{{Source{.name = file, .article = {.language = choices.language.isEmpty() ? languageOf(text) : choices.language, .text = text}}}, {}};
        });
    }
    return readArticles(file).transform([&](const ReadArticles &read) {
        Input input{{}, read.failures};
        for (const auto &[article, cleaned, warnings] : read.articles) {
            const auto name = read.articles.size() == 1 ? file : file + u'#' + QString::number(input.sources.size() + 1);
            input.sources.append({.name = name, .article = article});
        }
        return input;
    });
}

void MentionsVerb::write(const Source &source, const Choices &choices, const Recognizer &recognizer, TableWriter &table)
{
    if (!choices.lines) {
        writeMentions(source.name, source, recognizer, table);
        return;
    }
    int number = 0;
    auto line = source;
    for (const auto text : QStringTokenizer(source.article.text, u'\n')) {
        line.article.text = (text.endsWith(u'\r') ? text.chopped(1) : text).toString();
        writeMentions(++number, line, recognizer, table);
    }
}

void MentionsVerb::writeMentions(const QJsonValue &first, const Source &source, const Recognizer &recognizer, TableWriter &table)
{
    const QStringView text = source.article.text;
    const CodePoints codePoints(text);
    const auto found = mentionsOf(source.article, recognizer, source.lexicon);
    const auto mentions = decidedMentions(text, found, source.decided, source.lexicon);
    for (const auto &mention : mentions) {
        if (mention.status == MentionStatus::Rejected) {
            continue;
        }
        const auto range = codePoints.fromPositions(mention.range);
        table.writeRow({first,
                        qint64(range.start),
                        qint64(range.end),
                        kindWord(mention.kind),
                        mention.value,
                        text.sliced(mention.range.start, mention.range.length()).toString(),
                        flagWords(mention.flags),
                        rounded(mention.confidence),
                        mention.entity,
                        entityId(mention),
                        originWord(mention.origin),
                        statusWord(mention.status)});
    }
}
