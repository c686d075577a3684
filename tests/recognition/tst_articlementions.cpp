// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paragraphs.h"
#include "recognition/articlementions.h"
#include "recognition/recognizer.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArticleMentionsTest : public QObject
{
    Q_OBJECT

    const Recognizer m_recognizer;

    /// "kind:text" of each mention, with " origin status" where the lexicon has spoken.
    [[nodiscard]] QStringList mentionsIn(const Article &article, const NameLexicon &lexicon = {}) const
    {
        QStringList found;
        for (const auto &mention : mentionsOf(article, m_recognizer, lexicon)) {
            QString line = kindWord(mention.kind) + u':' + article.text.sliced(mention.range.start, mention.range.length());
            if (!lexicon.isEmpty()) {
                line += u' ' + originWord(mention.origin) + u' ' + statusWord(mention.status);
            }
            found.append(line);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void callsOfNotesBelongToNoName()
    {
        Article article{.language = u"fr"_s,
                        .text = u"La ministre Jeanne Durand1 a quitté Berlin2.\nElle a vu Paul Martin3 mardi.\n1. Voir.\n2. Voir.\n3. Voir."_s};
        const auto paragraphs = paragraphsOf(article.text).size();
        article.paragraphKinds = QList<ParagraphKind>(paragraphs, ParagraphKind::Note);
        std::fill_n(article.paragraphKinds.begin(), paragraphs - 3, ParagraphKind::Paragraph);
        const auto found = mentionsIn(article);
        for (const auto &name : {u"person:Jeanne Durand"_s, u"place:Berlin"_s, u"person:Paul Martin"_s}) {
            QVERIFY2(found.contains(name), qPrintable(found.join(u'|')));
        }
    }

    void bylinesHoldNoFigures()
    {
        Article article{.language = u"fr"_s, .text = u"Par Jeanne Durand, le 3 mars 2024\nLe 5 mars 2024, il a plu à Berlin."_s};
        article.paragraphKinds = {ParagraphKind::Byline, ParagraphKind::Paragraph};
        const auto found = mentionsIn(article);
        QVERIFY(!found.contains(u"date:3 mars 2024"_s));
        QVERIFY2(found.contains(u"date:5 mars 2024"_s), qPrintable(found.join(u'|')));
    }

    void theLexiconWins_data()
    {
        QTest::addColumn<QList<NameVerdict>>("verdicts");
        QTest::addColumn<QStringList>("expected");
        using Verdicts = QList<NameVerdict>;
        QTest::newRow("always, where no model finds it")
            << Verdicts{{.name = u"zorg"_s, .kind = MentionKind::Misc, .always = true}}
            << QStringList{u"person:Jeanne Durand model suggested"_s, u"place:Berlin model suggested"_s, u"misc:zorg lexicon accepted"_s};
        QTest::newRow("always, of another kind") << Verdicts{{.name = u"Berlin"_s, .kind = MentionKind::Organization, .always = true}}
                                                 << QStringList{u"person:Jeanne Durand model suggested"_s, u"organization:Berlin lexicon accepted"_s};
        QTest::newRow("a part of a longer name") << Verdicts{{.name = u"Durand"_s, .kind = MentionKind::Place, .always = true}}
                                                 << QStringList{u"person:Jeanne Durand model suggested"_s, u"place:Berlin model suggested"_s};
        QTest::newRow("around a name") << Verdicts{{.name = u"Berlin pour zorg"_s, .kind = MentionKind::Misc, .always = true}}
                                       << QStringList{u"person:Jeanne Durand model suggested"_s, u"misc:Berlin pour zorg lexicon accepted"_s};
        QTest::newRow("another kind where it is found") << Verdicts{{.name = u"Berlin"_s, .kind = MentionKind::Organization}}
                                                        << QStringList{u"person:Jeanne Durand model suggested"_s, u"organization:Berlin lexicon accepted"_s};
        QTest::newRow("right") << Verdicts{{.name = u"Berlin"_s}} << QStringList{u"person:Jeanne Durand model suggested"_s, u"place:Berlin model accepted"_s};
        QTest::newRow("never") << Verdicts{{.name = u"Berlin"_s, .status = MentionStatus::Rejected}}
                               << QStringList{u"person:Jeanne Durand model suggested"_s, u"place:Berlin model rejected"_s};
    }

    void theLexiconWins()
    {
        QFETCH(QList<NameVerdict>, verdicts);
        QFETCH(QStringList, expected);
        const Article article{.language = u"fr"_s, .text = u"La ministre Jeanne Durand a quitté Berlin pour zorg."_s};
        QCOMPARE(mentionsIn(article, NameLexicon(verdicts)), expected);
    }

    void whatIsTaughtIsHeardBeforeTheModel()
    {
        // That the full name is a person's says something of the surname, wherever it stands.
        const Article article{.language = u"fr"_s, .text = u"Zorglub Vrau est arrivé. Il pleut, a dit Vrau."_s};
        const auto start = article.text.lastIndexOf(u"Vrau");
        const Recognizer unsure({.nameThreshold = 0});
        const auto sureOfPerson = [&](const NameLexicon &lexicon) {
            const auto mentions = mentionsOf(article, unsure, lexicon);
            const auto surname = std::ranges::find_if(mentions, [start](const Mention &mention) {
                return mention.range.start == start && mention.kind == MentionKind::Person;
            });
            return surname == mentions.end() ? 0 : surname->confidence;
        };
        const NameVerdict person{.name = u"Zorglub Vrau"_s, .kind = MentionKind::Person, .always = true};
        const NameVerdict company{.name = u"Zorglub Vrau"_s, .kind = MentionKind::Organization, .always = true};
        QVERIFY(sureOfPerson(NameLexicon({person})) > sureOfPerson(NameLexicon({company})));
    }

    void aNameThatIsNoneLeavesItsFigure()
    {
        const Article article{.language = u"fr"_s, .text = u"La Coupe du monde 2018 a eu lieu en Russie."_s};
        const NameLexicon lexicon({{.name = u"Coupe du monde 2018"_s, .status = MentionStatus::Rejected}});
        const auto found = mentionsIn(article, lexicon);
        QVERIFY2(found.contains(u"date:2018 pattern suggested"_s), qPrintable(found.join(u'|')));
    }
};

QTEST_GUILESS_MAIN(ArticleMentionsTest)
#include "tst_articlementions.moc"
