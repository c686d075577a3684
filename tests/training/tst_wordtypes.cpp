// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namelabels.h"
#include "support/testsupport.h"
#include "training/wordtypes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int wordsOfKind = 20;
constexpr int wordsSeen = 16; // of each kind

QString wordOf(int kind, int number)
{
    return QChar(u'A' + kind) + QString(number + 1, u'x');
}

// Words of one kind lie in one direction, none exactly where another does.
WordVectors vectorsOfKinds(int kinds)
{
    WordVectors vectors;
    for (int kind = 0; kind < kinds; ++kind) {
        for (int number = 0; number < wordsOfKind; ++number) {
            WordVector vector{};
            vector[size_t(kind)] = 1;
            vector[size_t(kinds + number)] = 0.3F;
            normalize(vector);
            vectors.words.push_back(foldedHash(wordOf(kind, number)));
            vectors.vectors.push_back(vector);
        }
    }
    return vectors;
}

AnnotatedText textOf(const QString &word, MentionKind kind)
{
    return {.text = u"Then "_s + word + u" came."_s, .names = {{.range = {5, 5 + word.size()}, .kind = kind}}};
}

}

class WordTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void countsWhatWordsAre()
    {
        WordTypeExamples examples;
        examples.add(textOf(u"Renault"_s, MentionKind::Organization));
        examples.add({.text = u"Here Renault is no name."_s, .names = {}});
        examples.addRaw(u"renault Here");
        const auto counts = examples.countsOf(foldedHash(u"renault"));
        QCOMPARE(counts[size_t(WordType::InOrganization)], 1.0F);
        QCOMPARE(counts[size_t(WordType::CapitalisedOnly)], 1.0F);
        QVERIFY(counts[size_t(WordType::LowerCase)] > 0 && counts[size_t(WordType::LowerCase)] < 1);
        // What begins a sentence says nothing.
        QCOMPARE(examples.countsOf(foldedHash(u"here")), WordTypeExamples::Counts());
        QCOMPARE(examples.countsOf(foldedHash(u"came"))[size_t(WordType::LowerCase)], 1.0F);
    }

    void tellsWordsThatItHasNotSeen()
    {
        WordTypeExamples examples;
        for (int number = 0; number < wordsSeen; ++number) {
            for (int kind = 0; kind < nameKindCount; ++kind) {
                for (int time = 0; time < wordsOfKind; ++time)
                    examples.add(textOf(wordOf(kind, number), MentionKind(kind)));
            }
        }
        const auto types = learnWordTypes(vectorsOfKinds(nameKindCount), examples, Gazetteer());
        QCOMPARE(types.size(), size_t(nameKindCount * wordsOfKind));
        for (int kind = 0; kind < nameKindCount; ++kind) {
            for (int number = wordsSeen; number < wordsOfKind; ++number) {
                const auto &word = types[size_t(kind * wordsOfKind + number)];
                const auto likeliest = std::max_element(word.begin(), word.begin() + nameKindCount) - word.begin();
                QCOMPARE(int(likeliest), kind);
            }
        }
    }
};

QTEST_GUILESS_MAIN(WordTypesTest)
#include "tst_wordtypes.moc"
