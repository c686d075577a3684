// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/labelnetwork.h"
#include "support/testsupport.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>

namespace
{

// The first unit of each direction takes in its direction's first input and keeps most of what it has.
std::unique_ptr<NetworkWeights> rememberingWeights()
{
    auto weights = std::make_unique<NetworkWeights>();
    for (auto &direction : weights->directions) {
        direction.offsets[0] = 3;
        direction.ofInputs[0][networkUnits] = 5;
        direction.offsets[2 * networkUnits] = 5;
    }
    weights->ofOutputs[networkInputs][1] = 1; // what is shown forth
    weights->ofOutputs[networkInputs + networkUnits][2] = 1; // and back
    return weights;
}

}

class LabelNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void squashesLikeTheTangent()
    {
        for (int step = -2000; step <= 2000; ++step) {
            const auto value = float(step) / 200;
            QVERIFY(std::abs(squashed(value) - std::tanh(value)) < 2e-4F);
            QVERIFY(std::abs(squashed(value)) <= 1);
        }
        QCOMPARE(squashed(0), 0.0F);
        QCOMPARE(squashed(std::numeric_limits<float>::infinity()), -squashed(-std::numeric_limits<float>::infinity()));
    }

    void remembersInBothDirections()
    {
        const auto weights = rememberingWeights();
        LabelNetwork network(*weights);
        std::vector<NetworkInput> inputs(5);
        inputs[2][0] = 1;
        network.read(inputs);
        std::vector<LabelScores> scores;
        for (size_t token = 0; token < inputs.size(); ++token)
            scores.push_back(network.scoresOf(network.outputOf(token)));
        QCOMPARE(scores[1][1], 0.0F);
        QVERIFY(scores[2][1] > scores[3][1] && scores[3][1] > scores[4][1] && scores[4][1] > 0);
        QVERIFY(scores[2][2] > scores[1][2] && scores[1][2] > scores[0][2] && scores[0][2] > 0);
        QCOMPARE(scores[3][2], 0.0F);
    }

    void forgetsTheSentenceBefore()
    {
        const auto weights = rememberingWeights();
        LabelNetwork network(*weights);
        std::vector<NetworkInput> loud(9);
        for (auto &input : loud)
            input[0] = 1;
        network.read(loud);
        const std::vector<NetworkInput> quiet(3);
        network.read(quiet);
        for (size_t token = 0; token < quiet.size(); ++token)
            QCOMPARE(network.scoresOf(network.outputOf(token)), LabelScores());
        network.read({});
    }

    void joinsScores()
    {
        const auto joined = joinedScores({1, -2}, {4, 2});
        QCOMPARE(joined[0], 3.0F);
        QCOMPARE(joined[1], -1.0F);
        QCOMPARE(joined[2], 0.0F);
    }
};

QTEST_GUILESS_MAIN(LabelNetworkTest)
#include "tst_labelnetwork.moc"
