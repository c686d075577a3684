// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/recipe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

std::optional<Recipe::Corpus> corpusOf(const QStringList &words, const QDir &folder)
{
    Recipe::Corpus corpus{.fileName = folder.filePath(words[1])};
    for (const auto &option : words.sliced(2)) {
        const auto equals = option.indexOf(u'=');
        const auto name = option.first(std::max<qsizetype>(equals, 0));
        const auto value = option.sliced(equals + 1);
        bool isNumber = true;
        if (name == u"documents")
            corpus.documents = folder.filePath(value);
        else if (name == u"corrections")
            corpus.corrections = folder.filePath(value);
        else if (name == u"weight")
            corpus.weight = value.toFloat(&isNumber);
        else if (name == u"misc" && value == u"unmarked")
            corpus.marksMisc = false;
        else
            return std::nullopt;
        if (!isNumber)
            return std::nullopt;
    }
    return corpus;
}

bool takeLine(Recipe &recipe, const QStringList &words, const QDir &folder)
{
    if (words.size() < 2)
        return false;
    if (words[0] == u"language") {
        recipe.language = words[1];
    } else if (words[0] == u"common-words") {
        recipe.commonWords.push_back(folder.filePath(words[1]));
    } else if (words[0] == u"known-names") {
        recipe.knownNames = folder.filePath(words[1]);
    } else if (words[0] == u"unmarked") {
        recipe.unmarked.push_back(folder.filePath(words[1]));
    } else if (words[0] == u"known-words") {
        recipe.knownWords = folder.filePath(words[1]);
    } else if (words[0] == u"raw") {
        recipe.raw.push_back(folder.filePath(words[1]));
    } else if (words[0] == u"self-training") {
        bool isNumber = false;
        recipe.selfTraining = words[1].toFloat(&isNumber);
        return isNumber;
    } else if (words[0] == u"corpus") {
        const auto corpus = corpusOf(words, folder);
        if (corpus)
            recipe.corpora.push_back(*corpus);
        return corpus.has_value();
    } else {
        return false;
    }
    return true;
}

}

Result<Recipe> readRecipe(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    Recipe recipe;
    QTextStream stream(&file);
    int number = 0;
    for (QString line; stream.readLineInto(&line);) {
        ++number;
        const auto words = line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && !takeLine(recipe, words, QFileInfo(fileName).dir()))
            return failure(ErrorCode::FormatBroken, fileName, line, number);
    }
    if (recipe.language.isEmpty() || recipe.knownNames.isEmpty() || recipe.knownWords.isEmpty() || recipe.corpora.empty())
        return failure(ErrorCode::FormatBroken, fileName, u"language, known-names, known-words or corpus is missing"_s);
    return recipe;
}
