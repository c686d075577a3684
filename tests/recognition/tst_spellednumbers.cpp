// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QTest>

#include <unicode/rbnf.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

/// Numbers that ICU writes out in words are read back.
class SpelledNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void readsThemBack_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("French of France") << u"fr_FR"_s << u"fr"_s;
        QTest::newRow("French of Belgium") << u"fr_BE"_s << u"fr"_s;
        QTest::newRow("French of Switzerland") << u"fr_CH"_s << u"fr"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s;
    }

    void readsThemBack()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(qPrintable(locale)), status);
        QVERIFY(U_SUCCESS(status));

        // MANICULE_SPELLED=1000000 QTEST_FUNCTION_TIMEOUT=3600000 checks a million of each.
        bool given = false;
        const auto wanted = qEnvironmentVariableIntValue("MANICULE_SPELLED", &given);
        const int samples = given ? wanted : 20'000;
        std::mt19937 random(20250128);
        std::uniform_int_distribution<int> magnitude(1, 12);
        FigureScanner scanner;
        for (int i = 0; i < samples; ++i) {
            std::uniform_int_distribution<qint64> below(2, qint64(std::pow(10.0, magnitude(random))));
            const auto number = below(random);
            icu::UnicodeString spelled;
            format.format(int64_t(number), spelled);
            auto text = QString::fromUtf16(spelled.getBuffer(), spelled.length());
            text.remove(QChar(QChar::SoftHyphen));
            const auto found = scanner.scan(text, language);
            const bool right = found.size() == 1 && found.first().range == TextRange{0, text.size()} && found.first().value == QString::number(number);
            QVERIFY2(right,
                     qPrintable(u"%1 \"%2\": %3 found, the first is worth %4"_s.arg(number)
                                    .arg(text)
                                    .arg(found.size())
                                    .arg(found.isEmpty() ? QString() : found.first().value)));
        }
    }
};

QTEST_GUILESS_MAIN(SpelledNumbersTest)
#include "tst_spellednumbers.moc"
