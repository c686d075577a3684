// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reanchoring.h"

#include "core/annotation.h"
#include "core/textalignment.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AnchorOutcome)

class ReanchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void findsThePassage_data()
    {
        using enum AnchorOutcome;
        QTest::addColumn<QString>("before"); // the passage stands between [ and ]
        QTest::addColumn<QString>("after"); // an orphan's stands nowhere
        QTest::addColumn<AnchorOutcome>("outcome");
        const auto row = [](const char *name, const QString &before, const QString &after, AnchorOutcome outcome) {
            QTest::newRow(name) << before << after << outcome;
        };
        const auto rain = u"Il pleut sur le port depuis mardi et les pêcheurs restent à quai."_s;
        const auto vote = u"Le conseil vote ce soir une aide de trois mille euros par bateau."_s;
        const auto chair = u"La présidente du syndicat juge la somme bien trop faible."_s;
        const auto marked = u"Le conseil vote ce soir [une aide de trois mille euros] par bateau."_s;

        row("the same text", rain + u'\n' + marked, rain + u'\n' + marked, Unchanged);
        row("a change behind it", marked + u'\n' + rain, marked + u"\nIl neige."_s, Unchanged);
        row("a typing error before it", u"Il plut.\n"_s + marked, u"Il pleut.\n"_s + marked, Moved);
        row("a paragraph put in before it", rain + u'\n' + marked, rain + u'\n' + chair + u'\n' + marked, Moved);
        row("directly before it", rain + u" Voici [la criée] du matin. "_s + chair, rain + u" Voilà [la criée] du matin. "_s + chair, Unchanged);
        row("on both sides of it", rain + u" Voici [la criée] du matn. "_s + chair, rain + u" Et voici donc [la criée] du matin. "_s + chair, Moved);
        row("a typing error in it", marked, u"Le conseil vote ce soir [une aide de trois milles euros] par bateau."_s, Altered);
        row("accents in it", rain + u" Une [fete nautique] suivra."_s, rain + u" Une [fête nautique] suivra."_s, Altered);
        row("a word put in", marked, u"Le conseil vote ce soir [une aide immédiate de trois mille euros] par bateau."_s, Altered);
        row("another number", rain + u" Ils sont [2024] en mer."_s, rain + u" Ils sont [2025] en mer."_s, Doubtful);
        row("half rewritten", marked, u"Le conseil vote ce soir [une aide de quatre cents francs] par bateau."_s, Doubtful);
        row("gone", rain + u'\n' + marked + u'\n' + chair, rain + u'\n' + chair, Orphaned);
        row("replaced", u"Le [maire] parle."_s, u"Le chien court."_s, Orphaned);
        row("everything gone", marked, QString(), Orphaned);
        row("the paragraph moved down", marked + u'\n' + rain + u'\n' + chair, rain + u'\n' + chair + u'\n' + marked, Moved);
        row("the paragraph moved up", rain + u'\n' + chair + u'\n' + marked, marked + u'\n' + rain + u'\n' + chair, Moved);
        row("moved into another context",
            marked + u'\n' + rain + u'\n' + chair,
            rain + u'\n' + chair + u"\nOn demande encore [une aide de trois mille euros], en vain."_s,
            Doubtful);

        row("a look-alike that was there before",
            rain + u"\nLe [syndicat] refuse.\n"_s + chair,
            rain + u"\n"_s + u"La présidente du [syndicat] juge la somme bien trop faible."_s,
            Doubtful);
        row("one of two equal paragraphs goes",
            vote + u'\n' + rain + u'\n' + marked,
            u"Le conseil vote ce soir [une aide de trois mille euros] par bateau.\n"_s + rain,
            Doubtful);
        row("a short word in a rewritten text",
            u"On sait que [la] pluie tombe sur le port sans un mot des pêcheurs."_s,
            u"Hier encore, dans [la] grande salle, un silence."_s,
            Doubtful);
        row("moved and corrected",
            u"Un [thème musical composé pour la fanfare] ici.\n"_s + rain + u'\n' + chair,
            rain + u'\n' + chair + u"\nOn joue un [thême musical, composé pour la fanfare]."_s,
            Doubtful);
    }
    void findsThePassage()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(AnchorOutcome, outcome);
        const auto range = takeRange(before);
        const auto expected = takeRange(after);
        const auto found = reanchored(TextAlignment(before, after), after, {anchorAt(before, range)}).first();
        QCOMPARE(found.outcome, outcome);
        if (outcome == AnchorOutcome::Orphaned) {
            QVERIFY(found.range.isEmpty());
            QVERIFY(found.range.start <= after.size());
        } else {
            QCOMPARE(after.sliced(found.range.start, found.range.length()), after.sliced(expected.start, expected.length()));
            QCOMPARE(found.range, expected);
            QVERIFY(found.score > 0 && found.score <= 1);
        }
    }

    void whatIsGoneIsFoundAgainWhereItComesBack()
    {
        const auto text = u"Il pleut sur le port. Le conseil vote une aide de trois mille euros par bateau. On attend."_s;
        const auto quote = u"une aide de trois mille euros"_s;
        auto anchor = anchorAt(text, {text.indexOf(quote), text.indexOf(quote) + quote.size()});
        const auto without = u"Il pleut sur le port. On attend."_s;
        const auto gone = reanchored(TextAlignment(text, without), without, {anchor}).first();
        QCOMPARE(gone.outcome, AnchorOutcome::Orphaned);
        anchor.range = gone.range;
        anchor.isPlaced = false;
        const auto back = reanchored(TextAlignment(without, text), text, {anchor}).first();
        QCOMPARE(back.outcome, AnchorOutcome::Moved);
        QCOMPARE(back.range.start, text.indexOf(quote));
    }

    void whatHasNoPlaceTakesNoneOfAnOtherPassage()
    {
        const auto before = u"Le syndicat refuse. Puis rien."_s;
        const auto after = u"Le syndicat refuse encore. Puis rien."_s;
        const Anchor orphan{.range = {20, 20}, .quote = u"syndicat"_s, .before = u"Un autre "_s, .after = u" accepte."_s, .isPlaced = false};
        QCOMPARE(reanchored(TextAlignment(before, after), after, {orphan}).first().outcome, AnchorOutcome::Doubtful);
    }

    void editsElsewhereKeepEachQuote_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }
    void editsElsewhereKeepEachQuote()
    {
        QFETCH(int, seed);
        m_random.seed(quint32(seed));
        const auto before = randomText(400);
        auto places = randomPlaces(before, 12);
        QList<Anchor> anchors;
        for (const auto place : places) {
            anchors.append(anchorAt(before, place));
        }
        auto after = before;
        for (int edit = 0; edit < 12; ++edit) {
            editOutside(after, places);
        }
        const auto found = reanchored(TextAlignment(before, after), after, anchors);
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].range, places[i]);
            QVERIFY(found[i].outcome == AnchorOutcome::Unchanged || found[i].outcome == AnchorOutcome::Moved);
            QCOMPARE(after.sliced(places[i].start, places[i].length()), anchors[i].quote);
        }
    }

    /// Whatever becomes of a text: what is taken without asking says what it said, or is doubtful.
    void noOutcomeLies_data()
    {
        editsElsewhereKeepEachQuote_data();
    }
    void noOutcomeLies()
    {
        QFETCH(int, seed);
        m_random.seed(quint32(seed));
        const auto before = randomText(120);
        const auto places = randomPlaces(before, 10);
        QList<Anchor> anchors;
        for (const auto place : places) {
            anchors.append(anchorAt(before, place));
        }
        auto after = before;
        for (int edit = 0; edit < 30; ++edit) {
            QList<TextRange> none;
            editOutside(after, none);
        }
        const auto found = reanchored(TextAlignment(before, after), after, anchors);
        for (qsizetype i = 0; i < found.size(); ++i) {
            const auto &[outcome, range, score] = found[i];
            QVERIFY((TextRange{0, after.size()}.contains(range)));
            QVERIFY(score >= 0 && score <= 1);
            QCOMPARE(range.isEmpty(), outcome == AnchorOutcome::Orphaned);
            if (outcome == AnchorOutcome::Unchanged || outcome == AnchorOutcome::Moved) {
                QCOMPARE(after.sliced(range.start, range.length()), anchors[i].quote);
            }
        }
    }

    /// A thousand passages in a text of which half is gone: seconds where the work is bounded.
    void bearsManyPassages()
    {
        m_random.seed(1);
        const auto before = randomText(20'000);
        const auto after = before.sliced(before.size() / 2);
        const auto places = randomPlaces(before, 1000);
        QList<Anchor> anchors;
        for (const auto place : places) {
            anchors.append(anchorAt(before, place));
        }
        const auto found = reanchored(TextAlignment(before, after), after, anchors);
        qsizetype moved = 0;
        for (qsizetype i = 0; i < found.size(); ++i) {
            moved += found[i].outcome == AnchorOutcome::Moved ? 1 : 0;
            QVERIFY(found[i].outcome != AnchorOutcome::Moved || found[i].range.start == places[i].start - before.size() / 2);
        }
        QVERIFY(moved > 400);
    }

private:
    static Anchor anchorAt(const QString &text, TextRange range)
    {
        const auto annotation = annotationOf(text, range);
        return {.range = range, .quote = annotation.quote, .before = annotation.before, .after = annotation.after};
    }

    static TextRange takeRange(QString &text)
    {
        const auto start = text.indexOf(u'[');
        if (start < 0) {
            return {};
        }
        text.remove(start, 1);
        const auto end = text.indexOf(u']');
        text.remove(end, 1);
        return {start, end};
    }

    QString randomWord()
    {
        QString word;
        for (int i = 2 + m_random.bounded(7); i > 0; --i) {
            word.append(u"aeioulmnrstdpcé"[m_random.bounded(15)]);
        }
        return word;
    }

    QString randomText(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i) {
            text += randomWord() + (m_random.bounded(12) == 0 ? u". "_s : m_random.bounded(60) == 0 ? u".\n"_s : u" "_s);
        }
        return text;
    }

    /// Disjoint, in order.
    QList<TextRange> randomPlaces(const QString &text, int count)
    {
        QList<TextRange> places;
        const auto share = text.size() / count;
        for (int i = 0; i < count; ++i) {
            const auto start = i * share + m_random.bounded(share / 4);
            places.append({start, start + 12 + m_random.bounded(share / 2 - 12 > 1 ? share / 2 - 12 : 1)});
        }
        return places;
    }

    /// Puts words in, takes some out or replaces them, and tells where the places then are.
    void editOutside(QString &text, QList<TextRange> &places)
    {
        const auto start = m_random.bounded(text.size() - 20);
        const TextRange gone{start, start + m_random.bounded(15)};
        const bool touches = std::ranges::any_of(places, [&](TextRange place) {
            return gone.start < place.end && place.start < gone.end + 1;
        });
        if (touches) {
            return;
        }
        const auto put = m_random.bounded(3) == 0 ? QString() : u" "_s + randomWord() + u" "_s;
        text.replace(gone.start, gone.length(), put);
        for (auto &place : places) {
            if (place.start >= gone.end) {
                const auto shift = put.size() - gone.length();
                place = {place.start + shift, place.end + shift};
            }
        }
    }

    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(ReanchoringTest)
#include "tst_reanchoring.moc"
