// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagpalette.h"
#include "support/testsupport.h"
#include "ui/reader/pagepainter.h"
#include "ui/theme/contrast.h"
#include "ui/theme/readingtheme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

using namespace Qt::StringLiterals;

class ReadingThemeTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;

    /// `over` painted on an opaque colour.
    [[nodiscard]] static QColor painted(const QColor &under, const QColor &over)
    {
        const float share = over.alphaF();
        const auto mix = [share](float a, float b) {
            return a * (1 - share) + b * share;
        };
        return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
    }

    void everyStyleReachesContrastAA_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &theme : m_repository.themes()) {
            QTest::newRow(qPrintable(theme.name())) << theme.name();
        }
    }
    void everyStyleReachesContrastAA()
    {
        QFETCH(QString, name);
        const auto theme = readingTheme(m_repository, name);
        QCOMPARE(theme.name, name);
        for (const auto &ground : {theme.paper, theme.selection, theme.found}) {
            QVERIFY2(contrastRatio(theme.text, ground) >= contrastAA, qPrintable(ground.name()));
        }
        QVERIFY(contrastRatio(theme.faint, theme.paper) >= contrastAA);
        for (const auto kind : allMentionKinds) {
            QVERIFY2(contrastRatio(theme.ink(kind).colour, theme.paper) >= contrastAA, kindWord(kind).data());
        }
    }

    void ourInksReadOnHighlightedPassages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << QString(lightThemeName);
        QTest::newRow("dark") << QString(darkThemeName);
        QTest::newRow("sepia") << QString(sepiaThemeName);
    }
    void ourInksReadOnHighlightedPassages()
    {
        QFETCH(QString, name);
        const auto theme = readingTheme(m_repository, name);
        for (const auto first : tagPalette) {
            for (const auto second : tagPalette) {
                // Every pair of colours, one passage over the other; a third lane adds no colour.
                const auto one = painted(theme.paper, PagePainter::highlighter(QColor(first), 0));
                const auto both = painted(one, PagePainter::highlighter(QColor(second), 1));
                const auto ground = painted(both, PagePainter::highlighter(QColor(second), 2));
                QVERIFY(contrastRatio(theme.text, ground) >= contrastAA);
                for (const auto kind : allMentionKinds) {
                    QVERIFY2(contrastRatio(theme.ink(kind).colour, ground) >= contrastAA, kindWord(kind).data());
                    QCOMPARE(theme.ink(kind).underline, isName(kind));
                }
            }
        }
    }

    void everyThemeOfTheRepositoryHasAllInks()
    {
        for (const auto &theme : m_repository.themes()) {
            const auto reading = readingTheme(m_repository, theme.name());
            QCOMPARE(reading.name, theme.name());
            for (const auto kind : allMentionKinds) {
                QVERIFY2(reading.ink(kind).colour.isValid(), qPrintable(theme.name()));
            }
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 is the lightest grey that reaches AA on white.
        QVERIFY(contrastRatio(QColor(u"#767676"_s), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(u"#777777"_s), Qt::white) < 4.5);
    }

    void coloursAreMadeToStandOut()
    {
        const QColor yellow(u"#f0e442"_s);
        const QColor navy(u"#332288"_s);
        QVERIFY(contrastRatio(standingOut(yellow, Qt::white), Qt::white) >= 3);
        QVERIFY(contrastRatio(standingOut(navy, QColor(u"#1c1d1f"_s)), QColor(u"#1c1d1f"_s)) >= 3);
        QCOMPARE(standingOut(navy, Qt::white), navy);
        QVERIFY(qAbs(standingOut(yellow, Qt::white).hslHueF() - yellow.hslHueF()) < 0.02);
    }

    void unknownThemeIsOurLightOne()
    {
        QCOMPARE(readingTheme(m_repository, u"no such theme"_s).name, QString(lightThemeName));
        QVERIFY(!readingTheme(m_repository, lightThemeName).dark);
        QVERIFY(readingTheme(m_repository, darkThemeName).dark);
    }
};

QTEST_MAIN(ReadingThemeTest)
#include "tst_readingtheme.moc"
