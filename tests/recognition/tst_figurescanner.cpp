// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
/// "17h23 = time T17:23", with the flags behind.
QString described(const Mention &mention, QStringView text)
{
    auto description = u"%1 = %2 %3"_s.arg(text.sliced(mention.range.start, mention.range.length()), kindWord(mention.kind), mention.value);
    if (mention.flags) {
        description += u' ' + flagWords(mention.flags);
    }
    return description;
}

/// The text with its figures marked: "le ⟦26 janvier|date XXXX-01-26⟧".
QString marked(const QString &text, const QList<Mention> &mentions)
{
    QString result;
    qsizetype position = 0;
    for (const auto &mention : mentions) {
        result += QStringView(text).sliced(position, mention.range.start - position);
        result += u'⟦' + QStringView(text).sliced(mention.range.start, mention.range.length()) + u'|' + kindWord(mention.kind) + u' ' + mention.value + u'⟧';
        position = mention.range.end;
    }
    return result + QStringView(text).sliced(position);
}

constexpr qsizetype hostileLength = 100'000;
}

class FigureScannerTest : public QObject
{
    Q_OBJECT

private:
    FigureScanner m_scanner;

    void addRows(const QString &language, const QList<std::pair<QString, QStringList>> &rows)
    {
        for (const auto &[text, figures] : rows) {
            QTest::newRow(qPrintable(language + u": "_s + text)) << language << text << figures;
        }
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void findsFigures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("figures");
        addRows(u"fr"_s,
                {{u"trente-trois mille €"_s, {u"trente-trois mille € = money 33000 EUR"_s}},
                 {u"plus de 4,2 millions de livres sterling"_s, {u"4,2 millions de livres sterling = money 4200000 GBP"_s}},
                 {u"sept à neuf cents francs suisses"_s, {u"sept à neuf cents francs suisses = money 700..900 CHF"_s}},
                 {u"huit euros et vingt centimes"_s, {u"huit euros et vingt centimes = money 8.2 EUR"_s}},
                 {u"un ticket à 15 € et un livre à 8 €"_s, {u"15 € = money 15 EUR"_s, u"8 € = money 8 EUR"_s}},
                 {u"trois livres et deux marques"_s, {u"trois = number 3"_s, u"deux = number 2"_s}},
                 {u"entre 3 et 4,5 %"_s, {u"entre 3 et 4,5 % = percent 3..4.5%"_s}},
                 {u"le lundi 4 mars 2024 à 9h05"_s, {u"lundi 4 mars 2024 = date 2024-03-04"_s, u"9h05 = time T09:05"_s}},
                 {u"le mardi 4 mars 2024"_s, {u"mardi 4 mars 2024 = date 2024-03-04 weekday-mismatch"_s}},
                 {u"du 28 février au 3 mars"_s, {u"28 février au 3 mars = date XXXX-02-28..XXXX-03-03"_s}},
                 {u"au XVIIIe siècle, dans les années 1780"_s, {u"XVIIIe siècle = date 17XX"_s, u"années 1780 = date 178X"_s}},
                 {u"au printemps 2011 puis en août"_s, {u"printemps 2011 = date 2011-SP"_s, u"août = date XXXX-08"_s}},
                 {u"la fusée vise Mars, il a été là"_s, {}},
                 {u"pendant trois heures et demie, de 8h à 11h30"_s, {u"trois heures et demie = duration PT3.5H"_s, u"8h à 11h30 = time T08:00..T11:30"_s}},
                 {u"une peine de deux ans et six mois"_s, {u"deux ans et six mois = duration P2Y6M"_s}},
                 {u"une demi-heure, un quart d'heure"_s, {u"une demi-heure = duration PT0.5H"_s, u"un quart d'heure = duration PT0.25H"_s}},
                 {u"à 90 km/h sur 12 kilomètres carrés"_s, {u"90 km/h = quantity 90 km/h"_s, u"12 kilomètres carrés = quantity 12 km2"_s}},
                 {u"3 TWh, 25 points de base, 4 Go"_s,
                  {u"3 TWh = quantity 3 TWh"_s, u"25 points de base = quantity 25 {basis point}"_s, u"4 Go = quantity 4 GB"_s}},
                 {u"quatre-vingt-dix-sept personnes, nonante-sept autres"_s, {u"quatre-vingt-dix-sept = number 97"_s, u"nonante-sept = number 97"_s}},
                 {u"dix-huit cents pages, une trentaine de notes"_s, {u"dix-huit cents = number 1800"_s, u"une trentaine = number 30"_s}},
                 {u"deux tiers des voix, ½ part, 1 sur 3"_s,
                  {u"deux tiers = number 0.666666666666667"_s, u"½ = number 0.5"_s, u"1 sur 3 = number 0.333333333333333"_s}},
                 {u"un billion, un trillion"_s, {u"un billion = number 1000000000000"_s, u"un trillion = number 1000000000000000000"_s}},
                 {u"le premier ministre, la première fois, le 3e rang"_s, {u"première = ordinal 1"_s, u"3e = ordinal 3"_s}},
                 {u"un chat, une souris, un peu, l'un d'eux"_s, {}},
                 {u"le modèle X7, la 5G, GPT-9, TF1"_s, {}},
                 {u"https://exemple.fr/2024/12/31?p=3 et le 01 23 45 67 89"_s, {}},
                 {u"1. Premier point"_s, {u"Premier = ordinal 1"_s}},
                 {u"12 millions d'euros3 et un mot4"_s, {u"12 millions d'euros = money 12000000 EUR"_s}},
                 {u"il gagne 6-3, 6-4"_s, {u"6 = number 6"_s, u"3 = number 3"_s, u"6 = number 6"_s, u"4 = number 4"_s}},
                 {u"2000 manifestants en 2000"_s, {u"2000 = number 2000"_s, u"2000 = date 2000"_s}},
                 {u"3€50, 12 mrds d'euros, 50 centimes d'euro"_s,
                  {u"3€50 = money 3.5 EUR"_s, u"12 mrds d'euros = money 12000000000 EUR"_s, u"50 centimes d'euro = money 0.5 EUR"_s}},
                 {u"deux couronnes de fleurs, 300 couronnes"_s, {u"deux = number 2"_s, u"300 couronnes = money "_s}},
                 {u"trois pour mille, 5 ‰, un pour cent"_s, {u"trois pour mille = percent 0.3%"_s, u"5 ‰ = percent 0.5%"_s, u"un pour cent = percent 1%"_s}},
                 {u"des XVe et XVIe siècles, au XIXᵉ siècle"_s, {u"XVe et XVIe siècles = date 14XX..15XX"_s, u"XIXᵉ siècle = date 18XX"_s}},
                 {u"les 14, 15 et 16 juin 2024"_s, {u"14 = date 2024-06-14"_s, u"15 = date 2024-06-15"_s, u"16 juin 2024 = date 2024-06-16"_s}},
                 {u"samedi 3 et dimanche 4 mai 2025"_s, {u"samedi 3 = date 2025-05-03"_s, u"dimanche 4 mai 2025 = date 2025-05-04"_s}},
                 {u"le 28/01, mi-2023, la saison 2019/2020, l'hiver 2023-2024"_s,
                  {u"28/01 = date XXXX-01-28"_s, u"2023 = date 2023"_s, u"2019/2020 = date 2019..2020"_s, u"hiver 2023-2024 = date 2023-WI"_s}},
                 {u"au troisième trimestre, au premier semestre 2024"_s, {u"troisième trimestre = date XXXX-Q3"_s, u"premier semestre 2024 = date 2024-H1"_s}},
                 {u"la conquête de Mars, le Printemps arabe"_s, {}},
                 {u"un homme d'1m80, en 9 s 82, les 20/25 ans"_s,
                  {u"1m80 = quantity 1.8 m"_s, u"9 s 82 = duration PT9.82S"_s, u"20/25 ans = duration P20Y..P25Y"_s}},
                 {u"trois semaines, 48 heures, 1 h 30 min"_s,
                  {u"trois semaines = duration P3W"_s, u"48 heures = duration PT48H"_s, u"1 h 30 min = duration PT1H30M"_s}},
                 {u"à 14 h GMT, 24h/24, iOS 17, un écran 4K, le 0800 123 456"_s, {u"14 h = time T14:00"_s, u"24h = duration PT24H"_s}},
                 {u"Comptez 2 à 3 heures, sur 3 hectares et demi, à 1 m 85; loi n° 2024-12"_s,
                  {u"2 à 3 heures = duration PT2H..PT3H"_s, u"3 hectares et demi = quantity 3.5 ha"_s, u"1 m 85 = quantity 1.85 m"_s}},
                 {u"deux virgule cinq millions"_s, {u"deux virgule cinq millions = number 2500000"_s}},
                 {u"le 1ᵉʳ, la 1re et la 2de"_s, {u"1ᵉʳ = ordinal 1"_s, u"1re = ordinal 1"_s, u"2de = ordinal 2"_s}}});
        addRows(u"en"_s,
                {{u"$4.5bn, £3m and US$ 20"_s, {u"$4.5bn = money 4500000000 USD"_s, u"£3m = money 3000000 GBP"_s, u"US$ 20 = money 20 USD"_s}},
                 {u"between 30 and 40 million euros"_s, {u"between 30 and 40 million euros = money 30000000..40000000 EUR"_s}},
                 {u"It rose from $3 to $5"_s, {u"$3 = money 3 USD"_s, u"$5 = money 5 USD"_s}},
                 {u"12 per cent of 1,234,567.8"_s, {u"12 per cent = percent 12%"_s, u"1,234,567.8 = number 1234567.8"_s}},
                 {u"on Tuesday, March 4, 2024"_s, {u"Tuesday, March 4, 2024 = date 2024-03-04 weekday-mismatch"_s}},
                 {u"on 3/4/2024 and 25/4/2024"_s, {u"3/4/2024 = date 2024-03-04"_s, u"25/4/2024 = date 2024-04-25"_s}},
                 {u"in the 1990s, the nineties, nineteen ninety-eight"_s,
                  {u"1990s = date 199X"_s, u"nineties = date XX9X"_s, u"nineteen ninety-eight = date 1998"_s}},
                 {u"You may march in May 2021"_s, {u"May 2021 = date 2021-05"_s}},
                 {u"at half past seven, 10 to 3 pm and noon"_s, {u"half past seven = time T07:30"_s, u"10 to 3 pm = time T14:50"_s, u"noon = time T12:00"_s}},
                 {u"from 5 to 6:30 pm"_s, {u"5 to 6:30 pm = time T17:00..T18:30"_s}},
                 {u"a three-year plan, twice a week"_s, {u"three-year = duration P3Y"_s}},
                 {u"an hour and a half later"_s, {u"an hour and a half = duration PT1.5H"_s}},
                 {u"six feet two inches, 3 square miles"_s, {u"six feet two inches = quantity 74 in"_s, u"3 square miles = quantity 3 mi2"_s}},
                 {u"one billion, a dozen, two hundred and six"_s,
                  {u"one billion = number 1000000000"_s, u"a dozen = number 12"_s, u"two hundred and six = number 206"_s}},
                 {u"the twenty-first of June"_s, {u"twenty-first of June = date XXXX-06-21"_s}},
                 {u"the twenty-first try"_s, {u"twenty-first = ordinal 21"_s}},
                 {u"This one and that one, a cat"_s, {}},
                 {u"$5-$7 million for 3m people in the 2024 election"_s,
                  {u"$5-$7 million = money 5000000..7000000 USD"_s, u"3m = number 3000000"_s, u"2024 = date 2024"_s}},
                 {u"2000 people, of whom 3 won"_s, {u"2000 = number 2000"_s, u"3 = number 3"_s}},
                 {u"tens of thousands, several hundred, an august body, in his 40s"_s, {}},
                 {u"the 16th and 17th centuries, 19th-century art, AD 476"_s,
                  {u"16th and 17th centuries = date 15XX..16XX"_s, u"19th-century = date 18XX"_s, u"AD 476 = date 0476"_s}},
                 {u"ten past three, 1400 GMT, 9/11, 24/7, mid-1990s"_s,
                  {u"ten past three = time T03:10"_s, u"1400 = time T14:00"_s, u"9/11 = date XXXX-09-11"_s, u"1990s = date 199X"_s}},
                 {u"one percent, 0.5 percentage points, aged 40"_s,
                  {u"one percent = percent 1%"_s, u"0.5 percentage points = quantity 0.5 {percentage point}"_s, u"40 = duration P40Y"_s}}});
    }

