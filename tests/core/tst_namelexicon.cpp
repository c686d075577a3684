// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/namelexicon.h"

#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NameLexiconTest : public QObject
{
    Q_OBJECT

    const QString m_text = u"Jeanne Roy dirige Nova. Roy aime Nova Plus, dit-on chez Nova."_s;

    [[nodiscard]] Mention mention(const QString &quote, MentionKind kind, int occurrence = 0, const QString &entity = {}) const
    {
        qsizetype start = m_text.indexOf(quote);
        for (; occurrence > 0; --occurrence) {
            start = m_text.indexOf(quote, start + 1);
        }
        return {.range = {start, start + quote.size()}, .kind = kind, .entity = entity.isEmpty() ? quote : entity, .origin = MentionOrigin::Model};
    }

    [[nodiscard]] QList<Mention> recognized() const
    {
        return {mention(u"Jeanne Roy"_s, MentionKind::Person),
                mention(u"Nova"_s, MentionKind::Misc),
                mention(u"Roy"_s, MentionKind::Person, 1, u"Jeanne Roy"_s),
                mention(u"Nova Plus"_s, MentionKind::Misc)};
    }

    /// "start-end kind entity origin status", one a mention.
    [[nodiscard]] static QStringList lines(const QList<Mention> &mentions)
    {
        QStringList all;
        for (const auto &mention : mentions) {
            all.append(u"%1-%2 %3 [%4] %5 %6"_s.arg(mention.range.start)
                           .arg(mention.range.end)
                           .arg(kindWord(mention.kind), mention.entity, originWord(mention.origin), statusWord(mention.status)));
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void mentionsAreAsTheReaderHasThem_data()
    {
        QTest::addColumn<QList<Mention>>("decided");
        QTest::addColumn<QList<NameVerdict>>("names");
        QTest::addColumn<QStringList>("expected");
        const QStringList asFound{u"0-10 person [Jeanne Roy] model suggested"_s,
                                  u"18-22 misc [Nova] model suggested"_s,
                                  u"24-27 person [Jeanne Roy] model suggested"_s,
                                  u"33-42 misc [Nova Plus] model suggested"_s};
        const auto with = [&](qsizetype row, const QString &line) {
            auto all = asFound;
            all[row] = line;
            return all;
        };
        const QList<Mention> none;
        const QList<NameVerdict> nothing;
        auto wrong = mention(u"Nova"_s, MentionKind::Misc);
        wrong.status = MentionStatus::Rejected;
        auto company = mention(u"Nova"_s, MentionKind::Organization);
        company.status = MentionStatus::Accepted;
        company.origin = MentionOrigin::Reader;
        auto longer = mention(u"Roy aime"_s, MentionKind::Misc);
        longer.status = MentionStatus::Accepted;
        longer.origin = MentionOrigin::Reader;

        QTest::newRow("nothing said") << none << nothing << asFound;
        QTest::newRow("a place rejected") << QList{wrong} << nothing << with(1, u"18-22 misc [Nova] model rejected"_s);
        QTest::newRow("a place of another kind") << QList{company} << nothing << with(1, u"18-22 organization [Nova] reader accepted"_s);
        QTest::newRow("a place that covers another") << QList{longer} << nothing << with(2, u"24-32 misc [Roy aime] reader accepted"_s);
        QTest::newRow("a name right") << none << QList{NameVerdict{.name = u"Roy"_s}} << with(2, u"24-27 person [Jeanne Roy] model accepted"_s);
        QTest::newRow("a name rejected") << none << QList{NameVerdict{.name = u"Nova"_s, .status = MentionStatus::Rejected}}
                                         << with(1, u"18-22 misc [Nova] model rejected"_s);
        QTest::newRow("a place before its name") << QList{company} << QList{NameVerdict{.name = u"Nova"_s, .status = MentionStatus::Rejected}}
                                                 << with(1, u"18-22 organization [Nova] reader accepted"_s);
        QTest::newRow("the same as") << none << QList{NameVerdict{.name = u"Nova Plus"_s, .entity = u"Nova"_s}}
                                     << with(3, u"33-42 misc [Nova] model accepted"_s);
        QTest::newRow("the same as, of a head's other forms")
            << none << QList{NameVerdict{.name = u"Jeanne Roy"_s, .entity = u"J. Roy"_s}}
            << QStringList{u"0-10 person [J. Roy] model accepted"_s, asFound[1], u"24-27 person [J. Roy] model suggested"_s, asFound[3]};
        QTest::newRow("always") << none << QList{NameVerdict{.name = u"Nova"_s, .kind = MentionKind::Organization, .always = true}}
                                << QStringList{asFound[0],
                                               u"18-22 organization [Nova] lexicon accepted"_s,
                                               asFound[2],
                                               asFound[3], // a part of a longer name
                                               u"56-60 organization [Nova] lexicon accepted"_s};
        QTest::newRow("always, of no word of the text") << none << QList{NameVerdict{.name = u"Nov"_s, .kind = MentionKind::Person, .always = true}} << asFound;
    }
    void mentionsAreAsTheReaderHasThem()
    {
        QFETCH(QList<Mention>, decided);
        QFETCH(QList<NameVerdict>, names);
        QFETCH(QStringList, expected);
        QCOMPARE(lines(decidedMentions(m_text, recognized(), decided, NameLexicon(names))), expected);
    }

    void whatTheLexiconSaidAndSaysNoMoreIsDropped()
    {
        auto found = recognized();
        found[1].origin = MentionOrigin::Lexicon;
        QCOMPARE(decidedMentions(m_text, found, {}, {}).size(), found.size() - 1);
        QCOMPARE(decidedMentions(m_text, found, {}, NameLexicon({{.name = u"Nova"_s}})).size(), found.size());
    }

    void namesAreFoundAsWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<TextRange>>("expected");
        QTest::newRow("twice") << u"Nova et Nova."_s << QStringList{u"Nova"_s} << QList<TextRange>{{0, 4}, {8, 12}};
        QTest::newRow("part of a word") << u"Novateur, SuperNova"_s << QStringList{u"Nova"_s} << QList<TextRange>{};
        QTest::newRow("before the call of a note") << u"Nova1, Nova12. Nova1b, Nova2025, X1"_s << QStringList{u"Nova"_s, u"X"_s}
                                                   << QList<TextRange>{{0, 4}, {7, 11}};
        QTest::newRow("the longer one") << u"la Nova Plus"_s << QStringList{u"Nova"_s, u"Nova Plus"_s} << QList<TextRange>{{3, 12}};
        QTest::newRow("after an apostrophe") << u"l’Oréal"_s << QStringList{u"Oréal"_s} << QList<TextRange>{{2, 7}};
        QTest::newRow("with marks at its ends") << u"(+X)!"_s << QStringList{u"(+X)"_s} << QList<TextRange>{{0, 4}};
        QTest::newRow("letters beyond 16 bits") << u"𝒜 𝒜b"_s << QStringList{u"𝒜"_s} << QList<TextRange>{{0, 2}};
        QTest::newRow("in capitals") << u"orange, ORANGE, Orange"_s << QStringList{u"Orange"_s} << QList<TextRange>{{8, 14}, {16, 22}};
        QTest::newRow("capitals in small letters") << u"It is IT."_s << QStringList{u"IT"_s} << QList<TextRange>{{6, 8}};
        QTest::newRow("without accents") << u"ENERGIE, Énergie"_s << QStringList{u"Énergie"_s} << QList<TextRange>{{0, 7}, {9, 16}};
        QTest::newRow("other apostrophes and spaces") << u"Lire L’Aube\u00a0Neuve."_s << QStringList{u"L'Aube Neuve"_s} << QList<TextRange>{{5, 17}};
        QTest::newRow("longer than the text") << u"Nova"_s << QStringList{u"Nova Plus"_s} << QList<TextRange>{};
        QTest::newRow("an empty name") << u"a b"_s << QStringList{QString()} << QList<TextRange>{};
        QTest::newRow("an empty text") << QString() << QStringList{u"a"_s} << QList<TextRange>{};
    }
    void namesAreFoundAsWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QFETCH(QList<TextRange>, expected);
        QList<NameVerdict> verdicts;
        for (const auto &name : std::as_const(names)) {
            verdicts.append({.name = name, .kind = MentionKind::Misc, .always = true});
        }
        QList<TextRange> found;
        for (const auto &place : NameLexicon(verdicts).alwaysIn(text)) {
            found.append(place.range);
        }
        QCOMPARE(found, expected);
    }

    void aVerdictHoldsForWhatIsWrittenAlike_data()
    {
        QTest::addColumn<QList<NameVerdict>>("verdicts");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("mention"); // kind, entity and status
        const NameVerdict company{.name = u"Vrau"_s, .kind = MentionKind::Organization};
        const NameVerdict same{.name = u"VR"_s, .entity = u"Vrau"_s};
        using Verdicts = QList<NameVerdict>;
        QTest::newRow("nothing said") << Verdicts{} << u"Vrau"_s << u"place [Vrau] suggested"_s;
        QTest::newRow("another name") << Verdicts{company} << u"Vraux"_s << u"place [Vraux] suggested"_s;
        QTest::newRow("its kind") << Verdicts{company} << u"Vrau"_s << u"organization [Vrau] accepted"_s;
        QTest::newRow("in capitals") << Verdicts{company} << u"VRAU"_s << u"organization [VRAU] accepted"_s;
        QTest::newRow("in small letters") << Verdicts{company} << u"vrau"_s << u"place [vrau] suggested"_s;
        QTest::newRow("in the very letters of another verdict")
            << Verdicts{company, {.name = u"VRAU"_s, .status = MentionStatus::Rejected}} << u"VRAU"_s << u"place [VRAU] rejected"_s;
        QTest::newRow("the same as a name of a kind") << Verdicts{company, same} << u"VR"_s << u"organization [Vrau] accepted"_s;
        QTest::newRow("the same as a name that is the same as another")
            << Verdicts{same, {.name = u"Vrau"_s, .entity = u"Vrau SA"_s}} << u"VR"_s << u"place [Vrau SA] accepted"_s;
        QTest::newRow("in a circle") << Verdicts{same, {.name = u"Vrau"_s, .entity = u"VR"_s}} << u"VR"_s << u"place [VR] accepted"_s;
    }
    void aVerdictHoldsForWhatIsWrittenAlike()
    {
        QFETCH(QList<NameVerdict>, verdicts);
        QFETCH(QString, written);
        QFETCH(QString, mention);
        Mention made{.range = {0, written.size()}, .kind = MentionKind::Place, .entity = written, .origin = MentionOrigin::Model};
        NameLexicon(verdicts).apply(made, written);
        QCOMPARE(u"%1 [%2] %3"_s.arg(kindWord(made.kind), made.entity, statusWord(made.status)), mention);
    }
};

QTEST_GUILESS_MAIN(NameLexiconTest)
#include "tst_namelexicon.moc"
