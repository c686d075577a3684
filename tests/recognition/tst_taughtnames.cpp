// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/taughtnames.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto initials = "polm"_L1; // of the kinds, in their order

// "p Jeanne Durand|- Selon|= JD > Jeanne Durand": always a person, never a name, the same as.
NameLexicon lexiconOf(const QString &lines)
{
    NameLexicon lexicon;
    for (const auto &line : lines.split(u'|', Qt::SkipEmptyParts)) {
        const auto name = line.sliced(2);
        if (line.front() == u'-') {
            lexicon.decisions.append({.name = name, .rule = NameRule::Never});
        } else if (line.front() == u'=') {
            const auto parts = name.split(u" > "_s);
            lexicon.decisions.append({.name = parts[0], .rule = NameRule::SameAs, .target = parts[1]});
        } else {
            lexicon.decisions.append({.name = name, .kind = MentionKind(initials.indexOf(line.front()))});
        }
    }
    return lexicon;
}

}

class TaughtNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void applies_data()
    {
        QTest::addColumn<QString>("lexicon");
        QTest::addColumn<QString>("text"); // what the model found in brackets, each with its kind's initial
        QTest::addColumn<QString>("names"); // the same for what comes out
        const auto found = u"[p Jeanne Durand] quitte [l Orange] pour Vrau."_s;
        QTest::newRow("nothing taught") << u""_s << found << u"p Jeanne Durand|l Orange"_s;
        QTest::newRow("another kind") << u"o Orange"_s << found << u"p Jeanne Durand|o Orange"_s;
        QTest::newRow("found by nobody") << u"o Vrau"_s << found << u"p Jeanne Durand|l Orange|o Vrau"_s;
        QTest::newRow("never") << u"- Orange"_s << found << u"p Jeanne Durand"_s;
        QTest::newRow("never, and then always") << u"- Orange|o Orange"_s << found << u"p Jeanne Durand|o Orange"_s;
        QTest::newRow("always, and then never") << u"o Orange|- Orange"_s << found << u"p Jeanne Durand"_s;
        QTest::newRow("a part of a longer name") << u"o Durand"_s << found << u"p Jeanne Durand|l Orange"_s;
        QTest::newRow("never a part of a longer name") << u"- Durand"_s << found << u"p Jeanne Durand|l Orange"_s;
        QTest::newRow("around a shorter name") << u"m Orange mécanique"_s << u"Voir [l Orange] mécanique."_s << u"m Orange mécanique"_s;
        QTest::newRow("across two names") << u"m Orange Vrau"_s << u"[p Paul Orange] [o Vrau SA]"_s << u"m Orange Vrau"_s;
        QTest::newRow("the longest of two") << u"o Orange|m Orange Vrau"_s << u"Orange Vrau et Orange"_s << u"m Orange Vrau|o Orange"_s;
        QTest::newRow("not small letters") << u"o Orange"_s << u"une orange, ORANGE"_s << u"o ORANGE"_s;
        QTest::newRow("not capitals in small letters") << u"o IT"_s << u"It is IT."_s << u"o IT"_s;
        QTest::newRow("without accents") << u"o Énergie"_s << u"ENERGIE, Énergie"_s << u"o ENERGIE|o Énergie"_s;
        QTest::newRow("apostrophes alike") << u"m L'Aube"_s << u"Lire L’Aube."_s << u"m L’Aube"_s;
        QTest::newRow("not inside of a word") << u"o Vrau"_s << u"Vraument, Vrau-Lac"_s << u""_s;
        QTest::newRow("the same as a taught name") << u"o Vrau|= VR > Vrau"_s << u"Chez VR."_s << u"o VR"_s;
        QTest::newRow("the same as what is no name") << u"- Vrau|= VR > Vrau"_s << u"Chez [o VR]."_s << u""_s;
        QTest::newRow("the same as a name of no decision") << u"= VR > Vrau"_s << u"Chez [o VR]."_s << u"o VR"_s;
        QTest::newRow("in a circle") << u"= VR > Vrau|= Vrau > VR"_s << u"Chez [o VR]."_s << u"o VR"_s;
        QTest::newRow("no word") << u"o  "_s << u"Chez [o VR]."_s << u"o VR"_s;
    }

    void applies()
    {
        QFETCH(QString, lexicon);
        QFETCH(QString, text);
        QFETCH(QString, names);
        QString plain;
        QList<Mention> mentions;
        for (qsizetype position = 0; position < text.size(); ++position) {
            if (text[position] != u'[') {
                plain += text[position];
                continue;
            }
            const auto end = text.indexOf(u']', position);
            const auto name = text.sliced(position + 3, end - position - 3);
            mentions.append({.range = {plain.size(), plain.size() + name.size()}, .kind = MentionKind(initials.indexOf(text[position + 1]))});
            plain += name;
            position = end;
        }
        TaughtNames(lexiconOf(lexicon)).apply(NameText(plain, {}, {}, {}), mentions);
        QStringList found;
        for (const auto &mention : std::as_const(mentions))
            found.append(QString(QChar(initials[int(mention.kind)])) + u' ' + plain.sliced(mention.range.start, mention.range.length()));
        QCOMPARE(found.join(u'|'), names);
    }
};

QTEST_GUILESS_MAIN(TaughtNamesTest)
#include "tst_taughtnames.moc"