    void findsFigures()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, figures);
        QStringList found;
        for (const auto &mention : m_scanner.scan(text, language)) {
            found.append(described(mention, text));
        }
        QCOMPARE(found, figures);
    }

    void takesTheYearOfAWeekdayFromTheArticle()
    {
        const auto text = u"lundi 26 janvier"_s;
        QCOMPARE(described(m_scanner.scan(text, u"fr", {.articleDate = u"2026-01"_s}).first(), text), u"lundi 26 janvier = date XXXX-01-26"_s);
        QCOMPARE(described(m_scanner.scan(text, u"fr", {.articleDate = u"2025-01-28"_s}).first(), text),
                 u"lundi 26 janvier = date XXXX-01-26 weekday-mismatch"_s);
        QCOMPARE(described(m_scanner.scan(text, u"fr").first(), text), u"lundi 26 janvier = date XXXX-01-26"_s);
    }

    void relativeDaysAreOffUntilAskedForAndDated()
    {
        const auto text = u"Avant-hier, hier et aujourd’hui"_s;
        QVERIFY(m_scanner.scan(text, u"fr", {.articleDate = u"2024-03-01"_s}).isEmpty());
        QVERIFY(m_scanner.scan(text, u"fr", {.relativeDates = true}).isEmpty());
        const auto found = m_scanner.scan(text, u"fr", {.articleDate = u"2024-03-01"_s, .relativeDates = true});
        QCOMPARE(found.size(), 3);
        QCOMPARE(described(found[0], text), u"Avant-hier = date 2024-02-28 derived"_s);
        QCOMPARE(described(found[1], text), u"hier = date 2024-02-29 derived"_s);
        QCOMPARE(described(found[2], text), u"aujourd’hui = date 2024-03-01 derived"_s);
    }

    void relativePeriodsAreCountedFromTheArticlesDate()
    {
        const FigureOptions options{.articleDate = u"2025-01-02"_s, .relativeDates = true};
        const auto french = u"la semaine dernière, le mois dernier, l’an prochain"_s;
        const auto english = u"Last week, this month, next year"_s;
        QStringList found;
        for (const auto &mention : m_scanner.scan(french, u"fr", options)) {
            found.append(described(mention, french));
        }
        for (const auto &mention : m_scanner.scan(english, u"en", options)) {
            found.append(described(mention, english));
        }
        QCOMPARE(found,
                 QStringList({u"semaine dernière = date 2024-W52 derived"_s,
                              u"mois dernier = date 2024-12 derived"_s,
                              u"an prochain = date 2026 derived"_s,
                              u"Last week = date 2024-W52 derived"_s,
                              u"this month = date 2025-01 derived"_s,
                              u"next year = date 2026 derived"_s}));
    }

    void relativeWeekdaysAreNeverTheArticlesOwnDay()
    {
        const FigureOptions options{.articleDate = u"2025-01-02"_s, .relativeDates = true}; // a Thursday
        QStringList found;
        const auto french = u"lundi dernier, jeudi dernier, vendredi prochain, mardi"_s;
        for (const auto &mention : m_scanner.scan(french, u"fr", options)) {
            found.append(described(mention, french));
        }
        const auto english = u"last Friday and next Thursday"_s;
        for (const auto &mention : m_scanner.scan(english, u"en", options)) {
            found.append(described(mention, english));
        }
        QCOMPARE(found,
                 QStringList({u"lundi = date 2024-12-30 derived"_s,
                              u"jeudi = date 2024-12-26 derived"_s,
                              u"vendredi = date 2025-01-03 derived"_s,
                              u"mardi = date XXXX-WXX-2"_s,
                              u"Friday = date 2024-12-27 derived"_s,
                              u"Thursday = date 2025-01-09 derived"_s}));
    }

    // tests/data/figures/NAME.txt with its figures marked is NAME.marked. MANICULE_REFRESH=1 writes it anew: look at the difference.
    void marksTheGoldenTexts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("French") << u"fr"_s << u"fr"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s;
        QTest::newRow("French, form by form") << u"fr"_s << u"sentences-fr"_s;
        QTest::newRow("English, form by form") << u"en"_s << u"sentences-en"_s;
    }

    void marksTheGoldenTexts()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFile input(dataFile(u"figures/%1.txt"_s.arg(name)));
        QVERIFY(input.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(input.readAll());
        const auto result = marked(text, m_scanner.scan(text, language));
        QFile golden(dataFile(u"figures/%1.marked"_s.arg(name)));
        if (qEnvironmentVariableIsSet("MANICULE_REFRESH")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QVERIFY(golden.write(result.toUtf8()) > 0);
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(result.split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }

    void keepsOrderAndBounds()
    {
        const QStringList pieces{u"12"_s,     u"3,5"_s,      u"un"_s,   u"mille"_s,   u"cent"_s,  u"€"_s,      u"%"_s,      u"janvier"_s, u"lundi"_s,
                                 u"h"_s,      u"heures"_s,   u"et"_s,   u"demi"_s,    u"-"_s,     u"–"_s,      u"à"_s,      u"de"_s,      u"d’"_s,
                                 u"entre"_s,  u"premier"_s,  u"2024"_s, u"km"_s,      u"/"_s,     u"$"_s,      u"(₽"_s,     u"US$"_s,     u"three"_s,
                                 u"and"_s,    u"a"_s,        u"half"_s, u"quarter"_s, u"pm"_s,    u"May"_s,    u"the"_s,    u"of"_s,      u"😀"_s,
                                 u"\xd83d"_s, u"é́"_s,        u"1/2"_s,  u"½"_s,       u"XIXe"_s,  u"siècle"_s, u"années"_s, u"million"_s, u"moins"_s,
                                 u"15:30"_s,  u"12-12-12"_s, u"."_s,    u","_s,       u"\u202f"_s};
        std::mt19937 random(7);
        std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
        for (int round = 0; round < 3000; ++round) {
            QString line;
            for (int i = 0; i < 12; ++i) {
                line += pieces[piece(random)] + (random() % 4 == 0 ? QString() : u" "_s);
            }
            for (const auto &language : {u"fr"_s, u"en"_s}) {
                qsizetype end = 0;
                for (const auto &mention : m_scanner.scan(line, language)) {
                    QVERIFY2(mention.range.start >= end && mention.range.start < mention.range.end && mention.range.end <= line.size(), qPrintable(line));
                    QVERIFY(!isName(mention.kind));
                    QVERIFY(!line[mention.range.start].isSpace() && !line[mention.range.end - 1].isSpace());
                    end = mention.range.end;
                }
            }
        }
    }

    void findsTheSameInEveryChunk()
    {
        for (const auto &language : {u"fr"_s, u"en"_s}) {
            QFile input(dataFile(u"figures/%1.txt"_s.arg(language)));
            QVERIFY(input.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(input.readAll());
            QList<Mention> byLine;
            qsizetype start = 0;
            for (const auto &line : text.split(u'\n')) {
                for (auto mention : m_scanner.scan(line, language)) {
                    mention.range = {mention.range.start + start, mention.range.end + start};
                    byLine.append(mention);
                }
                start += line.size() + 1;
            }
            QCOMPARE(byLine, m_scanner.scan(text, language));
        }
    }

    void hostileLines_data()
    {
        QTest::addColumn<QString>("piece");
        QFile pieces(dataFile(u"figures/hostile.txt"_s));
        QVERIFY(pieces.open(QIODevice::ReadOnly));
        for (const auto &piece : QString::fromUtf8(pieces.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            QTest::newRow(qPrintable(piece)) << piece;
        }
    }

    // Ten times the line has ten times the figures. A reader that went astray would run into the test's time limit; the bench tells
    // the milliseconds, tst_figurerules counts the steps of the definitions' expressions.
    void hostileLines()
    {
        QFETCH(QString, piece);
        const auto line = piece.repeated(hostileLength / piece.size());
        for (const auto &language : {u"fr"_s, u"en"_s}) {
            const auto few = m_scanner.scan(line.left(line.size() / 10), language).size();
            const auto many = m_scanner.scan(line, language).size();
            QVERIFY2(std::abs(many - 10 * few) <= 20, qPrintable(u"%1 in the whole, %2 in a tenth"_s.arg(many).arg(few)));
        }
    }
};

QTEST_GUILESS_MAIN(FigureScannerTest)
#include "tst_figurescanner.moc"
