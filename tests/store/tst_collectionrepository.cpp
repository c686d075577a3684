// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/collectionrepository.h"

#include "librarytestbase.h"

using namespace Qt::StringLiterals;

class CollectionRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

    [[nodiscard]] CollectionRepository &collections()
    {
        return library().collections();
    }

    [[nodiscard]] CollectionId add(const QString &name, std::optional<CollectionId> parent = {})
    {
        return collections().add(name, parent).value_or(0);
    }

    /// Each collection as "name parent position articles", in order.
    [[nodiscard]] QStringList lines()
    {
        QStringList all;
        const auto read = collections().all().value_or(QList<Collection>());
        for (const auto &collection : read) {
            all.append(u"%1 %2 %3 %4"_s.arg(collection.name).arg(collection.parent.value_or(0)).arg(collection.position).arg(collection.articles));
        }
        return all;
    }

private Q_SLOTS:
    void makeATree()
    {
        const auto a = add(u"A"_s);
        const auto b = add(u"B"_s);
        QVERIFY(add(u"  A  1 "_s, a) > b);
        QCOMPARE(lines(), QStringList({u"A 0 0 0"_s, u"A 1 %1 0 0"_s.arg(a), u"B 0 1 0"_s}));
        VERIFY_RESULT(collections().move(b, std::nullopt, 0));
        QCOMPARE(lines(), QStringList({u"B 0 0 0"_s, u"A 0 1 0"_s, u"A 1 %1 0 0"_s.arg(a)}));
        VERIFY_RESULT(collections().move(b, a, 0));
        QCOMPARE(lines(), QStringList({u"A 0 1 0"_s, u"B %1 0 0"_s.arg(a), u"A 1 %1 1 0"_s.arg(a)}));
        VERIFY_RESULT(collections().rename(b, u"Été"_s));
        QCOMPARE(lines().at(1), u"Été %1 0 0"_s.arg(a));
        VERIFY_RESULT(collections().remove(a));
        QCOMPARE(lines(), QStringList());
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(lines().size(), 3);
    }

    void refuseWhatCannotBe_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("no name") << 0 << ErrorCode::CollectionInvalid;
        QTest::newRow("a sibling's name") << 1 << ErrorCode::CollectionExists;
        QTest::newRow("an unknown parent") << 2 << ErrorCode::CollectionUnknown;
        QTest::newRow("below itself") << 3 << ErrorCode::CollectionInvalid;
        QTest::newRow("a sibling's name by moving") << 4 << ErrorCode::CollectionExists;
        QTest::newRow("unknown") << 5 << ErrorCode::CollectionUnknown;
        QTest::newRow("an unknown article") << 6 << ErrorCode::ArticleUnknown;
    }
    void refuseWhatCannotBe()
    {
        QFETCH(int, request);
        QFETCH(ErrorCode, error);
        const auto a = add(u"A"_s);
        const auto below = add(u"B"_s, a);
        const auto b = add(u"b"_s);
        const auto before = lines();
        const std::optional<ErrorCode> errors[] = {errorOf(collections().add(u" "_s, std::nullopt)),
                                                   errorOf(collections().rename(b, u"a"_s)),
                                                   errorOf(collections().add(u"C"_s, 99)),
                                                   errorOf(collections().move(a, below, 0)),
                                                   errorOf(collections().move(b, a, 0)),
                                                   errorOf(collections().remove(99)),
                                                   errorOf(collections().fill(a, {77}))};
        QCOMPARE(errors[request], error);
        QCOMPARE(lines(), before);
    }

    void anArticleMayBeInSeveral()
    {
        const auto a = add(u"A"_s);
        const auto b = add(u"B"_s);
        const auto first = addArticle(u"Un texte."_s);
        const auto second = addArticle(u"Un autre."_s);
        VERIFY_RESULT(collections().fill(a, {first, second}));
        VERIFY_RESULT(collections().fill(b, {first, first}));
        QCOMPARE(library().articles().summary(first)->collections, (QList<qint64>{a, b}));
        QCOMPARE(lines(), QStringList({u"A 0 0 2"_s, u"B 0 1 1"_s}));
        VERIFY_RESULT(collections().takeOut(a, {first}));
        QCOMPARE(library().articles().summary(first)->collections, QList<qint64>{b});
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().articles().summary(first)->collections, (QList<qint64>{a, b}));
        VERIFY_RESULT(library().articles().setBinned({second}, true));
        QCOMPARE(lines().first(), u"A 0 0 1"_s);
        VERIFY_RESULT(collections().remove(a));
        QCOMPARE(library().articles().count(), 1);
    }
};

QTEST_GUILESS_MAIN(CollectionRepositoryTest)
#include "tst_collectionrepository.moc"
