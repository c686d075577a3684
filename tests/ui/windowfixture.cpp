// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowfixture.h"

#include <QAccessible>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
{
    addReadingThemes(m_repository);
}

QString WindowFixture::library() const
{
    return m_folder->filePath(u"test.manicule"_s);
}

void WindowFixture::openWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setAnnotator(u"Test"_s);
    m_translation = std::make_unique<Translation>();
    m_translation->use(u"en"_s);
    m_appearance = std::make_unique<Appearance>(*m_settings, m_repository);
    m_session = std::make_unique<LibrarySession>(m_recognizer);
    showWindow();
}

void WindowFixture::useNewSettings()
{
    m_window.reset();
    m_appearance.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"new.ini"_s));
    m_appearance = std::make_unique<Appearance>(*m_settings, m_repository);
    showWindow();
}

void WindowFixture::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_translation, *m_session);
    m_view = m_window->findChild<ArticleView *>();
    m_article = m_window->findChild<OpenArticle *>();
    m_window->openLibrary(library());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::closeWindow()
{
    m_window.reset();
    m_session.reset();
    m_appearance.reset();
}

void WindowFixture::returnToThePage()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
}

QStringList WindowFixture::quotes() const
{
    QStringList quotes;
    for (const auto &annotation : m_article->annotations()) {
        quotes.append(annotation.quote);
    }
    return quotes;
}

void requireNames(const QWidget &window, const QString &where)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool isPart = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s);
        if (isPart || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible()) {
            continue;
        }
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const auto what = u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), where);
        QVERIFY2(accessible, qPrintable(what));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(what));
        const bool hasRole = accessible->role() != QAccessible::NoRole && accessible->role() != QAccessible::Client;
        const bool isLeftOutByQt = qobject_cast<QKeySequenceEdit *>(widget) || qobject_cast<QScrollArea *>(widget);
        QVERIFY2(hasRole || isLeftOutByQt, qPrintable(what));
    }
}
