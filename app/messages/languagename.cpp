// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/languagename.h"

#include <QLocale>

// QLocale names a language as its largest country has it (« American English », « español de España »). The name without the
// country is that of another country, shorter and a part of it.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    const auto ofCountry = locale.nativeLanguageName();
    auto name = ofCountry;
    for (const auto &elsewhere : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        const auto other = elsewhere.nativeLanguageName();
        if (!other.isEmpty() && other.size() < name.size() && ofCountry.contains(other)) {
            name = other;
        }
    }
    return name.isEmpty() ? code : name;
}
