// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelmaker.h"

#include "recognition/names/namerecognizer.h"
#include "training/clustering.h"
#include "training/evaluation.h"
#include "training/gazetteerlists.h"
#include "training/probabilities.h"
#include "training/recipetexts.h"

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t partCount = 4;

struct Text {
    RecipeText source;
    std::unique_ptr<NameText> prepared;
    size_t part = 0; // what is learnt about it is learnt without this part
};

class ModelMaker
{
public:
    ModelMaker(const Recipe &recipe, const std::function<void(const QString &)> &report)
        : m_recipe(recipe)
        , m_report(report)
    {
    }

    Result<TrainedModel> make()
    {
        const auto slots = gazetteerSlots(m_recipe.knownNames);
        if (!slots)
            return std::unexpected(slots.error());
        m_gazetteer = Gazetteer(*slots);
        const auto senses = SensesFile::open(m_recipe.knownWords);
        if (!senses)
            return std::unexpected(senses.error());
        TrainedModel model{.language = m_recipe.language};
        if (const auto read = readAll(); !read)
            return std::unexpected(read.error());
        auto clusters = learnClusters();
        if (!clusters)
            return std::unexpected(clusters.error());
        model.clusters = std::move(*clusters);
        m_clusters = WordClusters(model.clusters);
        for (auto &text : m_texts)
            text.prepared = std::make_unique<NameText>(text.source.annotated.text, m_gazetteer, (*senses)->senses(), m_clusters);
        model.chain = trainWithout(partCount);
        m_report(u"%1 features with weights"_s.arg(model.chain.scores.size()));
        readHeldOut();
        m_report(u"learning verdicts on the names of an article"_s);
        model.verdicts = m_verdicts.trainWithout(partCount);
        m_report(u"calibrating"_s);
        const auto guesses = heldOutGuesses();
        model.calibration = calibrationOf(joinedOf(guesses));
        reportScores(guesses, model.calibration);
        return model;
    }

private:
    Result<void> readAll()
    {
        auto texts = readTexts(m_recipe);
        if (!texts)
            return std::unexpected(texts.error());
        m_report(u"%1 texts"_s.arg(texts->size()));
        // Neighbouring texts are of one time and tell of the same people: a part of a corpus is a stretch of it.
        for (auto &text : *texts) {
            const auto part = size_t(text.place * double(partCount));
            m_texts.push_back({.source = std::move(text), .prepared = {}, .part = part});
        }
        return {};
    }

    Result<std::vector<WordClusters::Slot>> learnClusters() const
    {
        const auto texts = readRawTexts(m_recipe);
        if (!texts)
            return std::unexpected(texts.error());
        m_report(u"learning word clusters"_s);
        Clustering clustering;
        for (const auto &text : *texts)
            clustering.add(text);
        return clustering.slots();
    }

    [[nodiscard]] ChainWeights trainWithout(size_t part) const
    {
        TrainingSet set;
        for (const auto &text : m_texts) {
            if (text.part != part)
                set.add(*text.prepared, text.source.annotated.names, text.source.weight);
        }
        return set.train({.progress = [this](int training, int round, double loss) {
            m_report(u"training %1, round %2: loss %3"_s.arg(training + 1).arg(round).arg(loss));
        }});
    }

    void readHeldOut()
    {
        for (size_t part = 0; part < partCount; ++part) {
            m_report(u"holding out part %1 of %2"_s.arg(part + 1).arg(partCount));
            const auto chain = trainWithout(part);
            for (const auto &text : m_texts) {
                if (text.part != part)
                    continue;
                m_heldOut.push_back({&text, articleNames(*text.prepared, firstScores(*text.prepared, chain), chain.steps)});
                m_verdicts.add(m_heldOut.back().names, text.source.annotated.names, int(part));
            }
        }
    }

    // Of each text in m_heldOut, by verdicts that have not seen it either.
    [[nodiscard]] std::vector<std::vector<Guess>> heldOutGuesses() const
    {
        std::vector<std::vector<Guess>> guesses(m_heldOut.size());
        for (size_t part = 0; part < partCount; ++part) {
            const auto weights = m_verdicts.trainWithout(int(part));
            for (size_t index = 0; index < m_heldOut.size(); ++index) {
                const auto &[text, names] = m_heldOut[index];
                if (text->part == part)
                    addGuesses(names, weights, text->source.annotated.names, guesses[index]);
            }
        }
        return guesses;
    }

    static std::vector<Guess> joinedOf(const std::vector<std::vector<Guess>> &guesses)
    {
        const auto joined = guesses | std::views::join;
        return {joined.begin(), joined.end()};
    }

    void reportScores(const std::vector<std::vector<Guess>> &guesses, const std::array<float, nameKindCount * 2> &calibration) const
    {
        std::map<QString, Evaluation> evaluations;
        for (size_t index = 0; index < m_heldOut.size(); ++index) {
            QList<Mention> found;
            for (const auto &guess : guesses[index]) {
                if (calibrated(guess.probability, guess.kind, calibration) >= usualNameThreshold)
                    found.append({.range = guess.range, .kind = guess.kind});
            }
            const auto &text = *m_heldOut[index].text;
            evaluations[text.source.corpus].add(text.source.annotated.names, found);
        }
        for (const auto &[corpus, evaluation] : evaluations)
            m_report(u"held out of %1\n%2"_s.arg(corpus, evaluation.table()));
    }

    struct HeldOut {
        const Text *text = nullptr;
        ArticleNames names; // by a chain that has not seen the text
    };

    const Recipe &m_recipe;
    const std::function<void(const QString &)> &m_report;
    Gazetteer m_gazetteer;
    WordClusters m_clusters;
    std::vector<Text> m_texts;
    std::vector<HeldOut> m_heldOut;
    VerdictTrainingSet m_verdicts;
};

}

Result<TrainedModel> makeModel(const Recipe &recipe, const std::function<void(const QString &)> &report)
{
    return ModelMaker(recipe, report).make();
}
