// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/notelinks.h"

#include "core/article.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NoteLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_links.set({.text = text, .paragraphKinds = {ParagraphKind::Paragraph, ParagraphKind::Note, ParagraphKind::Note}});
    }

    void callsLeadToNotesAndBack_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("target"); // empty: no link there
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("before the call") << text.indexOf(u"digues") << QString() << qsizetype(-1);
        QTest::newRow("the call") << text.indexOf(u"1 ont") << u"1"_s << text.indexOf(u"1. Voir");
        QTest::newRow("behind the call") << text.indexOf(u"1 ont") + 1 << u"1"_s << text.indexOf(u"1. Voir");
        QTest::newRow("the second call of a note") << text.lastIndexOf(u"1 là") << u"1"_s << text.indexOf(u"1. Voir");
        QTest::newRow("call in brackets") << text.indexOf(u"2]") << u"[2]"_s << text.indexOf(u"[2] Thèse");
        QTest::newRow("a note's number") << text.indexOf(u"1. Voir") << u"1"_s << text.indexOf(u"1 ont");
        QTest::newRow("a note's words") << text.indexOf(u"Voir") + 2 << QString() << qsizetype(-1);
        QTest::newRow("a unit") << text.indexOf(u"m2") + 1 << QString() << qsizetype(-1);
    }

    void callsLeadToNotesAndBack()
    {
        QFETCH(const qsizetype, position);
        QFETCH(const QString, target);
        QFETCH(const qsizetype, at);
        const auto link = m_links.at(position);
        QCOMPARE(link.has_value(), !target.isEmpty());
        if (link) {
            QCOMPARE(link->target.start, at);
            QCOMPARE(text.sliced(at, link->target.length()), target);
        }
    }

    void formatsStandWhereTheLinksAre()
    {
        const auto end = text.indexOf(u'\n');
        const auto formats = m_links.formats({.range = {0, end}}, {});
        QCOMPARE(formats.size(), 3);
        QCOMPARE(formats.first().start, int(text.indexOf(u"1 ont")));
        const PageLayout::Block notes{.range = {text.indexOf(u"1. Voir"), text.size()}};
        QCOMPARE(m_links.formats(notes, {}).first().start, 0);
    }

private:
    const QString text = u"Les digues anciennes1 ont 450 m2 de plus[2], et encore1 là.\n1. Voir les archives.\n[2] Thèse en cours."_s;
    NoteLinks m_links;
};

QTEST_GUILESS_MAIN(NoteLinksTest)
#include "tst_notelinks.moc"
