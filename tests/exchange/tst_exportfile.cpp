// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportfile.h"

#include "support/results.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"library.manicule"_s, QByteArray("SQLite format 3\0and its pages", 29));
        write(u"library.manicule-wal"_s, "what was done last");
        write(u"old.csv"_s, "what was exported before");
    }

    void theOldFileIsWholeUntilTheNewOneIs()
    {
        const auto path = m_folder->filePath(u"old.csv"_s);
        {
            const auto file = openExportFile(path);
            VERIFY_RESULT(file);
            QCOMPARE((*file)->write("half"), 4);
        }
        QCOMPARE(read(path), "what was exported before");
        const auto file = openExportFile(path);
        VERIFY_RESULT(file);
        QCOMPARE((*file)->write("all"), 3);
        QVERIFY((*file)->commit());
        QCOMPARE(read(path), "all");
    }

    void neverTakesThePlaceOfALibrary_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a library") << u"library.manicule"_s;
        QTest::newRow("its log") << u"library.manicule-wal"_s;
        QTest::newRow("its shared memory, though it is not there now") << u"library.manicule-shm"_s;
        QTest::newRow("a folder that is not there") << u"none/new.csv"_s;
    }
    void neverTakesThePlaceOfALibrary()
    {
        QFETCH(QString, name);
        const auto path = m_folder->filePath(name);
        const auto before = read(path);
        const auto refused = openExportFile(path);
        QCOMPARE(errorOf(refused), ErrorCode::FileNotWritable);
        QCOMPARE(refused.error().subject, path);
        QCOMPARE(read(path), before);
    }

    void namesThatOnlyLookLikeALogAreFree()
    {
        VERIFY_RESULT(openExportFile(m_folder->filePath(u"old.csv-wal"_s)));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "tst_exportfile.moc"
