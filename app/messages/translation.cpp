// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
/// The reader's own translations go before those that are compiled in.
QStringList folders()
{
    return {Translation::ownFolder(), u":/i18n"_s};
}

QString fileOf(const QString &language)
{
    return u"manicule_"_s + language;
}
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

QString Translation::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/manicule/translations"_L1;
}

QStringList Translation::languages()
{
    QStringList found;
    for (const auto &folder : folders()) {
        const auto files = QDir(folder).entryList({fileOf(u"*"_s) + u".qm"_s}, QDir::Files);
        for (const auto &file : files) {
            found.append(file.section(u'_', 1).chopped(3));
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

void Translation::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_language = languages().contains(language) ? language : u"en"_s;
    // English has a file of its own for the plural forms that source strings with %n need.
    for (const auto &folder : folders()) {
        if (m_words.load(folder + u'/' + fileOf(m_language))) {
            QCoreApplication::installTranslator(&m_words);
            break;
        }
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
