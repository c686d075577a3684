// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings.h"
#include "ui/theme/readingtheme.h"

#include <QFont>
#include <QObject>

namespace KSyntaxHighlighting
{
class Repository;
}

/// Theme and type of the whole window, from the reader's settings; follows the system's light and dark where they say so.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Words for Settings::theme() besides names of themes.
    static constexpr QLatin1StringView systemTheme{"system"};
    static constexpr QLatin1StringView lightTheme{"light"};
    static constexpr QLatin1StringView darkTheme{"dark"};
    static constexpr QLatin1StringView sepiaTheme{"sepia"};

    /// Both outlive it. Gives the application its style and palette, now and with every change.
    Appearance(Settings &settings, const KSyntaxHighlighting::Repository &repository, QObject *parent = nullptr);

    [[nodiscard]] const ReadingTheme &theme() const;
    /// For paper, whatever the window's is.
    [[nodiscard]] ReadingTheme printTheme() const;
    [[nodiscard]] QFont readerFont() const;
    /// Names of all themes there are, ours first.
    [[nodiscard]] QStringList themeNames() const;

Q_SIGNALS:
    void themeChanged();
    void readerFontChanged();

private:
    void update();
    [[nodiscard]] QString wantedTheme() const;

    Settings &m_settings;
    const KSyntaxHighlighting::Repository &m_repository;
    ReadingTheme m_theme;
};
