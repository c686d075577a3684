// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/recipetexts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class RecipeTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsCorpora()
    {
        write(u"a.conll"_s, "Paris\tB-LOC\nsings\tO\n.\tO\n\nThe\tO\nFrench\tB-MISC\nread\tO\nHamlet\tB-MISC\n\n");
        write(u"demonyms.txt"_s, "French\nGerman\n");
        write(u"common.words"_s, "role judge\n");
        write(u"more.words"_s, "work novel");
        write(u"raw.txt"_s, "Plain words.\n");
        write(u"x.recipe"_s,
              "language en # a remark\ncommon-words common.words\ncommon-words more.words\nknown-names names\nknown-words words.senses\ncorpus a.conll "
              "weight=0.5 misc=unmarked\nunmarked demonyms.txt\n"
              "raw raw.txt\nself-training 0.25\n");
        const auto recipe = readRecipe(m_folder.filePath(u"x.recipe"_s));
        QVERIFY(recipe);
        QCOMPARE(recipe->knownWords, m_folder.filePath(u"words.senses"_s));
        const auto texts = readTexts(*recipe);
        QVERIFY(texts);
        QCOMPARE(texts->size(), size_t(2));
        QCOMPARE(texts->at(0).annotated.text, u"Paris sings."_s);
        QCOMPARE(texts->at(0).weight, 0.5F);
        QVERIFY(!texts->at(0).marksMisc);
        QCOMPARE(recipe->selfTraining, 0.25F);
        QCOMPARE(texts->at(1).place, 0.5);
        // The demonym is left out, the work is not.
        const auto &names = texts->at(1).annotated.names;
        QCOMPARE(names.size(), 1);
        QCOMPARE(texts->at(1).annotated.text.sliced(names[0].range.start, names[0].range.length()), u"Hamlet"_s);
        const auto common = readCommonWords(*recipe);
        QVERIFY(common);
        QCOMPARE(common->definition, "role judge\n\nwork novel\n");
        QVERIFY(common->words.cuesOf(u"judge") != 0 && common->words.cuesOf(u"novel") != 0);
        const auto raw = readRawTexts(*recipe);
        QVERIFY(raw);
        QCOMPARE(*raw, std::vector{u"Plain words.\n"_s});
    }

    void refusesWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("corpus") << QByteArray("corpus missing.conll");
        QTest::newRow("words left unmarked") << QByteArray("corpus b.conll\nunmarked missing.txt");
    }

    void refusesWhatIsMissing()
    {
        QFETCH(QByteArray, line);
        write(u"b.conll"_s, "Paris\tB-LOC\n\n");
        write(u"y.recipe"_s, "language en\nknown-names names\nknown-words words.senses\n" + line + '\n');
        const auto recipe = readRecipe(m_folder.filePath(u"y.recipe"_s));
        QVERIFY(recipe);
        const auto texts = readTexts(*recipe);
        QVERIFY(!texts);
        QCOMPARE(texts.error().code, ErrorCode::FileUnreadable);
    }

    void namesTheFileOfBadWords()
    {
        write(u"good.words"_s, "role judge\n");
        write(u"bad.words"_s, "role judge\nroles judge\n");
        const Recipe recipe{.language = u"en"_s, .commonWords = {m_folder.filePath(u"good.words"_s), m_folder.filePath(u"bad.words"_s)}};
        const auto common = readCommonWords(recipe);
        QVERIFY(!common);
        QCOMPARE(common.error().code, ErrorCode::FormatBroken);
        QCOMPARE(common.error().subject, recipe.commonWords[1]);
        QCOMPARE(common.error().line, 2);
    }

    void refusesBadRecipes_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        const QByteArray head = "language en\nknown-names names\ncorpus a.conll\n";
        QTest::newRow("without known words") << head;
        QTest::newRow("a weight that is no number") << head + "known-words w.senses\nself-training much\n";
        QTest::newRow("an unknown option") << head + "known-words w.senses\ncorpus b.conll misc=marked\n";
    }

    void refusesBadRecipes()
    {
        QFETCH(QByteArray, recipe);
        write(u"z.recipe"_s, recipe);
        const auto read = readRecipe(m_folder.filePath(u"z.recipe"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatBroken);
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecipeTextsTest)
#include "tst_recipetexts.moc"
