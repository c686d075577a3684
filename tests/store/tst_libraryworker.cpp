// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/libraryworker.h"

#include "store/articlerepository.h"
#include "support/results.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

class LibraryWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void worksOnAThreadOfItsOwn()
    {
        const auto worker = LibraryWorker::start(path(), Library::Access::ReadWrite);
        VERIFY_RESULT(worker);
        QVERIFY(!(*worker)->isReadOnly());
        const auto thread = (*worker)->run(LibraryWorker::Priority::Reader, [](Library &) {
            return std::this_thread::get_id();
        });
        QVERIFY(thread.result() != std::this_thread::get_id());
        const auto added = (*worker)->run(LibraryWorker::Priority::Background, [](Library &library) {
            return library.articles().add({.title = u"Titre"_s, .text = u"Texte"_s}, {});
        });
        QCOMPARE(added.result().value().id, 1);
    }

    void saysWhyItDidNotStart()
    {
        QCOMPARE(errorOf(LibraryWorker::start(m_folder->path(), Library::Access::ReadWrite)), ErrorCode::LibraryNotOpened);
        QCOMPARE(errorOf(LibraryWorker::start(path(), Library::Access::ReadOnly)), ErrorCode::LibraryNotOpened);
    }

    void readersSeeWhatWritersCommitted()
    {
        const auto writer = LibraryWorker::start(path(), Library::Access::ReadWrite);
        const auto reader = LibraryWorker::start(path(), Library::Access::ReadOnly);
        VERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        for (int i = 1; i <= 20; ++i) {
            const auto added = (*writer)->run(LibraryWorker::Priority::Reader, [i](Library &library) {
                return library.articles().add({.text = QString::number(i)}, {});
            });
            VERIFY_RESULT(added.result());
            const auto count = (*reader)->run(LibraryWorker::Priority::Reader, [](Library &library) {
                return library.articles().count();
            });
            QCOMPARE(count.result(), i);
        }
    }

    void readerGoesBeforeBackground()
    {
        const auto worker = LibraryWorker::start(path(), Library::Access::ReadWrite);
        VERIFY_RESULT(worker);
        QStringList order; // written on the worker's thread only
        std::promise<void> begun;
        std::promise<void> allAsked;
        const auto first = (*worker)->run(LibraryWorker::Priority::Background, [&begun, asked = allAsked.get_future().share(), &order](Library &) {
            begun.set_value();
            asked.wait();
            order.append(u"first"_s);
            return true;
        });
        begun.get_future().wait(); // until then the others could go first
        const auto ask = [&](LibraryWorker::Priority priority, const QString &name) {
            return (*worker)->run(priority, [&order, name](Library &) {
                order.append(name);
                return true;
            });
        };
        const QList<QFuture<bool>> asked{ask(LibraryWorker::Priority::Background, u"background 1"_s),
                                         ask(LibraryWorker::Priority::Reader, u"reader 1"_s),
                                         ask(LibraryWorker::Priority::Background, u"background 2"_s),
                                         ask(LibraryWorker::Priority::Reader, u"reader 2"_s)};
        allAsked.set_value();
        for (auto future : asked) {
            future.waitForFinished();
        }
        QCOMPARE(order, (QStringList{u"first"_s, u"reader 1"_s, u"reader 2"_s, u"background 1"_s, u"background 2"_s}));
    }

    void closingFinishesWhatWasAsked()
    {
        QList<QFuture<Result<ArticleRepository::Added>>> added;
        {
            const auto worker = LibraryWorker::start(path(), Library::Access::ReadWrite);
            VERIFY_RESULT(worker);
            for (int i = 0; i < 30; ++i) {
                const auto priority = i % 2 == 0 ? LibraryWorker::Priority::Reader : LibraryWorker::Priority::Background;
                added.append((*worker)->run(priority, [i](Library &library) {
                    return library.articles().add({.text = QString::number(i)}, {});
                }));
            }
        }
        for (const auto &future : added) {
            QVERIFY(future.isFinished());
            VERIFY_RESULT(future.result());
        }
        QCOMPARE(Library::open(path()).value()->articles().count(), 30);
    }

    void takesWorkFromManyThreads()
    {
        const auto worker = LibraryWorker::start(path(), Library::Access::ReadWrite);
        VERIFY_RESULT(worker);
        std::atomic<int> done = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(4);
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int job = 0; job < 100; ++job) {
                        done += (*worker)
                                    ->run(LibraryWorker::Priority::Background,
                                          [](Library &) {
                                              return 1;
                                          })
                                    .result();
                    }
                });
            }
        }
        QCOMPARE(done.load(), 400);
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"test.manicule"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LibraryWorkerTest)
#include "tst_libraryworker.moc"
