// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figureexport.h"
#include "models/figurelistmodel.h"
#include "models/openarticle.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;

class FigureListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto text = u"Lyon compte 500 000 habitants. En 1840, il y en avait 150 000.\n\nLe pont coûte 30\nmillions d'euros, soit 12 %."_s;
        m_article = m_library->addArticle(u"Un titre"_s,
                                          text,
                                          {mentionOf(text, u"Lyon"_s, MentionKind::Place),
                                           mentionOf(text, u"500 000"_s, MentionKind::Number, u"500000"_s),
                                           mentionOf(text, u"1840"_s, MentionKind::Date, u"1840"_s),
                                           mentionOf(text, u"150 000"_s, MentionKind::Number, u"150000"_s),
                                           mentionOf(text, u"30\nmillions d'euros"_s, MentionKind::Money, u"30000000 EUR"_s),
                                           mentionOf(text, u"12 %"_s, MentionKind::Percent, u"12%"_s)});
        m_open = std::make_unique<OpenArticle>(m_library->session);
        m_model = std::make_unique<FigureListModel>(*m_open);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
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

    void figuresInReadingOrder()
    {
        QCOMPARE(m_model->rowCount(), 5); // names are no figures
        const auto text = [&](int row, int column) {
            return m_model->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
        };
        QCOMPARE(text(0, FigureListModel::Text), u"500 000"_s);
        QCOMPARE(text(0, FigureListModel::Value), u"500,000"_s);
        QCOMPARE(text(3, FigureListModel::Text), u"30 millions d'euros"_s);
        QCOMPARE(text(3, FigureListModel::Kind), u"money"_s);
        QCOMPARE(text(3, FigureListModel::Value), u"€30,000,000"_s);
        QCOMPARE(text(3, FigureListModel::Paragraph), u"2"_s);
        QCOMPARE(m_model->index(3, 0).data(FigureListModel::ValueRole).toString(), u"30000000 EUR"_s);
        QCOMPARE(m_model->figure(3).kind, MentionKind::Money);
    }

    void eachInItsSentence()
    {
        const auto sentence = [&](int row) {
            return m_model->index(row, 0).data(FigureListModel::SentenceRole).toString();
        };
        QCOMPARE(sentence(0), u"Lyon compte 500 000 habitants."_s);
        QCOMPARE(sentence(1), u"En 1840, il y en avait 150 000."_s);
        QCOMPARE(sentence(2), sentence(1));
        QCOMPARE(sentence(3), u"Le pont coûte 30"_s); // a line is a paragraph
    }

    void sortsByValueWithinAUnit()
    {
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(m_model.get());
        sorted.setSortRole(FigureListModel::SortRole);
        sorted.sort(FigureListModel::Value);
        QStringList values;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            values.append(sorted.index(row, 0).data(FigureListModel::ValueRole).toString());
        }
        QCOMPARE(values, (QStringList{u"30000000 EUR"_s, u"12%"_s, u"1840"_s, u"150000"_s, u"500000"_s}));
    }

    void kindsAreCalledAsTheWindowSays()
    {
        m_model->setWords({.kind =
                               [](MentionKind) {
                                   return u"Montant"_s;
                               },
                           .value =
                               [](MentionKind, const QString &value, const QLocale &) {
                                   return u"soit "_s + value;
                               },
                           .flags = flagWords});
        QCOMPARE(m_model->index(3, FigureListModel::Value).data().toString(), u"soit 30000000 EUR"_s);
        QCOMPARE(m_model->index(3, FigureListModel::Kind).data().toString(), u"Montant"_s);
    }

    void tellsFlags()
    {
        QVERIFY(!m_model->hasFlags());
        QCOMPARE(m_model->index(0, FigureListModel::Note).data().toString(), QString());
        const auto text = u"Le lundi 26 janvier 2025"_s;
        auto mention = mentionOf(text, u"lundi 26 janvier 2025"_s, MentionKind::Date, u"2025-01-26"_s);
        mention.flags = MentionFlag::WeekdayMismatch;
        const auto article = m_library->addArticle(u"Jour"_s, text, {mention});
        QVERIFY(m_open->open(article));
        QVERIFY(m_model->hasFlags());
        QCOMPARE(m_model->index(0, FigureListModel::Note).data().toString(), u"weekday-mismatch"_s);
        QCOMPARE(m_model->index(0, 0).data(FigureListModel::FlagsRole).toInt(), MentionFlags(MentionFlag::WeekdayMismatch).toInt());
    }

    void exportsRowsAsTheyAreShown()
    {
        QSortFilterProxyModel filtered;
        filtered.setSourceModel(m_model.get());
        filtered.setFilterRole(FigureListModel::KindRole);
        filtered.setFilterFixedString(QString::number(int(MentionKind::Money)));
        const auto file = m_library->filePath(u"figures.csv"_s);
        const auto rows = exportFigures(file, filtered, {});
        QVERIFY(rows.has_value());
        QCOMPARE(*rows, 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()),
                 u"kind,text,value,flags,paragraph,sentence\r\nmoney,30 millions d'euros,30000000 EUR,,2,Le pont coûte 30\r\n"_s);
        QVERIFY(!exportFigures(m_library->filePath(u"no such folder/figures.csv"_s), filtered, {}));
    }

    void anotherArticleHasOtherFigures()
    {
        m_open->close();
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<FigureListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article = 0;
};

QTEST_MAIN(FigureListModelTest)
#include "tst_figurelistmodel.moc"
