// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/print/articleprinter.h"

#include <KSyntaxHighlighting/Repository>

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;

class ArticlePrinterTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;

    [[nodiscard]] ArticlePrinter::Content contentOf(const QString &text) const
    {
        return {.title = u"Un titre"_s,
                .facts = u"Le Phare · Anne Durand"_s,
                .text = text,
                .mentions = {},
                .shownKinds = {},
                .marks = {},
                .theme = readingTheme(m_repository, darkThemeName),
                .font = QFont(u"Charis SIL"_s, 11)};
    }

    static BlockStyle plain(TextRange /*paragraph*/)
    {
        return BlockStyle::Paragraph;
    }

    static QByteArray pdfOf(ArticlePrinter &printer)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly)) {
            return {};
        }
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        return printer.print(writer) ? bytes : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        addReadingThemes(m_repository);
    }

    void init()
    {
        prepareTest();
    }

    void pagesFollowTheText_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("empty") << 0 << 1 << 1;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("many") << 200 << 8 << 40;
    }
    void pagesFollowTheText()
    {
        QFETCH(int, paragraphs);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto paragraph = u"Une phrase de plus, et encore une autre, pour que le texte soit assez long pour deux lignes au moins.\n\n"_s;
        ArticlePrinter printer(contentOf(paragraph.repeated(paragraphs)), plain);
        QVERIFY(pdfOf(printer).startsWith("%PDF-"));
        QVERIFY2(printer.pageCount() >= least && printer.pageCount() <= most, qPrintable(QString::number(printer.pageCount())));
    }

    void notesFollowTheTextWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("paragraphs"); // 20 fill most of a page
        QTest::addColumn<int>("notes"); // paragraphs of them
        QTest::addColumn<bool>("hasRoom");
        QTest::newRow("below a short text") << 1 << 1 << true;
        QTest::newRow("behind a full page") << 20 << 12 << false;
        QTest::newRow("long notes") << 1 << 100 << false;
    }
    void notesFollowTheTextWhereThereIsRoom()
    {
        QFETCH(int, paragraphs);
        QFETCH(int, notes);
        QFETCH(bool, hasRoom);
        auto content = contentOf(u"Il pleut sur Brest.\n"_s.repeated(paragraphs));
        content.marks = {{.id = 1, .range = {3, 8}, .colours = {Qt::red}, .label = u"Temps"_s, .note = {}}};
        ArticlePrinter without(content, plain);
        QVERIFY(!pdfOf(without).isEmpty());
        QCOMPARE(without.pageCount(), 1);
        content.marks.first().note = u"à **vérifier**\n\n"_s.repeated(notes);
        ArticlePrinter with(content, plain);
        QVERIFY(!pdfOf(with).isEmpty());
        QCOMPARE(with.pageCount() == 1, hasRoom);
    }
};

QTEST_MAIN(ArticlePrinterTest)
#include "tst_articleprinter.moc"
