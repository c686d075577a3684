// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/articledetailsdialog.h"

#include "models/testlibrary.h"
#include "store/articlerepository.h"
#include "support/testsupport.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
enum Row {
    Title,
    Author,
    Source,
    Published,
    Section,
    Url,
    Language
};
}

class ArticleDetailsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
        QLocale::setDefault(QLocale(QLocale::English));
        m_library = std::make_unique<TestLibrary>();
        m_first = m_library->addArticle({.title = u"Le port"_s,
                                         .author = u"Anne Morvan"_s,
                                         .source = u"Le Courrier"_s,
                                         .published = u"2025-01-28T17:23"_s,
                                         .language = u"fr"_s,
                                         .guessed = ArticleField::Title | ArticleField::Published,
                                         .text = u"Le port\n\nUn."_s});
        m_second = m_library->addArticle({.title = u"La gare"_s, .source = u"Le Courrier"_s, .language = u"fr"_s, .text = u"La gare\n\nDeux."_s});
        m_library->openSession();
    }

    void showsWhatIsKnown()
    {
        const ArticleDetailsDialog dialog(m_library->session, {summary(m_first)});
        QCOMPARE(value(dialog, Title)->text(), u"Le port"_s);
        QCOMPARE(value(dialog, Published)->text(), u"2025-01-28 17:23"_s);
        QCOMPARE(value(dialog, Language)->text(), u"français"_s);
        QVERIFY(!guess(dialog, Title)->isHidden());
        QVERIFY(!guess(dialog, Published)->isHidden());
        QVERIFY(guess(dialog, Author)->isHidden());
        QVERIFY(dialog.correction().isEmpty());
        QVERIFY(!ok(dialog)->isEnabled());
    }

    void storesWhatIsWritten_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("stored"); // null: refused
        QTest::newRow("title") << int(Title) << u"Le port rouvre"_s << u"Le port rouvre"_s;
        QTest::newRow("no title") << int(Title) << u"  "_s << QString();
        QTest::newRow("no author") << int(Author) << u""_s << u""_s;
        QTest::newRow("date as it is kept") << int(Published) << u"2025-02-03T08:05"_s << u"2025-02-03T08:05"_s;
        QTest::newRow("date in words") << int(Published) << u"3 février 2025 à 8h05"_s << u"2025-02-03T08:05"_s;
        QTest::newRow("month") << int(Published) << u"2025-02"_s << u"2025-02"_s;
        QTest::newRow("year") << int(Published) << u"2025"_s << u"2025"_s;
        QTest::newRow("no such day") << int(Published) << u"31 février 2025"_s << QString();
        QTest::newRow("no date") << int(Published) << u"hier"_s << QString();
        QTest::newRow("language by its name") << int(Language) << u"english"_s << u"en"_s;
        QTest::newRow("language by its code") << int(Language) << u"DE"_s << u"de"_s;
        QTest::newRow("no language") << int(Language) << u"volapuk ancien"_s << QString();
        QTest::newRow("address") << int(Url) << u"https://example.org/a?b=1"_s << u"https://example.org/a?b=1"_s;
        QTest::newRow("no address") << int(Url) << u"example"_s << QString();
    }
    void storesWhatIsWritten()
    {
        QFETCH(const int, row);
        QFETCH(const QString, entered);
        QFETCH(const QString, stored);
        ArticleDetailsDialog dialog(m_library->session, {summary(m_first)});
        dialog.show();
        write(dialog, row, entered);
        QCOMPARE(ok(dialog)->isEnabled(), !stored.isNull());
        QCOMPARE(dialog.correction().size(), stored.isNull() ? 0 : 1);
        if (!stored.isNull()) {
            QCOMPARE(dialog.correction().first(), stored);
        }
    }

    void aGuessIsConfirmed()
    {
        ArticleDetailsDialog dialog(m_library->session, {summary(m_first)});
        dialog.show();
        guess(dialog, Published)->setChecked(true);
        QCOMPARE(dialog.correction(), (ArticleRepository::Correction{{ArticleField::Published, u"2025-01-28T17:23"_s}}));
        ok(dialog)->click();
        QTRY_COMPARE(summary(m_first).guessed, ArticleFields(ArticleField::Title));
    }

    void ofManyOnlyWhatIsWrittenChanges()
    {
        ArticleDetailsDialog dialog(m_library->session, {summary(m_first), summary(m_second)});
        dialog.show();
        QCOMPARE(value(dialog, Title)->text(), QString()); // they differ
        QVERIFY(!value(dialog, Title)->placeholderText().isEmpty());
        QCOMPARE(value(dialog, Source)->text(), u"Le Courrier"_s);
        QVERIFY(guess(dialog, Title)->isHidden());
        write(dialog, Section, u"Ports"_s);
        ok(dialog)->click();
        QTRY_COMPARE(summary(m_second).section, u"Ports"_s);
        QCOMPARE(summary(m_first).section, u"Ports"_s);
        QCOMPARE(summary(m_first).title, u"Le port"_s);
        QCOMPARE(summary(m_second).title, u"La gare"_s);
        const auto undone = m_library->session.undo();
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(summary(m_first).section, QString());
        QCOMPARE(summary(m_second).section, QString());
    }

private:
    [[nodiscard]] ArticleSummary summary(ArticleId id) const
    {
        return m_library->session.summary(id).value_or(ArticleSummary());
    }

    [[nodiscard]] static QLineEdit *value(const QDialog &dialog, int row)
    {
        return dialog.findChildren<QLineEdit *>().value(row);
    }

    [[nodiscard]] static QCheckBox *guess(const QDialog &dialog, int row)
    {
        return dialog.findChildren<QCheckBox *>().value(row);
    }

    [[nodiscard]] static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    static void write(const QDialog &dialog, int row, const QString &text)
    {
        auto *field = value(dialog, row);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(text); // as a paste does: QTest types ASCII only
    }

    std::unique_ptr<TestLibrary> m_library;
    ArticleId m_first = 0;
    ArticleId m_second = 0;
};

QTEST_MAIN(ArticleDetailsDialogTest)
#include "tst_articledetailsdialog.moc"
