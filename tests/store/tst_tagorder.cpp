// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagorder.h"

#include "librarytestbase.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

class TagOrderTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void parentsComeFirstAndSiblingsByPosition()
    {
        for (const auto &path : {u"B/x"_s, u"A"_s, u"B/a/deep"_s, u"C"_s}) {
            QVERIFY(addTag(path) > 0);
        }
        VERIFY_RESULT(library().tags().move(*library().tags().find(u"A"_s).value(), std::nullopt, 0));
        const auto database = Database::open(libraryFile(), Database::Access::ReadOnly);
        VERIFY_RESULT(database);
        const auto order = TagOrder::read(**database);
        VERIFY_RESULT(order);
        QCOMPARE(order->paths, (QStringList{u"A"_s, u"B"_s, u"B/x"_s, u"B/a"_s, u"B/a/deep"_s, u"C"_s}));
        QCOMPARE(order->tags.size(), order->paths.size());
        QList<TagId> ids;
        for (qsizetype i = order->tags.size() - 1; i >= 0; --i) {
            QCOMPARE(order->ranks.value(order->tags[i].id), i);
            ids.append(order->tags[i].id);
        }
        order->sort(ids);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QCOMPARE(ids[i], order->tags[i].id);
        }
    }

    void noTags()
    {
        const auto database = Database::open(libraryFile(), Database::Access::ReadOnly);
        VERIFY_RESULT(database);
        QVERIFY(TagOrder::read(**database)->tags.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TagOrderTest)
#include "tst_tagorder.moc"
