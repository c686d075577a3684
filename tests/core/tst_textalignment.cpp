// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textalignment.h"

#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ParagraphKind)

class TextAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void maps_data()
    {
        QTest::addColumn<QString>("before"); // the range stands between [ and ]
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &after) {
            QTest::newRow(name) << before << after;
        };
        row("the same text", u"La [mairie] ferme."_s, u"La [mairie] ferme."_s);
        row("put in before", u"La [mairie] ferme."_s, u"Hier, la [mairie] ferme."_s);
        row("put in directly before", u"La [mairie] ferme."_s, u"La grande [mairie] ferme."_s);
        row("put in directly behind", u"La [mairie] ferme."_s, u"La [mairie] neuve ferme."_s);
        row("put in within", u"La [mairie ferme]."_s, u"La [mairie neuve ferme]."_s);
        row("gone before", u"Hier, la [mairie] ferme."_s, u"la [mairie] ferme."_s);
        row("a typing error in it", u"La [mairrie] ferme."_s, u"La [mairie] ferme."_s);
        row("its first word", u"La [marie ferme] tôt."_s, u"La [mairie ferme] tôt."_s);
        row("its last word", u"La [mairie fermme] tôt."_s, u"La [mairie ferme] tôt."_s);
        row("a word replaced", u"La [mairie] ferme."_s, u"La [poste] ferme."_s);
        row("gone", u"La [mairie ]ferme."_s, u"La []ferme."_s);
        row("the whole text gone", u"[La mairie]"_s, u"[]"_s);
        row("the whole text new", u"[]"_s, u"La mairie[]"_s);
        row("the first of two sentences gone", u"Le maire dit oui. [Le maire dit non.]"_s, u"[Le maire dit non.]"_s);
        row("the second of two sentences gone", u"[Le maire dit oui.] Le maire dit non."_s, u"[Le maire dit oui.]"_s);
        row("a paragraph put in between", u"Un.\n[Deux.]\nTrois."_s, u"Un.\nEt demi.\n[Deux.]\nTrois."_s);
        row("lines joined", u"Un mot\n[et un autre]."_s, u"Un mot [et un autre]."_s);
        row("beyond the first plane", u"Un [😀] de plus."_s, u"Encore un [😀] de plus."_s);
        row("one of those becomes another", u"Un [😀] de plus."_s, u"Un [😁] de plus."_s);
    }
    void maps()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto range = takeRange(before);
        const auto expected = takeRange(after);
        QCOMPARE(TextAlignment(before, after).mapped(range), expected);
    }

    void runsShareWhatTheySay_data()
    {
        maps_data();
    }
    void runsShareWhatTheySay()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        takeRange(before);
        takeRange(after);
        const TextAlignment alignment(before, after);
        qsizetype beforeEnd = 0;
        qsizetype afterEnd = 0;
        for (const auto &run : alignment.runs()) {
            QVERIFY(run.length > 0 && run.before >= beforeEnd && run.after >= afterEnd);
            QVERIFY(run.before == 0 || run.before > beforeEnd || run.after > afterEnd);
            beforeEnd = run.before + run.length;
            afterEnd = run.after + run.length;
            QCOMPARE(before.sliced(run.before, run.length), after.sliced(run.after, run.length));
            QVERIFY(!before[run.before].isLowSurrogate());
        }
    }

    void tellsWhatIsKeptAndWhatIsNew()
    {
        const auto before = u"La mairie ferme. Il pleut."_s;
        const auto after = u"La poste ferme. Il pleut, dit-on."_s;
        const TextAlignment alignment(before, after);
        QCOMPARE(alignment.kept({0, 3}), 3);
        QVERIFY(alignment.kept({3, 9}) < 3);
        QCOMPARE(alignment.kept({0, 3}, 4), 0);
        QCOMPARE(alignment.known({after.indexOf(u"Il pleut"), after.indexOf(u", dit")}), 8);
        QCOMPARE(alignment.known({after.indexOf(u", dit"), after.size() - 1}), 0);
    }

    void paragraphsStayWhatTheyAre_data()
    {
        using enum ParagraphKind;
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<ParagraphKind>>("kinds");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<ParagraphKind>>("kept");
        const auto text = u"Le port ferme\nIl pleut depuis mardi.\nUne note"_s;
        const QList kinds{Title, Lead, Note};
        QTest::newRow("the same") << text << kinds << text << kinds;
        QTest::newRow("corrected") << text << kinds << u"Le port fermera\nIl pleuvait depuis mardi.\nUne note"_s << kinds;
        QTest::newRow("put in") << text << kinds << u"Le port ferme\nIl pleut depuis mardi.\nOn attend, dit-on.\nUne note"_s
                                << QList{Title, Lead, Paragraph, Note};
        QTest::newRow("gone") << text << kinds << u"Le port ferme\n\nUne note"_s << QList{Title, Note};
        QTest::newRow("cut in two") << text << kinds << u"Le port ferme\nIl pleut\ndepuis mardi.\nUne note"_s << QList{Title, Lead, Lead, Note};
        QTest::newRow("unknown") << text << QList<ParagraphKind>() << u"Le port"_s << QList<ParagraphKind>();
    }
    void paragraphsStayWhatTheyAre()
    {
        QFETCH(QString, before);
        QFETCH(QList<ParagraphKind>, kinds);
        QFETCH(QString, after);
        QFETCH(QList<ParagraphKind>, kept);
        QCOMPARE(keptKinds(TextAlignment(before, after), before, after, kinds), kept);
    }

    /// Seconds where the work is bounded, hours where it grows with the square of the length.
    void bearsLongTexts_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("lines") << u"La ligne %1 de ce texte.\n"_s;
        QTest::newRow("one line") << u"La phrase %1 de ce texte. "_s;
        QTest::newRow("no sentence") << u"mot%1 "_s;
        QTest::newRow("no space") << u"%1-"_s;
        QTest::newRow("always the same") << u"encore une fois, "_s;
    }
    void bearsLongTexts()
    {
        QFETCH(QString, piece);
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            const auto text = piece.contains(u'%') ? piece.arg(i) : piece;
            before += text;
            after += i % 1000 == 7 ? text.toUpper() + u"ajout "_s : i % 777 == 3 ? QString() : text;
        }
        const TextAlignment alignment(before, after);
        QVERIFY(alignment.kept({0, before.size()}) * 10 > before.size() * 9);
        const QString other = QString(before).replace(u'e', u'é').replace(u'-', u'+').replace(u'm', u'n');
        QVERIFY(!TextAlignment(before, other).runs().isEmpty());
    }

private:
    static TextRange takeRange(QString &text)
    {
        const auto start = text.indexOf(u'[');
        text.remove(start, 1);
        const auto end = text.indexOf(u']');
        text.remove(end, 1);
        return {start, end};
    }
};

QTEST_GUILESS_MAIN(TextAlignmentTest)
#include "tst_textalignment.moc"
