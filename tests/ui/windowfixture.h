// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages/translation.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "models/sharedrecognizer.h"
#include "ui/reader/articleview.h"
#include "ui/theme/appearance.h"
#include "ui/window/mainwindow.h"

#include <KSyntaxHighlighting/Repository>

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

/// The whole window on a new library in a folder of its own, in English. Tests inherit it.
class WindowFixture
{
protected:
    WindowFixture();

    [[nodiscard]] QString library() const;
    /// For init(): with settings in which annotations are signed already.
    void openWindow();
    /// Makes the window anew, as at the very first start but for the library.
    void useNewSettings();
    /// For cleanup().
    void closeWindow();
    /// Offscreen, nobody gives the focus back when a pop-up or a dialog goes.
    void returnToThePage();
    /// Of the open article's annotations, in order.
    [[nodiscard]] QStringList quotes() const;
    /// Null where none of the kind is open.
    template<typename Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        const auto dialogs = m_window->findChildren<Dialog *>();
        const auto visible = std::ranges::find_if(dialogs, &QWidget::isVisible);
        return visible == dialogs.end() ? nullptr : *visible;
    }

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

private:
    void showWindow();
};

/// What the keyboard reaches within `window` says to screen readers what it is; fails the test else.
void requireNames(const QWidget &window, const QString &where);
