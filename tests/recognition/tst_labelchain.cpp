// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/labelchain.h"
#include "support/testsupport.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace
{

constexpr size_t length = 4;

// Scores and steps that look random and are always the same.
float number(quint64 seed)
{
    return float(mixed(seed) % 2000) / 500 - 2;
}

std::vector<LabelScores> someScores(quint64 seed)
{
    std::vector<LabelScores> scores(length);
    for (auto &token : scores) {
        for (auto &score : token)
            score = number(++seed);
    }
    return scores;
}

StepWeights someSteps(quint64 seed)
{
    StepWeights steps{};
    for (auto &rows : steps) {
        for (auto &row : rows) {
            for (auto &weight : row)
                weight = number(++seed) / 2;
        }
    }
    return steps;
}

using Labelling = std::array<NameLabel, length>;

// Calls `visit` with each labelling that may be, and its score.
void eachLabelling(const std::vector<LabelScores> &scores,
                   const StepWeights &steps,
                   const std::vector<quint8> &classes,
                   const std::function<void(const Labelling &, double)> &visit)
{
    Labelling labels{};
    const std::function<void(size_t, double)> extend = [&](size_t token, double score) {
        if (token == length)
            return visit(labels, score);
        const auto previous = token == 0 ? outside : labels[token - 1];
        for (NameLabel label = 0; label < nameLabelCount; ++label) {
            if (!mayFollow(previous, label))
                continue;
            labels[token] = label;
            extend(token + 1, score + scores[token][label] + steps[classes[token]][previous][label]);
        }
    };
    extend(0, 0);
}

}

class LabelChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void agreesWithAllLabellings_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
            QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed * 1000;
    }

    void agreesWithAllLabellings()
    {
        QFETCH(quint64, seed);
        const auto scores = someScores(seed);
        const auto steps = someSteps(seed + 500);
        const std::vector<quint8> classes{3, 1, 3, 0};
        double sum = 0;
        double spanSum = 0; // tokens 1 and 2 are one organisation
        std::vector<std::array<double, nameLabelCount>> labelSums(length);
        double best = -1e9;
        Labelling bestLabels{};
        eachLabelling(scores, steps, classes, [&](const Labelling &labels, double score) {
            const auto weight = std::exp(score);
            sum += weight;
            for (size_t token = 0; token < length; ++token)
                labelSums[token][labels[token]] += weight;
            const auto inside = insideOf(MentionKind::Organization);
            if (labels[1] == beginOf(MentionKind::Organization) && labels[2] == inside && labels[3] != inside)
                spanSum += weight;
            if (score > best) {
                best = score;
                bestLabels = labels;
            }
        });
        LabelChain chain(steps);
        chain.read(scores, classes);
        QVERIFY(std::abs(chain.logSum() - std::log(sum)) < 1e-3);
        for (size_t token = 0; token < length; ++token) {
            const auto marginals = chain.marginals(token);
            for (NameLabel label = 0; label < nameLabelCount; ++label)
                QVERIFY(std::abs(marginals[label] - labelSums[token][label] / sum) < 1e-4);
        }
        QVERIFY(std::abs(chain.probabilityOf(1, 3, MentionKind::Organization) - spanSum / sum) < 1e-4);
        std::vector<NameLabel> labels;
        chain.decode(labels);
        QVERIFY(std::ranges::equal(labels, bestLabels));
    }

    void neverContinuesWhatHasNotBegun()
    {
        std::vector<LabelScores> scores(1);
        scores[0][insideOf(MentionKind::Place)] = 50;
        LabelChain chain(StepWeights{});
        const std::vector<quint8> classes{3};
        chain.read(scores, classes);
        std::vector<NameLabel> labels;
        chain.decode(labels);
        QVERIFY(!isInside(labels[0]));
    }

    void readsNothing()
    {
        LabelChain chain(StepWeights{});
        chain.read({}, {});
        std::vector<NameLabel> labels{outside};
        chain.decode(labels);
        QVERIFY(labels.empty());
    }
};

QTEST_GUILESS_MAIN(LabelChainTest)
#include "tst_labelchain.moc"
