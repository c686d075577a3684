// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/versions/changedtext.h"
#include "ui/versions/paragraphdialog.h"
#include "ui/versions/reviewdialog.h"
#include "ui/versions/unplacedpassages.h"
#include "ui/versions/versionsdialog.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;

/// A text that changes, in the whole window and with real events.
class CorrectingTest : public QObject, private WindowFixture
{
    Q_OBJECT

    const QString title = u"La halle rouvre"_s;
    const QString vote = u"Le conseil de Rochebrune a voté mardi une aide de 42 millions d’euros\u00a0: la halle rouvre."_s;
    const QString chair = u"Jeanne Kerdoncuf, présidente des commerçants, se réjouit sans cacher son impatience."_s;
    const QString rain = u"Il a plu toute la semaine sur le marché et les étals sont restés vides."_s;

    [[nodiscard]] QString text() const
    {
        return m_view->text();
    }

    void import(const QStringList &paragraphs, const QString &name = u"a.jsonl"_s)
    {
        const QJsonObject article{{u"title"_s, title},
                                  {u"text"_s, paragraphs.join(u"\n\n"_s)},
                                  {u"url"_s, u"https://exemple.fr/halle"_s},
                                  {u"language"_s, u"fr"_s}};
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(article).toJson(QJsonDocument::Compact)) > 0);
        file.close();
        m_session->importPaths({file.fileName()});
        QTRY_VERIFY(!m_session->isImporting());
        QTRY_VERIFY(m_article->isOpen());
    }

    void annotate(const QString &quote)
    {
        const auto start = text().indexOf(quote);
        QVERIFY(start >= 0);
        const auto before = m_article->annotations().size();
        m_session->annotate(m_article->article(), {start, start + quote.size()}, {}, u"à vérifier"_s);
        QTRY_COMPARE(m_article->annotations().size(), before + 1);
    }

    void clickOn(const QString &words)
    {
        const auto place = m_view->cursorRect(text().indexOf(words) + 1).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    }

    /// The field of the dialog over the paragraph with these words.
    [[nodiscard]] QPlainTextEdit *editing(const QString &words)
    {
        clickOn(words);
        QTest::keyClick(m_view, Qt::Key_F2);
        if (!QTest::qWaitFor([this] {
                return shown<ParagraphDialog>() != nullptr;
            })
            || !QTest::qWaitForWindowActive(shown<ParagraphDialog>())) {
            return nullptr;
        }
        return shown<ParagraphDialog>()->findChild<QPlainTextEdit *>();
    }

    static void save(const QPlainTextEdit *field)
    {
        const auto *buttons = field->window()->findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    }

    /// Opens the dialog over the paragraph with these words and puts another text in.
    void correct(const QString &words, const QString &corrected)
    {
        auto *field = editing(words);
        QVERIFY(field);
        field->selectAll();
        field->insertPlainText(corrected);
        save(field);
        QTRY_VERIFY(text().contains(corrected));
    }

    static void click(const QWidget *dialog, const QString &label)
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->text().remove(u'&') == label) {
                QVERIFY(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + label));
    }

