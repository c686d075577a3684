// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/codepoints.h"
#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QString rowOf(const QString &first, const CodePoints &codePoints, QStringView text, const Mention &mention)
{
    const auto range = codePoints.fromPositions(mention.range);
    auto quote = text.sliced(mention.range.start, mention.range.length()).toString();
    quote.replace(u'\t', u' ').replace(u'\n', u' ');
    return QStringList{first, QString::number(range.start), QString::number(range.end), kindWord(mention.kind), mention.value, quote, flagWords(mention.flags)}
               .join(u'\t')
        + u'\n';
}

constexpr auto header = "\tstart\tend\tkind\tvalue\ttext\tflags\n"_L1;
}

/// The scores of ../shared/tools, on the cases of other recognisers and on articles marked by hand. The floors are a little under
/// what is reached. MANICULE_ERRORS=N prints the first N errors of each run.
class FigureScoresTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FigureScanner m_scanner;

    QByteArray output(const QString &tool, const QStringList &arguments, int *status = nullptr)
    {
        QProcess process;
        process.start(sharedFolder(u"tools"_s) + u'/' + tool, arguments);
        [&] {
            QVERIFY(process.waitForFinished(120'000));
        }();
        if (status != nullptr) {
            *status = process.exitCode();
        }
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    QString write(const QString &name, const QString &content)
    {
        QFile file(m_folder.filePath(name));
        [&] {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(content.toUtf8()) >= 0);
        }();
        return file.fileName();
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
        if (sharedFolder(u"figures"_s).isEmpty()) {
            QSKIP("the cases of ../shared are not here");
        }
    }

    void casesReachTheirFloor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("spans");
        QTest::addColumn<QString>("values");
        QTest::newRow("French") << u"fr"_s << u"0.96"_s << u"0.99"_s;
        QTest::newRow("English") << u"en"_s << u"0.895"_s << u"0.96"_s;
    }

    void casesReachTheirFloor()
    {
        QFETCH(QString, language);
        QFETCH(QString, spans);
        QFETCH(QString, values);
        const auto cases = sharedFolder(u"figures"_s) + u"/cases.jsonl"_s;
        const auto lines = QString::fromUtf8(output(u"score-figures"_s, {cases, u"--lang"_s, language, u"--lines"_s})).split(u'\n');
        QVERIFY(lines.size() > 1000);
        QString found = u"line"_s + header;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const CodePoints codePoints(lines[line]);
            const auto mentions = m_scanner.scan(lines[line], language);
            for (const auto &mention : mentions) {
                found += rowOf(QString::number(line + 1), codePoints, lines[line], mention);
            }
        }
        int status = 0;
        const auto report =
            output(u"score-figures"_s,
                   QStringList{cases, u"--lang"_s, language, u"--found"_s, write(u"found.tsv"_s, found), u"--min-spans"_s, spans, u"--min-values"_s, values}
                       + errorsWanted(),
                   &status);
        qInfo().noquote() << report;
        QCOMPARE(status, 0);
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
            const auto text = QString::fromUtf8(file.readAll());
            const CodePoints codePoints(text);
            QString found = u"article"_s + header;
            const auto mentions = m_scanner.scan(text, u"fr");
            for (const auto &mention : mentions) {
                found += rowOf(name, codePoints, text, mention);
            }
            pairs += {gold.filePath(name), write(name, found)};
        }
        int status = 0;
        const auto report = output(u"score-mentions"_s,
                                   pairs + QStringList{u"--group"_s, u"figures"_s, u"--min-f1"_s, u"0.99"_s, u"--min-value"_s, u"0.99"_s} + errorsWanted(),
                                   &status);
        qInfo().noquote() << report;
        QCOMPARE(status, 0);
    }
};

QTEST_GUILESS_MAIN(FigureScoresTest)
#include "tst_figurescores.moc"
