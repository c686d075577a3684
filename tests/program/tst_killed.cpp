// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int articleCount = 200;

QByteArray articleText(int number)
{
    const auto title = u"Article numéro %1\n\n"_s.arg(number);
    return (title + u"Le phare a été rallumé à 17 h 23 par Jeanne Morvan, pour 12 euros. "_s.repeated(30) + u'\n').toUtf8();
}

QString folderOfArticles(const Program &program)
{
    for (int i = 0; i < articleCount; ++i) {
        if (program.file(u"articles/%1.txt"_s.arg(i), articleText(i)).isEmpty()) {
            return {};
        }
    }
    return program.path(u"articles"_s);
}

QStringList ids(const QList<QStringList> &rows)
{
    QStringList ids;
    for (const auto &row : rows) {
        ids.append(row.first());
    }
    return ids;
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QStringList tagging(const QString &article)
{
    return {u"annotate"_s, article, u"--quote"_s, u"Jeanne Morvan"_s, u"--tag"_s, u"Personnes/Gardienne"_s, u"--note"_s, u"note %1"_s.arg(article)};
}

/// An import that runs beside taggings of the articles it has acknowledged.
class Work
{
public:
    explicit Work(const Program &program, const QString &folder)
        : m_program(program)
        , m_import(program.start({u"import"_s, folder}))
    {
    }

    /// Goes on until so many articles and annotations together are acknowledged; then both processes are killed, a tagging in
    /// its midst. False where either fails before.
    [[nodiscard]] bool killAfter(int acknowledged)
    {
        while (m_articles.size() + m_annotations.size() < acknowledged) {
            const bool idle = m_annotations.size() == m_articles.size();
            if (idle && !m_import->waitForReadyRead(60'000) && m_import->state() == QProcess::NotRunning) {
                return false;
            }
            readImport();
            if (m_annotations.size() < m_articles.size() && !tagNext()) {
                return false;
            }
        }
        const auto last = m_program.start(tagging(m_articles.constLast()));
        const bool started = last->waitForStarted();
        last->kill();
        m_import->kill();
        readAnnotation(Program::finish(*last).out);
        m_import->waitForFinished();
        readImport();
        return started;
    }

    QStringList m_articles;
    QStringList m_annotations;

private:
    bool tagNext()
    {
        const auto ran = m_program.run(tagging(m_articles[m_annotations.size()]));
        readAnnotation(ran.out);
        return ran.exitCode == 0;
    }

    void readImport()
    {
        m_import->waitForReadyRead(0);
        while (m_import->canReadLine()) {
            m_articles.append(QString::fromUtf8(m_import->readLine()).section(u'\t', 0, 0));
        }
    }

    void readAnnotation(const QByteArray &out)
    {
        if (out.endsWith('\n')) {
            m_annotations.append(QString::fromUtf8(out).trimmed());
        }
    }

    const Program &m_program;
    std::unique_ptr<QProcess> m_import;
};
}

/// Whatever was acknowledged before a SIGKILL is in the library, and the library is whole.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void losesNothing_data()
    {
        QTest::addColumn<int>("acknowledged");

        QTest::newRow("at the first row") << 1;
        QTest::newRow("after the first batch") << 40;
        QTest::newRow("in the middle") << 130;
        QTest::newRow("when the import is over") << 260;
    }

    void losesNothing()
    {
        QFETCH(const int, acknowledged);
        const Program program;
        const auto folder = folderOfArticles(program);
        QVERIFY(!folder.isEmpty());
        Work work(program, folder);
        QVERIFY(work.killAfter(acknowledged));

        const auto checked = program.run({u"check"_s});
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QCOMPARE(checked.out, QByteArray());
        QVERIFY((asSet(work.m_articles) - asSet(ids(program.run({u"list"_s}).rows()))).isEmpty());
        QCOMPARE(missingAnnotations(program, work.m_annotations), QStringList());

        // What was cut short is made good by doing it again.
        const auto again = program.run({u"import"_s, folder});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(program.run({u"list"_s}).rows().size(), articleCount);
        QCOMPARE(program.run({u"check"_s}).exitCode, 0);
    }

private:
    static QStringList missingAnnotations(const Program &program, const QStringList &acknowledged)
    {
        const auto csv = program.path(u"out.csv"_s);
        if (program.run({u"export"_s, u"-o"_s, csv}).exitCode != 0) {
            return acknowledged;
        }
        auto missing = acknowledged;
        const auto rows = QJsonDocument::fromJson(runPython(u"csvjson.py"_s, {csv, u","_s}).out).array();
        for (const auto &value : rows) {
            const auto row = value.toObject();
            const bool whole = row["quote"_L1].toString() == "Jeanne Morvan"_L1 && row["tag_path"_L1].toString() == "Personnes/Gardienne"_L1
                && row["note"_L1].toString() == u"note "_s + row["article_id"_L1].toString();
            if (whole) {
                missing.removeAll(row["annotation_id"_L1].toString());
            }
        }
        return missing;
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
