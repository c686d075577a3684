// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historylistmodel.h"

#include "models/testlibrary.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class HistoryListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_article = m_library->addArticle(u"Un titre"_s, u"Un texte."_s);
        m_model = std::make_unique<HistoryListModel>(m_library->session);
        m_model->setNames(
            [](EditKind kind) {
                return kind == EditKind::AddTag ? u"étiqueter"_s : u"étoiler"_s;
            },
            u"Début"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_library->openSession();
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_library.reset();
    }

    void stepsStandNewestFirstAboveTheBeginning()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_library->session.ensureTag(u"A"_s);
        m_library->session.setStarred({m_article}, true);
        QTRY_COMPARE(names(), QStringList({u"Étoiler"_s, u"Étiqueter"_s, u"Début"_s}));
        QVERIFY(m_model->index(0).data(HistoryListModel::DetailRole).toString().endsWith(u"Un titre"_s));
        QVERIFY(m_model->index(0).data(HistoryListModel::CurrentRole).toBool());
        m_library->session.undo();
        QTRY_COMPARE(m_model->currentRow(), 1);
        QVERIFY(m_model->index(0).data(HistoryListModel::UndoneRole).toBool());
    }

    void aStepIsGoneBackTo()
    {
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s}) {
            m_library->session.ensureTag(name);
        }
        QTRY_COMPARE(m_model->rowCount(), 4);
        const auto goTo = [this](int row) {
            m_library->session.goToStep(m_model->index(row).data(HistoryListModel::StepRole).toLongLong());
        };
        goTo(3);
        QTRY_COMPARE(m_model->currentRow(), 3);
        QCOMPARE(m_library->session.tags()->size(), 0);
        goTo(1);
        QTRY_COMPARE(m_model->currentRow(), 1);
        QCOMPARE(m_library->session.tags()->size(), 2);
        m_library->session.pruneHistory(2);
        QTRY_COMPARE(m_model->rowCount(), 3);
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(m_model->index(row).data().toString());
        }
        return all;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<HistoryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article = 0;
};

QTEST_MAIN(HistoryListModelTest)
#include "tst_historylistmodel.moc"
