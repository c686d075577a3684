// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/afterimport.h"

#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "support/testsupport.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/nearduplicatesdialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class AfterImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        m_library->openSession();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_afterImport = new AfterImport(m_library->session, m_window.get());
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void offersNearDuplicates()
    {
        import(u"a.txt"_s, u"Le port rouvre\n\n"_s + body);
        QVERIFY(!m_window->findChild<QDialog *>());
        import(u"b.txt"_s, u"Une reprise au port\n\n"_s + body);
        QTRY_VERIFY(m_window->findChild<NearDuplicatesDialog *>());
        auto *offer = m_window->findChild<NearDuplicatesDialog *>();
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(offer->findChild<QTreeWidget *>()->topLevelItem(0)->text(0), u"Une reprise au port"_s);
    }

    void theReportGoesBeforeTheOffer()
    {
        import(u"a.txt"_s, u"Le port rouvre\n\n"_s + body);
        const auto near = m_library->writeFile(u"b.txt"_s, (u"Une reprise au port\n\n"_s + body).toUtf8());
        m_library->session.importPaths({near, m_library->writeFile(u"empty.txt"_s, {})});
        QTRY_VERIFY(m_window->findChild<NearDuplicatesDialog *>());
        auto *report = m_window->findChild<ImportReportDialog *>();
        QVERIFY(report && report->isVisible());
        QVERIFY(!m_window->findChild<NearDuplicatesDialog *>()->isVisible());
        report->reject();
        QVERIFY(m_window->findChild<NearDuplicatesDialog *>()->isVisible());
    }

    void repairsTheEncoding()
    {
        import(u"a.txt"_s, u"Un titre\n\nL’Ã©tÃ© Ã\u00a0 la mer, aprÃ¨s la pluie.\n"_s);
        auto *report = m_window->findChild<ImportReportDialog *>();
        QVERIFY(report);
        const QSignalSpy finished(&m_library->session, &LibrarySession::importFinished);
        QTest::mouseClick(report->findChild<QPushButton *>(u"repair"_s), Qt::LeftButton);
        QTRY_COMPARE(finished.size(), 1);
        const auto ids = m_library->outside().articles().ids();
        QCOMPARE(ids->size(), 1); // the other one is in the bin
        QCOMPARE(m_library->outside().articles().article(ids->first())->text, u"Un titre\n\nL’été à la mer, après la pluie."_s);
    }

    void showsThoseOfTheWholeLibrary()
    {
        const QSignalSpy told(m_afterImport, &AfterImport::told);
        m_afterImport->showNearDuplicates();
        QTRY_COMPARE(told.size(), 1);
        m_library->addArticle(u"Le port rouvre"_s, u"Le port rouvre\n\n"_s + body);
        m_library->addArticle(u"Reprise"_s, u"Reprise\n\n"_s + body);
        m_afterImport->showNearDuplicates();
        QTRY_VERIFY(m_window->findChild<NearDuplicatesDialog *>());
    }

private:
    void import(const QString &name, const QString &text)
    {
        const QSignalSpy finished(&m_library->session, &LibrarySession::importFinished);
        m_library->session.importPaths({m_library->writeFile(name, text.toUtf8())});
        QTRY_COMPARE(finished.size(), 1);
    }

    const QString body =
        u"Le port a rouvert mardi, après trois semaines de fermeture et une négociation difficile entre la ville, les pêcheurs et la région, qui a fini par céder sur le prix des places.\n"_s;
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<QWidget> m_window;
    AfterImport *m_afterImport = nullptr;
};

QTEST_MAIN(AfterImportTest)
#include "tst_afterimport.moc"
