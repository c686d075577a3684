// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"

#include "store/articlerepository.h"
#include "store/libraryworker.h"
#include "store/searchrepository.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void worker()
    {
        auto worker = LibraryWorker::start(m_folder->filePath(u"a.manicule"_s), Library::Access::ReadWrite);
        QVERIFY(worker);
        auto added = (*worker)->run(LibraryWorker::Priority::Reader, [](Library &library) {
            return library.articles().add({.title = u"Cœur"_s, .text = u"l’été"_s}, {});
        });
        QVERIFY(added.result());
        auto found = (*worker)->run(LibraryWorker::Priority::Reader, [](Library &library) {
            return library.search().find(u"coeur L'ETE"_s);
        });
        QVERIFY(found.result());
        QCOMPARE(found.result()->size(), 1);
        QCOMPARE(found.result()->first().snippet, u"\u2068l’été\u2069"_s);
        auto checked = (*worker)->run(LibraryWorker::Priority::Reader, [](Library &library) {
            return library.check();
        });
        QCOMPARE(checked.result(), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
