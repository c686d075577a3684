// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/errorsentence.h"
#include "messages/mentionkindname.h"
#include "messages/translation.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void everyLanguageIsCompiledIn()
    {
        QCOMPARE(Translation::languages(), QStringList({u"en"_s, u"fr"_s}));
        for (const auto &language : Translation::languages()) {
            QVERIFY2(QFile::exists(u":/i18n/manicule_"_s + language + u".qm"_s), qPrintable(language));
        }
    }

    void switchesWhileRunning()
    {
        Translation translation;
        translation.use(u"fr"_s);
        QCOMPARE(translation.language(), u"fr"_s);
        QCOMPARE(mentionKindName(MentionKind::Person), u"Personne"_s);
        QCOMPARE(sentence({.code = ErrorCode::FileNotFound, .subject = u"a.txt"_s}),
                 u"«\u00A0a.txt\u00A0» est introuvable\u202F; vérifiez le nom et le dossier."_s);
        translation.use(u"en"_s);
        QCOMPARE(mentionKindName(MentionKind::Person), u"Person"_s);
    }

    void qtSpeaksTheLanguageToo()
    {
        Translation translation;
        translation.use(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    }

    void unknownLanguageIsEnglish()
    {
        Translation translation;
        translation.use(u"tlh"_s);
        QCOMPARE(translation.language(), u"en"_s);
        QCOMPARE(mentionKindName(MentionKind::Person), u"Person"_s);
    }

    void aTranslationInTheReadersFolderIsALanguage()
    {
        const QDir folder(Translation::ownFolder());
        QVERIFY(folder.mkpath(u"."_s));
        const auto own = folder.filePath(u"manicule_br.qm"_s);
        QFile::remove(own);
        QVERIFY(QFile::copy(u":/i18n/manicule_fr.qm"_s, own));
        Translation translation;
        QVERIFY(Translation::languages().contains(u"br"_s));
        translation.use(u"br"_s);
        QCOMPARE(translation.language(), u"br"_s);
        QCOMPARE(mentionKindName(MentionKind::Person), u"Personne"_s);
        QVERIFY(QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner) && QFile::remove(own));
    }

    void leavesNothingBehind()
    {
        {
            Translation translation;
            translation.use(u"fr"_s);
        }
        QCOMPARE(mentionKindName(MentionKind::Person), u"Person"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
