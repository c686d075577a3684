// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/mergedmentions.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QList<Mention> mentions(MentionKind kind, const QList<TextRange> &ranges)
{
    QList<Mention> list;
    for (const auto &range : ranges)
        list.append({.range = range, .kind = kind});
    return list;
}

}

class MergedMentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void merges_data()
    {
        QTest::addColumn<QList<TextRange>>("names");
        QTest::addColumn<QList<TextRange>>("figures");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char *title, const QList<TextRange> &names, const QList<TextRange> &figures, const QString &merged) {
            QTest::newRow(title) << names << figures << merged;
        };
        row("nothing", {}, {}, u""_s);
        row("apart", {{0, 3}, {8, 9}}, {{4, 6}, {12, 14}}, u"n0 f4 n8 f12"_s);
        row("touching", {{0, 3}}, {{3, 6}}, u"n0 f3"_s);
        row("figure inside a name", {{0, 5}}, {{4, 5}}, u"n0"_s);
        row("two figures inside a name", {{0, 9}}, {{2, 3}, {4, 5}, {9, 11}}, u"n0 f9"_s);
        row("name inside a figure", {{4, 8}}, {{0, 12}}, u"f0"_s);
        row("same span", {{4, 8}}, {{4, 8}}, u"f4"_s);
        row("crossing, name longer", {{0, 8}}, {{6, 10}}, u"n0"_s);
        row("crossing, figure longer", {{4, 7}}, {{0, 5}}, u"f0"_s);
    }

    void merges()
    {
        QFETCH(QList<TextRange>, names);
        QFETCH(QList<TextRange>, figures);
        QFETCH(QString, merged);
        QStringList found;
        for (const auto &mention : mergedMentions(mentions(MentionKind::Person, names), mentions(MentionKind::Number, figures)))
            found.append((isName(mention.kind) ? u"n"_s : u"f"_s) + QString::number(mention.range.start));
        QCOMPARE(found.join(u' '), merged);
    }
};

QTEST_GUILESS_MAIN(MergedMentionsTest)
#include "tst_mergedmentions.moc"
