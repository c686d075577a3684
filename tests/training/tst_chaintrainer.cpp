// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/chaintrainer.h"
#include "training/probabilities.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int markedSentences = 10;
constexpr int halfMarkedSentences = 40;

}

class ChainTrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void learnsFromHalfMarkedTexts_data()
    {
        QTest::addColumn<bool>("marksMisc");
        QTest::addColumn<bool>("isWork");
        QTest::newRow("unmarked works are no names") << true << false;
        QTest::newRow("unmarked works may be names") << false << true;
    }

    // A few sentences have the work marked, many more leave it out.
    void learnsFromHalfMarkedTexts()
    {
        QFETCH(bool, marksMisc);
        const auto sentence = u"Nous lisons Zadig ici."_s;
        const CommonWords words;
        const NameText text(sentence, {.gazetteer = {}, .senses = {}, .clusters = {}, .words = words});
        const Mention work{.range = {12, 17}, .kind = MentionKind::Misc};
        TrainingSet set;
        for (int copy = 0; copy < markedSentences; ++copy)
            set.add(text, {work});
        for (int copy = 0; copy < halfMarkedSentences; ++copy)
            set.add(text, {}, 1, marksMisc);
        const auto weights = set.train({.trainings = 1});
        LabelChain chain(weights.steps);
        const auto scores = firstScores(text, {.chain = weights, .network = {}});
        std::vector<quint8> classes;
        for (quint32 token = 0; token < text.tokens().size(); ++token)
            classes.push_back(quint8(text.stepClass(token)));
        chain.read(scores, classes);
        QTEST(chain.probabilityOf(2, 3, MentionKind::Misc) > 0.5, "isWork");
    }
};

QTEST_GUILESS_MAIN(ChainTrainerTest)
#include "tst_chaintrainer.moc"
