// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/markdownmarks.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MarkdownMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void removes_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        QTest::newRow("none") << u"Un texte."_s << QString();
        QTest::newRow("emphasis") << u"Il dit « *bonjour* », **fort**, ***très fort***, _bas_."_s << u"Il dit « bonjour », fort, très fort, bas."_s;
        QTest::newRow("emphasis with quotes inside") << u"« *Il dit « non »*, répond-elle à *\"lui\"*. »"_s << u"« Il dit « non », répond-elle à \"lui\". »"_s;
        QTest::newRow("emphasis inside emphasis") << u"**Un *mot* fort**"_s << u"Un mot fort"_s;
        QTest::newRow("arithmetic") << u"5 * 4 * 3 = 60, 5*4*3"_s << QString();
        QTest::newRow("footnote stars") << u"Un mot* et un autre**, puis (*).\n* Une note.\n(*) Une autre."_s << QString();
        QTest::newRow("rule") << u"Un\n\n* * *\n\n***\n\nDeux"_s << QString();
        QTest::newRow("inclusive writing") << u"Les habitant*e*s"_s << QString();
        QTest::newRow("snake case") << u"un_nom_long et __init__.py, _seul"_s << QString();
        QTest::newRow("links") << u"Selon [le site](https://example.org/a_(b)) et [l’autre](#), [ici](page.html \"titre\")."_s
                               << u"Selon le site et l’autre, ici."_s;
        QTest::newRow("no link") << u"« Il vient [sic](voir plus bas) », [...] (non)"_s << QString();
        QTest::newRow("picture") << u"Un\n\n![](https://example.org/a.jpg)\n\nDeux"_s << u"Un\n\nDeux"_s;
        QTest::newRow("heading") << u"# Un titre\n\n## Un intertitre\n\n#motdiese"_s << u"Un titre\n\nUn intertitre\n\n#motdiese"_s;
    }

    void removes()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(removeMarkdownMarks(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }
};

QTEST_GUILESS_MAIN(MarkdownMarksTest)
#include "tst_markdownmarks.moc"
