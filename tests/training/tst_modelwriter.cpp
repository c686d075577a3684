// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/modelwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{

// Knows « Zadig », and no verdicts.
TrainedModel smallModel()
{
    const auto sentence = u"Nous lisons Zadig ici."_s;
    const CommonWords words;
    const NameText text(sentence, {.gazetteer = {}, .senses = {}, .clusters = {}, .words = words});
    TrainingSet set;
    for (int copy = 0; copy < 20; ++copy)
        set.add(text, {{.range = {12, 17}, .kind = MentionKind::Misc}});
    return {.language = u"fr"_s,
            .look = {.chain = set.train({.trainings = 1}), .network = trainNetwork(set, {.features = 30})},
            .verdicts = {},
            .clusters = {},
            .words = "link de\n"};
}

}

class ModelWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void modelComesBack()
    {
        const auto written = smallModel();
        const auto fileName = m_folder.filePath(u"a.names"_s);
        QVERIFY(writeModel(written, fileName));
        const auto read = NameModel::open(fileName);
        QVERIFY(read);
        QCOMPARE((*read)->language(), u"fr"_s);
        QVERIFY((*read)->words().isLink(u"de"));
        const auto &network = written.look.network;
        QCOMPARE(std::memcmp(&(*read)->network(), &network.weights, sizeof(NetworkWeights)), 0);
        QCOMPARE(network.features.size(), size_t(30));
        for (const auto &[feature, place] : network.features) {
            VectorSums sums{};
            (*read)->addVectors(std::array{feature}, sums);
            for (size_t index = 0; index < networkInputs; ++index)
                QVERIFY(std::abs(float(sums[index]) * vectorUnit - network.vectors[place][index]) <= vectorUnit);
        }
        for (const auto &[feature, place] : written.look.chain.features) {
            FeatureSums sums{};
            (*read)->add(std::array{feature}, sums);
            for (size_t label = 0; label < sums.size(); ++label)
                QVERIFY(std::abs(float(sums[label]) * featureUnit - written.look.chain.scores[place][label]) <= featureUnit);
        }
    }

    void smallestWeightsMakeRoom()
    {
        constexpr NameHash strong = 1000;
        constexpr NameHash all = 150'000;
        auto model = smallModel();
        auto &chain = model.look.chain;
        for (NameHash number = 0; number < all; ++number) {
            chain.features.emplace(mixed(number), quint32(chain.scores.size()));
            chain.scores.push_back({number < strong ? 1.0F : 0.02F});
        }
        const auto fileName = m_folder.filePath(u"large.names"_s);
        QVERIFY(writeModel(model, fileName));
        const auto read = NameModel::open(fileName);
        QVERIFY(read);
        QCOMPARE((*read)->header().featureSlots, 1U << 17);
        NameHash found = 0;
        for (NameHash number = 0; number < all; ++number) {
            FeatureSums sums{};
            (*read)->add(std::array{mixed(number)}, sums);
            found += sums[0] != 0;
            QVERIFY(number >= strong || sums[0] != 0);
        }
        QVERIFY(found < all);
    }

    void sameModelGivesSameBytes()
    {
        for (const auto &name : {u"a.names"_s, u"b.names"_s})
            QVERIFY(writeModel(smallModel(), m_folder.filePath(name)));
        QCOMPARE(contentOf(u"a.names"_s), contentOf(u"b.names"_s));
        QVERIFY(!contentOf(u"a.names"_s).isEmpty());
    }

private:
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ModelWriterTest)
#include "tst_modelwriter.moc"
