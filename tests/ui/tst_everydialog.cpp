// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articletable.h"
#include "models/codebook.h"
#include "support/testsupport.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/tablecolumnsdialog.h"
#include "ui/dialogs/tagdialog.h"
#include "ui/versions/reviewdialog.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What holds for every dock and dialog: screen readers hear what each widget is, and letters of twice the size have room.
class EveryDialogTest : public QObject, private WindowFixture
{
    Q_OBJECT

    const QFont m_font = QApplication::font();
    bool m_hasLargeLetters = false;

    [[nodiscard]] QString fileOf(const QString &title) const
    {
        QFile file(m_folder->filePath(title + u".txt"_s));
        const auto text = title
            + u"\n\nLe port a rouvert mardi, après trois semaines de fermeture et une négociation difficile entre la ville, les pêcheurs et la "
              "région, qui a fini par céder sur le prix des places, a dit Jeanne Le Goff.\n"_s;
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
    }

    /// One of two that are nearly the same, with a name selected.
    void openArticle()
    {
        m_session->importPaths({fileOf(u"Le port rouvre"_s)});
        QTRY_VERIFY(!m_session->isImporting());
        m_session->importPaths({fileOf(u"Reprise au port"_s)});
        QTRY_VERIFY(shown<QDialog>()); // offers to link them
        shown<QDialog>()->close();
        QTRY_VERIFY(!shown<QDialog>());
        QTRY_VERIFY(!m_view->mentions().isEmpty());
        m_view->select(m_view->mentions().last().range);
    }

    void require(const QDialog &dialog, const QString &what)
    {
        requireNames(dialog, what);
        if (QTest::currentTestFailed()) {
            return;
        }
        for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(what + u": "_s + button->text()));
            }
        }
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && label->pixmap().isNull()) {
                QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(what + u": "_s + label->text()));
            }
        }
        const auto screen = m_hasLargeLetters ? QSize(1920, 1010) : QSize(1366, 740);
        const auto least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
                 qPrintable(u"%1 needs %2 x %3"_s.arg(what).arg(least.width()).arg(least.height())));
    }

    static void addLooks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("letters"); // times their usual size
        QTest::newRow("English") << u"en"_s << 1.0;
        QTest::newRow("French") << u"fr"_s << 1.0;
        QTest::newRow("French, large") << u"fr"_s << 2.0;
    }

    void applyLook()
    {
        QFETCH(QString, language);
        QFETCH(double, letters);
        auto font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * letters);
        QApplication::setFont(font);
        m_hasLargeLetters = letters > 1;
        m_translation->use(language);
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
        QApplication::setFont(m_font);
        m_translation->use(u"en"_s);
    }

    void docksAndPage()
    {
        openArticle();
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (auto *dock : docks) {
            dock->show();
            dock->raise();
            requireNames(*dock, dock->objectName());
        }
        requireNames(*m_view->parentWidget(), u"page"_s);
    }

    void dialogsOfCommands_data()
    {
        addLooks();
    }
    void dialogsOfCommands()
    {
        openArticle();
        applyLook();
        for (const auto *command : {"export",
                                    "keyboard-shortcuts",
                                    "legend",
                                    "note",
                                    "find-in-the-library",
                                    "tag-every-occurrence",
                                    "annotator-s-name",
                                    "details",
                                    "nearly-the-same-texts",
                                    "correct-the-text",
                                    "versions-of-the-text",
                                    "names-taught",
                                    "in-the-library"}) {
            auto *action = m_window->findChild<QAction *>(QLatin1StringView(command));
            QVERIFY2(action, command);
            QVERIFY2(action->isEnabled(), command);
            action->trigger();
            QVERIFY2(QTest::qWaitFor([this] {
                         return shown<QDialog>() != nullptr;
                     }),
                     command);
            require(*shown<QDialog>(), QString::fromLatin1(command));
            shown<QDialog>()->close();
            QTRY_VERIFY(!shown<QDialog>());
            m_view->select(m_view->mentions().last().range);
        }
    }

    void otherDialogs_data()
    {
        addLooks();
    }
    void otherDialogs()
    {
        openArticle();
        applyLook();
        TagDialog tag(*m_window->findChild<Codebook *>(), {}, m_window.get());
        tag.show();
        require(tag, u"tag"_s);

        ImportReport report;
        report.files.append({.file = u"absent.txt"_s, .articles = failure(ErrorCode::FileNotFound, u"absent.txt"_s)});
        ImportReportDialog imported(report, m_window.get());
        imported.show();
        require(imported, u"import report"_s);

        ArticleTable table;
        table.columns = {u"titre"_s, u"texte"_s};
        table.rows = {{.cells = {u"Un titre"_s, u"Un texte."_s}}};
        TableColumnsDialog columns(table, u"presse.csv"_s, m_window.get());
        columns.show();
        require(columns, u"columns"_s);

        ReviewDialog review(*m_article, {}, true, m_window.get());
        review.show();
        require(review, u"review"_s);
    }
};

QTEST_MAIN(EveryDialogTest)
#include "tst_everydialog.moc"
