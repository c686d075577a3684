// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagelistmodel.h"
#include "models/passagesearch.h"
#include "support/testsupport.h"
#include "testlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Match = SearchableText::Match;

class PassageSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<PassageSearch> m_search;
    QList<PassageGroup> m_found;

    [[nodiscard]] QStringList quotes() const
    {
        QStringList quotes;
        for (const auto &group : m_found) {
            for (const auto &passage : group.passages) {
                quotes.append(passage.quote);
            }
        }
        return quotes;
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_library->openSession();
        m_search = std::make_unique<PassageSearch>(m_library->session);
        m_found.clear();
        connect(m_search.get(), &PassageSearch::found, this, [this](const QList<PassageGroup> &groups) {
            m_found.append(groups);
        });
    }

    void cleanup()
    {
        m_search.reset();
        m_library.reset();
    }

    void readersSearch_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("one word, no accent") << u"ecole"_s << QStringList{u"école"_s, u"École"_s};
        QTest::newRow("side by side before apart") << u"conseil municipal"_s << QStringList{u"conseil municipal"_s};
        QTest::newRow("nowhere side by side") << u"budget conseil"_s << QStringList{u"conseil"_s, u"conseil"_s, u"budget"_s};
        QTest::newRow("beginning of the last word") << u"munici"_s << QStringList{u"munici"_s};
        QTest::newRow("in the title alone") << u"rentrée"_s << QStringList{};
        QTest::newRow("nothing") << u"introuvable"_s << QStringList{};
        QTest::newRow("no word") << u" ?! "_s << QStringList{};
    }
    void readersSearch()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        m_library->addArticle(u"La rentrée"_s, u"Le conseil municipal a voté.\n\nLe conseil de l’école a un budget.\n\nÉcole fermée."_s);
        m_search->search(query);
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(quotes(), found);
        const bool isInTitle = query == u"rentrée"_s;
        QCOMPARE(m_found.size(), found.isEmpty() && !isInTitle ? 0 : 1);
    }

    void contextStaysInTheParagraph()
    {
        m_library->addArticle(u"T"_s, u"Avant.\nUn mot ici.\nAprès."_s);
        m_search->search(u"mot"_s);
        QTRY_COMPARE(m_found.size(), 1);
        QCOMPARE(m_found.first().passages, (QList<Passage>{{.range = {10, 13}, .before = u"Un "_s, .quote = u"mot"_s, .after = u" ici."_s}}));
    }

    void everyOccurrence_data()
    {
        QTest::addColumn<QStringList>("phrases");
        QTest::addColumn<Match>("match");
        QTest::addColumn<bool>("only");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("here") << QStringList{u"Durand"_s} << Match::WholeWords << true << QStringList{u"Durand"_s, u"DURAND"_s};
        QTest::newRow("everywhere") << QStringList{u"Durand"_s} << Match::WholeWords << false << QStringList{u"Durand"_s, u"DURAND"_s, u"Durand"_s};
        QTest::newRow("the longer form") << QStringList{u"Durand"_s, u"Anne Durand"_s} << Match::WholeWords << true
                                         << QStringList{u"Anne Durand"_s, u"DURAND"_s};
        QTest::newRow("parts of words") << QStringList{u"uran"_s} << Match::Anywhere << false << QStringList{u"uran"_s, u"URAN"_s, u"uran"_s, u"uran"_s};
        QTest::newRow("a sign that is no word") << QStringList{u"%"_s} << Match::WholeWords << false << QStringList{u"%"_s};
    }
    void everyOccurrence()
    {
        QFETCH(QStringList, phrases);
        QFETCH(Match, match);
        QFETCH(bool, only);
        QFETCH(QStringList, found);
        const auto first = m_library->addArticle(u"Un"_s, u"Anne Durand parle. DURAND se tait."_s);
        m_library->addArticle(u"Deux"_s, u"M. Durand, Mme Durande, 12 %."_s);
        m_library->addArticle(u"Trois"_s, u"Rien."_s);
        m_search->findEvery(phrases, match, only ? std::optional(first) : std::nullopt);
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(quotes(), found);
    }

    void aLaterSearchTakesThePlaceOfAnEarlierOne()
    {
        m_library->addArticle(u"T"_s, u"un deux"_s);
        m_search->search(u"un"_s);
        m_search->search(u"deux"_s);
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(quotes(), QStringList{u"deux"_s});
        m_search->search(u"un"_s);
        m_search->cancel();
        QVERIFY(!m_search->isRunning());
    }

    void rowsAreHeadingsAndPassagesWithBoxes()
    {
        PassageListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCheckable(true);
        const Passage passage{.range = {1, 2}, .before = u"a"_s, .quote = u"b"_s, .after = u"c"_s};
        const Passage other{.range = {5, 6}, .before = {}, .quote = u"b"_s, .after = {}};
        model.append({{.article = 7, .title = u"Un"_s, .source = {}, .published = {}, .passages = {passage, other}},
                      {.article = 8, .title = u"Deux"_s, .source = {}, .published = {}, .passages = {passage}, .more = 3}});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.passageCount(), 6);
        QCOMPARE(model.checkedCount(), 3);
        QVERIFY(!model.range(model.index(0)));
        QCOMPARE(model.range(model.index(2)), (TextRange{5, 6}));

        const QSignalSpy changed(&model, &PassageListModel::checkedChanged);
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.checkedCount(), 2);
        QVERIFY(model.setData(model.index(3), Qt::Unchecked, Qt::CheckStateRole));
        const auto checked = model.checked();
        QCOMPARE(checked.size(), 1);
        QCOMPARE(checked.first().article, 7);
        QCOMPARE(checked.first().ranges, (QList<TextRange>{{5, 6}}));
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checkedCount(), 2);
        model.clear();
        QCOMPARE(model.checkedCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PassageSearchTest)
#include "tst_passagesearch.moc"
