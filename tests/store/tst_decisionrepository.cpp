// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisionrepository.h"

#include "librarytestbase.h"
#include "store/mentionrepository.h"

using namespace Qt::StringLiterals;

class DecisionRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

    const QString m_text = u"😀 Roy dirige Nova. Nova paie Roy."_s;

    [[nodiscard]] Mention mention(const QString &quote, MentionKind kind, bool last = false) const
    {
        const auto start = last ? m_text.lastIndexOf(quote) : m_text.indexOf(quote);
        return {.range = {start, start + quote.size()}, .kind = kind, .confidence = 0.75, .entity = quote, .origin = MentionOrigin::Model};
    }

    [[nodiscard]] QList<Mention> found() const
    {
        return {mention(u"Roy"_s, MentionKind::Person),
                mention(u"Nova"_s, MentionKind::Misc),
                mention(u"Nova"_s, MentionKind::Misc, true),
                mention(u"Roy"_s, MentionKind::Person, true)};
    }

    [[nodiscard]] ArticleId addRecognized()
    {
        const auto added = library().articles().add({.title = u"Titre"_s, .text = m_text}, found(), u"1"_s);
        return added ? added->id : 0;
    }

    /// "kind status" of each mention that is shown.
    [[nodiscard]] QStringList shown(ArticleId article, MentionRepository::Rejected rejected = MentionRepository::Rejected::LeftOut)
    {
        QStringList lines;
        const auto mentions = library().mentions().ofArticle(article, m_text, rejected).value_or(QList<Mention>());
        for (const auto &mention : mentions) {
            lines.append(u"%1 %2 %3"_s.arg(m_text.sliced(mention.range.start, mention.range.length()), kindWord(mention.kind), statusWord(mention.status)));
        }
        return lines;
    }

    [[nodiscard]] int count(const QString &name, MentionKind kind)
    {
        const auto counts = library().mentions().countsInLibrary({name});
        return counts ? counts->value({kind, name}) : -1;
    }

