// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/articlemarks.h"

#include "core/paragraphs.h"
#include "support/testsupport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
/// Every run of digits as a figure, every other word as a name.
QList<Mention> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\d+|\\p{L}+"_s);
    QList<Mention> mentions;
    for (const auto &match : word.globalMatchView(text)) {
        const auto kind = match.capturedView().front().isDigit() ? MentionKind::Number : MentionKind::Misc;
        mentions.append({.range = {match.capturedStart(), match.capturedEnd()}, .kind = kind});
    }
    return mentions;
}
}

class ArticleMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void leavesOutWhatIsNoFigureOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ParagraphKind>>("kinds");
        QTest::addColumn<QStringList>("figures");
        using Kind = ParagraphKind;
        QTest::newRow("byline") << u"Un titre\n\nPublié le 3 mars 2024\n\nIls étaient 12."_s << QList{Kind::Title, Kind::Byline, Kind::Paragraph}
                                << QStringList{u"12"_s};
        QTest::newRow("byline at the end") << u"Ils étaient 12.\n\nPublié le 3 mars 2024"_s << QList{Kind::Paragraph, Kind::Byline} << QStringList{u"12"_s};
        QTest::newRow("dateline") << u"Un titre\n\nPARIS, 3 mars 2024 (AFP) - Ils étaient 12."_s << QList{Kind::Title, Kind::Paragraph} << QStringList{u"12"_s};
        QTest::newRow("figures in a sentence with brackets")
            << u"Un titre\n\nLes 12 élus (PS) votent. En 2024, non."_s << QList{Kind::Title, Kind::Paragraph} << QStringList{u"12"_s, u"2024"_s};
        QTest::newRow("dateline further down") << u"Les 12 élus votent.\n\nRome, 2024 (Reuters) - Ils étaient 9."_s << QList{Kind::Paragraph, Kind::Paragraph}
                                               << QStringList{u"12"_s, u"2024"_s, u"9"_s};
        QTest::newRow("call of a note") << u"La valeur boursière1 de 12 firmes.\n\n1. Voir le rapport."_s << QList{Kind::Paragraph, Kind::Note}
                                        << QStringList{u"12"_s, u"1"_s};
        QTest::newRow("kinds unknown") << u"Publié le 3 mars 2024"_s << QList<Kind>() << QStringList{u"3"_s, u"2024"_s};
    }

    void leavesOutWhatIsNoFigureOfTheText()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<ParagraphKind>, kinds);
        QFETCH(const QStringList, figures);
        const auto mentions = wordsOf(text);
        QStringList left;
        qsizetype names = 0;
        for (const auto &mention : withoutBylineFigures(mentions, {.text = text, .paragraphKinds = kinds})) {
            if (mention.kind == MentionKind::Number) {
                left.append(text.sliced(mention.range.start, mention.range.length()));
            } else {
                ++names;
            }
        }
        QCOMPARE(left, figures);
        QCOMPARE(names, std::ranges::count(mentions, MentionKind::Misc, &Mention::kind));
    }
};

QTEST_GUILESS_MAIN(ArticleMarksTest)
#include "tst_articlemarks.moc"