private Q_SLOTS:
    void init()
    {
        prepareTest();
        openWindow();
    }

    void cleanup()
    {
        closeWindow();
    }

    void aTypingErrorIsCorrectedInPlace()
    {
        import({title, vote, chair});
        annotate(u"42 millions d’euros"_s);
        annotate(u"présidente des commerçants"_s);
        const auto before = text();
        auto *field = editing(u"Rochebrune"_s);
        QVERIFY(field);
        QCOMPARE(field->document()->toRawText(), vote);
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClicks(field, u"Hier, "_s);
        save(field);
        QTRY_COMPARE(text(), QString(before).replace(vote, u"Hier, "_s + vote));
        QCOMPARE(quotes(), (QStringList{u"42 millions d’euros"_s, u"présidente des commerçants"_s}));
        QVERIFY(!shown<ReviewDialog>());
        QTRY_VERIFY(!m_article->mentions().isEmpty());
        for (const auto &mention : m_article->mentions()) {
            QVERIFY(mention.range.end <= text().size());
        }
        QTRY_VERIFY(m_session->nextUndo() && m_session->nextUndo()->kind == EditKind::CorrectText);
        returnToThePage();
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(text(), before);
        QCOMPARE(quotes(), (QStringList{u"42 millions d’euros"_s, u"présidente des commerçants"_s}));
    }

    void controlEnterSaves()
    {
        ParagraphDialog dialog(vote, 3);
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *field = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(field->textCursor().position(), 3);
        QTest::keyClicks(field, u"bon "_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.text(), QString(vote).insert(3, u"bon "_s));
    }

    void escapeLeavesTheTextAsItWas()
    {
        import({title, vote});
        const auto before = text();
        auto *field = editing(u"Rochebrune"_s);
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!shown<ParagraphDialog>());

        field = editing(u"Rochebrune"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(shown<ParagraphDialog>()->findChild<QMessageBox *>());
        QTest::mouseClick(shown<ParagraphDialog>()->findChild<QMessageBox *>()->button(QMessageBox::Discard), Qt::LeftButton);
        QTRY_VERIFY(!shown<ParagraphDialog>());
        QCOMPARE(text(), before);
        QVERIFY(!m_session->nextUndo());
    }

    void whatLosesItsPlaceStaysAndCanBePlacedAgain()
    {
        import({title, vote, chair, rain});
        annotate(u"les étals sont restés vides"_s);
        auto *unplaced = m_window->findChild<UnplacedPassages *>();
        QVERIFY(!unplaced->isVisible());
        correct(u"Il a plu"_s, u"Beau temps partout."_s);
        QTRY_VERIFY(shown<ReviewDialog>());
        QVERIFY(quotes().isEmpty());
        QTRY_VERIFY(unplaced->isVisible());
        QVERIFY(unplaced->findChild<QListWidget *>()->item(0)->text().contains(u"les étals sont restés vides"_s));

        m_view->select({text().indexOf(u"Beau"), text().indexOf(u"Beau") + 10});
        click(shown<ReviewDialog>(), u"Place on the selection"_s);
        QTRY_COMPARE(quotes(), QStringList{u"Beau temps"_s});
        QCOMPARE(m_article->annotations().first().note, u"à vérifier"_s);
        QTRY_VERIFY(!unplaced->isVisible());
        QTRY_COMPARE(m_session->nextUndo()->kind, EditKind::PlaceAnnotation);
        shown<ReviewDialog>()->close();
        returnToThePage();
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(quotes().isEmpty());
        QTRY_VERIFY(unplaced->isVisible());
    }

    void whatMovedIsListedUntilItIsSeen()
    {
        import({title, vote, chair});
        annotate(u"présidente des commerçants"_s);
        auto *panel = m_window->findChild<UnplacedPassages *>();
        QVERIFY(!panel->isVisible());
        correct(u"Rochebrune"_s, u"Hier. "_s + vote);
        QTRY_COMPARE(m_article->moved().size(), 1);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!shown<ReviewDialog>()); // nothing to decide

        m_article->close();
        QVERIFY(!panel->isVisible());
        QVERIFY(m_article->open(m_session->summaries(0, 1)->first().id));
        QTRY_VERIFY(panel->isVisible());
        panel->findChild<QPushButton *>()->click();
        QTRY_VERIFY(shown<ReviewDialog>());
        QCOMPARE(shown<ReviewDialog>()->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        QCOMPARE(shown<ReviewDialog>()->findChild<QLabel *>()->text(), u"1 moved"_s);
        click(shown<ReviewDialog>(), u"Moved ones seen"_s);
        QTRY_VERIFY(!panel->isVisible());
        QCOMPARE(shown<ReviewDialog>()->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QCOMPARE(shown<ReviewDialog>()->findChild<QLabel *>()->text(), u"No annotation changed its place."_s);
        QCOMPARE(m_article->annotations().size(), 1);
    }

    void theReaderAcceptsADoubtfulPlace()
    {
        import({title, vote, chair, rain});
        annotate(u"les étals sont restés vides"_s);
        correct(u"Il a plu"_s, u"Il a plu toute la semaine sur le marché et des étals seront parfois vides, hélas."_s);
        QTRY_VERIFY(shown<ReviewDialog>());
        QCOMPARE(m_article->unplaced().first().place, AnnotationPlace::Doubtful);
        click(shown<ReviewDialog>(), u"Show in the text"_s);
        QVERIFY(m_view->selectedText().contains(u"étals"_s));
        click(shown<ReviewDialog>(), u"Accept this place"_s);
        QTRY_COMPARE(m_article->annotations().size(), 1);
        QVERIFY(quotes().first().contains(u"étals"_s));
        QVERIFY(m_article->unplaced().isEmpty());
    }

    void aVersionIsRestored()
    {
        import({title, vote, chair});
        annotate(u"sans cacher son impatience"_s);
        const auto before = text();
        correct(u"Jeanne"_s, u"Jeanne Kerdoncuf se réjouit."_s);
        QTRY_VERIFY(shown<ReviewDialog>());
        shown<ReviewDialog>()->close();
        QVERIFY(quotes().isEmpty());
        returnToThePage();
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(shown<VersionsDialog>());
        auto *list = shown<VersionsDialog>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"(current)"_s));
        QVERIFY(shown<VersionsDialog>()->findChild<QTextBrowser *>()->toPlainText().contains(u"impatience"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        click(shown<VersionsDialog>(), u"Restore this version"_s);
        QTRY_COMPARE(text(), before);
        QTRY_COMPARE(quotes(), QStringList{u"sans cacher son impatience"_s});
        QCOMPARE(list->count(), 3);
    }

    void anImportBringsANewerVersion()
    {
        import({title, vote, chair});
        annotate(u"présidente des commerçants"_s);
        import({title, rain, vote, chair}, u"b.jsonl"_s);
        QTRY_VERIFY(text().contains(rain));
        QCOMPARE(m_session->articleCount().value_or(0), 1);
        QCOMPARE(quotes(), QStringList{u"présidente des commerçants"_s});
        QTRY_VERIFY(shown<ReviewDialog>());
        QVERIFY(shown<ReviewDialog>()->findChild<QTreeWidget *>()->topLevelItemCount() == 2);
    }

    void showsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << u"Un deux."_s << u"Un deux."_s << QString();
        QTest::newRow("a word") << u"Un deux trois."_s << u"Un dix trois."_s << u"<p>Un d<s>eu</s><b><u>i</u></b>x trois.</p>"_s;
        QTest::newRow("put in") << u"Un trois."_s << u"Un & deux trois."_s << u"<p>Un <b><u>&amp; deux </u></b>trois.</p>"_s;
        QTest::newRow("gone") << u"Un deux trois."_s << u"Un trois."_s << u"<p>Un <s>deux </s>trois.</p>"_s;
    }
    void showsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, html);
        QCOMPARE(changedTextHtml(before, after), html);
    }
};

QTEST_MAIN(CorrectingTest)
#include "tst_correcting.moc"
