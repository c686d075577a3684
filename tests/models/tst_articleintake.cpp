// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articleintake.h"
#include "models/testlibrary.h"
#include "recognition/articlementions.h"
#include "store/articlerepository.h"
#include "store/mentionrepository.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArticleIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
    }

    void everyFileHasItsOutcomeInOrder()
    {
        const QStringList files{write(u"a.txt"_s, "Le premier titre\n\nUn texte.\n"),
                                write(u"empty.txt"_s, ""),
                                write(u"b.txt"_s, "Le second titre\n\nUn autre texte.\n"),
                                m_library->filePath(u"absent.txt"_s),
                                write(u"same.txt"_s, "Le premier titre\n\nUn texte.\n")};
        const auto report = intake().run(files, m_library->outside());

        QCOMPARE(report.total, 5);
        QCOMPARE(report.files.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(report.files.at(i).file, files.at(i));
        }
        QCOMPARE(report.files.at(0).articles.value().first().title, u"Le premier titre"_s);
        QCOMPARE(report.files.at(1).articles.error().code, ErrorCode::FileEmpty);
        QCOMPARE(report.files.at(2).articles.value().first().title, u"Le second titre"_s);
        QCOMPARE(report.files.at(3).articles.error().code, ErrorCode::FileNotFound);
        QVERIFY(report.files.at(4).articles.value().first().existed);
        QCOMPARE(report.files.at(4).articles.value().first().id, report.files.at(0).articles.value().first().id);
        QCOMPARE(report.added(), 2);
        QCOMPARE(report.existed(), 1);
        QCOMPARE(report.failed(), 2);
        QVERIFY(!report.cancelled);
    }

    void moreFilesThanAreInFlightAtOnce()
    {
        constexpr int count = ArticleIntake::mostInFlight * 2 + 3;
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(write(u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0')), "Titre " + QByteArray::number(i) + "\n\nTexte.\n"));
        }
        QList<int> progress;
        const auto report = intake().run(files, m_library->outside(), [&](const FileOutcome &, int done, int total) {
            QCOMPARE(total, count);
            progress.append(done);
        });
        QCOMPARE(report.added(), count);
        QCOMPARE(progress.size(), count);
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(m_library->outside().articles().count(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(report.files.at(i).articles.value().first().title, u"Titre %1"_s.arg(i));
        }
    }

    void mentionsAreStoredWithTheirRecognizer()
    {
        const auto file = write(u"a.txt"_s, "Un titre\n\nLe projet coûte 5 millions d'euros.\n");
        const auto report = intake().run({file}, m_library->outside());
        const auto id = report.files.first().articles.value().first().id;
        const auto article = m_library->outside().articles().article(id);
        const auto mentions = m_library->outside().mentions().ofArticle(id, article.value().text);
        QCOMPARE(mentions.value(), mentionsOf(*article, m_library->recognizer.get()));
        QVERIFY(m_library->outside().mentions().staleArticles(m_library->recognizer.get().version()).value().isEmpty());
    }

    void stoppedItKeepsWhatIsIn()
    {
        QStringList files;
        for (int i = 0; i < ArticleIntake::batchSize * 3; ++i) {
            files.append(write(u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0')), "Titre " + QByteArray::number(i) + "\n\nTexte.\n"));
        }
        std::stop_source stop;
        const auto stopAfterTheFirst = [&](const FileOutcome &, int, int) {
            stop.request_stop();
        };
        const auto report = intake().run(files, m_library->outside(), stopAfterTheFirst, stop.get_token());
        QVERIFY(report.cancelled);
        QCOMPARE(report.files.size(), ArticleIntake::batchSize);
        QCOMPARE(m_library->outside().articles().count(), report.added());
    }

    void stoppedWithinAFileItKeepsWhatIsIn()
    {
        QByteArray table = "title,text\n";
        constexpr int rows = 300;
        for (int i = 0; i < rows; ++i) {
            table += "Titre " + QByteArray::number(i) + ",Texte " + QByteArray::number(i) + ".\n";
        }
        std::stop_source stop;
        QList<ArticleId> stored;
        double toldShare = 0;
        const auto stopAfterTheFirst = [&](const QList<ImportedArticle> &articles, double share) {
            toldShare = toldShare == 0 ? share : toldShare;
            for (const auto &article : articles) {
                stored.append(article.id);
            }
            stop.request_stop();
        };
        const auto add = [this](const QList<ArticleRepository::Incoming> &articles) {
            return m_library->outside().articles().add(articles);
        };
        const auto report = intake().run({write(u"a.csv"_s, table)}, add, {.fileDone = {}, .stored = stopAfterTheFirst}, stop.get_token());
        QVERIFY(report.cancelled);
        QCOMPARE(report.files.size(), 1);
        QVERIFY(report.added() > 0 && report.added() < rows);
        QCOMPARE(report.added() + report.left(), rows);
        QCOMPARE(toldShare, double(ArticleIntake::batchSize) / rows);
        QCOMPARE(m_library->outside().articles().ids(), stored);
        QCOMPARE(report.files.first().articles->first().title, u"Titre 0"_s);
    }

    void rowsWithoutTextAreToldWhereverTheyStand()
    {
        QByteArray table = "title,text\n";
        constexpr int rows = ArticleIntake::mostInFlight * 3;
        for (int i = 0; i < rows; ++i) {
            const auto number = QByteArray::number(i);
            const auto text = i % 100 == 50 ? QByteArray() : QByteArray("Texte " + number + '.');
            table += "Titre " + number + ',' + text + '\n';
        }
        const auto report = intake().run({write(u"a.csv"_s, table), write(u"b.csv"_s, "title,text\nUn,\n")}, m_library->outside());
        QCOMPARE(report.added(), rows - 2);
        const auto &failures = report.files.first().failures;
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.first().line, 52);
        QCOMPARE(failures.last().line, 152);
        QCOMPARE(report.files.last().articles, QList<ImportedArticle>());
        QCOMPARE(report.files.last().failures.size(), 1);
    }

    void manyArticlesOfOneFileComeInOrder()
    {
        QByteArray table = "title,text\n";
        constexpr int rows = ArticleIntake::mostInFlight * 2 + 5;
        for (int i = 0; i < rows; ++i) {
            table += "Titre " + QByteArray::number(i) + ",Texte " + QByteArray::number(i) + ".\n";
        }
        const auto report = intake().run({write(u"a.csv"_s, table)}, m_library->outside());
        QVERIFY(!report.cancelled);
        QCOMPARE(report.added(), rows);
        const auto articles = report.files.first().articles.value();
        for (int i = 0; i < rows; ++i) {
            QCOMPARE(articles.at(i).title, u"Titre %1"_s.arg(i));
        }
    }

    void aFileThatCannotBeStoredCostsNoOther()
    {
        const QStringList files{write(u"a.txt"_s, "Un\n\nTexte un.\n"),
                                write(u"b.txt"_s, "Deux\n\nTexte deux.\n"),
                                write(u"c.txt"_s, "Trois\n\nTexte trois.\n")};
        const ArticleIntake::Store refuseTheSecond = [&](const QList<ArticleRepository::Incoming> &articles) -> Result<QList<ArticleRepository::Added>> {
            for (const auto &incoming : articles) {
                if (incoming.article.title == "Deux"_L1) {
                    return failure(ErrorCode::DatabaseFailed, u"the library"_s, u"disk full"_s);
                }
            }
            return m_library->outside().articles().add(articles);
        };
        const auto report = intake().run(files, refuseTheSecond);
        QCOMPARE(report.added(), 2);
        QCOMPARE(report.files.at(1).articles.error(), (Error{ErrorCode::DatabaseFailed, u"the library"_s, u"disk full"_s}));
    }

    void nothingToTakeIn()
    {
        const auto report = intake().run({}, m_library->outside());
        QCOMPARE(report.total, 0);
        QVERIFY(!report.cancelled);
    }

    void theSamplesComeWithTheProgram()
    {
        const auto samples = sampleArticles();
        QCOMPARE(samples.size(), 4);
        const auto report = intake().run(samples, m_library->outside());
        QCOMPARE(report.added(), 4);
    }

private:
    [[nodiscard]] ArticleIntake intake() const
    {
        return ArticleIntake(m_library->recognizer.get());
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        return m_library->writeFile(name, bytes);
    }

    std::unique_ptr<TestLibrary> m_library;
};

QTEST_GUILESS_MAIN(ArticleIntakeTest)
#include "tst_articleintake.moc"
