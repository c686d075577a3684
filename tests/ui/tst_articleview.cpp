// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/articleview.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class ArticleViewTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<ArticleView> m_view;
    QString m_text;

    void show(const QString &text)
    {
        m_text = text;
        Article article;
        article.title = u"Un titre"_s;
        article.text = text;
        m_view->setArticle(article);
        m_view->resize(700, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const auto start = m_text.indexOf(words);
        return {start, start + words.size()};
    }

    [[nodiscard]] QPoint placeOf(qsizetype position) const
    {
        return m_view->cursorRect(position).center();
    }

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(readingTheme(m_repository, lightThemeName));
        m_view->setTextFont(QFont(u"Charis SIL"_s, 12));
    }

    void dragSelectsWholeWords()
    {
        show(u"Un titre\n\nLa presse quotidienne régionale se lit encore."_s);
        const auto from = placeOf(m_text.indexOf(u"esse"_s));
        const auto to = placeOf(m_text.indexOf(u"ienne"_s));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_view->selectedText(), u"presse quotidienne"_s);
    }

    void altDragSelectsLetters()
    {
        show(u"Un titre\n\nLa presse quotidienne régionale se lit encore."_s);
        const auto from = placeOf(m_text.indexOf(u"esse"_s));
        const auto to = placeOf(m_text.indexOf(u"ienne"_s));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, from);
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, to);
        QCOMPARE(m_view->selectedText(), u"esse quotid"_s);
    }

    void doubleClickTakesTheWordTripleClickTheSentence()
    {
        show(u"Un titre\n\nIl pleut sur Brest. Le vent se lève. Il fera beau."_s);
        const auto place = placeOf(m_text.indexOf(u"vent"_s) + 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_view->selectedText(), u"vent"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_view->selectedText(), u"Le vent se lève."_s);
    }

    void keyboardSelects()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        const auto start = m_text.indexOf(u"pleut"_s);
        m_view->select({start, start});
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), u"pleut"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"pleut s"_s);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"pleut sur Brest."_s);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), m_text);
    }

    void downGoesToTheNextParagraphAndBack()
    {
        show(u"Un titre\n\nIl pleut sur Brest.\n\nLe vent se lève."_s);
        const auto start = m_text.indexOf(u"pleut"_s);
        m_view->select({start, start});
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(rangeOf(u"Le vent se lève."_s).contains(m_view->caretPosition()));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->caretPosition(), start);
    }

    void pageKeysReachTheEndOfALongText()
    {
        show(u"Un titre\n"_s + u"Une phrase de plus, et encore une autre, pour que le texte soit long.\n\n"_s.repeated(300));
        const int before = m_view->verticalScrollBar()->value();
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->verticalScrollBar()->value() > before || m_view->caretPosition() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), m_text.size());
        QVERIFY(m_view->viewport()->rect().contains(placeOf(m_text.size() - 3)));
    }

    void scrollsToAPassage()
    {
        show(u"Un titre\n"_s + u"Une phrase de plus, et encore une autre, pour que le texte soit long.\n\n"_s.repeated(400) + u"Ici le mot cherché."_s);
        m_view->scrollTo(rangeOf(u"mot cherché"_s));
        QVERIFY(m_view->viewport()->rect().contains(placeOf(m_text.indexOf(u"mot cherché"_s))));
    }

    void everyPositionIsFoundAgainAtItsPlace()
    {
        show(u"Un titre\n\nL’été 👩‍🔬 dure, « 12 % » de plus.\nFin"_s);
        for (const auto &word : {u"été"_s, u"dure"_s, u"12"_s, u"plus"_s, u"Fin"_s}) {
            const auto position = m_text.indexOf(word);
            QCOMPARE(m_view->positionAt(m_view->cursorRect(position).center()), position);
        }
    }

    void clickOnAPassageActivatesTheShortest()
    {
        show(u"Un titre\n\nIl pleut sur Brest depuis trois jours."_s);
        m_view->setMarks({{.id = 7, .range = rangeOf(u"pleut sur Brest depuis"_s), .colours = {Qt::red}, .label = u"Temps"_s, .note = {}},
                          {.id = 8, .range = rangeOf(u"Brest"_s), .colours = {Qt::blue}, .label = u"Lieu"_s, .note = {}}});
        QSignalSpy activated(m_view.get(), &ArticleView::markActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(m_text.indexOf(u"est d"_s)));
        QCOMPARE(activated.takeLast().first().toLongLong(), 8);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(m_text.indexOf(u"eut"_s)));
        QCOMPARE(activated.takeLast().first().toLongLong(), 7);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(m_text.indexOf(u"jours"_s)));
        QCOMPARE(activated.takeLast().first().toLongLong(), 0);
    }

    void hiddenKindsAreNoMentions()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        m_view->setMentions({{.range = rangeOf(u"Brest"_s), .kind = MentionKind::Place}});
        QVERIFY(m_view->mentionAt(rangeOf(u"Brest"_s).start));
        QVERIFY(!m_view->mentionAt(rangeOf(u"pleut"_s).start));
        m_view->setShownKinds({MentionKind::Person});
        QVERIFY(!m_view->mentionAt(rangeOf(u"Brest"_s).start));
    }

    void copiesTheSelection()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        m_view->select(rangeOf(u"sur Brest"_s));
        m_view->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"sur Brest"_s);
    }

    void screenReadersHearTextSelectionAndMarks()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        m_view->setMentions({{.range = rangeOf(u"Brest"_s), .kind = MentionKind::Place}});
        m_view->setMarks({{.id = 7, .range = rangeOf(u"pleut sur Brest"_s), .colours = {Qt::red}, .label = u"Temps: pluie"_s, .note = {}}});
        auto *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible && accessible->textInterface());
        auto *text = accessible->textInterface();
        QVERIFY(accessible->state().readOnly);
        QCOMPARE(text->text(0, text->characterCount()), m_text);
        text->setSelection(0, int(rangeOf(u"Brest"_s).start), int(rangeOf(u"Brest"_s).end));
        QCOMPARE(m_view->selectedText(), u"Brest"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text->attributes(int(rangeOf(u"Brest"_s).start) + 1, &start, &end), u"mention:Place;annotation:Temps\\: pluie;"_s);
        QCOMPARE((TextRange{start, end}), rangeOf(u"Brest"_s));
        const auto place = text->characterRect(int(rangeOf(u"sur"_s).start));
        QCOMPARE(text->offsetAtPoint(place.center() - QPoint(place.width() / 4, 0)), int(rangeOf(u"sur"_s).start));
    }

    void emptyArticleTakesEveryEvent()
    {
        show({});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_view->selection().isEmpty());
        m_view->scrollTo({0, 10});
        QCOMPARE(m_view->caretPosition(), 0);
    }
};

QTEST_MAIN(ArticleViewTest)
#include "tst_articleview.moc"
