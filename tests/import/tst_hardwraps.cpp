// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/hardwraps.h"
#include "support/testsupport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HardWrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepareTest();
    }

    void unwraps_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        QTest::newRow("one line") << u"Un seul."_s << QString();
        QTest::newRow("paragraphs a line each") << QString(
            (u"Une phrase qui dépasse de beaucoup la largeur d’une page, parce que chaque ligne est ici un paragraphe entier, et qu’elle continue.\n"_s)
                .repeated(4)) << QString();
        QTest::newRow("two paragraphs")
            << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants\n"
               "du quartier bas ont dû quitter leurs maisons en barque. La mairie estime les\n"
               "dégâts à 5,6\n"
               "millions d’euros, sans compter les cultures qui ont été perdues en aval du\n"
               "vieux pont.\n"
               "\n"
               "Une réunion aura lieu lundi 26\n"
               "janvier dans la salle des fêtes, en présence de la préfète et des pompiers de\n"
               "la vallée."_s
            << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants du quartier bas ont dû quitter leurs maisons en barque. La mairie "
               u"estime les "
               "dégâts à 5,6 millions d’euros, sans compter les cultures qui ont été perdues en aval du vieux pont.\n\n"
               "Une réunion aura lieu lundi 26 janvier dans la salle des fêtes, en présence de la préfète et des pompiers de la vallée."_s;
        QTest::newRow("no blank lines between") << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants\n"
                                                   "du quartier bas ont dû quitter leurs maisons en barque, sous la pluie.\n"
                                                   "Les pompiers sont venus.\n"
                                                   "Une réunion aura lieu à la fin du mois de janvier, dans la salle des fêtes, en\n"
                                                   "présence de la préfète et de tous ceux qui ont aidé pendant cette longue nuit\n"
                                                   "de veille."_s
                                                << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants du quartier bas ont dû "
                                                   u"quitter leurs maisons en barque, sous la pluie.\n"
                                                   "Les pompiers sont venus.\n"
                                                   "Une réunion aura lieu à la fin du mois de janvier, dans la salle des fêtes, en présence de la préfète et "
                                                   "de tous ceux qui ont aidé pendant cette longue nuit "
                                                   "de veille."_s;
        QTest::newRow("list and dialogue in wrapped prose") << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants\n"
                                                               "du quartier bas ont dû quitter leurs maisons en barque, sous la pluie, avec\n"
                                                               "ce qu’ils avaient sauvé :\n"
                                                               "- des couvertures et des bougies, des papiers mouillés, de quoi tenir jusqu’à\n"
                                                               "l’aube ;\n"
                                                               "- un chat.\n"
                                                               "— Et maintenant ? demande une voisine qui a tout perdu, jusqu’à sa voiture et\n"
                                                               "son vélo.\n"
                                                               "— On attend."_s
                                                            << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants du quartier bas "
                                                               u"ont dû quitter leurs maisons en barque, sous la pluie, avec "
                                                               "ce qu’ils avaient sauvé :\n"
                                                               "- des couvertures et des bougies, des papiers mouillés, de quoi tenir jusqu’à l’aube ;\n"
                                                               "- un chat.\n"
                                                               "— Et maintenant ? demande une voisine qui a tout perdu, jusqu’à sa voiture et son vélo.\n"
                                                               "— On attend."_s;
        QTest::newRow("indented paragraphs")
            << u"   La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants\n"
               "du quartier bas ont dû quitter leurs maisons en barque, sous la pluie, avec\n"
               "ce qu’ils avaient sauvé.\n"
               "   Les pompiers de la vallée ont travaillé toute la nuit pour sauver la digue, et\n"
               "les maisons qui sont derrière."_s
            << u"La rivière a encore débordé dans la nuit de lundi à mardi, et les habitants du quartier bas ont dû quitter leurs "
               "maisons en barque, sous la pluie, avec ce qu’ils avaient sauvé.\n"
               "Les pompiers de la vallée ont travaillé toute la nuit pour sauver la digue, et les maisons qui sont derrière."_s;
        QTest::newRow("broken words")
            << u"Les habitants du quartier bas ont dû quitter leurs maisons en barque, et l’inter-\n"
               "vention des pompiers a duré jusqu’à l’aube. Peut-être faudra-t-il, demande-t-\n"
               "on déjà, revoir la digue ; celle-ci date de l’entre-deux-guerres, comme celle-\n"
               "là, et comme tout le reste des ouvrages de la vallée du Haut-\n"
               "Doubs, dit-on."_s
            << u"Les habitants du quartier bas ont dû quitter leurs maisons en barque, et l’intervention des pompiers a duré jusqu’à l’aube. Peut-être "
               u"faudra-t-il, demande-t-"
               "on déjà, revoir la digue ; celle-ci date de l’entre-deux-guerres, comme celle-là, et comme tout le reste des ouvrages de la vallée du Haut-"
               "Doubs, dit-on."_s;
        QTest::newRow("verse")
            << u"Dans la nuit de lundi la rivière est montée\nPlus haut que les maisons, plus haut que la jetée\nEt nous avons chanté, les pieds dans le courant\nQue l’eau s’en va toujours plus loin en murmurant"_s
            << QString();
        QTest::newRow("verse in lower case") << u"la rivière\nest montée\nplus haut\nque les maisons\net nous\nchantons"_s << QString();
        QTest::newRow("address") << u"Mairie de Pont-le-Bas\n12, rue de la Digue\n25000 Pont-le-Bas\ntéléphone sur demande"_s << QString();
        QTest::newRow("list")
            << u"- des couvertures et des bougies, des papiers mouillés, de quoi tenir\n- un chat, deux chiens et trois poules, que la voisine avait sauvés là\n- un vélo qui n’était à personne, et que personne n’a encore réclamé\n- rien d’autre"_s
            << QString();
    }

    void unwraps()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(unwrapLines(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }

    void joinsCut_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean"); // empty: as it was
        const auto before = u"Un titre\n\nUn premier paragraphe.\n\n"_s;
        QTest::newRow("one block") << u"Un titre"_s << QString();
        QTest::newRow("whole paragraphs") << QString(before + u"Les habitants du quartier bas ont dû quitter leurs maisons en barque.\n\nla suite"_s)
                                          << QString();
        QTest::newRow("goes on in lower case") << QString(before
                                                          + u"Les habitants du quartier bas ont dû quitter leurs maisons pour être les\n\npremiers à l’abri."_s)
                                               << QString(before
                                                          + u"Les habitants du quartier bas ont dû quitter leurs maisons pour être les premiers à l’abri."_s);
        QTest::newRow("goes on with a name") << QString(before
                                                        + u"Les habitants du quartier bas ont dû quitter leurs maisons à l’appel de\n\nMadame la préfète."_s)
                                             << QString(before
                                                        + u"Les habitants du quartier bas ont dû quitter leurs maisons à l’appel de Madame la préfète."_s);
        QTest::newRow("goes on with a figure")
            << QString(before + u"Les habitants du quartier bas attendent une réunion, prévue pour le\n\n26 janvier, à la mairie."_s)
            << QString(before + u"Les habitants du quartier bas attendent une réunion, prévue pour le 26 janvier, à la mairie."_s);
        QTest::newRow("in several parts") << QString(before + u"Les habitants du quartier bas ont dû quitter leurs maisons, et les habitants du quartier haut les\n\nont accueillis dans les leurs, sans un mot, le temps que la\n\nrivière baisse."_s)
                                          << QString(before + u"Les habitants du quartier bas ont dû quitter leurs maisons, et les habitants du quartier haut les ont accueillis dans les leurs, sans un mot, le temps que la rivière baisse."_s);
        QTest::newRow("word cut in two") << QString(before
                                                    + u"Les habitants du quartier bas ont dû quitter leurs maisons malgré l’inter-\n\nvention des pompiers."_s)
                                         << QString(before
                                                    + u"Les habitants du quartier bas ont dû quitter leurs maisons malgré l’intervention des pompiers."_s);
        QTest::newRow("title in two lines") << u"Le barrage que personne\nne voulait plus voir\n\nUn texte."_s
                                            << u"Le barrage que personne ne voulait plus voir\n\nUn texte."_s;
        QTest::newRow("subheading before lower case") << QString(before + u"Une nuit d’eau\n\niPhone à la main, il attend."_s) << QString();
        QTest::newRow("subheading before a paragraph")
            << QString(before + u"Les habitants du quartier bas n’ont pas dormi de toute la nuit dernière\n\nLa mairie a ouvert ses portes."_s) << QString();
        QTest::newRow("list") << QString(before + u"- des couvertures et des bougies, des papiers mouillés, de quoi tenir\n\n- un chat et deux chiens"_s)
                              << QString();
        QTest::newRow("introduction") << QString(before + u"Les habitants du quartier bas ont emporté avec eux ce qu’ils pouvaient :\n\nun chat, un vélo."_s)
                                      << QString();
    }

    void joinsCut()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        Draft draft{.blocks = blocksOf(raw), .hasLines = true};
        QCOMPARE(joinCutParagraphs(draft), !clean.isEmpty());
        QCOMPARE(joined(draft.blocks), clean.isEmpty() ? joined(blocksOf(raw)) : clean);
    }
};

QTEST_GUILESS_MAIN(HardWrapsTest)
#include "tst_hardwraps.moc"
