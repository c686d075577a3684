// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzedinput.h"
#include "messages/errorsentence.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// What the fuzzers begin with and what they have found, read once each: corpus/ and cases/, a folder a format.
class FuzzedInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void endsWell_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"corpus"_s, u"cases"_s}) {
            QDirIterator files(QStringLiteral(FUZZ_FOLDER "/") + folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const auto path = files.next();
                QTest::newRow(qUtf8Printable(path.section(u'/', -3))) << path;
            }
        }
    }

    void endsWell()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto texts = textsOfFuzzed(file.readAll(), path.section(u'/', -2, -2));
        if (!texts) {
            const auto said = sentence(texts.error());
            QVERIFY2(said.endsWith(u'.') && !said.contains(u'\n'), qUtf8Printable(said));
            return;
        }
        for (const auto &text : *texts) {
            QVERIFY(!text.trimmed().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(FuzzedInputsTest)
#include "tst_fuzzedinputs.moc"
