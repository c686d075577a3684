// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/overviewstrip.h"

#include <KSyntaxHighlighting/Repository>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<QWidget> m_window;
    ArticleView *m_view = nullptr;
    FindBar *m_bar = nullptr;
    QLineEdit *m_field = nullptr;

    [[nodiscard]] QString count() const
    {
        return m_bar->findChild<QLabel *>()->text();
    }

    [[nodiscard]] QImage pictureOf(QWidget *widget) const
    {
        return widget->grab().toImage();
    }

    void show(const QString &text)
    {
        Article article;
        article.text = text;
        m_view->setArticle(article);
        m_bar->follow();
    }

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
        m_window = std::make_unique<QWidget>();
        m_view = new ArticleView;
        m_view->setTheme(readingTheme(m_repository, lightThemeName));
        m_view->setTextFont(QFont(u"Charis SIL"_s, 12));
        m_bar = new FindBar(*m_view);
        m_field = m_bar->findChild<QLineEdit *>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_view);
        layout->addWidget(m_bar);
        m_window->resize(800, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void lightsAllHitsAndCountsThem()
    {
        show(u"L’été, l’ete et l’Été.\nUn hiver."_s);
        m_bar->open();
        QTRY_COMPARE(QApplication::focusWidget(), m_field);
        QTest::keyClicks(m_field, u"ete"_s);
        QCOMPARE(m_view->hits(), (QList<TextRange>{{2, 5}, {9, 12}, {18, 21}}));
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s); // around the beginning
        QTest::keyClicks(m_field, u"z"_s);
        QCOMPARE(count(), u"Nothing found"_s);
        QVERIFY(m_view->hits().isEmpty());
    }

    void hitsAreSeenOnThePage()
    {
        show(u"Un mot, et encore un mot."_s);
        const auto before = pictureOf(m_view->viewport());
        m_bar->open();
        QTest::keyClicks(m_field, u"mot"_s);
        const auto lit = pictureOf(m_view->viewport());
        const auto found = m_view->theme().found.rgb();
        const auto second = m_view->cursorRect(21);
        const auto has = [&](const QImage &image, QRect area, QRgb colour) {
            for (int y = area.top(); y < area.bottom(); ++y) {
                for (int x = area.left(); x < area.right(); ++x) {
                    if (image.pixel(x, y) == colour) {
                        return true;
                    }
                }
            }
            return false;
        };
        const QRect area(second.left(), second.top(), 20, second.height());
        QVERIFY(!has(before, area, found));
        QVERIFY(has(lit, area, found));
    }

    void escapeSelectsTheHitAndGoesBackToThePage()
    {
        show(u"Un mot, et encore un mot."_s);
        m_bar->open();
        QTest::keyClicks(m_field, u"mot"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(m_view->selection(), (TextRange{21, 24}));
        QVERIFY(m_view->hits().isEmpty());
        QVERIFY(m_view->hasFocus());
    }

    void aSelectionIsWhatIsSought()
    {
        show(u"Un mot, et encore un mot."_s);
        m_view->select({21, 24});
        m_bar->open();
        QCOMPARE(m_field->text(), u"mot"_s);
        QCOMPARE(count(), u"2 of 2"_s);
    }

    void stepsFarAwayIntoView()
    {
        show(u"Une phrase de plus, pour que le texte soit long.\n\n"_s.repeated(400) + u"Ici l’aiguille."_s);
        m_bar->open();
        QTest::keyClicks(m_field, u"aiguille"_s);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect(m_view->hits().first().start)));
    }

    void wholeWords()
    {
        show(u"la part, l’art, artiste"_s);
        m_bar->open();
        QTest::keyClicks(m_field, u"art"_s);
        QCOMPARE(m_view->hits().size(), 3);
        m_bar->findChild<QCheckBox *>()->click();
        QCOMPARE(m_view->hits(), (QList<TextRange>{{11, 14}}));
    }

    void anotherTextIsSoughtInToo()
    {
        show(u"Un mot."_s);
        m_bar->open();
        QTest::keyClicks(m_field, u"mot"_s);
        show(u"Le mot et le mot."_s);
        QCOMPARE(count(), u"1 of 2"_s);
        m_bar->step(1);
        QCOMPARE(count(), u"2 of 2"_s);
    }

    void stripShowsMarksAndHitsAndGoesThere()
    {
        show(u"Une phrase de plus, pour que le texte soit long.\n\n"_s.repeated(400) + u"Ici l’aiguille."_s);
        auto *strip = m_view->findChild<OverviewStrip *>();
        const auto empty = pictureOf(strip);
        const auto end = m_view->text().size();
        m_view->setMarks({{.id = 1, .range = {end - 9, end - 1}, .colours = {QColor(u"#d55e00"_s)}, .label = u"Loin"_s, .note = {}}});
        const auto marked = pictureOf(strip);
        QVERIFY(marked != empty);
        m_bar->open();
        QTest::keyClicks(m_field, u"aiguille"_s);
        QVERIFY(pictureOf(strip) != marked);
        m_view->verticalScrollBar()->setValue(0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(4, strip->height() - 3));
        QVERIFY(m_view->viewport()->rect().contains(m_view->cursorRect(end - 5)));
    }

    void placesOnTheWholePageGoBothWays()
    {
        show(u"Une phrase de plus, pour que le texte soit long.\n\n"_s.repeated(100));
        for (const auto position : {qsizetype(0), qsizetype(500), qsizetype(3333)}) {
            const auto again = m_view->positionAtFraction(m_view->fractionOf(position));
            QVERIFY2(qAbs(again - position) <= 5, qPrintable(QString::number(again)));
        }
        QVERIFY(m_view->fractionOf(0) < m_view->fractionOf(2000));
        QVERIFY(m_view->fractionOf(m_view->text().size()) <= 1);
    }
};

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
