// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

QStringList Translation::languages()
{
    return {u"en"_s, u"fr"_s};
}

void Translation::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_language = languages().contains(language) ? language : u"en"_s;
    // English has a file of its own for the plural forms that source strings with %n need.
    if (m_words.load(u":/i18n/manicule_"_s + m_language)) {
        QCoreApplication::installTranslator(&m_words);
    }
    if (m_qtWords.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
}

void Translation::useSystemLanguage()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const auto &name : wanted) {
        const auto language = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languages().contains(language)) {
            use(language);
            return;
        }
    }
    use(u"en"_s);
}

QString Translation::language() const
{
    return m_language;
}
