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
        QTest::newRow("initials") << u"Selon J.-L. Moreau, le vote est reporté."_s << u"person:J.-L. Moreau"_s;
        QTest::newRow("particles") << u"La ministre Jeanne de La Tour a reçu Karim ben Salah à Tunis."_s
                                   << u"person:Jeanne de La Tour|person:Karim ben Salah|place:Tunis"_s;
        QTest::newRow("article with a hyphen") << u"Le prince Ahmed al-Rashid est arrivé à Paris."_s << u"person:Ahmed al-Rashid|place:Paris"_s;
        QTest::newRow("first name with a hyphen, after a quotation") << u"« Nous partirons », dit Anne-Marie Petit."_s << u"person:Anne-Marie Petit"_s;
        QTest::newRow("in a quotation") << u"« Nous aimons la France », dit Anne-Marie Petit."_s << u"place:France|person:Anne-Marie Petit"_s;
        QTest::newRow("product beside its maker") << u"Le constructeur Peugeot lance la Peugeot 208. Peugeot recrute."_s
                                                  << u"organization:Peugeot|misc:Peugeot 208|organization:Peugeot"_s;
        QTest::newRow("person and the place of that name") << u"George Washington est né en Virginie. À Washington, le Sénat vote."_s
                                                           << u"person:George Washington|place:Virginie|place:Washington|organization:Sénat"_s;
        QTest::newRow("emphasis in capitals") << u"PERSONNE n’a répondu à la question."_s << u""_s;
        QTest::newRow("inclusive writing") << u"Les électeur·rice·s de Lyon ont voté."_s << u"place:Lyon"_s;
        QTest::newRow("full and short") << u"Chen Haoran a parlé lundi. Chen a refusé de répondre."_s << u"person:Chen Haoran|person:Chen"_s;
        QTest::newRow("acronym with what it stands for") << u"L’Organisation mondiale de la santé (OMS) alerte. L’OMS attend."_s
                                                         << u"organization:Organisation mondiale de la santé|organization:OMS|organization:OMS"_s;
        QTest::newRow("person named like a place") << u"George Washington est né en Virginie."_s << u"person:George Washington|place:Virginie"_s;
        QTest::newRow("surname that is a town's") << u"Le chef Alain Paris ouvre un restaurant. Paris a travaillé au Japon."_s
                                                  << u"person:Alain Paris|person:Paris|place:Japon"_s;
        QTest::newRow("surname after a title of nobility")
            << u"Lord Palmerston a répondu. Palmerston estime que la loi est mauvaise."_s << u"person:Palmerston|person:Palmerston"_s;
        QTest::newRow("person with what the person is of") << u"La militante Anne Petit de Greenpeace a répondu. Greenpeace attend."_s
                                                           << u"person:Anne Petit|organization:Greenpeace|organization:Greenpeace"_s;
        QTest::newRow("particle of a surname that stands alone") << u"Philippe Morel de Villiers a répondu. Villiers attend une réponse, dit Mme Villiers."_s
                                                                 << u"person:Philippe Morel de Villiers|person:Villiers|person:Villiers"_s;
        QTest::newRow("titles at the start") << u"M. Dupont préside le Sénat. Pr. Simon dirige le service."_s
                                             << u"person:Dupont|organization:Sénat|person:Simon"_s;
        QTest::newRow("titles of two") << u"MM. Blanc et Noir ont signé."_s << u"person:Blanc|person:Noir"_s;
        QTest::newRow("headline in capitals") << u"MARINE DURAND QUITTE LA MAIRIE DE NANTES"_s << u"person:MARINE DURAND|place:NANTES"_s;
        QTest::newRow("list heads and rubrics") << u"À retenir : Bilan, Météo, Sport."_s << u""_s;
        QTest::newRow("keywords") << u"Mots-clés : Retraites, Grève, Transports."_s << u""_s;
        QTest::newRow("what sounds like an event") << u"Bataille de l’intelligence artificielle dans les écoles."_s << u""_s;
        QTest::newRow("prize") << u"Le prix Nobel de la paix est attribué vendredi."_s << u"misc:prix Nobel de la paix"_s;
        QTest::newRow("law") << u"Le projet de loi Immigration divise."_s << u"misc:loi Immigration"_s;
        QTest::newRow("work without quotation marks") << u"La série Baron noir revient sur Canal+."_s << u"misc:Baron noir|organization:Canal+"_s;
    }

    void saysHowSureItIs()
    {
        const auto names = NameRecognizer({}, 0).find(u"La ministre Jeanne Durand a quitté Berlin pour rejoindre Zorglab, selon Vrau.", u"fr");
        QVERIFY(names.size() >= 3);
        for (const auto &name : names)
            QVERIFY(name.confidence > 0 && name.confidence <= 1);
        QVERIFY(names.front().confidence > 0.8);
        QCOMPARE(names.front().entity, u"Jeanne Durand"_s);
        QVERIFY(NameRecognizer({}, 1).find(u"La ministre Jeanne Durand a quitté Berlin.", u"fr").isEmpty());
    }

    void readsTheSameWhateverItReadBefore()
    {
        const NameRecognizer used;
        QString manyWords;
        for (int i = 0; i < 20'000; ++i) // more than it remembers
            manyWords += u"Mot%1 "_s.arg(i);
        const QStringList texts{u"La ministre Jeanne Durand a quitté Berlin pour rejoindre Zorglab, selon Vrau."_s, manyWords};
        for (int round = 0; round < 2; ++round) {
            for (const auto &text : texts)
                QCOMPARE(used.find(text, u"fr"), NameRecognizer().find(text, u"fr"));
        }
    }

    void opensItsModels()
    {
        const NameRecognizer recognizer;
        QVERIFY(recognizer.problems().isEmpty());
        QVERIFY(recognizer.knows(u"fr"));
        QVERIFY(recognizer.knows(u"en-GB"));
        QVERIFY(!recognizer.knows(u"xx"));
    }

    void findsNames()
    {
        QFETCH(QString, text);
        QTEST(namesIn(text, u"fr"), "names");
    }

    void findsNamesInEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::newRow("surname that is a town's") << u"Jack London opened a bakery. London trained in Paris."_s
                                                  << u"person:Jack London|person:London|place:Paris"_s;
        QTest::newRow("titles") << u"Lord Harcourt replied. Dr. Young leads the team, Mrs. Lincoln said."_s << u"person:Harcourt|person:Young|person:Lincoln"_s;
        QTest::newRow("headline in capitals") << u"FIRE IN DUBLIN: THREE INJURED"_s << u"place:DUBLIN"_s;
        QTest::newRow("rubrics") << u"Contents: Politics, Business, Sport."_s << u""_s;
        QTest::newRow("clubs and their ground") << u"Manchester United beat Chelsea at Old Trafford."_s
                                                << u"organization:Manchester United|organization:Chelsea|place:Old Trafford"_s;
    }

    void findsNamesInEnglish()
    {
        QFETCH(QString, text);
        QTEST(namesIn(text, u"en"), "names");
    }

private:
    /// kind:text, separated by |.
    static QString namesIn(const QString &text, QStringView language)
    {
        QStringList found;
        for (const auto &mention : NameRecognizer().find(text, language))
            found.append(kindWord(mention.kind) + u':' + text.sliced(mention.range.start, mention.range.length()));
        return found.join(u'|');
    }
};

QTEST_GUILESS_MAIN(NameRecognizerTest)
#include "tst_namerecognizer.moc"
