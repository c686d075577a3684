// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "training/corrections.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// « word/TAG » as a reader of the test sees it.
TaggedSentence sentenceOf(const QString &marked)
{
    TaggedSentence sentence;
    for (const auto &token : marked.split(u' '))
        sentence.push_back({.word = token.section(u'/', 0, 0), .tag = token.contains(u'/') ? token.section(u'/', 1) : u"O"_s});
    return sentence;
}

QString markedOf(const TaggedSentence &sentence)
{
    QStringList tokens;
    for (const auto &[word, tag] : sentence)
        tokens.push_back(tag == u"O" ? word : word + u'/' + tag);
    return tokens.join(u' ');
}

}

class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void corrects_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("corrected");
        const auto orme = u"Sur Orme/B-MISC FM/I-MISC elle écoute Orme"_s;
        QTest::newRow("another kind") << QByteArray("Orme FM\tMISC\tORG\n") << orme << u"Sur Orme/B-ORG FM/I-ORG elle écoute Orme"_s;
        QTest::newRow("a part of a name") << QByteArray("Orme\tMISC\tORG\n") << orme << orme;
        QTest::newRow("a kind that it has not") << QByteArray("Orme FM\tPER\tORG\n") << orme << orme;
        QTest::newRow("a bar of links") << QByteArray("Orme\tMISC\tORG\n") << u"Orme/B-MISC | Brou"_s << u"Orme/B-MISC | Brou"_s;
        QTest::newRow("a missing name") << QByteArray("La Nuit\t0\tMISC\n") << u"On lit La Nuit partout"_s << u"On lit La/B-MISC Nuit/I-MISC partout"_s;
        QTest::newRow("a short sentence's") << QByteArray("Orme\t0\tLOC\n") << u"Orme dort"_s << u"Orme/B-LOC dort"_s;
        QTest::newRow("missing twice") << QByteArray("Orme\t0\tLOC\nOrme\t0\tLOC\n") << u"Orme et Orme"_s << u"Orme/B-LOC et Orme/B-LOC"_s;
        QTest::newRow("missing where it is marked elsewhere") << QByteArray("Orme\t0\tLOC\n") << u"Orme/B-LOC et Orme"_s << u"Orme/B-LOC et Orme/B-LOC"_s;
        QTest::newRow("marked in part at its end") << QByteArray("Une nuit à Orme\t0\tMISC\n") << u"Une nuit à Orme/B-LOC sort"_s
                                                   << u"Une/B-MISC nuit/I-MISC à/I-MISC Orme/I-MISC sort"_s;
        QTest::newRow("at the start of a marked name")
            << QByteArray("Orme\t0\tLOC\n") << u"Orme/B-PER Paul/I-PER Roy/I-PER"_s << u"Orme/B-LOC Paul/B-PER Roy/I-PER"_s;
        QTest::newRow("the whole of what is marked in part")
            << QByteArray("prix Orme\t0\tMISC\n") << u"prix Orme/B-MISC d'or/I-MISC"_s << u"prix/B-MISC Orme/I-MISC d'or/B-MISC"_s;
    }

    void corrects()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, marked);
        write(lines);
        const auto corrections = Corrections::read(file());
        QVERIFY(corrections);
        std::vector<TaggedSentence> sentences{sentenceOf(marked)};
        QVERIFY(corrections->apply(sentences));
        QTEST(markedOf(sentences[0]), "corrected");
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("other words") << QByteArray("Brou\t0\tLOC");
        QTest::newRow("words beyond the end") << QByteArray("Orme dort bien\t0\tLOC");
        QTest::newRow("marked so already") << QByteArray("Orme\t0\tLOC");
        QTest::newRow("a sentence beyond the end") << QByteArray("Orme\t1\tLOC");
    }

    void refusesWhatIsNotThere()
    {
        QFETCH(QByteArray, line);
        write("dort\t0\tMISC\n" + line + '\n');
        const auto corrections = Corrections::read(file());
        QVERIFY(corrections);
        std::vector<TaggedSentence> sentences{sentenceOf(u"Orme/B-LOC dort"_s)};
        const auto applied = corrections->apply(sentences);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::FormatBroken);
        QCOMPARE(applied.error().line, 2);
    }

    void refusesLinesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("too few fields") << QByteArray("Orme\tORG");
        QTest::newRow("an unknown kind") << QByteArray("Orme\t0\tTOWN");
        QTest::newRow("an unknown place") << QByteArray("Orme\tTOWN\tLOC");
        QTest::newRow("no words") << QByteArray("\t0\tLOC");
    }

    void refusesLinesThatAreNone()
    {
        QFETCH(QByteArray, line);
        write("Brou\tMISC\tORG\n" + line + '\n');
        const auto corrections = Corrections::read(file());
        QVERIFY(!corrections);
        QCOMPARE(corrections.error().code, ErrorCode::FormatBroken);
        QCOMPARE(corrections.error().line, 2);
    }

private:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(u"a.corrections"_s);
    }

    void write(const QByteArray &content) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
