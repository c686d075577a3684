// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codepoints.h"
#include "recognition/recognizer.h"
#include "support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto header = "\tstart\tend\tkind\tvalue\ttext\n"_L1;

}

/// The scores of ../shared/tools for names, on texts that no model was made from. The floors are a little under what is reached.
/// MANICULE_ERRORS=N prints the first N errors of each run.
class NameScoresTest : public QObject
{
    Q_OBJECT

private:
    struct Output {
        QString text;
        int status = -1;
    };

    QTemporaryDir m_folder;
    Recognizer m_recognizer;

    static Output run(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(sharedFolder(u"tools"_s) + u'/' + tool, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()), process.exitCode()};
    }

    QString rowsOf(const QString &first, const QString &text, const QString &language) const
    {
        const CodePoints codePoints(text);
        QString rows;
        const auto mentions = m_recognizer.recognize(text, language);
        for (const auto &mention : mentions) {
            const auto range = codePoints.fromPositions(mention.range);
            rows +=
                QStringList{first, QString::number(range.start), QString::number(range.end), kindWord(mention.kind), QString(), QString()}.join(u'\t') + u'\n';
        }
        return rows;
    }

    QString write(const QString &name, const QString &content) const
    {
        QFile file(m_folder.filePath(name));
        const auto bytes = content.toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QStringList errorsWanted()
    {
        const auto count = qEnvironmentVariable("MANICULE_ERRORS");
        return count.isEmpty() ? QStringList() : QStringList{u"--errors"_s, count};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }

    void init()
    {
        prepareTest();
        if (sharedFolder(u"ner"_s).isEmpty())
            QSKIP("the texts of ../shared are not here");
    }

    void corporaReachTheirFloor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("corpus");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("floor");
        const auto ner = sharedFolder(u"ner"_s);
        const auto wikinews = ner + u"/fr/winer.dev.conll"_s;
        const QStringList whole{u"--docs"_s, ner + u"/fr/winer.dev.docs.tsv"_s};
        const QStringList withoutMisc{u"--kinds"_s, u"PER,ORG,LOC"_s};
        QTest::newRow("French Wikinews") << u"fr"_s << wikinews << whole << u"0.853"_s;
        // Its annotators left most works and products out.
        QTest::newRow("French Wikinews without works and products") << u"fr"_s << wikinews << whole + withoutMisc << u"0.875"_s;
        QTest::newRow("English web texts") << u"en"_s << ner + u"/en/uner-ewt.dev.conll"_s << withoutMisc << u"0.760"_s;
    }

    void corporaReachTheirFloor()
    {
        QFETCH(QString, language);
        QFETCH(QString, corpus);
        QFETCH(QStringList, options);
        QFETCH(QString, floor);
        const auto lines = run(u"score-names"_s, QStringList{corpus, u"--lines"_s} + options).text.split(u'\n');
        QVERIFY(lines.size() > 50);
        QString found = u"line"_s + header;
        for (qsizetype line = 0; line < lines.size(); ++line)
            found += rowsOf(QString::number(line + 1), lines[line], language);
        const auto report =
            run(u"score-names"_s, QStringList{corpus, u"--found"_s, write(u"found.tsv"_s, found), u"--min-f1"_s, floor} + options + errorsWanted());
        qInfo().noquote() << report.text;
        QCOMPARE(report.status, 0);
    }

    void articlesReachTheirFloor()
    {
        const QDir gold(sharedFolder(u"gold"_s));
        const QDir corpus(sharedFolder(u"corpus"_s));
        QStringList pairs;
        const auto names = gold.entryList({u"*.tsv"_s});
        for (const auto &name : names) {
            const auto articles = corpus.entryList({name.first(name.indexOf(u'.')) + u"*.txt"_s});
            QCOMPARE(articles.size(), 1);
            QFile file(corpus.filePath(articles.first()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = u"article"_s + header + rowsOf(name, QString::fromUtf8(file.readAll()), u"fr"_s);
            pairs += {gold.filePath(name), write(name, found)};
        }
        const auto report = run(u"score-mentions"_s, pairs + QStringList{u"--group"_s, u"names"_s, u"--min-f1"_s, u"0.882"_s} + errorsWanted());
        qInfo().noquote() << report.text;
        QCOMPARE(report.status, 0);
    }
};

QTEST_GUILESS_MAIN(NameScoresTest)
#include "tst_namescores.moc"
