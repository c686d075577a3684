// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namelistmodel.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class NameListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto text = u"Zoé Lang et Ada Byron vont à Lyon en 1840. Elle quitte Lyon, puis Zoé Lang."_s;
        m_article = m_library->addArticle(u"Un titre"_s,
                                          text,
                                          {mentionOf(text, u"Zoé Lang"_s, MentionKind::Person),
                                           mentionOf(text, u"Ada Byron"_s, MentionKind::Person),
                                           mentionOf(text, u"Lyon"_s, MentionKind::Place),
                                           mentionOf(text, u"1840"_s, MentionKind::Date, u"1840"_s),
                                           mentionOf(text, u"Lyon"_s, MentionKind::Place, {}, 1),
                                           mentionOf(text, u"Zoé Lang"_s, MentionKind::Person, {}, 1)});
        const auto other = u"Lyon encore."_s;
        m_library->addArticle(u"Un autre"_s, other, {mentionOf(other, u"Lyon"_s, MentionKind::Place)});
        m_open = std::make_unique<OpenArticle>(m_library->session);
        m_model = std::make_unique<NameListModel>(m_library->session, *m_open);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_library->openSession();
        QVERIFY(m_open->open(m_article));
    }

    void cleanup()
    {
        m_tester.reset(); // each goes before what it stands on
        m_model.reset();
        m_open.reset();
        m_library.reset();
    }

    void namesByKindThenByText()
    {
        QCOMPARE(m_model->rowCount(), 2); // figures are no names
        const auto persons = m_model->index(0, 0);
        const auto places = m_model->index(1, 0);
        QCOMPARE(persons.data().toString(), u"person"_s);
        QCOMPARE(persons.data(NameListModel::KindRole).toInt(), int(MentionKind::Person));
        QCOMPARE(names(persons), (QStringList{u"Ada Byron"_s, u"Zoé Lang"_s}));
        QCOMPARE(names(places), QStringList{u"Lyon"_s});
        QCOMPARE(persons.siblingAtColumn(NameListModel::Here).data().toInt(), 2);
    }

    void kindsAreCalledAsTheWindowSays()
    {
        m_model->setKindNames([](MentionKind kind) {
            return kind == MentionKind::Person ? u"Personnes"_s : u"Lieux"_s;
        });
        QCOMPARE(m_model->index(0, 0).data().toString(), u"Personnes"_s);
    }

    void countsHereAndInTheLibrary()
    {
        const auto lyon = m_model->indexOf(MentionKind::Place, u"Lyon");
        QCOMPARE(lyon.siblingAtColumn(NameListModel::Here).data().toInt(), 2);
        QTRY_COMPARE(lyon.siblingAtColumn(NameListModel::InLibrary).data().toInt(), 3);
    }

    void walksThroughTheOccurrences()
    {
        const auto zoe = m_model->indexOf(MentionKind::Person, u"Zoé Lang");
        const auto places = m_model->occurrences(zoe);
        QCOMPARE(places.size(), 2);
        QCOMPARE(m_model->occurrenceAfter(zoe, -1), places.first());
        QCOMPARE(m_model->occurrenceAfter(zoe, places.first().start), places.last());
        QCOMPARE(m_model->occurrenceAfter(zoe, places.last().start), places.first());
        QCOMPARE(m_model->occurrenceAfter(m_model->index(0, 0), 0), std::nullopt);
        QVERIFY(m_model->occurrences(m_model->index(0, 0)).isEmpty());
    }

    void formsStandUnderTheirPersonOrThing()
    {
        const auto text = u"Jeanne Roy est là. Roy parle, puis Roy part. Ada aussi."_s;
        auto first = mentionOf(text, u"Jeanne Roy"_s, MentionKind::Person);
        auto second = mentionOf(text, u"Roy"_s, MentionKind::Person, {}, 1);
        auto third = mentionOf(text, u"Roy"_s, MentionKind::Person, {}, 2);
        for (auto *mention : {&first, &second, &third}) {
            mention->entity = u"Jeanne Roy"_s;
        }
        QVERIFY(m_open->open(m_library->addArticle(u"Roy"_s, text, {first, second, third, mentionOf(text, u"Ada"_s, MentionKind::Person)})));
        const auto persons = m_model->index(0, 0);
        QCOMPARE(names(persons), (QStringList{u"Ada"_s, u"Jeanne Roy"_s}));
        const auto roy = m_model->index(1, 0, persons);
        QCOMPARE(names(roy), (QStringList{u"Jeanne Roy"_s, u"Roy"_s}));
        QCOMPARE(m_model->rowCount(m_model->index(0, 0, persons)), 0);
        QCOMPARE(roy.siblingAtColumn(NameListModel::Here).data().toInt(), 3);
        QTRY_COMPARE(roy.siblingAtColumn(NameListModel::InLibrary).data().toInt(), 3);
        QCOMPARE(roy.data(NameListModel::FormsRole).toStringList(), (QStringList{u"Jeanne Roy"_s, u"Roy"_s}));
        QCOMPARE(m_model->indexOf(MentionKind::Person, u"Roy"), m_model->index(1, 0, roy));
        QCOMPARE(m_model->occurrences(m_model->index(1, 0, roy)), (QList{second.range, third.range}));
        QCOMPARE(m_model->namesOf(MentionKind::Person), (QStringList{u"Ada"_s, u"Jeanne Roy"_s}));
    }

    void decisionsAreSeen()
    {
        const auto article = m_open->article();
        auto nobody = m_open->mentions().first();
        nobody.status = MentionStatus::Rejected;
        m_library->session.decideMention(article, nobody);
        m_library->session.decideNames({{.name = u"Ada Byron"_s}, {.name = u"Lyon"_s, .kind = MentionKind::Organization}});
        QTRY_COMPARE(m_model->index(1, 0).data().toString(), u"organization"_s);
        QVERIFY(m_model->indexOf(MentionKind::Person, u"Ada Byron").data(NameListModel::AcceptedRole).toBool());
        const auto zoe = m_model->indexOf(MentionKind::Person, u"Zoé Lang");
        QCOMPARE(m_model->occurrences(zoe).size(), 1);
        QVERIFY(!zoe.data(NameListModel::AcceptedRole).toBool());
        const auto countOfLyon = [this] { // asked anew: renewed mentions reset the model meanwhile
            return m_model->indexOf(MentionKind::Organization, u"Lyon").siblingAtColumn(NameListModel::InLibrary).data().toInt();
        };
        QTRY_COMPARE(countOfLyon(), 3);
        m_library->session.undo();
        QTRY_COMPARE(m_model->index(1, 0).data().toString(), u"place"_s);
    }

    void unknownNamesAreNowhere()
    {
        QVERIFY(!m_model->indexOf(MentionKind::Misc, u"Lyon").isValid());
        QVERIFY(!m_model->indexOf(MentionKind::Place, u"Paris").isValid());
    }

    void anotherArticleHasOtherNames()
    {
        m_open->close();
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    [[nodiscard]] QStringList names(const QModelIndex &kind) const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(kind); ++row) {
            names.append(m_model->index(row, NameListModel::Name, kind).data().toString());
        }
        return names;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<NameListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article = 0;
};

QTEST_MAIN(NameListModelTest)
#include "tst_namelistmodel.moc"
