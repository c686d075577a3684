// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/likenessrepository.h"

#include "librarytestbase.h"

using namespace Qt::StringLiterals;

class LikenessRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachFingerprintInOrder()
    {
        const auto bare = addArticle(u"Sans empreinte."_s);
        const auto marked = addMarked(u"Avec."_s, "marks"_ba);
        const auto binned = addMarked(u"À la corbeille."_s, "gone"_ba);
        VERIFY_RESULT(library().articles().setBinned({binned}, true));
        using Pairs = QList<std::pair<ArticleId, QByteArray>>;
        Pairs visited;
        VERIFY_RESULT(library().likeness().eachFingerprint([&](ArticleId article, const QByteArray &marks) -> Result<void> {
            visited.append({article, marks});
            return {};
        }));
        QCOMPARE(visited, (Pairs{{bare, QByteArray()}, {marked, "marks"_ba}}));
    }

    void theVisitorEndsTheVisit()
    {
        QVERIFY(addArticle(u"Un."_s) > 0);
        QVERIFY(addArticle(u"Deux."_s) > 0);
        int visits = 0;
        const auto visited = library().likeness().eachFingerprint([&](ArticleId, const QByteArray &) -> Result<void> {
            ++visits;
            return failure(ErrorCode::Cancelled);
        });
        QCOMPARE(errorOf(visited), ErrorCode::Cancelled);
        QCOMPARE(visits, 1);
    }

    void settlingIsOneStep()
    {
        const auto old = addArticle(u"Dépêche."_s);
        const auto linked = addArticle(u"Dépêche !"_s);
        const auto skipped = addArticle(u"Dépêche ?"_s);
        VERIFY_RESULT(library().likeness().settle({{linked, old, 0.25}}, {skipped}));
        QCOMPARE(library().likeness().linksOf(linked), (QList<ArticleLink>{{linked, old, 0.25}}));
        QCOMPARE(library().likeness().linksOf(old), (QList<ArticleLink>{{old, linked, 0.25}}));
        QVERIFY(library().articles().summary(skipped)->isBinned);
        QCOMPARE(library().history().steps(9)->size(), 1);
        QCOMPARE(library().history().nextUndo().value()->kind, EditKind::SettleDuplicates);

        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().likeness().linksOf(old), QList<ArticleLink>());
        QVERIFY(!library().articles().summary(skipped)->isBinned);
        VERIFY_RESULT(library().history().redo());
        QCOMPARE(library().likeness().linksOf(old).value().size(), 1);
        QCOMPARE(library().check(), QStringList());
    }

    void anUnknownArticleIsRefusedWithAllOthers()
    {
        const auto old = addArticle(u"Un."_s);
        QCOMPARE(errorOf(library().likeness().settle({{99, old, 0.1}}, {old})), ErrorCode::ArticleUnknown);
        QVERIFY(!library().articles().summary(old)->isBinned);
        QCOMPARE(library().history().steps(9)->size(), 0);
    }

    void linksAreTakenBackFromEitherSide()
    {
        const auto old = addArticle(u"Un."_s);
        const auto later = addArticle(u"Un !"_s);
        VERIFY_RESULT(library().likeness().settle({{later, old, 0.1}}, {}));
        VERIFY_RESULT(library().likeness().unlink(old, later));
        QCOMPARE(library().likeness().linksOf(later), QList<ArticleLink>());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().likeness().linksOf(later).value().size(), 1);
    }

    void aLinkToTheBinIsNotShown()
    {
        const auto old = addArticle(u"Un."_s);
        const auto later = addArticle(u"Un !"_s);
        VERIFY_RESULT(library().likeness().settle({{later, old, 0.1}}, {}));
        VERIFY_RESULT(library().articles().setBinned({old}, true));
        QCOMPARE(library().likeness().linksOf(later), QList<ArticleLink>());
        QCOMPARE(library().articles().emptyBin(), 1);
        QCOMPARE(library().check(), QStringList());
    }

private:
    [[nodiscard]] ArticleId addMarked(const QString &text, const QByteArray &marks)
    {
        const ArticleRepository::Incoming incoming{.article = {.text = text}, .mentions = {}, .recognizer = {}, .fingerprint = marks};
        const auto added = library().articles().add(QList{incoming});
        return added ? added->first().id : 0;
    }
};

QTEST_GUILESS_MAIN(LikenessRepositoryTest)
#include "tst_likenessrepository.moc"
