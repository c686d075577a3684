// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namereading.h"
#include "training/evaluation.h"
#include "training/gazetteerlists.h"
#include "training/markedsentences.h"
#include "training/modelmaker.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto usage =
    "usage:\n"
    "  manicule-train known-names FOLDER OUT.gazetteer              lays out lists of known names\n"
    "  manicule-train model FILE.recipe OUT.names                   makes a model\n"
    "  manicule-train evaluate MODEL GAZETTEER FILE.conll [DOCS]    scores a model, by document where DOCS says them\n"
    "  manicule-train conll MARKED… OUT.conll                       turns marked sentences into CoNLL\n";

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

int evaluate(const QStringList &arguments)
{
    const auto model = NameModel::open(arguments[0]);
    if (!model)
        return failed(model.error());
    const auto known = GazetteerFile::open(arguments[1]);
    if (!known)
        return failed(known.error());
    const auto texts = readCorpus(arguments[2], {.documents = arguments.value(3)});
    if (!texts)
        return failed(texts.error());
    Evaluation evaluation;
    for (const auto &text : *texts) {
        const NameText prepared(text.text, (*known)->gazetteer(), (*model)->clusters());
        evaluation.add(text.names, NameReading(prepared, **model).names());
    }
    QTextStream(stdout) << evaluation.table();
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
    if (verb == u"model" && arguments.size() == 2)
        return makeNameModel(arguments);
    if (verb == u"evaluate" && (arguments.size() == 3 || arguments.size() == 4))
        return evaluate(arguments);
    if (verb == u"conll" && arguments.size() >= 2)
        return convert(arguments);
    QTextStream(stderr) << usage;
    return 2;
}
