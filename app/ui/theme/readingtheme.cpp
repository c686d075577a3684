// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/readingtheme.h"

#include "ui/theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace
{
constexpr auto definitionOfKinds = "Mentions"_L1;

void setInks(ReadingTheme &reading, const KSyntaxHighlighting::Repository &repository, const Theme &theme)
{
    for (const auto &format : repository.definitionForName(definitionOfKinds).formats()) {
        if (const auto kind = kindFromWord(format.name())) {
            reading.inks[size_t(*kind)] = {
                .colour = standingOut(format.hasTextColor(theme) ? format.textColor(theme) : reading.text, reading.paper, contrastAA),
                .bold = format.isBold(theme),
                .italic = format.isItalic(theme),
                .underline = format.isUnderline(theme),
            };
        }
    }
}
}

void addReadingThemes(KSyntaxHighlighting::Repository &repository)
{
    repository.addCustomSearchPath(u":/reading"_s);
}

ReadingTheme readingTheme(const KSyntaxHighlighting::Repository &repository, const QString &name)
{
    auto theme = repository.theme(name);
    if (!theme.isValid()) {
        theme = repository.theme(lightThemeName);
    }
    ReadingTheme reading;
    reading.name = theme.name();
    reading.paper = QColor::fromRgba(theme.editorColor(Theme::BackgroundColor));
    reading.text = standingOut(QColor::fromRgba(theme.textColor(Theme::Normal)), reading.paper, contrastAA);
    reading.faint = standingOut(QColor::fromRgba(theme.editorColor(Theme::LineNumbers)), reading.paper, contrastAA);
    // Grounds of text are moved away from the text.
    reading.selection = standingOut(QColor::fromRgba(theme.editorColor(Theme::TextSelection)), reading.text, contrastAA);
    reading.found = standingOut(QColor::fromRgba(theme.editorColor(Theme::SearchHighlight)), reading.text, contrastAA);
    reading.rule = QColor::fromRgba(theme.editorColor(Theme::Separator));
    reading.dark = reading.paper.lightnessF() < 0.5;
    setInks(reading, repository, theme);
    return reading;
}
