// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlerepository.h"
#include "store/decisionrepository.h"
#include "store/library.h"
#include "support/results.h"
#include "support/testsupport.h"
#include "verbrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const auto headerRow = u"article start end kind value text flags confidence entity entity_id origin status"_s.split(u' ');

/// The row of a text; empty where there is none.
QStringList rowOf(const QList<QStringList> &rows, const QString &text)
{
    const auto found = std::ranges::find(rows, text, [](const QStringList &row) {
        return row.value(5);
    });
    return found == rows.end() ? QStringList() : *found;
}
}

class MentionsVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateLineIsNoFigure()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Un nouveau pont sur la Loire\n\nPublié le 3 mars 2024 à 18h30\n\nIl mesure 120 mètres et date de 1998.\n");
        const auto values = [&](const QStringList &arguments) {
            QStringList texts;
            for (const auto &row : runner.run(QStringList{u"mentions"_s} + arguments).rows()) {
                texts.append(row.value(5));
            }
            return texts;
        };
        for (const auto &texts :
             {values({file}),
              values({runner.imported(u"b.txt"_s, "Un autre pont sur la Loire\n\nPublié le 3 mars 2024 à 18h30\n\nIl mesure 120 mètres.\n")})}) {
            QVERIFY(texts.contains(u"120 mètres"_s));
            QVERIFY2(!texts.join(u'|').contains(u"mars 2024"_s), qPrintable(texts.join(u'|')));
        }
        QVERIFY(values({u"--as-is"_s, file}).join(u'|').contains(u"mars 2024"_s));
    }

    void init()
    {
        prepareTest();
    }

    void fileNeedsNoLibrary()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Une hausse de 35 % en un an\n\nLe prix est de 12 euros.\n");
        const auto ran = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, file});
        QCOMPARE(ran.status, ExitStatus::Done);
        const auto rows = ran.rows();
        QCOMPARE(rows.value(0), headerRow);
        QCOMPARE(rowOf(rows, u"35 %"_s).first(5), QStringList({file, u"14"_s, u"18"_s, u"percent"_s, u"35%"_s}));
        QCOMPARE(rowOf(rows, u"12 euros"_s).value(4), u"12 EUR"_s);
    }

    void articleOfTheLibrary()
    {
        const VerbRunner runner;
        const auto id = runner.imported(u"a.txt"_s, "Une hausse de 35 % en un an\n\nLe prix est bien trop élevé pour les habitants de la ville.\n");
        const auto rows = runner.run({u"mentions"_s, id}).rows();
        QCOMPARE(rowOf(rows, u"35 %"_s).first(5), QStringList({id, u"14"_s, u"18"_s, u"percent"_s, u"35%"_s}));
    }

    void offsetsAreCodePoints()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "😀😀 Une hausse de 35 % en un an\n");
        const auto rows = runner.run({u"mentions"_s, u"--as-is"_s, u"--language"_s, u"fr"_s, file}).rows();
        QCOMPARE(rowOf(rows, u"35 %"_s).sliced(1, 2), QStringList({u"17"_s, u"21"_s}));
    }

    void asIsKeepsTheFilesOwnOffsets()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "\xEF\xBB\xBF\r\n\r\nArticle\r\n\r\nUne hausse de 35 % en un an\r\n");
        const auto rows = runner.run({u"mentions"_s, u"--as-is"_s, u"--language"_s, u"fr"_s, file}).rows();
        QCOMPARE(rowOf(rows, u"35 %"_s).sliced(1, 2), QStringList({u"29"_s, u"33"_s}));
    }

    void linesAreTextsOfTheirOwn()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Une hausse de 35 %\r\n\r\nUne baisse de 12 %\n5 %");
        const auto ran = runner.run({u"mentions"_s, u"--lines"_s, u"--language"_s, u"fr"_s, file});
        const auto rows = ran.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].first(2), QStringList({u"line"_s, u"start"_s}));
        QCOMPARE(rows[1].first(6), QStringList({u"1"_s, u"14"_s, u"18"_s, u"percent"_s, u"35%"_s, u"35 %"_s}));
        QCOMPARE(rows[2].first(6), QStringList({u"3"_s, u"14"_s, u"18"_s, u"percent"_s, u"12%"_s, u"12 %"_s}));
        QCOMPARE(rows[3].first(6), QStringList({u"4"_s, u"0"_s, u"3"_s, u"percent"_s, u"5%"_s, u"5 %"_s}));
    }

    void jsonLines()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Une hausse de 35 %\n");
        const auto out = runner.run({u"mentions"_s, u"--format"_s, u"jsonl"_s, u"--as-is"_s, u"--language"_s, u"fr"_s, file}).out;
        QCOMPARE(out.count('\n'), 1);
        const auto object = QJsonDocument::fromJson(out).object();
        QCOMPARE(object.value("article"_L1).toString(), file);
        QCOMPARE(object.value("start"_L1).toInt(), 14);
        QCOMPARE(object.value("end"_L1).toInt(), 18);
        QCOMPARE(object.value("kind"_L1).toString(), u"percent"_s);
        QCOMPARE(object.value("value"_L1).toString(), u"35%"_s);
        QCOMPARE(object.value("text"_L1).toString(), u"35 %"_s);
    }

    void relativeDatesWantADate()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "Il est venu hier.\n");
        const QStringList verb{u"mentions"_s, u"--lines"_s, u"--language"_s, u"fr"_s, u"--relative-dates"_s};
        QVERIFY(rowOf(runner.run(verb + QStringList{file}).rows(), u"hier"_s).isEmpty());
        const auto row = rowOf(runner.run(verb + QStringList{u"--published"_s, u"2025-01-28"_s, file}).rows(), u"hier"_s);
        QCOMPARE(row.value(4), u"2025-01-27"_s);
        QCOMPARE(row.value(6), u"derived"_s);
        QCOMPARE(runner.run(verb + QStringList{u"--published"_s, u"today"_s, file}).status, ExitStatus::WrongUsage);
    }

    void namesHaveEntities()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "La ministre Jeanne Durand a parlé à Berlin.\n\n« Tout va bien », a ajouté Mme Durand.\n");
        const auto rows = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, file}).rows();
        QCOMPARE(rowOf(rows, u"Jeanne Durand"_s).sliced(8), QStringList({u"Jeanne Durand"_s, u"person:jeanne durand"_s, u"model"_s, u"suggested"_s}));
        QCOMPARE(rowOf(rows, u"Durand"_s).sliced(8, 2), QStringList({u"Jeanne Durand"_s, u"person:jeanne durand"_s}));
        QCOMPARE(rowOf(rows, u"Berlin"_s).sliced(8, 2), QStringList({u"Berlin"_s, u"place:berlin"_s}));
    }

    void theReaderIsHeard()
    {
        const VerbRunner runner;
        const auto id =
            runner.imported(u"a.txt"_s, "La ministre Jeanne Durand a quitté Berlin pour Zorgue.\n\nÀ Berlin, il pleut sur la Zorgue, dit Mme Durand.\n");
        {
            const auto library = Library::open(runner.library()).value();
            VERIFY_RESULT(library->decisions().decideNames(
                {{.name = u"Zorgue"_s, .kind = MentionKind::Place, .always = true}, {.name = u"Durand"_s, .status = MentionStatus::Rejected}}));
            const auto text = library->articles().article(id.toLongLong())->text;
            const auto start = text.lastIndexOf(u"Berlin");
            const Mention company{.range = {start, start + 6},
                                  .kind = MentionKind::Organization,
                                  .entity = u"Berlin"_s,
                                  .origin = MentionOrigin::Reader,
                                  .status = MentionStatus::Accepted};
            VERIFY_RESULT(library->decisions().decide(id.toLongLong(), text, company));
        }
        QStringList found;
        const auto rows = runner.run({u"mentions"_s, id}).rows().sliced(1);
        for (const auto &row : rows) {
            found.append(QStringList{row[3], row[5], row[10], row[11]}.join(u' '));
        }
        QCOMPARE(found,
                 QStringList({u"person Jeanne Durand model suggested"_s,
                              u"place Berlin model suggested"_s,
                              u"place Zorgue lexicon accepted"_s,
                              u"organization Berlin reader accepted"_s,
                              u"place Zorgue lexicon accepted"_s}));
    }

    void theSameRunGivesTheSameBytes()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "La Ligue du Nord (LDN) a vu Jeanne Durand à Berlin. La LDN et Mme Durand se taisent.\n");
        const QStringList verb{u"mentions"_s, u"--language"_s, u"fr"_s, file};
        const auto once = runner.run(verb);
        QCOMPARE(once.rows().size(), 7);
        QCOMPARE(runner.run(verb).out, once.out);
        QCOMPARE(rowOf(once.rows(), u"LDN"_s).value(9), rowOf(once.rows(), u"Ligue du Nord"_s).value(9));
    }

    void confidenceLeavesNamesOut()
    {
        const VerbRunner runner;
        const auto file = runner.file(u"a.txt"_s, "La ministre Jeanne Durand a parlé à Berlin de 35 % de hausse.\n");
        const auto all = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, u"--confidence"_s, u"0"_s, file}).rows();
        const auto sure = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, u"--confidence"_s, u"1"_s, file}).rows();
        QVERIFY(!rowOf(all, u"Berlin"_s).isEmpty());
        QVERIFY(rowOf(sure, u"Berlin"_s).isEmpty());
        QVERIFY(!rowOf(sure, u"35 %"_s).isEmpty());
        for (const auto &wrong : {u"2"_s, u"-1"_s, u"high"_s})
            QCOMPARE(runner.run({u"mentions"_s, u"--confidence"_s, wrong, file}).status, ExitStatus::WrongUsage);
    }

    void anotherLanguageIsReadAsOneOfOurs()
    {
        const VerbRunner runner;
        const auto file =
            runner.file(u"a.txt"_s,
                        "Die Regierung hat am Montag in Berlin beschlossen, dass die Preise nicht weiter steigen sollen, und die Opposition ist dagegen.\n");
        const auto ran = runner.run({u"mentions"_s, file});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY2(ran.err.contains("“en”"), ran.err.constData());
        QVERIFY(runner.run({u"mentions"_s, u"--language"_s, u"en"_s, file}).err.isEmpty());
    }

    void absentDefinitionsAreSaid()
    {
        const VerbRunner runner;
        const auto good = runner.file(u"a.txt"_s, "Une hausse de 35 % en un an\n");
        const auto ran = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, u"--definitions"_s, runner.path(u"absent"_s), good});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QVERIFY2(ran.saysOneSentence() && ran.err.contains("absent"), ran.err.constData());
        QCOMPARE(rowOf(ran.rows(), u"35 %"_s).value(0), good);
    }

    void badInputIsSaidAndTheRestDone()
    {
        const VerbRunner runner;
        const auto good = runner.file(u"a.txt"_s, "Une hausse de 35 % en un an\n");
        const auto ran = runner.run({u"mentions"_s, u"--language"_s, u"fr"_s, runner.path(u"absent.txt"_s), good});
        QCOMPARE(ran.status, ExitStatus::SomeFailed);
        QVERIFY2(ran.saysOneSentence() && ran.err.contains("absent.txt"), ran.err.constData());
        QCOMPARE(rowOf(ran.rows(), u"35 %"_s).value(0), good);
    }
};

QTEST_GUILESS_MAIN(MentionsVerbTest)
#include "tst_mentionsverb.moc"
