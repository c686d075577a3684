// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

/// The program's words and Qt's own in one language. Made after the application and destroyed before it.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    /// Where a compiled translation of the reader's own, manicule_de.qm, is looked for.
    [[nodiscard]] static QString ownFolder();
    /// ISO 639-1 codes of the languages there are, those that came with the program and the reader's own: en, fr, …
    [[nodiscard]] static QStringList languages();

    /// Speaks `language` from now on; English where it is not one of languages(). Widgets hear of it by LanguageChange.
    void use(const QString &language);
    /// The first of the system's languages that there is.
    void useSystemLanguage();
    [[nodiscard]] QString language() const;

private:
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};
