// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/recognizer.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace
{

const auto sample = u"Jeanne Durand a quitté l’Allemagne lundi. « Oui », a dit Jeanne Durand à Berlin."_s;

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}

class RecognizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void ordersMentions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("sample") << sample;
        QTest::newRow("only capitals") << u"LE "_s.repeated(2000);
        QTest::newRow("one long word") << u"a"_s.repeated(20000);
        QTest::newRow("only signs") << u"« \" ) . "_s.repeated(2000);
        QTest::newRow("emoji") << u"👩‍👩‍👧 Paris 🇫🇷 "_s.repeated(200);
        QTest::newRow("half surrogates") << u"\xd83d Paris \xdc00 A\xd83d"_s;
        QTest::newRow("mixed scripts") << u"Москва 東京 Tokyo القاهرة"_s;
    }

    void ordersMentions()
    {
        QFETCH(QString, text);
        for (const auto &language : {u"fr"_s, u"en"_s, u"de"_s, u""_s}) {
            qsizetype last = 0;
            for (const auto &mention : Recognizer().recognize(text, language)) {
                QVERIFY(mention.range.start >= last);
                QVERIFY(!mention.range.isEmpty());
                last = mention.range.end;
            }
            QVERIFY(last <= text.size());
        }
    }

    void readsOtherLanguages()
    {
        const Recognizer recognizer;
        QCOMPARE(recognizer.readingLanguage(u"fr"), u"fr");
        QCOMPARE(recognizer.readingLanguage(u"en-GB"), u"en");
        QCOMPARE(recognizer.readingLanguage(u"de"), u"en");
        QCOMPARE(recognizer.readingLanguage(u"es"), u"fr");
        QCOMPARE(recognizer.readingLanguage(u""), u"fr");
    }

    void aLanguageIsAModelAndADefinition()
    {
        const QTemporaryDir folder;
        QFile french(u":/manicule/models/fr.names"_s);
        QVERIFY(french.open(QIODevice::ReadOnly));
        auto bytes = french.readAll();
        QCOMPARE(bytes.sliced(8, 2), "fr");
        bytes.replace(8, 2, "it");
        QVERIFY(write(folder.filePath(u"it.names"_s), bytes));
        QVERIFY(write(
            folder.filePath(u"figures-it.xml"_s),
            "<!DOCTYPE language><language name=\"Figures (Italian)\" version=\"1\" kateversion=\"5.0\" section=\"Other\" extensions=\"\">"
            "<highlighting><contexts><context name=\"Text\" attribute=\"Text\" lineEndContext=\"#stay\">"
            "<RegExpr attribute=\"Number\" String=\"\\bmille\\b\"/></context></contexts><itemDatas>"
            "<itemData name=\"Text\" defStyleNum=\"dsNormal\"/><itemData name=\"Number\" defStyleNum=\"dsDecVal\"/></itemDatas></highlighting></language>"));
        const Recognizer recognizer({.definitionFolders = {folder.path()}, .modelFolders = {folder.path()}});
        QVERIFY(recognizer.problems().isEmpty());
        QVERIFY(recognizer.version() != Recognizer().version());
        QCOMPARE(recognizer.readingLanguage(u"it-IT"), u"it");
        QCOMPARE(Recognizer().readingLanguage(u"it-IT"), u"fr");
        const auto kindsIn = [&](QStringView language) {
            QStringList kinds;
            for (const auto &mention : recognizer.recognize(u"Jeanne Durand a vinto un mille volte.", language))
                kinds.append(kindWord(mention.kind));
            return kinds;
        };
        QCOMPARE(kindsIn(u"it"), QStringList({u"person"_s, u"number"_s}));
        QCOMPARE(kindsIn(u"en"), QStringList({u"person"_s}));
    }

    void sameInEveryThread()
    {
        const Recognizer recognizer;
        const auto expected = recognizer.recognize(sample, u"fr");
        QVERIFY(!expected.isEmpty());
        std::array<QList<Mention>, 4> found;
        {
            std::vector<std::jthread> threads;
            for (auto &mentions : found) {
                threads.emplace_back([&recognizer, &mentions] {
                    for (int round = 0; round < 5; ++round)
                        mentions = recognizer.recognize(sample, u"fr");
                });
            }
        }
        for (const auto &mentions : found)
            QCOMPARE(mentions, expected);
    }

    void versionFollowsDefinitions()
    {
        const QTemporaryDir folder;
        QCOMPARE(Recognizer({.definitionFolders = {folder.path()}}).version(), Recognizer().version());
        QFile file(folder.filePath(u"own.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<!DOCTYPE language><language name=\"Own\" version=\"1\" kateversion=\"5.0\" section=\"Other\" extensions=\"\">"
            "<highlighting><contexts><context name=\"Normal\" attribute=\"Normal\" lineEndContext=\"#stay\"/></contexts>"
            "<itemDatas><itemData name=\"Normal\" defStyleNum=\"dsNormal\"/></itemDatas></highlighting></language>");
        file.close();
        QVERIFY(Recognizer({.definitionFolders = {folder.path()}}).version() != Recognizer().version());
    }
};

QTEST_GUILESS_MAIN(RecognizerTest)
#include "tst_recognizer.moc"
