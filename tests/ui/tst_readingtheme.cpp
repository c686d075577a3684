// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/theme/readingtheme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}
}

class ReadingThemeTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
    }

    void ourThemesReachContrastAA_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << QString(lightThemeName);
        QTest::newRow("dark") << QString(darkThemeName);
    }

    void ourThemesReachContrastAA()
    {
        QFETCH(QString, name);
        const auto theme = readingTheme(m_repository, name);
        QCOMPARE(theme.name, name);
        constexpr double levelAA = 4.5;
        for (const auto &ground : {theme.paper, theme.selection, theme.found}) {
            QVERIFY2(contrast(theme.text, ground) >= levelAA, qPrintable(ground.name()));
        }
        QVERIFY(contrast(theme.faint, theme.paper) >= levelAA);
        for (const auto kind : allMentionKinds) {
            QVERIFY2(contrast(theme.ink(kind).colour, theme.paper) >= levelAA, kindWord(kind).data());
            QCOMPARE(theme.ink(kind).underline, isName(kind));
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

    void unknownThemeIsOurLightOne()
    {
        QCOMPARE(readingTheme(m_repository, u"no such theme"_s).name, QString(lightThemeName));
        QVERIFY(!readingTheme(m_repository, lightThemeName).dark);
        QVERIFY(readingTheme(m_repository, darkThemeName).dark);
    }
};

QTEST_MAIN(ReadingThemeTest)
#include "tst_readingtheme.moc"
