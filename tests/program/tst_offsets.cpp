// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// Accents in both forms, CRLF, emoji with joiners and modifiers, flags, stacked marks, no-break spaces.
const auto awkwardArticle =
    "L\xE2\x80\x99\xC3\xA9t\xC3\xA9 \xC3\xA0 Saint-E\xCC\x81tienne \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 en f\xC3\xAAte\r\n"
    "\r\n"
    "Le cafe\xCC\x81 \xC2\xAB\xC2\xA0"
    "de la gare\xC2\xA0\xC2\xBB a re\xC3\xA7u 12\xE2\x80\xAF"
    "000\xC2\xA0\xE2\x82\xAC \xF0\x9F\x87\xAB\xF0\x9F\x87\xB7 le 3 mars 2024.\r\n"
    "Le maire, Jose\xCC\x81 Marti\xCC\x81nez \xF0\x9F\x91\xA9\xF0\x9F\x8F\xBD\xE2\x80\x8D\xF0\x9F\x9A\x80, dit \xC2\xAB\xC2\xA0oui\xC2\xA0\xC2\xBB \xC3\xA0 "
    "35\xC2\xA0%.\r\n"
    "\r\n"
    "s\xCC\xA3\xCC\x87 et \xF0\x9D\x92\x9C\xF0\x9D\x92\xB7\xF0\x9D\x92\xB8, puis la fin de l\xE2\x80\x99histoire.\r\n"_ba;

QJsonArray csvRows(const QString &file, const QString &separator)
{
    return QJsonDocument::fromJson(runPython(u"csvjson.py"_s, {file, separator}).out).array();
}
}

/// What leaves the program, read by Python as a script of the reader's would.
class OffsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void exportedOffsetsCutOutTheQuotes()
    {
        const Program program;
        QCOMPARE(program.run({u"import"_s, program.file(u"a.txt"_s, awkwardArticle)}).exitCode, 0);
        const auto text = program.run({u"text"_s, u"1"_s}).out;
        const auto textFile = program.file(u"text"_s, text);
        const auto length = QString::fromUtf8(text).toUcs4().size();
        QVERIFY(length > 100);
        int annotated = 0;
        for (qsizetype start = 0; start + 5 <= length; start += 7) {
            const auto ran = program.run({u"annotate"_s, u"1"_s, u"--start"_s, QString::number(start), u"--end"_s, QString::number(start + 5)});
            QCOMPARE(ran.exitCode, 0);
            ++annotated;
        }
        const auto csv = program.path(u"annotations.csv"_s);
        QCOMPARE(program.run({u"export"_s, u"-o"_s, csv}).exitCode, 0);
        const auto checked = runPython(u"slices.py"_s, {textFile, csv, u"quote"_s});
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QCOMPARE(checked.out.trimmed().toInt(), annotated);
    }

    void exportedMentionsCutOutTheirTexts()
    {
        const Program program;
        QCOMPARE(program.run({u"import"_s, program.file(u"a.txt"_s, awkwardArticle)}).exitCode, 0);
        const auto textFile = program.file(u"text"_s, program.run({u"text"_s, u"1"_s}).out);
        const auto csv = program.path(u"mentions.csv"_s);
        QCOMPARE(program.run({u"export"_s, u"--what"_s, u"mentions"_s, u"-o"_s, csv}).exitCode, 0);
        const auto checked = runPython(u"slices.py"_s, {textFile, csv, u"text"_s});
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QVERIFY2(checked.out.trimmed().toInt() >= 3, checked.out.constData());
    }

    void exportIsWhatWasAnnotated_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("separator");

        QTest::newRow("as documented") << QStringList{} << u","_s;
        QTest::newRow("semicolons") << QStringList{u"--separator"_s, u"semicolon"_s} << u";"_s;
        QTest::newRow("tabs and a mark") << QStringList{u"--separator"_s, u"tab"_s, u"--byte-order-mark"_s} << u"\t"_s;
    }

    void exportIsWhatWasAnnotated()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, separator);
        const Program program;
        const auto file = program.file(u"a.txt"_s, "Un titre; « avec », \"tout\"\n\nPremière ligne\navec\ttout, \"même\" ça; fin.\n\nDeuxième.\n");
        QCOMPARE(program.run({u"import"_s, file}).exitCode, 0);
        const auto quote = u"même\" ça; fin.\n\nDeuxième"_s;
        const auto note = u"=cmd, \"note\";\r\n\tsur deux lignes"_s;
        const auto ran = program.run({u"annotate"_s, u"1"_s, u"--quote"_s, quote, u"--note"_s, note, u"--tag"_s, u"A, b/C; \"d\""_s, u"--tag"_s, u"E"_s});
        QCOMPARE(ran.exitCode, 0);
        const auto csv = program.path(u"out.csv"_s);
        QCOMPARE(program.run(QStringList{u"export"_s, u"-o"_s, csv} + options).exitCode, 0);
        const auto rows = csvRows(csv, separator);
        QCOMPARE(rows.size(), 2);
        for (const auto &value : rows) {
            const auto row = value.toObject();
            QCOMPARE(row.size(), 19);
            QCOMPARE(row["quote"_L1].toString(), quote);
            QCOMPARE(row["note"_L1].toString(), note);
            QCOMPARE(row["article_title"_L1].toString(), u"Un titre; « avec », \"tout\""_s);
            QCOMPARE(row["article_file"_L1].toString(), file);
            QCOMPARE(row["annotation_id"_L1].toString(), QString::fromUtf8(ran.out).trimmed());
        }
        QCOMPARE(rows[0].toObject()["tag"_L1].toString(), u"C; \"d\""_s);
        QCOMPARE(rows[0].toObject()["tag_path"_L1].toString(), u"A, b/C; \"d\""_s);
        QCOMPARE(rows[1].toObject()["tag_path"_L1].toString(), u"E"_s);
    }
};

QTEST_GUILESS_MAIN(OffsetsTest)
#include "tst_offsets.moc"
