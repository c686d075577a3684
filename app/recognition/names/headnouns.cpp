// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/headnouns.h"

#include "recognition/names/namehash.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringTokenizer>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace
{

struct Nouns {
    HeadNoun kind;
    QStringView words;
};

// Singular, a rule; a plural is found by its ending.
constexpr std::array lists{
    Nouns{HeadNoun::Role,
          u"président présidente vice-président vice-présidente ministre secrétaire sénateur sénatrice député députée maire adjoint adjointe conseiller "
          u"conseillère préfet préfète procureur procureure juge magistrat magistrate avocat avocate maître directeur directrice patron patronne pdg "
          u"dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice gérant gérante porte-parole chef cheffe roi reine prince princesse duc "
          u"duchesse pape cardinal évêque archevêque abbé pasteur imam rabbin général colonel capitaine commandant lieutenant amiral soldat chanteur "
          u"chanteuse musicien musicienne pianiste guitariste rappeur rappeuse compositeur compositrice acteur actrice comédien comédienne réalisateur "
          u"réalisatrice cinéaste producteur productrice écrivain écrivaine romancier romancière auteur autrice poète poétesse peintre sculpteur sculptrice "
          u"artiste photographe architecte journaliste correspondant correspondante animateur animatrice chercheur chercheuse historien historienne "
          u"sociologue économiste politologue philosophe professeur professeure docteur docteure médecin chirurgien chirurgienne ingénieur ingénieure "
          u"entraîneur entraîneuse sélectionneur joueur joueuse attaquant attaquante défenseur gardien gardienne buteur champion championne coureur "
          u"cycliste pilote skieur skieuse nageur nageuse boxeur boxeuse agriculteur agricultrice éleveur éleveuse militant militante candidat candidate "
          u"opposant opposante élu élue gouverneur gouverneure chancelier chancelière ambassadeur ambassadrice monsieur madame mademoiselle m mme mlle "
          u"père mère fils fille frère sœur époux épouse mari femme veuve veuf oncle tante "
          u"president minister senator congressman congresswoman mayor governor chancellor ambassador judge lawyer attorney prosecutor director chairman "
          u"chairwoman chief boss founder spokesman spokeswoman king queen prince princess duke pope bishop reverend general colonel captain lieutenant "
          u"sergeant admiral singer musician drummer guitarist rapper composer actor actress director filmmaker writer novelist author poet painter sculptor "
          u"artist photographer architect journalist reporter editor researcher historian economist philosopher professor doctor surgeon engineer coach "
          u"player striker goalkeeper midfielder quarterback pitcher driver rider skater swimmer boxer farmer activist candidate mr mrs ms dr sir lady lord "
          u"father mother daughter brother sister husband wife widow uncle aunt"},
    Nouns{HeadNoun::Company,
          u"société entreprise groupe firme compagnie maison filiale start-up startup pme fabricant constructeur équipementier sous-traitant fournisseur "
          u"distributeur opérateur éditeur assureur assurance mutuelle banque banquier brasseur brasserie laboratoire enseigne chaîne géant multinationale "
          u"conglomérat holding coopérative cabinet agence prestataire transporteur armateur avionneur constructrice exploitant promoteur concessionnaire "
          u"industriel marque biscuitier conserverie laiterie verrerie fonderie scierie imprimerie usine studio librairie restaurant hôtel magasin boutique "
          u"supermarché galerie fonds actionnaire concurrent "
          u"company firm corporation group subsidiary startup manufacturer maker supplier retailer operator publisher insurer bank lender brewer brewery "
          u"laboratory chain giant conglomerate holding cooperative agency contractor carrier airline automaker carmaker chipmaker brand studio bookshop "
          u"restaurant hotel store shop supermarket fund inc ltd corp llc plc sarl gmbh"},
    Nouns{HeadNoun::Institution,
          u"ministère tribunal cour parquet conseil assemblée sénat parlement commission comité mairie préfecture sous-préfecture département métropole "
          u"communauté agglomération intercommunalité université faculté école lycée collège institut académie centre hôpital clinique chu musée théâtre "
          u"opéra bibliothèque médiathèque observatoire office autorité haut-commissariat agence chambre caisse police gendarmerie armée brigade "
          u"régiment bataillon ambassade consulat banque bourse service secrétariat inspection rectorat gouvernement état diocèse paroisse église abbaye "
          u"organisation organisme institution fondation "
          u"ministry department court council assembly senate parliament congress commission committee office bureau authority agency board university "
          u"college school institute academy center centre hospital clinic museum theatre theater opera library observatory police army navy brigade "
          u"regiment battalion embassy consulate exchange service government administration church diocese organization organisation foundation"},
    Nouns{HeadNoun::Association,
          u"association collectif syndicat fédération confédération union ligue parti mouvement coalition alliance front club équipe formation stade "
          u"olympique racing sporting fc ong milice guérilla cartel gang secte confrérie ordre orchestre chœur trio quatuor quintette duo "
          u"groupe compagnie troupe ensemble amicale comité réseau "
          u"association collective union federation confederation league party movement coalition alliance front club team squad ngo charity militia "
          u"guerrilla cartel gang sect order orchestra choir band trio quartet quintet duo ensemble society network"},
    Nouns{HeadNoun::Media,
          u"journal quotidien hebdomadaire mensuel magazine revue gazette presse radio télévision chaîne station site média podcast blog agence rédaction "
          u"newspaper daily weekly monthly magazine journal gazette press radio television channel station website outlet podcast blog newsroom"},
    Nouns{HeadNoun::Settlement,
          u"ville village commune capitale cité bourg bourgade hameau quartier banlieue arrondissement canton département région province pays état "
          u"république royaume empire principauté territoire comté district île archipel continent péninsule municipalité agglomération métropole station "
          u"port localité bidonville "
          u"city town village municipality capital suburb neighborhood neighbourhood borough district county region province country state republic kingdom "
          u"empire principality territory island archipelago continent peninsula settlement resort"},
    Nouns{HeadNoun::Site,
          u"rue avenue boulevard place quai pont route autoroute chemin impasse square parc jardin forêt bois lac étang rivière fleuve mer océan golfe baie "
          u"cap détroit canal mont montagne massif col vallée plaine plateau désert volcan glacier plage côte pointe gare aéroport aérodrome métro tramway "
          u"stade arène gymnase palais château tour immeuble hôtel usine barrage centrale prison cimetière cathédrale basilique collégiale chapelle église "
          u"mosquée synagogue temple monastère abbaye couvent hangar entrepôt marché halle salle camp base site bâtiment ferme domaine vignoble "
          u"street avenue boulevard road highway motorway square park garden forest wood lake pond river sea ocean gulf bay cape strait canal mount "
          u"mountain range pass valley plain plateau desert volcano glacier beach coast station airport airfield stadium arena palace castle tower "
          u"building plant dam prison jail cemetery cathedral basilica chapel church mosque synagogue temple monastery abbey warehouse market hall camp "
          u"base farm estate bridge tunnel"},
    Nouns{HeadNoun::Work,
          u"film documentaire long-métrage court-métrage série feuilleton épisode saison émission reportage roman livre récit essai recueil conte "
          u"poème pièce spectacle comédie tragédie opéra ballet symphonie concerto album disque single chanson titre morceau clip tube tableau toile fresque "
          u"sculpture photographie exposition bd manga jeu ouvrage manuel dictionnaire encyclopédie article tribune rapport étude thèse bible "
          u"film movie documentary series sitcom episode season show novel book memoir essay collection story tale poem play musical comedy tragedy opera "
          u"ballet symphony concerto album record single song track video hit painting mural sculpture exhibition comic game article op-ed report study "
          u"thesis"},
    Nouns{HeadNoun::Product,
          u"modèle application appli logiciel système plateforme service programme navigateur moteur chatbot robot assistant console smartphone téléphone "
          u"tablette ordinateur puce processeur carte voiture berline citadine suv moto scooter vélo camion tracteur tramway train métro médicament vaccin "
          u"traitement antidépresseur antibiotique molécule pesticide herbicide drone missile char fusil arme gamme collection parfum boisson bière vin "
          u"fromage yaourt montre label norme appareil outil dispositif version monnaie cryptomonnaie algorithme virus variant logiciels "
          u"model app application software system platform service program browser engine chatbot robot assistant console smartphone phone tablet computer "
          u"chip processor card sedan motorcycle bike truck tractor train drug vaccine treatment antibiotic pesticide drone missile tank rifle weapon "
          u"range perfume drink beer wine cheese watch label standard device tool version currency cryptocurrency algorithm virus variant"},
    Nouns{HeadNoun::Vessel,
          u"navire bateau cargo chalutier paquebot ferry voilier yacht pétrolier porte-conteneurs porte-avions frégate sous-marin vedette goélette trimaran "
          u"avion hélicoptère fusée lanceur satellite sonde capsule télescope mission vaisseau vol "
          u"ship boat vessel freighter trawler liner ferry yacht tanker carrier frigate submarine schooner plane aircraft helicopter rocket launcher "
          u"satellite probe capsule telescope mission spacecraft flight"},
    Nouns{HeadNoun::Event,
          u"festival salon foire fête carnaval concert tournée championnat coupe tournoi trophée course marathon rallye tour match finale grand-prix jeux "
          u"olympiades rencontre congrès conférence sommet forum biennale exposition colloque cérémonie gala journée semaine nuit printemps opération "
          u"bataille guerre révolution affaire scandale procès attentat massacre crise ouragan cyclone tempête typhon séisme incendie élection primaire "
          u"référendum projet plan campagne "
          u"festival fair fete carnival concert tour championship cup tournament trophy race marathon rally match final games congress conference summit "
          u"forum biennial ceremony gala operation battle war revolution affair scandal trial attack massacre crisis hurricane cyclone storm typhoon "
          u"earthquake fire election primary referendum project campaign"},
    Nouns{HeadNoun::Award,
          u"prix médaille récompense distinction oscar césar légion ordre palme lion bourse concours award prize medal honor honour distinction oscar grammy"},
    Nouns{HeadNoun::Law,
          u"loi décret traité accord convention charte constitution directive règlement code protocole pacte résolution amendement article plan réforme "
          u"programme dispositif ordonnance arrêt "
          u"law act bill treaty agreement convention charter constitution directive regulation code protocol pact resolution amendment reform"},
};

std::unordered_map<NameHash, quint16> tableOfNouns()
{
    std::unordered_map<NameHash, quint16> table;
    for (const auto &[kind, words] : lists) {
        for (const auto word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts))
            table[foldedHash(word)] |= quint16(1 << int(kind));
    }
    return table;
}

}

quint16 headNounsOf(QStringView word)
{
    static const auto table = tableOfNouns();
    auto found = table.find(foldedHash(word));
    if (found == table.end() && (word.endsWith(u's') || word.endsWith(u'x')))
        found = table.find(foldedHash(word.chopped(1)));
    return found == table.end() ? quint16(0) : found->second;
}
