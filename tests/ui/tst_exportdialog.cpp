// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/openarticle.h"
#include "models/settings.h"
#include "models/testlibrary.h"
#include "support/testsupport.h"
#include "ui/dialogs/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OpenArticle> m_article;
    std::unique_ptr<ExportDialog> m_dialog;

    [[nodiscard]] QString raw() const
    {
        return m_dialog->findChild<QPlainTextEdit *>()->toPlainText();
    }
    [[nodiscard]] QByteArray bytesOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        m_library = std::make_unique<TestLibrary>();
        const auto bridge = m_library->addArticle(u"Le pont"_s, u"Le pont\n\nLe pont neuf est vieux."_s);
        const auto station = m_library->addArticle(u"La gare"_s, u"La gare\n\nLa gare neuve est vieille."_s);
        m_library->annotate(bridge, u"neuf"_s, {m_library->addTag(u"Ponts"_s)});
        m_library->annotate(station, u"neuve"_s);
        m_library->openSession();
        m_settings = std::make_unique<Settings>(m_library->filePath(u"settings.ini"_s));
        m_article = std::make_unique<OpenArticle>(m_library->session);
        QVERIFY(m_article->open(bridge));
        m_dialog = std::make_unique<ExportDialog>(m_library->session, *m_article, *m_settings);
        m_dialog->show();
        QTRY_COMPARE(m_dialog->findChild<QTableWidget *>()->rowCount(), 2);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_article.reset();
        m_settings.reset();
        m_library.reset();
    }

    void previewFollowsTheChoices()
    {
        QVERIFY(raw().startsWith(u"annotation_id,article_id"_s));
        auto *preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Down);
        QTRY_VERIFY(raw().contains(u"annotation_id;article_id"_s));
        QVERIFY(raw().startsWith(QChar(QChar::ByteOrderMark)));

        auto *mark = m_dialog->findChild<QCheckBox *>(u"byteOrderMark"_s);
        QTest::mouseClick(mark, Qt::LeftButton, {}, {8, mark->height() / 2});
        QTRY_VERIFY(raw().startsWith(u"annotation_id;"_s));
        QCOMPARE(preset->currentIndex(), 2); // neither preset any more

        auto *thisArticle = m_dialog->findChild<QRadioButton *>(u"thisArticle"_s);
        QTest::mouseClick(thisArticle, Qt::LeftButton, {}, {8, thisArticle->height() / 2});
        QTRY_COMPARE(m_dialog->findChild<QTableWidget *>()->rowCount(), 1);
    }

    void theFileIsAsThePreview()
    {
        const auto file = m_library->filePath(u"out.csv"_s);
        const QSignalSpy written(m_dialog.get(), &ExportDialog::written);
        m_dialog->writeTo(file);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written[0][1].toLongLong(), 2);
        QCOMPARE(QString::fromUtf8(bytesOf(file)).replace(u"\r\n"_s, u"\n"_s), raw());
    }

    void choicesAreRemembered()
    {
        auto *preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        QTest::keyClick(preset, Qt::Key_Down);
        const QSignalSpy written(m_dialog.get(), &ExportDialog::written);
        m_dialog->writeTo(m_library->filePath(u"out.csv"_s));
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(m_settings->csvOptions(), CsvOptions::forFrenchExcel());
        QCOMPARE(ExportDialog(m_library->session, *m_article, *m_settings).findChild<QComboBox *>(u"preset"_s)->currentIndex(), 1);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const QSignalSpy written(m_dialog.get(), &ExportDialog::written);
        m_dialog->writeTo(m_library->filePath(u"nowhere/out.csv"_s));
        QTRY_VERIFY(std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"nowhere/out.csv"_s);
        }));
        QCOMPARE(written.size(), 0);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
