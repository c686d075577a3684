// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelmaker.h"

#include "training/clustering.h"
#include "training/gazetteerlists.h"
#include "training/probabilities.h"

#include <QFile>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t partCount = 4;
constexpr int trainingCount = 3; // whose mean is taken

struct Text {
    AnnotatedText annotated;
    std::unique_ptr<NameText> prepared;
    float weight = 1;
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
        TrainedModel model{.language = m_recipe.language};
        if (const auto read = readTexts(); !read)
            return std::unexpected(read.error());
        auto clusters = learnClusters();
        if (!clusters)
            return std::unexpected(clusters.error());
        model.clusters = std::move(*clusters);
        m_clusters = WordClusters(model.clusters);
        for (auto &text : m_texts)
            text.prepared = std::make_unique<NameText>(text.annotated.text, m_gazetteer, m_clusters);
        model.chain = trainWithout(partCount);
        m_report(u"%1 features with weights"_s.arg(model.chain.scores.size()));
        readHeldOut();
        m_report(u"learning verdicts on the names of an article"_s);
        model.verdicts = m_verdicts.trainWithout(partCount);
        m_report(u"calibrating"_s);
        model.calibration = calibrationOf(heldOutGuesses());
        return model;
    }

private:
    Result<QSet<QString>> readUnmarked() const
    {
        QSet<QString> unmarked;
        for (const auto &fileName : m_recipe.unmarked) {
            QFile file(fileName);
            if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
                return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
            QTextStream stream(&file);
            for (QString line; stream.readLineInto(&line);)
                unmarked.insert(line);
        }
        return unmarked;
    }

    Result<void> readTexts()
    {
        const auto unmarked = readUnmarked();
        if (!unmarked)
            return std::unexpected(unmarked.error());
        for (const auto &corpus : m_recipe.corpora) {
            // Articles come as lines and as running text: the model is to see both.
            auto texts = readCorpus(corpus.fileName, {.documents = corpus.documents, .corrections = corpus.corrections, .everyOtherInLines = true});
            if (!texts)
                return std::unexpected(texts.error());
            m_report(u"%1: %2 texts"_s.arg(corpus.fileName).arg(texts->size()));
            // Neighbouring texts are of one time and tell of the same people: a part of a corpus is a stretch of it.
            for (size_t index = 0; index < texts->size(); ++index) {
                auto &annotated = (*texts)[index];
                annotated.names.removeIf([&](const Mention &name) {
                    return name.kind == MentionKind::Misc && unmarked->contains(annotated.text.sliced(name.range.start, name.range.length()));
                });
                m_texts.push_back({.annotated = std::move(annotated), .weight = corpus.weight, .part = index * partCount / texts->size()});
            }
        }
        return {};
    }

    Result<std::vector<WordClusters::Slot>> learnClusters() const
    {
        Clustering clustering;
        for (const auto &fileName : m_recipe.raw) {
            QFile file(fileName);
            if (!file.open(QIODevice::ReadOnly))
                return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
            clustering.add(QString::fromUtf8(file.readAll()));
        }
        if (!m_recipe.raw.empty())
            m_report(u"learning word clusters"_s);
        return clustering.slots();
    }

    [[nodiscard]] ChainWeights trainWithout(size_t part) const
    {
        TrainingSet set;
        for (const auto &text : m_texts) {
            if (text.part != part)
                set.add(*text.prepared, text.annotated.names, text.weight);
        }
        std::vector<ChainWeights> trainings;
        for (int seed = 0; seed < trainingCount; ++seed) {
            m_report(u"training %1 of %2"_s.arg(seed + 1).arg(trainingCount));
            trainings.push_back(set.train({.seed = seed, .progress = [this](int round, double loss) {
                                               m_report(u"round %1: loss %2"_s.arg(round).arg(loss));
                                           }}));
        }
        return meanOf(trainings);
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
                m_verdicts.add(m_heldOut.back().names, text.annotated.names, int(part));
            }
        }
    }

    [[nodiscard]] std::vector<Guess> heldOutGuesses() const
    {
        std::vector<Guess> guesses;
        for (size_t part = 0; part < partCount; ++part) {
            const auto weights = m_verdicts.trainWithout(int(part));
            for (const auto &[text, names] : m_heldOut) {
                if (text->part == part)
                    addGuesses(names, weights, text->annotated.names, guesses);
            }
        }
        return guesses;
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