private Q_SLOTS:
    void whatWasFoundComesBackWithEntityAndOrigin()
    {
        const auto article = addRecognized();
        QCOMPARE(library().mentions().ofArticle(article, m_text), found());
    }

    void aDecisionHoldsForItsPlaceAndSurvivesRecognition()
    {
        const auto article = addRecognized();
        auto company = mention(u"Nova"_s, MentionKind::Organization);
        company.status = MentionStatus::Accepted;
        company.origin = MentionOrigin::Reader;
        auto nobody = mention(u"Roy"_s, MentionKind::Person, true);
        nobody.status = MentionStatus::Rejected;
        VERIFY_RESULT(library().decisions().decide(article, m_text, company));
        VERIFY_RESULT(library().decisions().decide(article, m_text, nobody));
        const QStringList decided{u"Roy person suggested"_s, u"Nova organization accepted"_s, u"Nova misc suggested"_s};
        QCOMPARE(shown(article), decided);
        QCOMPARE(shown(article, MentionRepository::Rejected::Included), decided + QStringList{u"Roy person rejected"_s});
        QCOMPARE(count(u"Nova"_s, MentionKind::Organization), 1);
        QCOMPARE(count(u"Nova"_s, MentionKind::Misc), 1);
        QCOMPARE(count(u"Roy"_s, MentionKind::Person), 1);

        VERIFY_RESULT(library().mentions().replace(article, m_text, {mention(u"Roy"_s, MentionKind::Place, true)}, u"2"_s));
        QCOMPARE(shown(article), QStringList{u"Nova organization accepted"_s});
        VERIFY_RESULT(library().mentions().replace(article, m_text, found(), u"3"_s));
        VERIFY_RESULT(library().decisions().forget(article, m_text, nobody.range));
        QCOMPARE(shown(article), decided + QStringList{u"Roy person suggested"_s});
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(shown(article), decided);
    }

    void refusesAPlaceInATextThatIsNoMore()
    {
        const auto article = addRecognized();
        auto name = mention(u"Nova"_s, MentionKind::Organization);
        name.status = MentionStatus::Accepted;
        const QString seen = u"Hier, "_s + m_text; // the text that the reader saw
        QCOMPARE(errorOf(library().decisions().decide(article, seen, name)), ErrorCode::RangeInvalid);
        name.range = {seen.size() - 4, seen.size()};
        QCOMPARE(errorOf(library().decisions().decide(article, seen, name)), ErrorCode::RangeInvalid);
        name.range = {1, 5}; // in the middle of a surrogate pair
        QCOMPARE(errorOf(library().decisions().decide(article, m_text, name)), ErrorCode::RangeInvalid);
        QCOMPARE(library().decisions().ofArticle(article, m_text), QList<Mention>());
        QCOMPARE(library().history().steps(10)->size(), 0);
    }

    void aDecisionTakesThePlaceOfTheOneItOverlaps()
    {
        const auto article = addRecognized();
        auto name = mention(u"Nova"_s, MentionKind::Organization);
        name.status = MentionStatus::Accepted;
        auto wider = mention(u"dirige Nova"_s, MentionKind::Misc);
        wider.status = MentionStatus::Accepted;
        VERIFY_RESULT(library().decisions().decide(article, m_text, name));
        VERIFY_RESULT(library().decisions().decide(article, m_text, wider));
        QCOMPARE(shown(article), QStringList({u"Roy person suggested"_s, u"dirige Nova misc accepted"_s, u"Nova misc suggested"_s, u"Roy person suggested"_s}));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(shown(article).at(1), u"Nova organization accepted"_s);
    }

    void aDecisionOnANameHoldsEverywhereAndIsUndone()
    {
        const auto article = addRecognized();
        VERIFY_RESULT(
            library().decisions().decideNames({{.name = u"Nova"_s, .kind = MentionKind::Organization}, {.name = u"Roy"_s, .status = MentionStatus::Rejected}}));
        QCOMPARE(shown(article), QStringList({u"Nova organization accepted"_s, u"Nova organization accepted"_s}));
        QCOMPARE(count(u"Nova"_s, MentionKind::Organization), 2);
        QCOMPARE(count(u"Roy"_s, MentionKind::Person), 0);
        QCOMPARE(library().history().nextUndo().value()->kind, EditKind::DecideName);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(shown(article).size(), 4);
        QCOMPARE(library().decisions().names(), QList<NameVerdict>());
        VERIFY_RESULT(library().history().redo());
        VERIFY_RESULT(library().decisions().forgetNames({u"Roy"_s, u"Nova"_s}));
        QCOMPARE(shown(article).size(), 4);
    }

    void whatHoldsANameBecomesStaleWithItsVerdict()
    {
        const auto with = addRecognized();
        const auto other = library().articles().add({.title = u"Autre"_s, .text = u"Novateur."_s}, {}, u"1"_s)->id;
        QCOMPARE(library().mentions().staleArticles(u"1"_s), QList<ArticleId>());
        VERIFY_RESULT(library().decisions().decideNames({{.name = u"Nova"_s, .kind = MentionKind::Place}}));
        VERIFY_RESULT(library().mentions().makeStaleSince({}));
        QCOMPARE(library().mentions().staleArticles(u"1"_s), QList<ArticleId>{with});
        VERIFY_RESULT(library().mentions().replace(with, m_text, {}, u"1"_s));
        VERIFY_RESULT(library().mentions().makeStaleSince(library().decisions().names().value()));
        QCOMPARE(library().mentions().staleArticles(u"1"_s), QList<ArticleId>());
        VERIFY_RESULT(library().mentions().makeStaleSince({{.name = u"Nova"_s, .kind = MentionKind::Misc}, {.name = u"novateur"_s}}));
        QCOMPARE(library().mentions().staleArticles(u"1"_s), QList<ArticleId>({other, with}));
    }

    void aTaughtNameIsFoundInEveryText()
    {
        const auto article = addArticle(m_text);
        const QString otherText = u"Chez Nova, nova et Novateur. « Nova »"_s;
        const auto other = addArticle(otherText, u"Autre"_s);
        VERIFY_RESULT(library().decisions().decideNames({{.name = u"Nova"_s, .kind = MentionKind::Organization, .always = true}}));
        QCOMPARE(shown(article), QStringList({u"Nova organization accepted"_s, u"Nova organization accepted"_s}));
        QCOMPARE(library().mentions().ofArticle(other, otherText)->size(), 2);
        QCOMPARE(count(u"Nova"_s, MentionKind::Organization), 4);
        VERIFY_RESULT(library().articles().setBinned({other}, true));
        QCOMPARE(count(u"Nova"_s, MentionKind::Organization), 2);
    }

    void whatCannotBeDecidedIsRefused()
    {
        const auto article = addRecognized();
        QCOMPARE(errorOf(library().decisions().decide(article, m_text, {.range = {3, 999}})), ErrorCode::RangeInvalid);
        QCOMPARE(errorOf(library().decisions().decide(article, m_text, {.range = {3, 3}})), ErrorCode::RangeInvalid);
        QCOMPARE(errorOf(library().decisions().decide(article + 1, m_text, mention(u"Roy"_s, MentionKind::Person))), ErrorCode::ArticleUnknown);
        QCOMPARE(errorOf(library().decisions().decideNames({{.name = u"Roy"_s}, {.name = u" "_s}})), ErrorCode::RangeInvalid);
        QCOMPARE(library().decisions().names(), QList<NameVerdict>());
        QCOMPARE(library().history().steps(9)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(DecisionRepositoryTest)
#include "tst_decisionrepository.moc"
