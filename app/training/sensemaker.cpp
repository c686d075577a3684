// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/sensemaker.h"

#include "training/gazetteerlists.h"
#include "training/recipetexts.h"
#include "training/wordfamilies.h"
#include "training/wordtypes.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace
{

Result<void> addExamples(const Recipe &recipe, WordTypeExamples &examples)
{
    const auto texts = readTexts(recipe);
    if (!texts)
        return std::unexpected(texts.error());
    for (const auto &text : *texts)
        examples.add(text.annotated);
    const auto rawTexts = readRawTexts(recipe);
    if (!rawTexts)
        return std::unexpected(rawTexts.error());
    for (const auto &text : *rawTexts)
        examples.addRaw(text);
    return {};
}

// The table is never full.
std::vector<WordSenses::Slot>
slotsOf(const std::vector<NameHash> &words, const std::vector<quint16> &families, const std::vector<std::array<float, wordTypeCount>> &types)
{
    std::vector<WordSenses::Slot> slots(std::bit_ceil(words.size() * 5 / 4 + 1));
    const auto mask = slots.size() - 1;
    for (size_t word = 0; word < words.size(); ++word) {
        auto index = words[word] & mask;
        while (slots[index].word)
            index = (index + 1) & mask;
        slots[index].word = WordSenses::fingerprint(words[word]) | families[word];
        for (int type = 0; type < wordTypeCount; ++type)
            slots[index].levels |= quint32(levelOfProbability(types[word][size_t(type)])) << (4 * type);
    }
    return slots;
}

}

Result<TrainedSenses> makeSenses(const QString &vectorsFile, const QStringList &recipes, const std::function<void(const QString &)> &report)
{
    WordTypeExamples examples;
    std::vector<quint32> known;
    for (const auto &fileName : recipes) {
        const auto recipe = readRecipe(fileName);
        if (!recipe)
            return std::unexpected(recipe.error());
        if (const auto added = addExamples(*recipe, examples); !added)
            return std::unexpected(added.error());
        auto slots = gazetteerSlots(recipe->knownNames);
        if (!slots)
            return std::unexpected(slots.error());
        known = std::move(*slots);
    }
    const auto vectors = readWordVectors(vectorsFile);
    if (!vectors)
        return std::unexpected(vectors.error());
    report(u"%1 words"_s.arg(vectors->words.size()));
    report(u"learning what they can be"_s);
    const auto types = learnWordTypes(*vectors, examples, Gazetteer(known));
    report(u"gathering them to families"_s);
    auto families = familiesOf(*vectors);
    return TrainedSenses{.groups = std::move(families.groups), .slots = slotsOf(vectors->words, families.smallest, types)};
}
