// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/articleview.h"

#include <KSyntaxHighlighting/Repository>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

/// What of a widget is drawn from now on.
class DrawnRegion : public QObject
{
public:
    explicit DrawnRegion(QWidget &widget)
    {
        widget.installEventFilter(this);
    }

    QRegion region;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent *>(event)->region();
        }
        return QObject::eventFilter(watched, event);
    }
};

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

    void showNotes()
    {
        show({});
        m_text = u"Les digues anciennes1 tiennent.\n1. Voir les archives & plans."_s;
        m_view->setArticle({.text = m_text, .paragraphKinds = {ParagraphKind::Paragraph, ParagraphKind::Note}});
    }

    [[nodiscard]] QPoint middleOf(qsizetype letter) const
    {
        return (placeOf(letter) + placeOf(letter + 1)) / 2;
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
        QCOMPARE(m_view->selectedText(), u"pleut sur"_s); // whole words
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"pleut"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(m_view->selectedText(), u"pleu"_s); // letters
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"pleut sur Brest."_s);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), m_text);
    }

    void downGoesToTheNextParagraphAndBack()
    {
        show(u"Un titre\n\nIl pleut sur Brest.\n\nLe vent se lève."_s);
        m_view->setCaretBrowsing(true);
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
        m_view->setCaretBrowsing(true);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->caretPosition() > 0);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), m_text.size());
        QVERIFY(m_view->viewport()->rect().contains(placeOf(m_text.size() - 3)));
    }

    void withoutCaretBrowsingKeysScroll()
    {
        show(u"Un titre\n"_s + u"Une phrase de plus, et encore une autre, pour que le texte soit long.\n\n"_s.repeated(300));
        auto *bar = m_view->verticalScrollBar();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const int line = bar->value();
        QVERIFY(line > 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(bar->value() > 5 * line);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(m_view->caretPosition(), 0);
        m_view->setCaretBrowsing(true); // where one reads
        QVERIFY(m_view->caretPosition() > m_text.size() / 2);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bar->value(), 0);
    }

    void theSelectionWidens()
    {
        show(u"Un titre\n\nIl pleut. Le vent se lève.\n\nFin."_s);
        const auto inside = m_text.indexOf(u"ent se"_s);
        m_view->select({inside, inside});
        for (const auto &wider : {u"vent"_s, u"Le vent se lève."_s, u"Il pleut. Le vent se lève."_s, m_text}) {
            m_view->expandSelection();
            QCOMPARE(m_view->selectedText(), wider);
        }
    }

    void endsOfTheCurrentMarkAreDragged_data()
    {
        QTest::addColumn<bool>("start");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("passage");
        const auto snapping = Qt::KeyboardModifiers();
        QTest::newRow("end further") << false << u"puis"_s << snapping << u"sur Brest depuis"_s;
        QTest::newRow("end back") << false << u"rest"_s << snapping << u"sur Brest"_s;
        QTest::newRow("start further back") << true << u"eut"_s << snapping << u"pleut sur Brest"_s;
        QTest::newRow("start forward") << true << u"rest"_s << snapping << u"Brest"_s;
        QTest::newRow("letters") << false << u"epuis"_s << Qt::KeyboardModifiers(Qt::AltModifier) << u"sur Brest d"_s;
    }
    void endsOfTheCurrentMarkAreDragged()
    {
        QFETCH(bool, start);
        QFETCH(QString, onto);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, passage);
        show(u"Un titre\n\nIl pleut sur Brest depuis trois jours."_s);
        m_view->setMarks({{.id = 7, .range = rangeOf(u"sur Brest"_s), .colours = {Qt::red}, .label = u"Temps"_s, .note = {}}});
        m_view->setCurrentMark(7);
        QSignalSpy resized(m_view.get(), &ArticleView::markResized);
        const auto range = rangeOf(u"sur Brest"_s);
        const auto knob = start ? m_view->cursorRect(range.start).topLeft() : m_view->cursorRect(range.end).bottomLeft();
        const auto to = m_view->cursorRect(m_text.indexOf(onto)).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, knob);
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        if (passage == u"sur Brest"_s) {
            QVERIFY(resized.isEmpty());
            return;
        }
        QCOMPARE(resized.size(), 1);
        QCOMPARE(resized.first().first().toLongLong(), 7);
        QCOMPARE(resized.first().last().value<TextRange>(), rangeOf(passage));
        QVERIFY(m_view->selection().isEmpty());
    }

    void tabWalksThroughTheMarksAtTheCaret()
    {
        show(u"Un titre\n\nIl pleut sur Brest depuis trois jours."_s);
        m_view->setMarks({{.id = 7, .range = rangeOf(u"pleut sur Brest depuis"_s), .colours = {Qt::red}, .label = u"Temps"_s, .note = {}},
                          {.id = 8, .range = rangeOf(u"Brest"_s), .colours = {Qt::blue}, .label = u"Lieu"_s, .note = {}}});
        connect(m_view.get(), &ArticleView::markActivated, m_view.get(), &ArticleView::setCurrentMark);
        QSignalSpy activated(m_view.get(), &ArticleView::markActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(m_text.indexOf(u"est d"_s)));
        QCOMPARE(activated.takeLast().first().toLongLong(), 8);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(activated.takeLast().first().toLongLong(), 7);
        QTest::keyClick(m_view.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(activated.takeLast().first().toLongLong(), 8);
    }

    void aStripeUnderTheMouseFramesItsPassageAndAClickSelectsIt()
    {
        show(u"Un titre\n\nIl pleut sur Brest depuis trois jours."_s);
        m_view->setMarks({{.id = 7, .range = rangeOf(u"pleut sur Brest"_s), .colours = {Qt::red}, .label = u"Temps"_s, .note = {}}});
        QSignalSpy activated(m_view.get(), &ArticleView::markActivated);
        const auto line = m_view->cursorRect(m_text.indexOf(u"Il"_s));
        const auto before = m_view->viewport()->grab().toImage();
        const QPoint stripe(line.left() - 16, line.center().y());
        QTest::mouseMove(m_view->viewport(), stripe);
        QTRY_VERIFY(m_view->viewport()->grab().toImage() != before);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, stripe);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toLongLong(), 7);
    }

    void oneMarkIsDrawnWithoutTheRestOfThePage()
    {
        QStringList paragraphs;
        for (int i = 0; i < 12; ++i) {
            paragraphs.append(u"Le paragraphe %1 est assez court."_s.arg(i));
        }
        show(paragraphs.join(u'\n'));
        const AnnotationMark mark{.id = 1, .range = rangeOf(u"paragraphe 5"_s), .colours = {QColor(Qt::red)}, .label = u"Tag"_s, .note = {}};
        QCoreApplication::processEvents();
        DrawnRegion drawn(*m_view->viewport());
        m_view->changeMarks({mark.id}, {mark});
        QTRY_VERIFY(!drawn.region.isEmpty());
        const auto textAt = [this](int paragraph) {
            const auto line = m_view->cursorRect(rangeOf(u"paragraphe %1 "_s.arg(paragraph)).start);
            return QRect(line.left(), line.top(), 100, line.height());
        };
        QVERIFY(drawn.region.contains(textAt(5)));
        QVERIFY(!drawn.region.intersects(textAt(2)) && !drawn.region.intersects(textAt(9)));

        drawn.region = {};
        m_view->setCurrentMark(mark.id);
        QTRY_VERIFY(!drawn.region.isEmpty());
        QVERIFY(drawn.region.contains(textAt(5)) && !drawn.region.intersects(textAt(9)));

        drawn.region = {};
        m_view->select(rangeOf(u"paragraphe 8"_s));
        QTRY_VERIFY(!drawn.region.isEmpty());
        QVERIFY(drawn.region.contains(textAt(8)) && !drawn.region.intersects(textAt(11)));
    }

    void piecesOfThePageAreDrawnAsTheWholeIs()
    {
        show(QString(u"Une ligne de texte pour voir. "_s).repeated(40));
        QList<AnnotationMark> marks;
        for (const TextRange range : {TextRange{5, 200}, TextRange{90, 400}, TextRange{100, 110}}) {
            marks.append({.id = range.start, .range = range, .colours = {QColor(Qt::red)}, .label = u"Un tag"_s, .note = {}});
        }
        m_view->setMarks(marks);
        m_view->select({150, 260});
        QImage whole(m_view->viewport()->size(), QImage::Format_RGB32);
        m_view->viewport()->render(&whole);
        QImage pieces(whole.size(), QImage::Format_RGB32);
        for (int y = 0; y < whole.height(); y += 37) {
            for (int x = 0; x < whole.width(); x += 113) {
                const QRect piece(x, y, 113, 37);
                m_view->viewport()->render(&pieces, piece.topLeft(), piece, QWidget::DrawWindowBackground);
            }
        }
        QCOMPARE(pieces, whole);
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

    void screenReadersHearOfAnnotations()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        m_view->setMarks({{.id = 7, .range = rangeOf(u"pleut sur"_s), .colours = {Qt::red}, .label = u"Temps"_s, .note = u"à relire"_s}});
        QStringList heard;
        connect(m_view.get(), &ArticleView::announced, this, [&heard](const QString &message) {
            heard.append(message);
        });
        m_view->setCaretBrowsing(true);
        m_view->select({rangeOf(u"Il"_s).start, rangeOf(u"Il"_s).start});
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        m_view->setCurrentMark(7);
        QCOMPARE(heard, (QStringList{u"Annotation: Temps"_s, u"Outside annotations"_s, u"Annotation: Temps. pleut sur. à relire"_s}));
    }

    void aCallLeadsToItsNoteAndBack()
    {
        showNotes();
        const QSignalSpy followed(m_view.get(), &ArticleView::noteLinkActivated);
        const QSignalSpy marks(m_view.get(), &ArticleView::markActivated);
        const auto call = m_text.indexOf(u"1 tiennent");
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(call));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<TextRange>(), (TextRange{rangeOf(u"1. Voir"_s).start, rangeOf(u"1. Voir"_s).start + 1}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(m_text.indexOf(u"1. Voir")));
        QCOMPARE(followed.last().first().value<TextRange>(), (TextRange{call, call + 1}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(m_text.indexOf(u"Voir")));
        QCOMPARE(followed.size(), 2);
        QCOMPARE(marks.size(), 1);
        m_view->select({call, call});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(followed.size(), 3);
        QVERIFY(followed.last() == followed.first());
    }

    void theMouseTellsOfNotes()
    {
        showNotes();
        const auto tipAt = [this](QPoint place) {
            QHelpEvent help(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(m_view->viewport(), &help);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(middleOf(m_text.indexOf(u"1 tiennent"))), u"<div>Note: 1. Voir les archives &amp; plans.</div>"_s);
        QCOMPARE(tipAt(middleOf(m_text.indexOf(u"1. Voir"))), u"<div>Back to where this note is called</div>"_s);
        QTest::mouseMove(m_view->viewport(), middleOf(m_text.indexOf(u"1 tiennent")));
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(m_view->viewport(), middleOf(m_text.indexOf(u"digues")));
        QCOMPARE(m_view->viewport()->cursor().shape(), Qt::IBeamCursor);
    }

    void screenReadersHearOfNotesAndTheyAreFramed()
    {
        showNotes();
        const auto without = m_view->viewport()->grab().toImage();
        const QSignalSpy heard(m_view.get(), &ArticleView::announced);
        const auto call = m_text.indexOf(u"1 tiennent");
        m_view->select({call, call});
        m_view->select({call + 1, call + 1});
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toString(), u"Note: 1. Voir les archives & plans."_s);
        QVERIFY(m_view->viewport()->grab().toImage() != without);
    }

    void theKeyboardsFocusIsSeen()
    {
        show(u"Un titre\n\nIl pleut sur Brest."_s);
        m_view->clearFocus();
        const auto without = m_view->viewport()->grab().toImage();
        m_view->setFocus(Qt::TabFocusReason);
        QVERIFY(m_view->viewport()->grab().toImage() != without);
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
