// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historylistmodel.h"
#include "store/articlerepository.h"
#include "store/library.h"
#include "support/testsupport.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/legenddialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/docks/articlepanel.h"
#include "ui/reader/findbar.h"
#include "ui/reader/hintbar.h"
#include "ui/search/librarypagedialog.h"
#include "ui/search/occurrencedialog.h"
#include "ui/search/searchdialog.h"
#include "ui/window/actions.h"
#include "ui/window/articlefacts.h"
#include "ui/window/commandpalette.h"
#include "ui/window/passagenames.h"
#include "ui/window/printing.h"
#include "ui/window/selectionbar.h"
#include "ui/window/tagpicker.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto articleText =
    "Un budget pour les écoles\n\n"
    "Le conseil municipal de Quimper a voté mardi un budget de 42 millions d’euros.\n\n"
    "« Nous avons attendu dix ans », a dit Jeanne Le Goff 👩‍🏫, maire adjointe.\n"_L1;

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (auto *action : window.actions()) {
        if (QString(action->text()).remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}
}

/// The main job with real mouse and key events: import by drop, open, select, tag, note, undo, redo, remove.
class MainWindowTest : public QObject, private WindowFixture
{
    Q_OBJECT

    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        const QPoint place(400, 300);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    void importArticle()
    {
        const auto path = m_folder->filePath(u"école.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(articleText.data(), articleText.size()) > 0);
        file.close();
        drop(path);
        QTRY_VERIFY(m_article->isOpen());
    }

    static void tagAll(const OccurrenceDialog *dialog)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                QTRY_VERIFY(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    static Mention mentionOf(const QString &text, const QString &name, qsizetype from = 0)
    {
        const auto start = text.indexOf(name, from == 0 ? 0 : text.indexOf(name) + from);
        return {.range = {start, start + name.size()}, .kind = MentionKind::Person};
    }

    ArticleId addLongArticle(const QString &title)
    {
        return addArticle(title + u"\n"_s + u"Une phrase de plus, et encore une autre, pour que le texte soit long.\n\n"_s.repeated(400)
                          + u"Ici l’aiguille."_s);
    }

    /// Its title is its first line.
    ArticleId addArticle(const QString &text, const QList<Mention> &mentions = {})
    {
        Article article;
        article.title = text.section(u'\n', 0, 0);
        article.text = text;
        const auto outside = Library::open(library());
        const auto added = outside ? (*outside)->articles().add(article, mentions, m_recognizer.get().version()) : std::unexpected(outside.error());
        if (!added) {
            QTest::qFail("the library takes no article", __FILE__, __LINE__);
        }
        m_session->lookForOutsideChanges();
        return added ? added->id : 0;
    }

    [[nodiscard]] QPoint placeOf(const QString &words, qsizetype letter) const
    {
        return m_view->cursorRect(m_view->text().indexOf(words) + letter).center();
    }

    void selectByMouse(const QString &words)
    {
        const auto from = placeOf(words, 1);
        const auto to = placeOf(words, words.size() - 1);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_view->selectedText(), words);
    }

    void makeTag(const QString &name, const QString &shortcut)
    {
        Tag tag;
        tag.name = name;
        tag.shortcut = shortcut;
        const auto made = m_session->addTag(tag);
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
    }

    /// With the keys 1 and 2.
    void makeTwoTags()
    {
        makeTag(u"Un"_s, u"1"_s);
        makeTag(u"Deux"_s, u"2"_s);
    }

    void tagByKey(const QString &words, Qt::Key key)
    {
        const auto before = quotes().size();
        selectByMouse(words);
        QTest::keyClick(m_view, key);
        QTRY_COMPARE(quotes().size(), before + 1);
    }

    /// Picks an entry of the menu that is open, by keyboard.
    static void pick(const QString &text)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu->actions();
        for (auto *action : actions) {
            if (QString(action->text()).remove(u'&') == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"no entry "_s + text));
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

    void droppedFileIsImportedAndOpened()
    {
        importArticle();
        QCOMPARE(m_article->article().title, u"Un budget pour les écoles"_s);
        QCOMPARE(m_window->windowTitle(), u"Un budget pour les écoles — test"_s);
        QTRY_VERIFY(!m_view->mentions().isEmpty());
    }

    void samplesAreOffered()
    {
        auto *samples = actionNamed(*m_window, u"Import the samples"_s);
        QVERIFY(samples && samples->isEnabled());
        samples->trigger();
        QTRY_COMPARE(m_session->articleCount().value_or(0), 4);
    }

    void digitTagsTheSelectionAndUndoGoesBack()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        selectByMouse(u"budget de 42 millions"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes(), QStringList{u"budget de 42 millions"_s});
        QCOMPARE(m_article->annotations().first().tags.size(), 1);
        QCOMPARE(m_article->annotations().first().annotator, u"Test"_s);
        QVERIFY(m_view->selection().isEmpty());

        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(m_article->annotations().isEmpty());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(quotes(), QStringList{u"budget de 42 millions"_s});

        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"42 millions"_s, 1));
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(m_article->annotations().isEmpty());
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(quotes(), QStringList{u"budget de 42 millions"_s});
    }

    void digitsTogglesOnTheCurrentAnnotation()
    {
        importArticle();
        makeTwoTags();
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        QTest::keyClick(m_view, Qt::Key_2);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 2);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 1);
        QCOMPARE(quotes().size(), 1);
    }

    void zeroTagsAgain()
    {
        importArticle();
        makeTwoTags();
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_0);
        QTest::keyClick(m_view, Qt::Key_2);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal"_s}); // there was nothing to repeat yet
        QTRY_VERIFY(m_view->selection().isEmpty());
        tagByKey(u"dix ans"_s, Qt::Key_0);
        QCOMPARE(m_article->annotations().last().tags, m_article->annotations().first().tags);
    }

    void theBarTakesATagOffAgain()
    {
        importArticle();
        for (int i = 1; i <= 5; ++i) {
            makeTag(u"Tag %1"_s.arg(i), QString::number(i));
        }
        tagByKey(u"conseil municipal"_s, Qt::Key_5);
        auto *bar = m_window->findChild<SelectionBar *>();
        const auto buttonOf = [bar](const QString &tag) {
            const auto buttons = bar->findChildren<QToolButton *>();
            const auto found = std::ranges::find_if(buttons, [&](const QToolButton *button) {
                return button->text() == tag && button->isVisible();
            });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(buttonOf(u"Tag 5"_s) && buttonOf(u"Tag 5"_s)->isChecked());
        QVERIFY(buttonOf(u"Tag 1"_s) && !buttonOf(u"Tag 1"_s)->isChecked());
        QTest::mouseClick(buttonOf(u"Tag 1"_s), Qt::LeftButton);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 2);
        QTRY_VERIFY(buttonOf(u"Tag 1"_s) && buttonOf(u"Tag 1"_s)->isChecked());
        QTest::mouseClick(buttonOf(u"Tag 5"_s), Qt::LeftButton);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 1);
        QTRY_VERIFY(buttonOf(u"Tag 5"_s) && !buttonOf(u"Tag 5"_s)->isChecked());
    }

    void everyTagStandsInTheMenuWithItsKey()
    {
        importArticle();
        makeTag(u"R & D"_s, u"1"_s);
        makeTag(u"Deux"_s, {});
        selectByMouse(u"conseil municipal"_s);
        const auto menus = m_window->findChildren<QMenu *>();
        const auto tags = std::ranges::find(menus, u"T&ags"_s, &QMenu::title);
        QVERIFY(tags != menus.end());
        Q_EMIT(*tags)->aboutToShow();
        QStringList texts;
        for (const auto *action : (*tags)->actions()) {
            texts.append(action->text());
        }
        texts.sort();
        QCOMPARE(texts, (QStringList{u"Deux"_s, u"R && D\t1"_s}));

        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        auto *palette = m_window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"no such command"_s);
        QTRY_COMPARE(palette->findChild<QTreeWidget *>()->topLevelItem(0)->text(0), u"Nothing found"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        field->clear();
        QTest::keyClicks(field, u"tags: r"_s);
        const auto *first = palette->findChild<QTreeWidget *>()->topLevelItem(0);
        QTRY_COMPARE(first->text(0), u"Tags: R & D"_s);
        QCOMPARE(first->text(1), u"1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal"_s});
    }

    void thePassagesAtTheCaretAreNamed()
    {
        importArticle();
        makeTwoTags();
        tagByKey(u"conseil municipal de Quimper"_s, Qt::Key_1);
        tagByKey(u"municipal"_s, Qt::Key_2);
        const auto *names = m_window->findChild<PassageNames *>();
        QTest::keyClick(m_view, Qt::Key_F4, Qt::ShiftModifier);
        QTRY_COMPARE(names->text(), u"Here: ▸ Un"_s);
        QTest::keyClick(m_view, Qt::Key_F4);
        QTRY_COMPARE(names->text(), u"Here: ▸ Deux · Un"_s);
        QTest::keyClick(m_view, Qt::Key_Tab);
        QTRY_COMPARE(names->text(), u"Here: Deux · ▸ Un"_s);
        QCOMPARE(names->accessibleName(), names->text());
        m_view->select({0, 0});
        QTRY_COMPARE(names->text(), QString());
    }

    void pickerMakesATagAsOneTypes()
    {
        importArticle();
        selectByMouse(u"Jeanne Le Goff"_s);
        QTest::keyClick(m_view, Qt::Key_T);
        auto *picker = m_window->findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *field = picker->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"Acteurs/Elus"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(quotes(), QStringList{u"Jeanne Le Goff"_s});
        const auto tags = m_session->tags();
        QVERIFY(tags);
        QCOMPARE(tags->size(), 2);
        QCOMPARE(tags->last().name, u"Elus"_s);
    }

    void overlappingPassagesBothStand()
    {
        importArticle();
        makeTwoTags();
        tagByKey(u"conseil municipal de Quimper"_s, Qt::Key_1);
        selectByMouse(u"municipal de Quimper a voté"_s);
        QTest::keyClick(m_view, Qt::Key_2);
        QTRY_COMPARE(quotes(), (QStringList{u"conseil municipal de Quimper"_s, u"municipal de Quimper a voté"_s}));
        QCOMPARE(m_view->marksAt(m_view->text().indexOf(u"Quimper"_s)).size(), 2);
    }

    void noteIsWrittenOnASelection()
    {
        importArticle();
        selectByMouse(u"dix ans"_s);
        QTest::keyClick(m_view, Qt::Key_N);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        auto *editor = dialog->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), editor);
        QTest::keyClicks(editor, u"to check"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(quotes(), QStringList{u"dix ans"_s});
        QCOMPARE(m_article->annotations().first().note, u"to check"_s);
    }

    void exportWritesTheCsvByteForByte()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        tagByKey(u"Nous avons attendu dix ans », a dit Jeanne Le Goff 👩‍🏫"_s, Qt::Key_1);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QTRY_VERIFY(m_window->findChild<ExportDialog *>());
        auto *dialog = m_window->findChild<ExportDialog *>();
        auto *button = dialog->findChild<QDialogButtonBox *>()->buttons().first();
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        auto *chooser = dialog->findChild<QFileDialog *>();
        const auto path = m_folder->filePath(u"annotations.csv"_s);
        auto *name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));

        const auto annotation = m_article->annotations().first();
        const auto written = file.readAll();
        const auto lines = QString::fromUtf8(written).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().isEmpty());
        QCOMPARE(lines[0],
                 u"annotation_id,article_id,article_title,article_author,article_source,article_published,article_file,tag,tag_path,quote,note,"
                 "start,end,paragraph,context_before,context_after,annotator,created_at,modified_at"_s);
        const auto start = m_article->article().text.indexOf(u"Nous"_s);
        const auto expected =
            u"%1,%2,Un budget pour les écoles,,,,%3,Budget,Budget,\"Nous avons attendu dix ans », a dit Jeanne Le Goff 👩‍🏫\",,%4,%5,3,"
            "\"%6\",\", maire adjointe.\",Test,"_s.arg(annotation.id)
                .arg(m_article->id())
                .arg(m_folder->filePath(u"école.txt"_s))
                .arg(start)
                .arg(start + 54)
                .arg(annotation.before);
        QVERIFY2(lines[1].startsWith(expected), qPrintable(lines[1] + u"\n"_s + expected));
    }

    void digitsInAFieldAreLetters()
    {
        importArticle();
        makeTag(u"Un"_s, u"1"_s);
        selectByMouse(u"conseil municipal"_s);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_L));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"1tn"_s);
        QCOMPARE(field->text(), u"1tn"_s);
        QVERIFY(m_article->annotations().isEmpty());
    }

    void filterNarrowsTheList()
    {
        actionNamed(*m_window, u"Import the samples"_s)->trigger();
        QTRY_COMPARE(m_session->articleCount().value_or(0), 4);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_L));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        auto *list = m_window->findChild<ArticlePanel *>()->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTest::keyClicks(field, u"lagrange"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }

    void findBarOpensByKeyAndItsHitIsTagged()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"MILLIONS"_s);
        QCOMPARE(m_view->hits().size(), 1);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_window->findChild<FindBar *>()->isVisible());
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes(), QStringList{u"millions"_s});
    }

    void findsInTheLibraryAndOpensThere()
    {
        const auto first = addLongArticle(u"Un"_s);
        const auto second = addLongArticle(u"Deux"_s);
        m_window->openArticle(first);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
        auto *dialog = m_window->findChild<SearchDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        auto *field = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QListView *>();
        QTest::keyClicks(field, u"AIGUILLE"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        const auto opened = list->currentIndex().data(PassageListModel::ArticleRole).toLongLong();
        QVERIFY(opened == first || opened == second);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QTRY_COMPARE(m_article->id(), opened);
        QCOMPARE(m_view->hits().size(), 1);
        QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect(m_view->hits().first().start)));
    }

    void tagsEveryOccurrenceAndUndoesItInOneStep()
    {
        const auto id = addArticle(u"Le maire de Brest et l’ancien maire.\n\nLa mairie de Brest.\n"_s);
        addArticle(u"Un autre maire ailleurs.\n"_s);
        m_window->openArticle(id);
        selectByMouse(u"maire"_s);
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<OccurrenceDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const auto radios = dialog->findChildren<QRadioButton *>();
        QTest::mouseClick(radios.last(), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        // The second passage is dropped by a click on its box.
        const auto dropped = list->visualRect(list->model()->index(2, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(dropped.left() + 10, dropped.center().y()));
        QCOMPARE(list->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), u"Acteurs/Maires"_s);
        tagAll(dialog);
        QTRY_COMPARE(quotes(), QStringList{u"maire"_s});
        QCOMPARE(m_session->tags()->last().uses, 2);

        m_window->activateWindow(); // as a window manager does when the dialog goes
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(actionNamed(*m_window, u"Undo: tag every occurrence"_s)->isEnabled());
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(m_article->annotations().isEmpty());
        QVERIFY(m_session->tags()->isEmpty());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_COMPARE(m_session->tags()->size(), 2);
        QTRY_COMPARE(quotes(), QStringList{u"maire"_s});
    }

    void tagsAllFormsOfAName()
    {
        const QString text = u"Jeanne Le Goff parle. Le Goff répond. Brest écoute."_s;
        const auto id = addArticle(text, {mentionOf(text, u"Jeanne Le Goff"_s), mentionOf(text, u"Le Goff"_s, 1)});
        m_window->openArticle(id);
        QTRY_COMPARE(m_view->mentions().size(), 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"Jeanne"_s, 2));
        QTest::keyClick(m_view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<OccurrenceDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QListView *>()->model()->rowCount(), 3);
        QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), u"Élue"_s);
        tagAll(dialog);
        QTRY_COMPARE(quotes(), (QStringList{u"Jeanne Le Goff"_s, u"Le Goff"_s}));
    }

    void tagsTheHitsOfASearch()
    {
        m_window->openArticle(addArticle(u"La presse, l’impression, la pression.\n"_s));
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        auto *bar = m_window->findChild<FindBar *>();
        QTest::keyClicks(bar->findChild<QLineEdit *>(), u"pression"_s);
        QCOMPARE(m_view->hits().size(), 2);
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->text() == u"Tag all…"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<OccurrenceDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QListView *>()->model()->rowCount(), 3);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_article->annotations().isEmpty());

        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        bar->findChild<QLineEdit *>()->setFocus();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QTRY_VERIFY(qobject_cast<OccurrenceDialog *>(QApplication::activeModalWidget()));
        dialog = qobject_cast<OccurrenceDialog *>(QApplication::activeModalWidget());
        QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), u"Mot"_s);
        tagAll(dialog);
        QTRY_COMPARE(quotes(), (QStringList{u"pression"_s, u"pression"_s}));
    }

    void keysMoveTheEndsOfTheCurrentAnnotation()
    {
        importArticle();
        makeTag(u"Un"_s, u"1"_s);
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        QTest::keyClick(m_view, Qt::Key_F8);
        QTest::keyClick(m_view, Qt::Key_F8); // faster than the disk
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal de Quimper"_s});
        QTest::keyClick(m_view, Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal de"_s});
        QTest::keyClick(m_view, Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE(quotes(), QStringList{u"Le conseil municipal de"_s});
        QTest::keyClick(m_view, Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal de"_s});
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(quotes(), QStringList{u"Le conseil municipal de"_s});
    }

    void splitsAtTheClickedWordAndMergesAgain()
    {
        importArticle();
        makeTag(u"Un"_s, u"1"_s);
        tagByKey(u"conseil municipal de Quimper"_s, Qt::Key_1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"Quimper"_s, 3));
        QTest::keyClick(m_view, Qt::Key_X);
        QTRY_COMPARE(quotes(), (QStringList{u"conseil municipal de"_s, u"Quimper"_s}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(u"municipal"_s, 3));
        QTest::keyClick(m_view, Qt::Key_M);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal de Quimper"_s});
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(quotes().size(), 2);
    }

    void anotherTagInPlaceOfTheFirst()
    {
        importArticle();
        makeTwoTags();
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        const auto first = m_article->annotations().first().tags;
        QTest::keyClick(m_view, Qt::Key_T, Qt::ShiftModifier);
        auto *picker = m_window->findChild<TagPicker *>();
        QTRY_VERIFY(picker->isVisible());
        QTest::keyClicks(picker->findChild<QLineEdit *>(), u"deux"_s);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_article->annotations().first().tags != first);
        QCOMPARE(m_article->annotations().first().tags.size(), 1);
    }

    void copiesWithCitation()
    {
        importArticle();
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“conseil municipal” (“Un budget pour les écoles”)"_s);
    }

    void caretBrowsingByKey()
    {
        importArticle();
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_F7);
        QVERIFY(m_view->isCaretBrowsing());
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->caretPosition(), 1);
        QTest::keyClick(m_view, Qt::Key_E);
        QCOMPARE(m_view->selectedText(), u"Un"_s);
        QTest::keyClick(m_view, Qt::Key_F7);
        QVERIFY(!m_view->isCaretBrowsing());
    }

    void hintsComeWhereTheyApplyAndNeverAgain()
    {
        auto *bar = m_window->findChild<HintBar *>();
        auto *sentence = bar->findChild<QLabel *>();
        auto *dismiss = bar->findChild<QToolButton *>();
        QVERIFY(!bar->isVisible());
        importArticle();
        QVERIFY(bar->isVisible());
        QVERIFY(sentence->text().startsWith(u"Select a passage"_s));
        makeTag(u"Un"_s, u"1"_s);
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_VERIFY(sentence->text().startsWith(u"Already saved"_s));
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        m_window->openArticle(addArticle(u"Un autre\n"_s));
        QVERIFY(sentence->text().startsWith(u"Ctrl+F"_s));
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QCOMPARE(Settings(m_folder->filePath(u"settings.ini"_s)).seenHints().size(), 3);
        m_window->openArticle(addArticle(u"Un troisième\n"_s));
        QVERIFY(!bar->isVisible());
    }

    void writesThePageAsPdf()
    {
        importArticle();
        makeTag(u"Un"_s, u"1"_s);
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        const auto path = m_folder->filePath(u"page.pdf"_s);
        QVERIFY(m_window->findChild<Printing *>()->writePdf(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        const auto refused = m_window->findChild<Printing *>()->writePdf(m_folder->filePath(u"none/page.pdf"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
    }

    void backAndForwardThroughWhereOneHasBeen()
    {
        const auto first = addLongArticle(u"Un"_s);
        const auto second = addLongArticle(u"Deux"_s);
        m_window->openArticle(first);
        m_view->scrollToTop(20000);
        const auto place = m_view->topPosition();
        QVERIFY(place > 19000);
        m_window->openArticle(second);
        QCOMPARE(m_view->topPosition(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_article->id(), first);
        QCOMPARE(m_view->topPosition(), place);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_article->id(), second);
        QTest::mouseClick(m_view->viewport(), Qt::BackButton, {}, QPoint(200, 200));
        QCOMPARE(m_article->id(), first);
    }

    void aJumpWithinAnArticleIsGoneBackFrom()
    {
        m_window->openArticle(addLongArticle(u"Un"_s));
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"aiguille"_s);
        QVERIFY(m_view->topPosition() > 10000);
        QTest::keyClick(field, Qt::Key_Escape);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_view->topPosition(), 0);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_view->topPosition() > 10000);
    }

    void anArticleOpensWhereItWasLeftAfterARestart()
    {
        const auto article = addLongArticle(u"Un"_s);
        m_window->openArticle(article);
        m_view->scrollToTop(15000);
        const auto place = m_view->topPosition();
        QVERIFY(place > 14000);
        m_window->close();
        m_window.reset();
        m_session = std::make_unique<LibrarySession>(m_recognizer);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_translation, *m_session);
        m_view = m_window->findChild<ArticleView *>();
        m_window->openLibrary(library());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openArticle(article);
        QCOMPARE(m_view->topPosition(), place);
    }

    void everythingIsThereAfterReopening()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        const auto id = m_article->id();
        m_window->openLibrary(m_folder->filePath(u"other.manicule"_s));
        QTRY_VERIFY(!m_article->isOpen());
        m_window->openLibrary(library());
        m_window->openArticle(id);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal"_s});
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(m_article->annotations().isEmpty());
    }

    void aNameIsMarkedAndRejectedByKeysAndUndone()
    {
        importArticle();
        const auto place = m_view->text().indexOf(u"maire adjointe"_s);
        selectByMouse(u"maire adjointe"_s);
        QTest::keyClick(m_view, Qt::Key_K);
        pick(u"Organization"_s);
        const auto mention = [&] {
            return m_article->mentionAt(place);
        };
        QTRY_VERIFY(mention().has_value());
        QCOMPARE(mention()->kind, MentionKind::Organization);
        QCOMPARE(mention()->origin, MentionOrigin::Reader);
        returnToThePage();
        QTest::keyClick(m_view, Qt::Key_W);
        QTRY_VERIFY(!mention());
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(mention().has_value());
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(!mention());
    }

    void aNameIsTaught()
    {
        importArticle();
        const auto place = m_view->text().indexOf(u"maire adjointe"_s);
        selectByMouse(u"maire adjointe"_s);
        QTest::keyClick(m_view, Qt::Key_L);
        QTRY_VERIFY(m_article->mentionAt(place).has_value());
        QCOMPARE(m_article->mentionAt(place)->origin, MentionOrigin::Lexicon);
        QCOMPARE(m_session->nameVerdicts()->size(), 1);
        QTest::keyClick(m_view, Qt::Key_U);
        QTRY_VERIFY(!m_article->mentionAt(place));
    }

    void articlesGoToTheBinAndComeBack()
    {
        importArticle();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_D));
        const auto summary = [this] {
            return m_session->summaries(0, -1)->first();
        };
        QTRY_VERIFY(summary().isStarred);
        QTRY_VERIFY(summary().isRead); // it has been opened
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
        QTRY_VERIFY(summary().isBinned);
        QVERIFY(!m_article->isOpen());
        QCOMPARE(m_session->articleCount(), 0);
        QTRY_VERIFY(actionNamed(*m_window, u"Undo: put articles into the bin"_s));
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(!summary().isBinned);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(!summary().isStarred);
    }

    void emptyingTheBinAsksFirst()
    {
        importArticle();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Delete));
        const auto all = [this] {
            return m_session->summaries(0, -1)->size();
        };
        auto *panel = m_window->findChild<ArticlePanel *>();
        auto *list = panel->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        for (const bool confirmed : {false, true}) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
            QTRY_VERIFY(m_window->findChild<QMessageBox *>() != nullptr);
            auto *box = m_window->findChild<QMessageBox *>();
            const auto buttons = box->buttons();
            for (auto *button : buttons) {
                if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == confirmed) {
                    QTest::mouseClick(button, Qt::LeftButton);
                }
            }
            QTRY_VERIFY(m_window->findChild<QMessageBox *>() == nullptr);
            QTRY_COMPARE(all(), confirmed ? 0 : 1);
        }
    }

    void theHistoryGoesBackByAClick()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        auto *dock = m_window->findChild<QDockWidget *>(u"history"_s);
        QVERIFY(!dock->isVisible());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_H));
        QTRY_VERIFY(dock->isVisible());
        dock->raise();
        auto *list = dock->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QTRY_VERIFY(m_article->annotations().isEmpty());
        QTRY_VERIFY(m_session->tags()->isEmpty());
        QTRY_VERIFY(list->model()->index(2, 0).data(HistoryListModel::CurrentRole).toBool());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(quotes().size(), 1);
    }

    void everyCommandHasAKeyThatItShows()
    {
        const auto *actions = m_window->findChild<Actions *>();
        QHash<QKeySequence, QString> taken;
        QSet<QString> ids;
        const auto all = actions->all();
        for (const auto *action : all) {
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
            QVERIFY2(!ids.contains(Actions::idOf(action)), qPrintable(action->text()));
            ids.insert(Actions::idOf(action));
            const auto keys = action->shortcuts();
            for (const auto &key : keys) {
                QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        }
    }

    void keysShowAndHideTheDocks()
    {
        importArticle();
        const auto *actions = m_window->findChild<Actions *>();
        const auto *names = m_window->findChild<QDockWidget *>(u"names"_s);
        const auto hasFocus = [](const QWidget *dock) {
            return dock->isAncestorOf(QApplication::focusWidget());
        };
        QTRY_VERIFY(!m_view->mentions().isEmpty());
        QVERIFY(actions->annotationsPanel->isChecked() && !actions->namesPanel->isChecked());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_3)); // behind the first tab
        QTRY_VERIFY(actions->namesPanel->isChecked());
        QVERIFY(!actions->annotationsPanel->isChecked());
        QTRY_VERIFY(hasFocus(names));
        const auto *articles = m_window->findChild<QDockWidget *>(u"articles"_s);
        QTRY_VERIFY(articles->widget()->focusProxy()->isVisible()); // the list, once it has been read
        QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F6)); // around, from the last to the first
        QTRY_VERIFY(hasFocus(articles));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F6));
        QTRY_VERIFY(m_view->hasFocus());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::Key_F6));
        QTRY_VERIFY(hasFocus(names));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::SHIFT | Qt::Key_F6));
        QTRY_VERIFY(m_view->hasFocus());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_3));
        QTRY_VERIFY(!names->isVisible());
        QTRY_VERIFY(!actions->namesPanel->isChecked());
        const auto *history = m_window->findChild<QDockWidget *>(u"history"_s);
        QVERIFY(!history->isVisible());
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_H));
        QTRY_VERIFY(history->isVisible() && !history->visibleRegion().isEmpty());
        const QList<QAction *> tabs{actions->annotationsPanel, actions->figuresPanel, actions->tagsPanel};
        QTRY_COMPARE(std::ranges::count_if(tabs, &QAction::isChecked), 1); // it stands below them, not in their place
    }

    void keysAreChangedAndConflictsTold()
    {
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_F1));
        QTRY_VERIFY(m_window->findChild<ShortcutsDialog *>() != nullptr);
        auto *dialog = m_window->findChild<ShortcutsDialog *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        const auto found = list->findItems(u"Back up"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        auto *field = dialog->findChild<QKeySequenceEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier); // the key of another command
        QTRY_COMPARE(found.first()->text(1), u"Ctrl+Shift+B"_s);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto anyway = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->text().contains(u"Give it"_s);
        });
        QTRY_VERIFY((*anyway)->isVisible());
        QTest::mouseClick(*anyway, Qt::LeftButton);
        QCOMPARE(found.first()->text(1), u"Ctrl+D"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        const auto *actions = m_window->findChild<Actions *>();
        QCOMPARE(actions->backUp->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QVERIFY(actions->star->shortcut().isEmpty());
        QVERIFY(actions->backUp->toolTip().contains(u"Ctrl+D"_s));
        QCOMPARE(m_settings->shortcuts().value(Actions::idOf(actions->backUp)), u"Ctrl+D"_s);
    }

    void thePaletteFindsACommandAndGivesIt()
    {
        importArticle();
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        auto *palette = m_window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"chosen star"_s);
        QTRY_COMPARE(palette->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_VERIFY(m_session->summaries(0, -1)->first().isStarred);
    }

    void thePaletteFindsAThemeAndOneAloneIsChosen()
    {
        m_settings->setTheme(Appearance::lightTheme);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        auto *palette = m_window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QTreeWidget *>();
        QTest::keyClicks(field, u"theme light"_s);
        QTRY_VERIFY(list->topLevelItemCount() > 1); // those of KSyntaxHighlighting have the word too
        QCOMPARE(list->topLevelItem(0)->text(0), u"Theme: Light"_s);
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
        field->clear();
        QTest::keyClicks(field, u"theme sepia"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_settings->theme(), Appearance::sepiaTheme);
        QStringList checked;
        for (const auto *group : m_window->findChildren<QActionGroup *>()) {
            QVERIFY(group->isExclusive());
            for (const auto *action : group->actions()) {
                if (action->isChecked() && action->data().toString() == Appearance::sepiaTheme) {
                    checked.append(action->text());
                }
            }
        }
        QCOMPARE(checked, QStringList{u"Sepia"_s});
    }

    void aTagHasAPageInTheLibrary()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        tagByKey(u"conseil municipal"_s, Qt::Key_1);
        auto *dock = m_window->findChild<QDockWidget *>(u"tags"_s);
        dock->raise();
        auto *tree = dock->findChild<QTreeView *>();
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        auto *page = m_window->findChild<LibraryPageDialog *>();
        QVERIFY(page);
        auto *list = page->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 2); // the article and its passage
        QTRY_VERIFY(list->visualRect(list->model()->index(1, 0)).isValid());
        m_view->clearSelection();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(m_view->selectedText(), u"conseil municipal"_s);
    }

    void theNameIsAskedOnce()
    {
        useNewSettings();
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_VERIFY(m_window->findChild<QInputDialog *>() != nullptr);
        auto *dialog = m_window->findChild<QInputDialog *>();
        auto *field = dialog->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, u"Ada"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(quotes().size(), 1);
        QCOMPARE(m_article->annotations().first().annotator, u"Ada"_s);
        QTRY_VERIFY(m_window->findChild<QInputDialog *>() == nullptr);
        returnToThePage();
        tagByKey(u"dix ans"_s, Qt::Key_1);
        QVERIFY(m_window->findChild<QInputDialog *>() == nullptr);
    }

    void theNameIsAskedBeforeManyPassagesAreTagged()
    {
        useNewSettings();
        m_window->openArticle(addArticle(u"La presse, encore la presse.\n"_s));
        selectByMouse(u"presse"_s);
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        QTRY_VERIFY(m_window->findChild<QInputDialog *>() != nullptr);
        auto *field = m_window->findChild<QInputDialog *>()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, u"Ada"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<OccurrenceDialog *>() != nullptr);
        auto *dialog = m_window->findChild<OccurrenceDialog *>();
        QTest::keyClicks(dialog->findChild<QComboBox *>()->lineEdit(), u"Mot"_s);
        tagAll(dialog);
        QTRY_COMPARE(quotes().size(), 2);
        QCOMPARE(m_article->annotations().last().annotator, u"Ada"_s);
    }

    void escapeClosesTheLegendFromThePage()
    {
        importArticle();
        m_window->findChild<Actions *>()->legend->trigger();
        QTRY_VERIFY(m_window->findChild<LegendDialog *>() != nullptr);
        returnToThePage();
        QTest::keyClick(m_view, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<LegendDialog *>() == nullptr);
    }

    void frenchAndBackAgain()
    {
        m_translation->use(u"fr"_s);
        QTRY_VERIFY(actionNamed(*m_window, u"Importer les exemples"_s));
        m_translation->use(u"en"_s);
        QTRY_VERIFY(actionNamed(*m_window, u"Import the samples"_s));
    }

    void aTextInAnotherLanguageIsToldOf()
    {
        importArticle();
        const auto *facts = m_window->findChild<ArticleFacts *>();
        QTRY_VERIFY(facts->text().startsWith(u"français · "_s));
        QVERIFY(facts->toolTip().isEmpty());
        Article article;
        article.title = u"Der Hafen"_s;
        article.text = u"Der Hafen öffnet wieder."_s;
        article.language = u"de"_s;
        const auto outside = Library::open(library());
        QVERIFY(outside);
        const auto added = (*outside)->articles().add(article, {}, m_recognizer.get().version());
        QVERIFY(added);
        m_session->lookForOutsideChanges();
        m_window->openArticle(added->id);
        QTRY_VERIFY(facts->text().contains(u"Deutsch, read as"_s));
        QVERIFY(!facts->toolTip().isEmpty());

        article.title = u"ميناء"_s;
        article.text = u"أعيد فتح الميناء."_s;
        article.language = u"ar"_s;
        const auto arabic = (*outside)->articles().add(article, {}, m_recognizer.get().version());
        QVERIFY(arabic);
        m_session->lookForOutsideChanges();
        m_window->openArticle(arabic->id);
        QTRY_VERIFY(facts->text().contains(u"العربية"_s));
        QVERIFY(!facts->text().isRightToLeft());
    }

    void iconsFollowTheTheme()
    {
        m_settings->setTheme(Appearance::lightTheme);
        const auto *search = m_window->findChild<Actions *>()->search;
        const auto light = search->icon().pixmap(16).toImage();
        m_settings->setTheme(Appearance::darkTheme);
        QTRY_VERIFY(search->icon().pixmap(16).toImage() != light);
        m_settings->setTheme(Appearance::lightTheme);
        QTRY_COMPARE(search->icon().pixmap(16).toImage(), light);
    }

    void themeChangesAtOnce()
    {
        importArticle();
        m_settings->setTheme(u"dark"_s);
        QCOMPARE(m_view->viewport()->palette().color(QPalette::Base), m_appearance->theme().paper);
        QVERIFY(m_appearance->theme().dark);
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
