// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codepoints.h"
#include "recognition/names/namereading.h"
#include "recognition/names/namerecognizer.h"
#include "training/evaluation.h"
#include "training/gazetteerlists.h"
#include "training/markedsentences.h"
#include "training/modelmaker.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage =
    "usage:\n"
    "  manicule-train known-names FOLDER OUT.gazetteer              lays out lists of known names\n"
    "  manicule-train known-words VECTORS.json RECIPE… OUT.senses   works out what is known of words\n"
    "  manicule-train model FILE.recipe OUT.names                   makes a model\n"
    "  manicule-train evaluate MODEL TABLES FILE.conll [DOCS [THRESHOLD]]\n"
    "                                                               scores a model, by document where DOCS says them\n"
    "  manicule-train names MODEL TABLES FILE.txt [THRESHOLD]       prints the names in a text\n"
    "  manicule-train conll MARKED… OUT.conll                       turns marked sentences into CoNLL\n"
    "TABLES: the folder of known-names.gazetteer and known-words.senses\n";

void report(const QString &line)
{
    QTextStream(stderr) << line << '\n';
}

int failed(const Error &error)
{
    report(u"%1: %2%3"_s.arg(error.subject, error.detail, error.line > 0 ? u" (line %1)"_s.arg(error.line) : QString()));
    return 1;
}

int makeKnownNames(const QStringList &arguments)
{
    const auto slots = gazetteerSlots(arguments[0]);
    if (!slots)
        return failed(slots.error());
    const auto written = writeGazetteer(*slots, arguments[1]);
    return written ? 0 : failed(written.error());
}

int makeKnownWords(const QStringList &arguments)
{
    const auto senses = makeSenses(arguments[0], arguments.sliced(1, arguments.size() - 2), report);
    if (!senses)
        return failed(senses.error());
    const auto written = writeSenses(*senses, arguments.back());
    return written ? 0 : failed(written.error());
}

int makeNameModel(const QStringList &arguments)
{
    const auto recipe = readRecipe(arguments[0]);
    if (!recipe)
        return failed(recipe.error());
    const auto model = makeModel(*recipe, report);
    if (!model)
        return failed(model.error());
    const auto written = writeModel(*model, arguments[1]);
    return written ? 0 : failed(written.error());
}

double thresholdOf(const QStringList &arguments, qsizetype place)
{
    return arguments.size() > place ? arguments[place].toDouble() : usualNameThreshold;
}

// A model with the tables that all models use.
struct Reader {
    std::unique_ptr<GazetteerFile> names;
    std::unique_ptr<SensesFile> words;
    std::unique_ptr<NameModel> model;

    [[nodiscard]] QList<Mention> namesIn(const QString &text, double threshold) const
    {
        const NameText prepared(text, {.gazetteer = names->gazetteer(), .senses = words->senses(), .clusters = model->clusters(), .words = model->words()});
        WordMemory memory;
        auto found = NameReading(prepared, *model, memory).names();
        found.removeIf([threshold](const Mention &name) {
            return name.confidence < threshold;
        });
        return found;
    }
};

Result<Reader> openReader(const QString &modelFile, const QString &tables)
{
    auto model = NameModel::open(modelFile);
    if (!model)
        return std::unexpected(model.error());
    auto names = GazetteerFile::open(tables + u"/known-names.gazetteer"_s);
    if (!names)
        return std::unexpected(names.error());
    auto words = SensesFile::open(tables + u"/known-words.senses"_s);
    if (!words)
        return std::unexpected(words.error());
    return Reader{.names = std::move(*names), .words = std::move(*words), .model = std::move(*model)};
}

int evaluate(const QStringList &arguments)
{
    const auto reader = openReader(arguments[0], arguments[1]);
    if (!reader)
        return failed(reader.error());
    const auto texts = readCorpus(arguments[2], {.documents = arguments.value(3)});
    if (!texts)
        return failed(texts.error());
    Evaluation evaluation;
    for (const auto &text : *texts)
        evaluation.add(text.names, reader->namesIn(text.text, thresholdOf(arguments, 4)));
    QTextStream(stdout) << evaluation.table();
    return 0;
}

int findNames(const QStringList &arguments)
{
    const auto reader = openReader(arguments[0], arguments[1]);
    if (!reader)
        return failed(reader.error());
    QFile file(arguments[2]);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.code = ErrorCode::FileUnreadable, .subject = file.fileName(), .detail = file.errorString()});
    const auto text = QString::fromUtf8(file.readAll());
    const CodePoints codePoints(text);
    QTextStream out(stdout);
    out << "start\tend\tkind\tvalue\ttext\tconfidence\n";
    const auto names = reader->namesIn(text, thresholdOf(arguments, 3));
    for (const auto &name : names) {
        const auto range = codePoints.fromPositions(name.range);
        out << range.start << '\t' << range.end << '\t' << kindWord(name.kind) << "\t\t" << text.sliced(name.range.start, name.range.length()).simplified()
            << '\t' << name.confidence << '\n';
    }
    return 0;
}

int convert(const QStringList &arguments)
{
    std::vector<AnnotatedText> texts;
    for (const auto &fileName : arguments.first(arguments.size() - 1)) {
        auto read = readMarkedSentences(fileName);
        if (!read)
            return failed(read.error());
        std::ranges::move(*read, std::back_inserter(texts));
    }
    QSaveFile file(arguments.back());
    const auto bytes = toConll(texts).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed({.code = ErrorCode::FileNotWritable, .subject = file.fileName(), .detail = file.errorString()});
    return 0;
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().sliced(1);
    const auto verb = words.value(0);
    const auto arguments = words.sliced(std::min<qsizetype>(1, words.size()));
    if (verb == u"known-names" && arguments.size() == 2)
        return makeKnownNames(arguments);
    if (verb == u"known-words" && arguments.size() >= 3)
        return makeKnownWords(arguments);
    if (verb == u"model" && arguments.size() == 2)
        return makeNameModel(arguments);
    if (verb == u"evaluate" && arguments.size() >= 3 && arguments.size() <= 5)
        return evaluate(arguments);
    if (verb == u"names" && (arguments.size() == 3 || arguments.size() == 4))
        return findNames(arguments);
    if (verb == u"conll" && arguments.size() >= 2)
        return convert(arguments);
    QTextStream(stderr) << usage;
    return 2;
}
