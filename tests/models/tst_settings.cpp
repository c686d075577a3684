// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings.h"
#include "support/testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void defaultsOfANewFile()
    {
        const Settings settings(file());
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(settings.columnWidth(), 70);
        QCOMPARE(settings.shownMentionKinds().size(), qsizetype(allMentionKinds.size()));
        QCOMPARE(settings.recentLibraries(), QStringList());
        QCOMPARE(settings.csvOptions(), CsvOptions());
        QVERIFY(!QFile::exists(file()));
    }

    void whatIsSetIsReadAgain()
    {
        {
            Settings settings(file());
            settings.setLanguage(u"fr"_s);
            settings.setTheme(u"Breeze Dark"_s);
            settings.setReaderFont(u"Charis SIL"_s);
            settings.setReaderFontSize(16);
            settings.setColumnWidth(80);
            settings.setShownMentionKinds({MentionKind::Person, MentionKind::Money});
            settings.setWindowGeometry("geometry\0\x01"_ba);
            settings.setWindowState("state"_ba);
            settings.setLastLibrary(u"/tmp/é, \"x\".manicule"_s);
            settings.setAnnotator(u"Zoé"_s);
            settings.setNameThreshold(0.75);
            settings.setCsvOptions(CsvOptions::forFrenchExcel());
        }
        const Settings settings(file());
        QCOMPARE(settings.language(), u"fr"_s);
        QCOMPARE(settings.theme(), u"Breeze Dark"_s);
        QCOMPARE(settings.readerFont(), u"Charis SIL"_s);
        QCOMPARE(settings.readerFontSize(), 16);
        QCOMPARE(settings.columnWidth(), 80);
        QCOMPARE(settings.shownMentionKinds(), (QSet{MentionKind::Person, MentionKind::Money}));
        QCOMPARE(settings.windowGeometry(), "geometry\0\x01"_ba);
        QCOMPARE(settings.windowState(), "state"_ba);
        QCOMPARE(settings.nameThreshold(), 0.75);
        QCOMPARE(settings.lastLibrary(), u"/tmp/é, \"x\".manicule"_s);
        QCOMPARE(settings.annotator(), u"Zoé"_s);
        QCOMPARE(settings.csvOptions(), CsvOptions::forFrenchExcel());
    }

    void noKindAtAllIsAChoice()
    {
        {
            Settings settings(file());
            settings.setShownMentionKinds({});
        }
        QCOMPARE(Settings(file()).shownMentionKinds(), QSet<MentionKind>());
    }

    void badValuesReadAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("font size that is no number") << "[Reader]\nFontSize=large\n"_ba;
        QTest::newRow("font size out of bounds") << "[Reader]\nFontSize=4000\n"_ba;
        QTest::newRow("negative column") << "[Reader]\nColumnWidth=-70\n"_ba;
        QTest::newRow("mark that is neither true nor false") << "[Csv]\nByteOrderMark=maybe\n"_ba;
        QTest::newRow("separator of another kind") << "[Csv]\nSeparator=|\n"_ba;
    }

    void badValuesReadAsTheDefault()
    {
        QFETCH(const QByteArray, line);
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(line);
        written.close();

        const Settings settings(file());
        const Settings untouched(m_folder->filePath(u"untouched.ini"_s));
        QCOMPARE(settings.readerFontSize(), untouched.readerFontSize());
        QCOMPARE(settings.columnWidth(), untouched.columnWidth());
        QCOMPARE(settings.csvOptions(), untouched.csvOptions());
    }

    void boundsHoldWhenSetting()
    {
        Settings settings(file());
        settings.setReaderFontSize(1);
        QCOMPARE(settings.readerFontSize(), Settings::smallestFontSize);
        settings.setColumnWidth(100000);
        QCOMPARE(settings.columnWidth(), Settings::widestColumn);
    }

    void readingPositionsAreKeptForEachArticleOfEachLibrary()
    {
        {
            Settings settings(file());
            settings.setReadingPosition(u"/a.manicule"_s, 1, 120);
            settings.setReadingPosition(u"/a.manicule"_s, 12, 7);
            settings.setReadingPosition(u"/b, é.manicule"_s, 1, 33);
            settings.setReadingPosition(u"/a.manicule"_s, 1, 140);
        }
        const Settings settings(file());
        QCOMPARE(settings.readingPosition(u"/a.manicule"_s, 1), 140);
        QCOMPARE(settings.readingPosition(u"/a.manicule"_s, 12), 7);
        QCOMPARE(settings.readingPosition(u"/b, é.manicule"_s, 1), 33);
        QCOMPARE(settings.readingPosition(u"/b, é.manicule"_s, 2), 0);
    }

    void relativeDatesAreOffUntilChosen()
    {
        Settings settings(file());
        QVERIFY(!settings.relativeDates());
        settings.setRelativeDates(true);
        QVERIFY(Settings(file()).relativeDates());
    }

    void readingPositionsAreBounded()
    {
        Settings settings(file());
        for (int article = 1; article <= Settings::mostReadingPositions + 1; ++article) {
            settings.setReadingPosition(u"/a"_s, article, article);
        }
        QCOMPARE(settings.readingPosition(u"/a"_s, 1), 0);
        QCOMPARE(settings.readingPosition(u"/a"_s, 2), 2);
    }

    void saysOnceWhatHasChanged()
    {
        Settings settings(file());
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setTheme(u"dark"_s);
        settings.setTheme(u"dark"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Settings::Key>(), Settings::Key::Theme);
    }

    void recentLibrariesAreFewAndEachOnce()
    {
        Settings settings(file());
        for (int i = 0; i < 12; ++i) {
            settings.addRecentLibrary(QString::number(i));
        }
        settings.addRecentLibrary(u"5"_s);
        QCOMPARE(settings.recentLibraries().size(), Settings::mostRecentLibraries);
        QCOMPARE(settings.recentLibraries().first(3), (QStringList{u"5"_s, u"11"_s, u"10"_s}));
        QCOMPARE(settings.recentLibraries().count(u"5"_s), 1);
    }

private:
    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(u"settings.ini"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
