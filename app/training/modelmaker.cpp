// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelmaker.h"

#include "training/clustering.h"
#include "training/gazetteerlists.h"
#include "training/probabilities.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t foldCount = 3;

struct Text {
    AnnotatedText annotated;
    std::unique_ptr<NameText> prepared;
    float weight = 1;
};

// Neighbouring texts are of one day and tell of the same people: they stay together.
size_t foldOf(size_t text)
{
    return text / 16 % foldCount;
}

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
        model.chain = trainWithout(foldCount);
        m_report(u"%1 features with weights"_s.arg(model.chain.scores.size()));
        readHeldOut();
        m_report(u"training the votes of the article"_s);
        model.votes = m_votes.train(model.chain.steps);
        model.calibration = calibrationOf(heldOutGuesses(model.votes));
        return model;
    }

private:
    Result<void> readTexts()
    {
        for (const auto &corpus : m_recipe.corpora) {
            // Articles come as lines and as running text: the model is to see both.
            auto texts = readCorpus(corpus.fileName, {.documents = corpus.documents, .everyOtherInLines = true});
            if (!texts)
                return std::unexpected(texts.error());
            m_report(u"%1: %2 texts"_s.arg(corpus.fileName).arg(texts->size()));
            for (auto &text : *texts)
                m_texts.push_back({.annotated = std::move(text), .weight = corpus.weight});
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

    [[nodiscard]] ChainWeights trainWithout(size_t fold) const
    {
        TrainingSet set;
        for (size_t index = 0; index < m_texts.size(); ++index) {
            if (foldOf(index) != fold)
                set.add(*m_texts[index].prepared, m_texts[index].annotated.names, m_texts[index].weight);
        }
        return set.train({.progress = [this](int round, double loss) {
            m_report(u"round %1: loss %2"_s.arg(round).arg(loss));
        }});
    }

    void readHeldOut()
    {
        m_scores.resize(m_texts.size());
        for (size_t fold = 0; fold < foldCount; ++fold) {
            m_report(u"holding out part %1 of %2"_s.arg(fold + 1).arg(foldCount));
            const auto chain = trainWithout(fold);
            for (size_t index = 0; index < m_texts.size(); ++index) {
                if (foldOf(index) != fold)
                    continue;
                const auto &text = m_texts[index];
                m_scores[index] = firstScores(*text.prepared, chain);
                m_marginals.resize(m_texts.size());
                m_marginals[index] = marginalsOf(*text.prepared, m_scores[index], chain.steps);
                m_votes.add(*text.prepared, m_scores[index], m_marginals[index], labelsOf(*text.prepared, text.annotated.names));
            }
        }
    }

    [[nodiscard]] std::vector<Guess> heldOutGuesses(const VoteModel &votes) const
    {
        std::vector<Guess> guesses;
        for (size_t index = 0; index < m_texts.size(); ++index) {
            auto scores = m_scores[index];
            const ArticleVotes articleVotes(*m_texts[index].prepared, m_marginals[index]);
            for (quint32 token = 0; token < scores.size(); ++token)
                addVotes(articleVotes.votesFor(token), votes.votes, scores[token]);
            addGuesses(*m_texts[index].prepared, scores, votes.steps, m_texts[index].annotated.names, guesses);
        }
        return guesses;
    }

    const Recipe &m_recipe;
    const std::function<void(const QString &)> &m_report;
    Gazetteer m_gazetteer;
    WordClusters m_clusters;
    std::vector<Text> m_texts;
    std::vector<std::vector<LabelScores>> m_scores; // of each text by a chain that has not seen it
    std::vector<std::vector<LabelScores>> m_marginals;
    VoteTrainingSet m_votes;
};

}

Result<TrainedModel> makeModel(const Recipe &recipe, const std::function<void(const QString &)> &report)
{
    return ModelMaker(recipe, report).make();
}
