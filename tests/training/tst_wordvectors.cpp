// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/wordvectors.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

// A word's entry as the package writes it: the numbers, then the vector's length and the word's place.
QByteArray entryOf(const QByteArray &word, float first, float second)
{
    QByteArray entry = '"' + word + "\":[" + QByteArray::number(first) + ',' + QByteArray::number(second);
    for (size_t number = 2; number < vectorLength; ++number)
        entry += ",0";
    return entry + ",1.5,7]";
}

QByteArray fileOf(const QByteArrayList &entries)
{
    return R"({"precision":8,"words":["renault"],"vectors":{)" + entries.join(',') + "}}\n";
}

}

class WordVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsWords()
    {
        const auto vectors =
            readWordVectors(stored(fileOf({entryOf("renault", 1, 0), entryOf("2014", 1, 1), entryOf("\\\"a\\\"", 0, 1), entryOf("Renault", 3, 0)})));
        QVERIFY(vectors);
        // Without the number, and the second spelling of a word.
        QCOMPARE(vectors->words, (std::vector{foldedHash(u"renault"), foldedHash(u"\"a\"")}));
        // The mean of both is taken off, so they lie opposite one another.
        for (const auto &vector : vectors->vectors)
            QVERIFY(std::abs(productOf(vector, vector) - 1) < 1e-5F);
        QVERIFY(std::abs(productOf(vectors->vectors[0], vectors->vectors[1]) + 1) < 1e-5F);
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no vectors") << QByteArray(R"({"words":["renault"]})");
        QTest::newRow("no words") << fileOf({});
        QTest::newRow("cut") << fileOf({entryOf("renault", 1, 0)}).chopped(20);
        QTest::newRow("a number is missing") << fileOf({QByteArray(R"("renault":[1,2])")});
    }

    void refusesBadFiles()
    {
        QFETCH(QByteArray, content);
        const auto vectors = readWordVectors(stored(content));
        QVERIFY(!vectors);
        QCOMPARE(vectors.error().code, ErrorCode::FormatBroken);
    }

    void refusesMissingFile()
    {
        const auto vectors = readWordVectors(m_folder.filePath(u"missing"_s));
        QVERIFY(!vectors);
        QCOMPARE(vectors.error().code, ErrorCode::FileUnreadable);
    }

private:
    QString stored(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("cannot write a test's file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(WordVectorsTest)
#include "tst_wordvectors.moc"
