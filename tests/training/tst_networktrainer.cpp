// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/networkgradient.h"
#include "training/networktrainer.h"
#include "training/probabilities.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NameLabel, 4> marked{outside, beginOf(MentionKind::Person), insideOf(MentionKind::Person), outside};

// A number of ±0.5 that hangs on `place` alone.
float scattered(size_t place)
{
    return float(mixed(place) >> 40) / float(1 << 24) - 0.5F;
}

std::span<float> numbersOf(NetworkWeights &weights)
{
    return {reinterpret_cast<float *>(&weights), sizeof(NetworkWeights) / sizeof(float)};
}

NetworkExample scatteredExample(bool marksMisc)
{
    NetworkExample example{.labels = marked, .weight = 2, .marksMisc = marksMisc};
    example.inputs.resize(marked.size());
    example.masks.resize(marked.size());
    for (size_t token = 0; token < marked.size(); ++token) {
        for (size_t index = 0; index < networkInputs; ++index)
            example.inputs[token][index] = scattered(1000 * token + index);
        for (size_t index = 0; index < networkOutputs; ++index)
            example.masks[token][index] = index % 5 == token ? 0 : 1.25F;
    }
    return example;
}

NameText textOf(QStringView text)
{
    static const CommonWords words;
    return NameText(text, {.gazetteer = {}, .senses = {}, .clusters = {}, .words = words});
}

}

class NetworkTrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void gradientsAreThoseOfTheLoss_data()
    {
        QTest::addColumn<bool>("marksMisc");
        QTest::newRow("all kinds marked") << true;
        QTest::newRow("works unmarked") << false;
    }

    // Against the differences that small steps of a weight or an input make.
    void gradientsAreThoseOfTheLoss()
    {
        QFETCH(bool, marksMisc);
        constexpr float step = 1e-2F;
        NetworkWeights weights;
        const auto numbers = numbersOf(weights);
        for (size_t index = 0; index < numbers.size(); ++index)
            numbers[index] = scattered(100'000 + index);
        auto example = scatteredExample(marksMisc);
        NetworkGradient gradient(weights);
        (void)gradient.add(example);
        auto gradients = gradient.gradients();
        const auto inputGradients = gradient.inputGradients();
        const auto slopeAt = [&](float &number) {
            const auto before = number;
            number = before + step;
            const auto higher = gradient.add(example);
            number = before - step;
            const auto lower = gradient.add(example);
            number = before;
            return (higher - lower) / double(2 * step);
        };
        constexpr size_t stride = 37; // every weight would take long, and this one meets all rows
        for (size_t index = 0; index < numbers.size(); index += stride) {
            const auto slope = slopeAt(numbers[index]);
            QVERIFY2(std::abs(slope - double(numbersOf(gradients)[index])) < 5e-3, qPrintable(QString::number(index)));
        }
        for (size_t token = 0; token < marked.size(); ++token) {
            for (size_t index = 0; index < networkInputs; ++index) {
                const auto slope = slopeAt(example.inputs[token][index]);
                QVERIFY2(std::abs(slope - double(inputGradients[token][index])) < 5e-3, qPrintable(QString::number(index)));
            }
        }
    }

    void learnsFromWordsFarAway()
    {
        // What « Zadig » is, only the first word tells; the field looks two words far.
        TrainingSet set;
        const auto read = textOf(u"Lisons donc un peu Zadig.");
        const auto met = textOf(u"Saluons donc un peu Zadig.");
        for (int copy = 0; copy < 20; ++copy) {
            set.add(read, {{.range = {19, 24}, .kind = MentionKind::Misc}});
            set.add(met, {{.range = {20, 25}, .kind = MentionKind::Person}});
        }
        const FirstLook look{.chain = {}, .network = trainNetwork(set, {.rounds = 100})};
        constexpr size_t zadig = 4;
        const auto inRead = firstScores(read, look)[zadig];
        const auto inMet = firstScores(met, look)[zadig];
        QVERIFY(inRead[beginOf(MentionKind::Misc)] > inRead[beginOf(MentionKind::Person)]);
        QVERIFY(inMet[beginOf(MentionKind::Person)] > inMet[beginOf(MentionKind::Misc)]);
    }

    void sameTextsGiveSameBits()
    {
        TrainingSet set;
        const auto text = textOf(u"Nous lisons Zadig ici.");
        for (int copy = 0; copy < 5; ++copy)
            set.add(text, {{.range = {12, 17}, .kind = MentionKind::Misc}});
        const auto first = trainNetwork(set, {.features = 20});
        const auto second = trainNetwork(set, {.features = 20});
        QCOMPARE(first.features.size(), size_t(20));
        QCOMPARE(std::memcmp(&first.weights, &second.weights, sizeof(NetworkWeights)), 0);
        for (const auto &[feature, place] : first.features)
            QCOMPARE(second.vectors[second.features.at(feature)], first.vectors[place]);
    }

    void learnsNothingFromNothing()
    {
        const auto network = trainNetwork(TrainingSet());
        QVERIFY(network.features.empty());
        QVERIFY(std::isfinite(network.weights.ofOutputs[0][0]));
    }
};

QTEST_GUILESS_MAIN(NetworkTrainerTest)
#include "tst_networktrainer.moc"
