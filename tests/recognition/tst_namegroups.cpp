// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namegroups.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NameGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void entityIds()
    {
        QCOMPARE(entityId({.kind = MentionKind::Person, .entity = u"Zoé  L’Hôte"_s}), u"person:zoe l'hote"_s);
        QCOMPARE(entityId({.kind = MentionKind::Money}), QString());
    }

    void groups_data()
    {
        QTest::addColumn<QString>("text"); // names in brackets, each with its kind's first letter
        QTest::addColumn<QString>("entities"); // separated by |
        QTest::newRow("none") << u"rien"_s << u""_s;
        QTest::newRow("surname after full name") << u"[p Jeanne Durand] parle. [p Durand] rit."_s << u"Jeanne Durand|Jeanne Durand"_s;
        QTest::newRow("surname before full name") << u"[p Durand] rit. [p Jeanne Durand] parle."_s << u"Jeanne Durand|Jeanne Durand"_s;
        QTest::newRow("two of one surname") << u"[p Jeanne Durand] et [p Luc Durand]. [p Durand] rit."_s << u"Jeanne Durand|Luc Durand|Jeanne Durand"_s;
        QTest::newRow("not across kinds") << u"[p George Marseille] à [l Marseille]"_s << u"George Marseille|Marseille"_s;
        QTest::newRow("case and accents") << u"[o Énergie] puis [o ENERGIE]"_s << u"Énergie|Énergie"_s;
        QTest::newRow("acronym in brackets") << u"la [o Ligue du Nord] ([o LDN]) ; la [o LDN]"_s << u"Ligue du Nord|Ligue du Nord|Ligue du Nord"_s;
        QTest::newRow("acronym without brackets") << u"[o LAN] : la [o Ligue de l’amitié du Nord]"_s
                                                  << u"Ligue de l’amitié du Nord|Ligue de l’amitié du Nord"_s;
        QTest::newRow("full form in brackets") << u"la [o LDN] ([o Ligue démocratique nouvelle])"_s
                                               << u"Ligue démocratique nouvelle|Ligue démocratique nouvelle"_s;
        QTest::newRow("another's letters") << u"la [o LDX] et la [o Ligue du Nord]"_s << u"LDX|Ligue du Nord"_s;
        QTest::newRow("initials of another kind") << u"[l LAN] et la [o Ligue de l’amitié du Nord]"_s << u"LAN|Ligue de l’amitié du Nord"_s;
        QTest::newRow("no acronym of a person") << u"[p JMD] et [p Jeanne Marie Durand]"_s << u"JMD|Jeanne Marie Durand"_s;
        QTest::newRow("place in brackets") << u"[l Valence] ([l Drôme])"_s << u"Valence|Drôme"_s;
    }

    void groups()
    {
        QFETCH(QString, text);
        QFETCH(QString, entities);
        QString plain;
        QList<Mention> names;
        for (qsizetype position = 0; position < text.size(); ++position) {
            if (text[position] != u'[') {
                plain += text[position];
                continue;
            }
            const auto end = text.indexOf(u']', position);
            const auto name = text.sliced(position + 3, end - position - 3);
            Mention mention;
            mention.kind = MentionKind(u"pol"_s.indexOf(text[position + 1]));
            mention.range = {plain.size(), plain.size() + name.size()};
            names.append(mention);
            plain += name;
            position = end;
        }
        groupNames(plain, names);
        QStringList found;
        for (const auto &name : names)
            found.append(name.entity);
        QCOMPARE(found.join(u'|'), entities);
    }
};

QTEST_GUILESS_MAIN(NameGroupsTest)
#include "tst_namegroups.moc"
