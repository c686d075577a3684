// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{
struct Currency {
    QString code;
    QStringList names; // singular, plural, and without accents
};

/// The currencies of ISO 4217 as the build took them from the iso-codes package.
QList<Currency> currencies(const QString &language)
{
    QFile file(u":/manicule/syntax/currencies-%1.xml"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Currency> found;
    bool isNames = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "list"_L1) {
            const auto list = xml.attributes().value("name"_L1).toString();
            isNames = (list.startsWith("currency "_L1) || list.startsWith("large currency "_L1)) && !list.startsWith("currency symbol"_L1);
            if (isNames) {
                found.append({list.last(3), {}});
            }
        } else if (isNames && xml.name() == "item"_L1) {
            found.last().names.append(xml.readElementText());
        }
    }
    return found;
}
}

/// Every currency of ISO 4217 by its code, its French and English name and their plurals.
class CurrenciesTest : public QObject
{
    Q_OBJECT

private:
    FigureScanner m_scanner;

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void areReadByCodeAndName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("names");
        for (const auto &language : {u"fr"_s, u"en"_s}) {
            const auto all = currencies(language);
            QVERIFY(all.size() > 140);
            for (const auto &currency : all) {
                QTest::addRow("%s %s", qPrintable(language), qPrintable(currency.code)) << language << currency.code << currency.names;
            }
        }
    }

    void areReadByCodeAndName()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QStringList, names);
        const QString value = u"25000 "_s + code;
        for (const auto &name : names + QStringList{code}) {
            const QString text = u"25000 "_s + name;
            const auto found = m_scanner.scan(text, language);
            QVERIFY2(found.size() == 1, qPrintable(text));
            QCOMPARE(found.first().kind, MentionKind::Money);
            QCOMPARE(text.sliced(found.first().range.start, found.first().range.length()), text);
            // A noun alone may be another country's money as well: riyals.
            const bool canBeShared = !name.contains(u' ');
            QVERIFY2(found.first().value == value || (canBeShared && found.first().value.isEmpty()), qPrintable(text + u" = "_s + found.first().value));
        }
    }

    void areReadBySymbol_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("dollar before") << u"$5"_s << u"5 USD"_s;
        QTest::newRow("dollar behind") << u"5 $"_s << u"5 USD"_s;
        QTest::newRow("euro before") << u"€5"_s << u"5 EUR"_s;
        QTest::newRow("euro behind") << u"5 €"_s << u"5 EUR"_s;
        QTest::newRow("pound before") << u"£5"_s << u"5 GBP"_s;
        QTest::newRow("pound behind") << u"5 £"_s << u"5 GBP"_s;
        QTest::newRow("yen") << u"¥5"_s << u"5 JPY"_s;
        QTest::newRow("won") << u"₩5"_s << u"5 KRW"_s;
        QTest::newRow("rupee") << u"₹5"_s << u"5 INR"_s;
        QTest::newRow("rouble") << u"5 ₽"_s << u"5 RUB"_s;
        QTest::newRow("bitcoin") << u"₿5"_s << u"5 BTC"_s;
        QTest::newRow("hryvnia") << u"5 ₴"_s << u"5 UAH"_s;
        QTest::newRow("shekel") << u"₪5"_s << u"5 ILS"_s;
        QTest::newRow("lira") << u"₺5"_s << u"5 TRY"_s;
        QTest::newRow("dong") << u"5 ₫"_s << u"5 VND"_s;
        QTest::newRow("naira") << u"₦5"_s << u"5 NGN"_s;
        QTest::newRow("peso") << u"₱5"_s << u"5 PHP"_s;
    }

    void areReadBySymbol()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        for (const auto &language : {u"fr"_s, u"en"_s}) {
            const auto found = m_scanner.scan(text, language);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().value, value);
            QCOMPARE(found.first().range, (TextRange{0, text.size()}));
        }
    }
};

QTEST_GUILESS_MAIN(CurrenciesTest)
#include "tst_currencies.moc"
