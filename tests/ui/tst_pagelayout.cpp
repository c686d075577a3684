// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/pagelayout.h"
#include "ui/reader/pagepainter.h"

#include <QTest>

#include <QTextLine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
PageLayout layoutOf(const QString &text, qreal width = 400)
{
    PageLayout layout([](const PageLayout::Block &) {
        return QList<QTextLayout::FormatRange>();
    });
    layout.setFont(QFont(u"Charis SIL"_s, 12));
    layout.setWidth(width);
    layout.setText(text, [](TextRange) {
        return BlockStyle::Paragraph;
    });
    return layout;
}
}

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void findsBlocksByPlaceAndPosition()
    {
        auto layout = layoutOf(u"un\n\ndeux\ntrois"_s);
        QCOMPARE(layout.count(), 3);
        QCOMPARE(layout.blockOf(0), 0);
        QCOMPARE(layout.blockOf(3), 0);
        QCOMPARE(layout.blockOf(4), 1);
        QCOMPARE(layout.blockOf(99), 2);
        for (int i = 0; i < layout.count(); ++i) {
            QCOMPARE(layout.blockAt(layout.top(i) + 1), i);
        }
        QCOMPARE(layout.blockAt(-10), 0);
        QCOMPARE(layout.blockAt(1e9), 2);
    }

    void topsAreSumsOfHeights()
    {
        auto layout = layoutOf(u"Une phrase assez longue pour tenir sur deux lignes au moins, si la colonne est étroite.\n"_s.repeated(100), 200);
        for (int i = 0; i < layout.count(); i += 3) {
            static_cast<void>(layout.lines(i));
        }
        qreal sum = 0;
        for (int i = 0; i < layout.count(); ++i) {
            QCOMPARE(layout.top(i), sum);
            sum += layout.heightOf(i);
        }
        QCOMPARE(layout.height(), sum);
    }

    void laysOutOnlyWhatIsLookedAt()
    {
        auto layout = layoutOf(u"Une ligne.\n"_s.repeated(1000));
        static_cast<void>(layout.lines(500));
        int measured = 0;
        for (int i = 0; i < layout.count(); ++i) {
            measured += layout.isMeasured(i);
        }
        QCOMPARE(measured, 1);
        QVERIFY(layout.isMeasured(500));
    }

    void forgetsOldLayoutsButNotHeights()
    {
        auto layout = layoutOf(u"Une ligne qui a une certaine longueur, et qui en fait donc plusieurs dans la colonne.\n"_s.repeated(2000), 150);
        for (int i = 0; i < layout.count(); ++i) {
            static_cast<void>(layout.lines(i));
        }
        const auto height = layout.height();
        QCOMPARE(layout.lines(0).text().size(), layout.block(0).range.length());
        QCOMPARE(layout.height(), height);
    }

    void estimateIsNearTheTruth()
    {
        auto layout = layoutOf(u"Le conseil municipal a voté hier soir un budget de rénovation des écoles, à une large majorité. "_s.repeated(8) + u'\n', 480);
        const auto estimated = layout.height();
        static_cast<void>(layout.lines(0));
        QVERIFY2(qAbs(layout.height() - estimated) < 0.15 * layout.height(), qPrintable(u"%1 for %2"_s.arg(estimated).arg(layout.height())));
    }

    void veryLongParagraphsAreCutWithoutLoss()
    {
        const auto text = u"Un mot après l’autre, et ainsi de suite sans fin. "_s.repeated(2000);
        auto layout = layoutOf(text);
        QVERIFY(layout.count() > 10);
        QString joined;
        for (int i = 0; i < layout.count(); ++i) {
            const auto range = layout.block(i).range;
            joined += text.sliced(range.start, range.length());
        }
        QCOMPARE(joined, text);
        QVERIFY(layoutOf(u"\U0001F600"_s.repeated(20000)).count() > 3);
    }

    void frenchPunctuationStaysOnItsLine()
    {
        const auto text = u"Il a dit : « oui ! » à 35 % des voix ; et puis non ?"_s;
        for (int width = 150; width < 400; width += 3) {
            auto layout = layoutOf(text, width);
            const auto &lines = layout.lines(0);
            QCOMPARE(lines.text().size(), text.size());
            for (int i = 1; i < lines.lineCount(); ++i) {
                const auto start = lines.lineAt(i).textStart();
                QVERIFY2(!u"»:;!?%"_s.contains(text[start]) || text[start - 1] != u' ', qPrintable(QString::number(width)));
                QVERIFY(text[start - 1] != u' ' || text[start - 2] != u'«');
            }
        }
    }

    void rightToLeftTextBeginsOnTheRight()
    {
        const auto text = u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD\nUn mot"_s;
        auto layout = layoutOf(text, 400);
        const auto hebrew = layout.lines(0).lineAt(0);
        QVERIFY(hebrew.cursorToX(0) > 390);
        QVERIFY(hebrew.cursorToX(4) < hebrew.cursorToX(1));
        QCOMPARE(layout.lines(1).lineAt(0).cursorToX(0), 0);
    }

    void aPassageOverTwoDirectionsIsCoveredLetterByLetter()
    {
        // « abc <three Hebrew letters> def »: from c to the first Hebrew letter are two places on the line.
        const auto text = u"abc \u05D0\u05D1\u05D2 def"_s;
        auto layout = layoutOf(text, 400);
        const auto &lines = layout.lines(0);
        const auto line = lines.lineAt(0);
        const auto covers = [&](TextRange range, qreal x) {
            const auto rects = rectsOf(lines, layout.block(0), range);
            return std::ranges::any_of(rects, [&](const QRectF &rect) {
                return rect.contains({x, line.y() + 1});
            });
        };
        const qreal c = (line.cursorToX(2) + line.cursorToX(3)) / 2;
        const qreal second = (line.cursorToX(5) + line.cursorToX(6)) / 2; // of the Hebrew letters
        QVERIFY(covers({2, 5}, c));
        QVERIFY(!covers({2, 5}, second));
        QVERIFY(covers({2, 6}, second));
    }

    void emptyTextHasNoBlock()
    {
        auto layout = layoutOf({});
        QCOMPARE(layout.count(), 0);
        QCOMPARE(layout.height(), 0);
        QCOMPARE(layout.blockAt(10), 0);
    }
};

QTEST_MAIN(PageLayoutTest)
#include "tst_pagelayout.moc"
