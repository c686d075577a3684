// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagrepository.h"

#include "librarytestbase.h"
#include "store/tagpalette.h"

using namespace Qt::StringLiterals;

class TagRepositoryTest : public LibraryTestBase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatItIsGiven()
    {
        const auto parent = addTag(u"Politique"_s);
        Tag tag{.parent = parent,
                .name = u"Élections"_s,
                .colour = u"#AABB0c"_s,
                .description = u"Tous les scrutins"_s,
                .examples = u"« le second tour »"_s,
                .shortcut = u"3"_s};
        const auto id = tags().add(tag);
        VERIFY_RESULT(id);
        openLibrary();
        tag.id = *id;
        tag.colour = u"#aabb0c"_s;
        QVERIFY(tags().all()->last() == tag);
    }

    void refuses_data()
    {
        QTest::addColumn<Tag>("tag");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no name") << Tag{} << ErrorCode::TagInvalid;
        QTest::newRow("blank name") << Tag{.name = u" \t"_s} << ErrorCode::TagInvalid;
        QTest::newRow("slash") << Tag{.name = u"a/b"_s} << ErrorCode::TagInvalid;
        QTest::newRow("same name") << Tag{.name = u"Été"_s} << ErrorCode::TagExists;
        QTest::newRow("another case") << Tag{.name = u"ÉTÉ"_s} << ErrorCode::TagExists;
        QTest::newRow("accents that combine") << Tag{.name = u"E\u0301te\u0301"_s} << ErrorCode::TagExists;
        QTest::newRow("spaces around") << Tag{.name = u"  Été "_s} << ErrorCode::TagExists;
        QTest::newRow("no colour") << Tag{.name = u"b"_s, .colour = u"red"_s} << ErrorCode::TagInvalid;
        QTest::newRow("long shortcut") << Tag{.name = u"b"_s, .shortcut = u"12"_s} << ErrorCode::TagInvalid;
        QTest::newRow("zero as shortcut") << Tag{.name = u"b"_s, .shortcut = u"0"_s} << ErrorCode::TagInvalid;
        QTest::newRow("unknown parent") << Tag{.parent = 99, .name = u"b"_s} << ErrorCode::TagUnknown;
    }
    void refuses()
    {
        QFETCH(Tag, tag);
        QFETCH(ErrorCode, code);
        QVERIFY(addTag(u"Été"_s) > 0);
        QCOMPARE(errorOf(tags().add(tag)), code);
        QCOMPARE(tags().all()->size(), 1);
    }

    void sameNameIsFineElsewhere()
    {
        const auto parent = addTag(u"A"_s);
        VERIFY_RESULT(tags().add({.parent = parent, .name = u"A"_s}));
        VERIFY_RESULT(tags().add({.name = u"À"_s}));
    }

    void coloursComeFromThePaletteInTurn()
    {
        for (qsizetype i = 0; i < qsizetype(tagPalette.size()) + 2; ++i) {
            QVERIFY(addTag(QString::number(i)) > 0);
        }
        const auto all = tags().all();
        for (qsizetype i = 0; i < all->size(); ++i) {
            QCOMPARE(all->at(i).colour, tagPalette[size_t(i) % tagPalette.size()]);
        }
        VERIFY_RESULT(tags().remove(all->at(4).id));
        VERIFY_RESULT(tags().add({.name = u"x"_s}));
        QCOMPARE(tags().all()->last().colour, tagPalette[4]);
    }

    void ensureMakesWhatIsMissingAsOneStep()
    {
        const auto first = addTag(u"Politique/Élections"_s);
        QCOMPARE(paths(), (QStringList{u"Politique"_s, u"Politique/Élections"_s}));
        QCOMPARE(addTag(u" politique / ÉLECTIONS "_s), first);
        QVERIFY(addTag(u"Politique/Partis/Verts"_s) > 0);
        QCOMPARE(paths(), (QStringList{u"Politique"_s, u"Politique/Élections"_s, u"Politique/Partis"_s, u"Politique/Partis/Verts"_s}));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(paths(), (QStringList{u"Politique"_s, u"Politique/Élections"_s}));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(paths(), QStringList());
    }

    void ensureAndFindRefusePaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty") << QString();
        QTest::newRow("slash only") << u"/"_s;
        QTest::newRow("slash at the end") << u"A/"_s;
        QTest::newRow("slash at the beginning") << u"/A"_s;
        QTest::newRow("two slashes") << u"A//B"_s;
    }
    void ensureAndFindRefusePaths()
    {
        QFETCH(QString, path);
        QCOMPARE(errorOf(tags().ensure(path)), ErrorCode::TagInvalid);
        QCOMPARE(paths(), QStringList());
        QVERIFY(!tags().find(path).value());
    }

    void findsByPath()
    {
        const auto id = addTag(u"Politique/Élections"_s);
        QCOMPARE(tags().find(u"politique/élections"_s).value(), std::optional(id));
        QCOMPARE(tags().find(u"Politique/Partis"_s).value(), std::nullopt);
        QCOMPARE(tags().find(u"Élections"_s).value(), std::nullopt);
    }

    void changes()
    {
        const auto parent = addTag(u"Politique"_s);
        const auto id = addTag(u"Politique/Élections"_s);
        const Tag changed{.id = id, .parent = parent, .name = u"élections"_s, .colour = u"#010203"_s, .description = u"d"_s, .shortcut = u"1"_s};
        VERIFY_RESULT(tags().change(changed));
        QVERIFY(tags().all()->last() == changed);
        const auto steps = library().history().steps(99)->size();
        VERIFY_RESULT(tags().change(changed));
        QCOMPARE(library().history().steps(99)->size(), steps);
    }

    void refusesChanges()
    {
        const auto id = addTag(u"A"_s);
        QVERIFY(addTag(u"B"_s) > 0);
        auto tag = tags().all()->first();
        tag.name = u"b"_s;
        QCOMPARE(errorOf(tags().change(tag)), ErrorCode::TagExists);
        tag.name = u"C"_s;
        tag.colour.clear();
        QCOMPARE(errorOf(tags().change(tag)), ErrorCode::TagInvalid);
        tag.colour = u"#000000"_s;
        tag.id = id + 50;
        QCOMPARE(errorOf(tags().change(tag)), ErrorCode::TagUnknown);
        QCOMPARE(paths(), (QStringList{u"A"_s, u"B"_s}));
    }

    void shortcutIsTakenFromTheTagThatHadIt()
    {
        VERIFY_RESULT(tags().add({.name = u"A"_s, .shortcut = u"1"_s}));
        VERIFY_RESULT(tags().add({.name = u"B"_s, .shortcut = u"1"_s}));
        QCOMPARE(shortcuts(), (QStringList{u""_s, u"1"_s}));
        auto tag = tags().all()->first();
        tag.shortcut = u"1"_s;
        VERIFY_RESULT(tags().change(tag));
        QCOMPARE(shortcuts(), (QStringList{u"1"_s, u""_s}));
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(shortcuts(), (QStringList{u""_s, u"1"_s}));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("result");
        QTest::newRow("to the front") << u"C"_s << QString() << 0 << QStringList{u"C"_s, u"A"_s, u"A/D"_s, u"B"_s};
        QTest::newRow("to the end") << u"A"_s << QString() << 9 << QStringList{u"B"_s, u"C"_s, u"A"_s, u"A/D"_s};
        QTest::newRow("one down") << u"A"_s << QString() << 1 << QStringList{u"B"_s, u"A"_s, u"A/D"_s, u"C"_s};
        QTest::newRow("nowhere") << u"B"_s << QString() << 1 << QStringList{u"A"_s, u"A/D"_s, u"B"_s, u"C"_s};
        QTest::newRow("before the front") << u"B"_s << QString() << -3 << QStringList{u"B"_s, u"A"_s, u"A/D"_s, u"C"_s};
        QTest::newRow("below another") << u"B"_s << u"A"_s << 0 << QStringList{u"A"_s, u"A/B"_s, u"A/D"_s, u"C"_s};
        QTest::newRow("with its children") << u"A"_s << u"C"_s << 0 << QStringList{u"B"_s, u"C"_s, u"C/A"_s, u"C/A/D"_s};
        QTest::newRow("up to the root") << u"A/D"_s << QString() << 1 << QStringList{u"A"_s, u"D"_s, u"B"_s, u"C"_s};
    }
    void moves()
    {
        QFETCH(QString, tag);
        QFETCH(QString, parent);
        QFETCH(int, position);
        QFETCH(QStringList, result);
        for (const auto &path : {u"A"_s, u"B"_s, u"C"_s, u"A/D"_s}) {
            QVERIFY(addTag(path) > 0);
        }
        const auto before = paths();
        const auto target = parent.isEmpty() ? std::nullopt : tags().find(parent).value();
        VERIFY_RESULT(tags().move(*tags().find(tag).value(), target, position));
        QCOMPARE(paths(), result);
        if (before != result) {
            VERIFY_RESULT(library().history().undo());
            QCOMPARE(paths(), before);
        }
    }

    void refusesMoves()
    {
        const auto parent = addTag(u"A"_s);
        const auto child = addTag(u"A/B"_s);
        const auto namesake = addTag(u"b"_s);
        QCOMPARE(errorOf(tags().move(parent, child, 0)), ErrorCode::TagInvalid);
        QCOMPARE(errorOf(tags().move(parent, parent, 0)), ErrorCode::TagInvalid);
        QCOMPARE(errorOf(tags().move(namesake, parent, 0)), ErrorCode::TagExists);
        QCOMPARE(errorOf(tags().move(99, parent, 0)), ErrorCode::TagUnknown);
        QCOMPARE(errorOf(tags().move(child, 99, 0)), ErrorCode::TagUnknown);
        QCOMPARE(paths(), (QStringList{u"A"_s, u"A/B"_s, u"b"_s}));
    }

    void removingTakesChildrenAndLeavesAnnotations()
    {
        const QString text = u"Un deux trois"_s;
        const auto article = addArticle(text);
        const auto parent = addTag(u"A"_s);
        const auto child = addTag(u"A/B"_s);
        const auto other = addTag(u"C"_s);
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"Un"_s, {parent, child}), text));
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"deux"_s, {child, other}), text));
        QCOMPARE(tags().usesBelow(parent), 2);
        QCOMPARE(tags().usesBelow(child), 2);
        QCOMPARE(tags().usesBelow(other), 1);
        QCOMPARE(uses(), (QList<int>{1, 2, 1}));
        const auto before = library().annotations().ofArticle(article, text);
        VERIFY_RESULT(tags().remove(parent));
        QCOMPARE(paths(), QStringList{u"C"_s});
        const auto after = library().annotations().ofArticle(article, text);
        QCOMPARE(after->at(0).tags, QList<TagId>());
        QCOMPARE(after->at(1).tags, QList<TagId>{other});
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(uses(), (QList<int>{1, 2, 1}));
        QVERIFY(library().annotations().ofArticle(article, text).value() == *before);
        QCOMPARE(errorOf(tags().remove(99)), ErrorCode::TagUnknown);
    }

    void pathsFromTheRoot()
    {
        const auto child = addTag(u"A/B/C"_s);
        QVERIFY(addTag(u"A/D"_s) > 0);
        const auto all = tags().all();
        QCOMPARE(tagPath(*all, child), u"A/B/C"_s);
        QCOMPARE(tagPath(*all, all->first().id), u"A"_s);
        QCOMPARE(tagPath(*all, 99), QString());
    }

    void mergingMakesTwoTagsOne()
    {
        const QString text = u"Un deux trois quatre."_s;
        const auto article = addArticle(text);
        const auto from = addTag(u"Vote"_s);
        const auto into = addTag(u"Élection"_s);
        const auto child = addTag(u"Vote/Urne"_s);
        const auto twin = addTag(u"Vote/Liste"_s);
        const auto other = addTag(u"Élection/Liste"_s);
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"Un"_s, {from}), text));
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"deux"_s, {from, into}), text));
        VERIFY_RESULT(library().annotations().add(annotationAt(article, text, u"trois"_s, {twin}), text));
        QCOMPARE(errorOf(library().tags().merge(from, child)), ErrorCode::TagInvalid);
        QCOMPARE(errorOf(library().tags().merge(from, from)), ErrorCode::TagInvalid);
        QCOMPARE(errorOf(library().tags().merge(from, 99)), ErrorCode::TagUnknown);
        VERIFY_RESULT(library().tags().merge(from, into));
        const auto tags = library().tags().all().value();
        QCOMPARE(tags.size(), 3);
        QCOMPARE(tagPath(tags, into), u"Élection"_s);
        QCOMPARE(tagPath(tags, child), u"Élection/Urne"_s);
        QCOMPARE(tagPath(tags, other), u"Élection/Liste"_s);
        const auto annotations = library().annotations().ofArticle(article, text).value();
        QCOMPARE(annotations[0].tags, QList<TagId>{into});
        QCOMPARE(annotations[1].tags, QList<TagId>{into});
        QCOMPARE(annotations[2].tags, QList<TagId>{other});
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().tags().all()->size(), 5);
        QCOMPARE(library().annotations().ofArticle(article, text)->at(1).tags.size(), 2);
    }

    void aCodebookIsImportedAsOneStep()
    {
        const auto known = addTag(u"A"_s);
        const auto colour = library().tags().all()->first().colour;
        const QList<CodebookEntry> entries{{u"A"_s, {.description = u"Beschreibung"_s, .examples = u"« oui »"_s}},
                                           {u"B/C"_s, {.colour = u"#112233"_s, .shortcut = u"4"_s}}};
        QCOMPARE(library().tags().importAll(entries), 2);
        const auto tags = library().tags().all().value();
        QCOMPARE(tags.size(), 3);
        QCOMPARE(tags[0].id, known);
        QCOMPARE(tags[0].colour, colour);
        QCOMPARE(tags[0].examples, u"« oui »"_s);
        QCOMPARE(tags[2].colour, u"#112233"_s);
        QCOMPARE(tags[2].shortcut, u"4"_s);
        VERIFY_RESULT(library().history().undo());
        QCOMPARE(library().tags().all()->size(), 1);
        QCOMPARE(errorOf(library().tags().importAll({{u"D"_s, {}}, {u"E"_s, {.colour = u"red"_s}}})), ErrorCode::TagInvalid);
        QCOMPARE(library().tags().all()->size(), 1);
    }

    void anImportLeavesWhatItDoesNotName()
    {
        Tag tag{.name = u"A"_s, .colour = u"#112233"_s, .description = u"Tout"_s, .examples = u"« oui »"_s, .shortcut = u"4"_s};
        const auto id = tags().add(tag);
        VERIFY_RESULT(id);
        tag.id = *id;
        QCOMPARE(tags().importAll({{u"A"_s, {}}}), 1);
        QVERIFY(tags().all()->first() == tag);
        QCOMPARE(tags().importAll({{u"A"_s, {.description = u"Presque tout"_s}}}), 1);
        tag.description = u"Presque tout"_s;
        QVERIFY(tags().all()->first() == tag);
    }

private:
    [[nodiscard]] TagRepository &tags()
    {
        return library().tags();
    }

    template<typename Read>
    [[nodiscard]] auto ofAll(Read read)
    {
        const auto all = tags().all().value_or(QList<Tag>());
        QList<std::invoke_result_t<Read, const Tag &>> values;
        for (const auto &tag : all) {
            values.append(read(tag));
        }
        return values;
    }

    [[nodiscard]] QStringList paths()
    {
        const auto all = tags().all().value_or(QList<Tag>());
        return ofAll([&](const Tag &tag) {
            return tagPath(all, tag.id);
        });
    }

    [[nodiscard]] QStringList shortcuts()
    {
        return ofAll([](const Tag &tag) {
            return tag.shortcut;
        });
    }

    [[nodiscard]] QList<int> uses()
    {
        return ofAll([](const Tag &tag) {
            return tag.uses;
        });
    }
};

QTEST_GUILESS_MAIN(TagRepositoryTest)
#include "tst_tagrepository.moc"
