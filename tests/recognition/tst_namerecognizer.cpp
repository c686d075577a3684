// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namerecognizer.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NameRecognizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // kind:text, separated by |
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("none") << u"Il pleut lundi. Les journaux se taisent."_s << u""_s;
        QTest::newRow("person") << u"La ministre Jeanne Durand a répondu."_s << u"person:Jeanne Durand"_s;
        QTest::newRow("elision and place") << u"Dans l’ouest de l’Allemagne, on vote."_s << u"place:Allemagne"_s;
        QTest::newRow("organisation") << u"Selon l’Université de Nantes, oui."_s << u"organization:Université de Nantes"_s;
        QTest::newRow("not common acronyms") << u"Le PDG parle de l’IA et du PIB."_s << u""_s;
    }

    void findsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QStringList found;
        for (const auto &mention : NameRecognizer().find(text))
            found.append(kindWord(mention.kind) + u':' + text.sliced(mention.range.start, mention.range.length()));
        QCOMPARE(found.join(u'|'), names);
    }
};

QTEST_GUILESS_MAIN(NameRecognizerTest)
#include "tst_namerecognizer.moc"
