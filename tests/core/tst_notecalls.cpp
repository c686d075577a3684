// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notecalls.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NoteCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("notes"); // paragraphs at the end that are notes
        QTest::addColumn<QStringList>("calls"); // "digits:note"
        QTest::newRow("glued, with its note") << u"La place boursière1 attend.\n1. Voir plus haut."_s << 1 << QStringList({u"1:1"_s});
        QTest::newRow("in brackets") << u"Il attend [2].\n[2] Voir."_s << 1 << QStringList({u"2:1"_s});
        QTest::newRow("counting, without notes") << u"La place1 attend2, enfin3."_s << 0 << QStringList({u"1:-1"_s, u"2:-1"_s, u"3:-1"_s});
        QTest::newRow("one alone, without note") << u"Le navire boursière1 attend."_s << 0 << QStringList();
        QTest::newRow("names with digits") << u"Le G7, l’A380, le CO2, 3 m2, Covid19 et H5N1.\n7 Voir."_s << 1 << QStringList();
        QTest::newRow("years and sums") << u"Depuis 2012, 5 millions.\n5. Voir."_s << 1 << QStringList();
        QTest::newRow("in brackets, without note") << u"Il attend [2]."_s << 0 << QStringList();
        QTest::newRow("after a quotation mark") << u"« la place boursière »1 et “la rente”2.\n1) Voir.\n2) Voir."_s << 2 << QStringList({u"1:1"_s, u"2:2"_s});
        QTest::newRow("behind a space and a quotation mark")
            << u"« la place boursière »1 et la « rente »2\n1. Voir.\n2. Voir."_s << 2 << QStringList({u"1:1"_s, u"2:2"_s});
        QTest::newRow("before a letter") << u"le gène1b et le gène2\n1. Voir.\n2. Voir."_s << 2 << QStringList({u"2:2"_s});
        QTest::newRow("before a currency") << u"coût1€, coût2 $\n1. Voir.\n2. Voir."_s << 2 << QStringList();
        QTest::newRow("four digits") << u"La place1234 et [1234].\n123. Voir."_s << 1 << QStringList();
        QTest::newRow("a bracket that stays open") << u"Il attend [2.\n[2] Voir."_s << 1 << QStringList();
        QTest::newRow("ends the text") << u"1. Voir.\nLa place1"_s << 0 << QStringList();
        QTest::newRow("before a decimal") << u"version1.5 et version1,5 et part1 %\n1. Voir."_s << 1 << QStringList();
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const int, notes);
        QList<ParagraphKind> kinds(text.count(u'\n') + 1, ParagraphKind::Paragraph);
        std::fill(kinds.end() - notes, kinds.end(), ParagraphKind::Note);
        QStringList found;
        for (const auto &[range, note] : noteCallsOf(text, kinds)) {
            found.append(text.sliced(range.start, range.length()) + u':' + QString::number(note));
        }
        QTEST(found, "calls");
    }

    void readsTheNumberOfANote_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("number");
        QTest::newRow("full stop") << u"1. Voir."_s << 1 << u"1"_s;
        QTest::newRow("full stop and no space") << u"12.Voir."_s << 12 << u"12"_s;
        QTest::newRow("bracket") << u"2) Voir."_s << 2 << u"2)"_s;
        QTest::newRow("two brackets") << u"[4] Voir."_s << 4 << u"[4]"_s;
        QTest::newRow("behind a space") << u" 3 Voir."_s << 3 << u"3"_s;
        QTest::newRow("year") << u"2012 fut beau."_s << 0 << QString();
        QTest::newRow("unit") << u"4x4 neuf."_s << 0 << QString();
        QTest::newRow("no digits") << u"Voir."_s << 0 << QString();
    }

    void readsTheNumberOfANote()
    {
        QFETCH(const QString, note);
        const auto number = numberOfNote(note);
        QTEST(number.value, "value");
        QTEST(note.sliced(number.range.start, number.range.length()), "number");
    }
};

QTEST_GUILESS_MAIN(NoteCallsTest)
#include "tst_notecalls.moc"
