// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/appearance.h"

#include "ui/theme/outlinedstyle.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace
{
QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) {
        return x * (1 - share) + y * share;
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// The window around the page, in the page's own colours, so that any theme looks whole.
QPalette windowPalette(const ReadingTheme &theme)
{
    const auto desk = mixed(theme.paper, theme.text, theme.dark ? 0.05F : 0.04F);
    const auto control = mixed(theme.paper, theme.text, theme.dark ? 0.10F : 0.02F);
    const auto accent = theme.ink(MentionKind::Person).colour;
    const auto disabled = mixed(theme.text, theme.paper, 0.55F);
    QPalette palette;
    palette.setColor(QPalette::Window, desk);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, mixed(theme.paper, theme.text, 0.03F));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::Button, control);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.paper);
    palette.setColor(QPalette::ToolTipBase, mixed(theme.paper, theme.text, 0.08F));
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, theme.ink(MentionKind::Organization).colour);
    palette.setColor(QPalette::Light, mixed(control, theme.dark ? theme.text : Qt::white, 0.15F));
    palette.setColor(QPalette::Midlight, mixed(control, theme.text, 0.08F));
    palette.setColor(QPalette::Mid, mixed(control, theme.text, 0.25F));
    palette.setColor(QPalette::Dark, mixed(control, theme.text, 0.40F));
    palette.setColor(QPalette::Shadow, theme.dark ? Qt::black : mixed(control, theme.text, 0.60F));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

/// A serif drawn for reading, the best that is there.
QString serifFamily()
{
    const auto families = QFontDatabase::families();
    for (const auto &family : {u"Charis SIL"_s, u"Charis"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"Noto Serif"_s}) {
        if (families.contains(family)) {
            return family;
        }
    }
    return QFont(u"serif"_s).defaultFamily();
}
}

Appearance::Appearance(Settings &settings, const KSyntaxHighlighting::Repository &repository, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_repository(repository)
{
    QApplication::setStyle(new OutlinedStyle); // the application owns it
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::update);
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Theme) {
            update();
        } else if (key == Settings::Key::ReaderFont || key == Settings::Key::ReaderFontSize) {
            Q_EMIT readerFontChanged();
        }
    });
    update();
}

const ReadingTheme &Appearance::theme() const
{
    return m_theme;
}

ReadingTheme Appearance::printTheme() const
{
    return readingTheme(m_repository, lightThemeName);
}

QFont Appearance::readerFont() const
{
    QFont font(m_settings.readerFont().isEmpty() ? serifFamily() : m_settings.readerFont());
    font.setPointSize(m_settings.readerFontSize());
    font.setStyleHint(QFont::Serif);
    return font;
}

QStringList Appearance::themeNames() const
{
    QStringList names{lightThemeName, darkThemeName, sepiaThemeName};
    for (const auto &theme : m_repository.themes()) {
        if (!names.contains(theme.name())) {
            names.append(theme.name());
        }
    }
    return names;
}

void Appearance::update()
{
    const auto wanted = wantedTheme();
    if (m_theme.name == wanted) {
        return;
    }
    m_theme = readingTheme(m_repository, wanted);
    QApplication::setPalette(windowPalette(m_theme));
    Q_EMIT themeChanged();
}

QString Appearance::wantedTheme() const
{
    const auto chosen = m_settings.theme();
    const bool followsSystem = chosen == systemTheme;
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (chosen == darkTheme || (followsSystem && isDark)) {
        return darkThemeName;
    }
    if (chosen == sepiaTheme) {
        return sepiaThemeName;
    }
    if (chosen == lightTheme || followsSystem) {
        return lightThemeName;
    }
    return chosen;
}
