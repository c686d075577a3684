// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/recipetexts.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> bytesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    return file.readAll();
}

Result<QString> contentOf(const QString &fileName)
{
    return bytesOf(fileName).transform([](const QByteArray &bytes) {
        return QString::fromUtf8(bytes);
    });
}

Result<QSet<QString>> readUnmarked(const Recipe &recipe)
{
    QSet<QString> unmarked;
    for (const auto &fileName : recipe.unmarked) {
        const auto content = contentOf(fileName);
        if (!content)
            return std::unexpected(content.error());
        const auto lines = content->split(u'\n', Qt::SkipEmptyParts);
        unmarked.unite({lines.begin(), lines.end()});
    }
    return unmarked;
}

}

Result<std::vector<RecipeText>> readTexts(const Recipe &recipe)
{
    const auto unmarked = readUnmarked(recipe);
    if (!unmarked)
        return std::unexpected(unmarked.error());
    std::vector<RecipeText> result;
    for (const auto &corpus : recipe.corpora) {
        // Articles come as lines and as running text: the model is to see both.
        auto texts = readCorpus(corpus.fileName, {.documents = corpus.documents, .corrections = corpus.corrections, .everyOtherInLines = true});
        if (!texts)
            return std::unexpected(texts.error());
        for (size_t index = 0; index < texts->size(); ++index) {
            auto &annotated = (*texts)[index];
            annotated.names.removeIf([&](const Mention &name) {
                return name.kind == MentionKind::Misc && unmarked->contains(annotated.text.sliced(name.range.start, name.range.length()));
            });
            result.push_back({.corpus = corpus.fileName,
                              .place = double(index) / double(texts->size()),
                              .weight = corpus.weight,
                              .marksMisc = corpus.marksMisc,
                              .annotated = std::move(annotated)});
        }
    }
    return result;
}

Result<RecipeWords> readCommonWords(const Recipe &recipe)
{
    RecipeWords common;
    for (const auto &fileName : recipe.commonWords) {
        const auto definition = bytesOf(fileName);
        if (!definition)
            return std::unexpected(definition.error());
        if (const auto added = common.words.add(*definition, fileName); !added)
            return std::unexpected(added.error());
        common.definition += *definition + '\n';
    }
    return common;
}

Result<std::vector<QString>> readRawTexts(const Recipe &recipe)
{
    std::vector<QString> texts;
    for (const auto &fileName : recipe.raw) {
        auto content = contentOf(fileName);
        if (!content)
            return std::unexpected(content.error());
        texts.push_back(std::move(*content));
    }
    return texts;
}
