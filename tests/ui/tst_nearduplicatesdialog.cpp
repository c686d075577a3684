// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/nearduplicatesdialog.h"

#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "store/likenessrepository.h"
#include "support/testsupport.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class NearDuplicatesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto body = u"\n\nLe port a rouvert mardi, après trois semaines de fermeture et une négociation difficile entre la ville et les pêcheurs."_s;
        m_older = m_library->addArticle(u"Le port rouvre"_s, u"Le port rouvre"_s + body);
        m_second = m_library->addArticle(u"Reprise"_s, u"Reprise"_s + body);
        m_third = m_library->addArticle(u"Fin de crise"_s, u"Fin de crise"_s + body);
        m_library->openSession();
        m_pairs = nearDuplicates(m_library->outside(), {m_second, m_third}).value();
        QCOMPARE(m_pairs.size(), 2);
    }

    void asksAndShowsBothTexts()
    {
        NearDuplicatesDialog dialog(m_library->session, m_pairs);
        dialog.show();
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Reprise"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Le port rouvre"_s);
        QVERIFY(list->topLevelItem(0)->text(2).endsWith(u'%'));
        QCOMPARE(dialog.choices(), (QList{DuplicateChoice::KeepBoth, DuplicateChoice::KeepBoth}));
        const auto texts = dialog.findChildren<QPlainTextEdit *>();
        QVERIFY(texts.at(0)->toPlainText().startsWith(u"Reprise"));
        QVERIFY(texts.at(1)->toPlainText().startsWith(u"Le port rouvre"));
    }

    void oneButtonSettlesTheSelectedOnes()
    {
        NearDuplicatesDialog dialog(m_library->session, m_pairs);
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        press(dialog, u"&Skip"_s); // all are selected
        QCOMPARE(dialog.choices(), (QList{DuplicateChoice::Skip, DuplicateChoice::Skip}));
        list->setCurrentItem(list->topLevelItem(0));
        press(dialog, u"&Link"_s);
        QCOMPARE(dialog.choices(), (QList{DuplicateChoice::Link, DuplicateChoice::Skip}));
        QVERIFY(list->topLevelItem(0)->text(3) != list->topLevelItem(1)->text(3));

        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_library->outside().likeness().linksOf(m_older).value().size(), 1);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(m_library->outside().likeness().linksOf(m_older)->first().other, m_second);
        QVERIFY(m_library->outside().articles().summary(m_third)->isBinned);
    }

    void aNewerVersionRenewsTheOlderOne()
    {
        NearDuplicatesDialog dialog(m_library->session, m_pairs);
        dialog.show();
        press(dialog, u"&Newer version"_s); // both of the same article, the last one last
        QCOMPARE(dialog.choices(), (QList{DuplicateChoice::NewerVersion, DuplicateChoice::NewerVersion}));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_library->outside().articles().ids(), QList{m_older});
        QCOMPARE(m_library->outside().articles().summary(m_older)->title, u"Fin de crise"_s);
        QVERIFY(m_library->outside().articles().article(m_older)->text.startsWith(u"Fin de crise"));
    }

    void closedItDoesNothing()
    {
        NearDuplicatesDialog dialog(m_library->session, m_pairs);
        dialog.show();
        press(dialog, u"&Skip"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!m_library->session.nextUndo());
    }

private:
    static void press(const QDialog &dialog, const QString &text)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, text, &QPushButton::text);
        QVERIFY(button != buttons.end());
        QTest::keyClick(*button, Qt::Key_Space);
    }

    std::unique_ptr<TestLibrary> m_library;
    ArticleId m_older = 0;
    ArticleId m_second = 0;
    ArticleId m_third = 0;
    QList<NearDuplicate> m_pairs;
};

QTEST_MAIN(NearDuplicatesDialogTest)
#include "tst_nearduplicatesdialog.moc"
