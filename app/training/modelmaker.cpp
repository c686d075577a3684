// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/modelmaker.h"

#include "recognition/names/namerecognizer.h"
#include "training/clustering.h"
#include "training/evaluation.h"
#include "training/gazetteerlists.h"
#include "training/probabilities.h"
#include "training/recipetexts.h"

#include <QSet>
#include <QStringTokenizer>

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t partCount = 4;
constexpr size_t inAllParts = partCount + 1; ///< the part of texts that are never held out
constexpr double sure = 0.8; ///< the confidence from which a first model's name teaches the second one
constexpr double nearlyNone = 0.15; ///< the confidence from which another makes its sentence doubtful

QString lettersOf(QString text)
{
    text.removeIf([](QChar c) {
        return !c.isLetterOrNumber();
    });
    return text;
}

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
        auto senses = SensesFile::open(m_recipe.knownWords);
        if (!senses)
            return std::unexpected(senses.error());
        m_senses = std::move(*senses);
        auto words = readCommonWords(m_recipe);
        if (!words)
            return std::unexpected(words.error());
        m_words = std::move(words->words);
        const auto raw = readRawTexts(m_recipe);
        if (!raw)
            return std::unexpected(raw.error());
        const auto clusters = learnClusters(*raw);
        m_clusters = WordClusters(clusters);
        if (const auto read = readAll(); !read)
            return std::unexpected(read.error());
        if (m_recipe.selfTraining > 0) {
            m_report(u"a first model, for the texts without marks"_s);
            addSureSentences(*raw, trained(1));
        }
        auto model = trained(ChainTrainerOptions().trainings);
        model.clusters = clusters;
        model.words = std::move(words->definition);
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
            auto ready = prepared(text.annotated.text);
            m_texts.push_back({.source = std::move(text), .prepared = std::move(ready), .part = part});
        }
        return {};
    }

    [[nodiscard]] std::vector<WordClusters::Slot> learnClusters(const std::vector<QString> &raw) const
    {
        m_report(u"learning word clusters"_s);
        Clustering clustering;
        for (const auto &text : raw)
            clustering.add(text);
        return clustering.slots();
    }

    [[nodiscard]] std::unique_ptr<NameText> prepared(const QString &text) const
    {
        return std::make_unique<NameText>(text, Knowledge{.gazetteer = m_gazetteer, .senses = m_senses->senses(), .clusters = m_clusters, .words = m_words});
    }

    // A model but for its clusters.
    [[nodiscard]] TrainedModel trained(int trainings)
    {
        TrainedModel model{.language = m_recipe.language, .look = trainWithout(partCount, trainings)};
        m_report(u"%1 features with weights"_s.arg(model.look.chain.scores.size()));
        readHeldOut(trainings);
        m_report(u"learning verdicts on the names of an article"_s);
        model.verdicts = m_verdicts.trainWithout(partCount);
        m_report(u"calibrating"_s);
        const auto guesses = heldOutGuesses();
        model.calibration = calibrationOf(joinedOf(guesses));
        reportScores(guesses, model.calibration);
        return model;
    }

    // Self-training: sentences of whose names `model` is sure. They teach field and network, not the verdicts, and are in all its parts.
    void addSureSentences(const std::vector<QString> &raw, const TrainedModel &model)
    {
        const auto annotated = annotatedLetters();
        const auto known = m_texts.size();
        for (const auto &text : raw) {
            for (const auto line : QStringTokenizer(text, u'\n', Qt::SkipEmptyParts)) {
                const auto sentence = joinedWords(line);
                if (annotated.contains(lettersOf(sentence)))
                    continue;
                auto ready = prepared(sentence);
                const auto names = sureNames(*ready, model);
                if (names.isEmpty())
                    continue;
                m_texts.push_back({.source = {.weight = m_recipe.selfTraining, .annotated = {.text = sentence, .names = names}},
                                   .prepared = std::move(ready),
                                   .part = inAllParts});
            }
        }
        m_report(u"%1 sentences without marks, of whose names the model is sure"_s.arg(m_texts.size() - known));
    }

    // None if there is a doubtful one.
    [[nodiscard]] static QList<Mention> sureNames(const NameText &text, const TrainedModel &model)
    {
        std::vector<Guess> guesses;
        addGuesses(articleNames(text, model.look), model.verdicts, {}, guesses);
        QList<Mention> names;
        for (const auto &guess : guesses) {
            const auto confidence = calibrated(guess.probability, guess.kind, model.calibration);
            if (confidence >= sure)
                names.append({.range = guess.range, .kind = guess.kind});
            else if (confidence >= nearlyNone)
                return {};
        }
        std::ranges::sort(names, {}, &Mention::range);
        return names;
    }

    // What the corpora and the raw texts have in common is not to be taught twice.
    [[nodiscard]] QSet<QString> annotatedLetters() const
    {
        QSet<QString> letters;
        for (const auto &text : m_texts)
            letters.insert(lettersOf(text.source.annotated.text));
        return letters;
    }

    [[nodiscard]] FirstLook trainWithout(size_t part, int trainings) const
    {
        TrainingSet set;
        for (const auto &text : m_texts) {
            if (text.part != part)
                set.add(*text.prepared, text.source.annotated.names, text.source.weight, text.source.marksMisc);
        }
        auto chain = set.train({.trainings = trainings, .progress = [this](int training, int round, double loss) {
                                    m_report(u"training %1, round %2: loss %3"_s.arg(training + 1).arg(round).arg(loss));
                                }});
        auto network = trainNetwork(set, {.progress = [this](int round, double loss) {
                                        m_report(u"network, round %1: loss %2"_s.arg(round).arg(loss));
                                    }});
        return {.chain = std::move(chain), .network = std::move(network)};
    }

    void readHeldOut(int trainings)
    {
        m_heldOut.clear();
        m_verdicts = {};
        for (size_t part = 0; part < partCount; ++part) {
            m_report(u"holding out part %1 of %2"_s.arg(part + 1).arg(partCount));
            const auto look = trainWithout(part, trainings);
            for (const auto &text : m_texts) {
                if (text.part != part)
                    continue;
                m_heldOut.push_back({&text, articleNames(*text.prepared, look)});
                m_verdicts.add(m_heldOut.back().names, text.source.annotated.names, int(part), text.source.marksMisc);
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
                if (text->part != part)
                    continue;
                addGuesses(names, weights, text->source.annotated.names, guesses[index]);
                std::erase_if(guesses[index], [text](const Guess &guess) {
                    return guess.kind == MentionKind::Misc && !text->source.marksMisc; // nobody knows whether it is right
                });
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
    std::unique_ptr<SensesFile> m_senses;
    WordClusters m_clusters;
    CommonWords m_words;
    std::vector<Text> m_texts;
    std::vector<HeldOut> m_heldOut;
    VerdictTrainingSet m_verdicts;
};

}

Result<TrainedModel> makeModel(const Recipe &recipe, const std::function<void(const QString &)> &report)
{
    return ModelMaker(recipe, report).make();
}
