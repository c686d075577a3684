// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/translation.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "store/library.h"
#include "support/testsupport.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/docks/articlepanel.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tagpicker.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

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
class MainWindowTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    SharedRecognizer m_recognizer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LibrarySession> m_session;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
    OpenArticle *m_article = nullptr;

    [[nodiscard]] QString library() const
    {
        return m_folder->filePath(u"test.manicule"_s);
    }

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

    [[nodiscard]] QStringList quotes() const
    {
        QStringList texts;
        for (const auto &annotation : m_article->annotations()) {
            texts.append(annotation.quote);
        }
        return texts;
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

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_settings->setAnnotator(u"Test"_s);
        m_translation = std::make_unique<Translation>();
        m_translation->use(u"en"_s);
        m_appearance = std::make_unique<Appearance>(*m_settings, m_repository);
        m_session = std::make_unique<LibrarySession>(m_recognizer);
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_translation, *m_session);
        m_view = m_window->findChild<ArticleView *>();
        m_article = m_window->findChild<OpenArticle *>();
        m_window->openLibrary(library());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_appearance.reset();
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
        makeTag(u"Un"_s, u"1"_s);
        makeTag(u"Deux"_s, u"2"_s);
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes().size(), 1);
        QTest::keyClick(m_view, Qt::Key_2);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 2);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(m_article->annotations().first().tags.size(), 1);
        QCOMPARE(quotes().size(), 1);
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
        makeTag(u"Un"_s, u"1"_s);
        makeTag(u"Deux"_s, u"2"_s);
        selectByMouse(u"conseil municipal de Quimper"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes().size(), 1);
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
        selectByMouse(u"Nous avons attendu dix ans », a dit Jeanne Le Goff 👩‍🏫"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes().size(), 1);
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
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
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
        QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_K));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        auto *list = m_window->findChild<ArticlePanel *>()->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QTest::keyClicks(field, u"lagrange"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), 4);
    }

    void everythingIsThereAfterReopening()
    {
        importArticle();
        makeTag(u"Budget"_s, u"1"_s);
        selectByMouse(u"conseil municipal"_s);
        QTest::keyClick(m_view, Qt::Key_1);
        QTRY_COMPARE(quotes().size(), 1);
        const auto id = m_article->id();
        m_window->openLibrary(m_folder->filePath(u"other.manicule"_s));
        QTRY_VERIFY(!m_article->isOpen());
        m_window->openLibrary(library());
        m_window->openArticle(id);
        QTRY_COMPARE(quotes(), QStringList{u"conseil municipal"_s});
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_VERIFY(m_article->annotations().isEmpty());
    }

    void frenchAndBackAgain()
    {
        m_translation->use(u"fr"_s);
        QTRY_VERIFY(actionNamed(*m_window, u"Importer les exemples"_s));
        m_translation->use(u"en"_s);
        QTRY_VERIFY(actionNamed(*m_window, u"Import the samples"_s));
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
