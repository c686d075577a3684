// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AnnotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void keepsQuoteContextAndParagraph()
    {
        const QString text = u"Titre\n\nUn deux trois."_s;
        const auto start = text.indexOf(u"deux"_s);
        const auto annotation = annotationOf(text, {start, start + 4});
        QCOMPARE(annotation.quote, u"deux"_s);
        QCOMPARE(annotation.before, u"Titre\n\nUn "_s);
        QCOMPARE(annotation.after, u" trois."_s);
        QCOMPARE(annotation.paragraph, 2);
    }

    void contextCountsCodePointsAndSplitsNoPair()
    {
        const QString emoji = u"😀"_s.repeated(100);
        const QString text = emoji + u"ici"_s + emoji;
        const auto annotation = annotationOf(text, {emoji.size(), emoji.size() + 3});
        QCOMPARE(annotation.before, u"😀"_s.repeated(annotationContext));
        QCOMPARE(annotation.after, u"😀"_s.repeated(annotationContext));
    }

    void wholeTextHasNoContext()
    {
        const auto annotation = annotationOf(u"tout", {0, 4});
        QCOMPARE(annotation.before, QString());
        QCOMPARE(annotation.after, QString());
        QCOMPARE(annotation.paragraph, 1);
    }
};

QTEST_GUILESS_MAIN(AnnotationTest)
#include "tst_annotation.moc"
