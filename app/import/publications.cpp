// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/publications.h"

#include "import/expressions.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace
{
const QSet<QString> &publications()
{
    static const QSet<QString> names{
        u"20 minutes"_s,
        u"al jazeera"_s,
        u"alternatives économiques"_s,
        u"arrêt sur images"_s,
        u"bfm tv"_s,
        u"bfmtv"_s,
        u"charlie hebdo"_s,
        u"cnews"_s,
        u"cnn"_s,
        u"corse-matin"_s,
        u"courrier international"_s,
        u"der spiegel"_s,
        u"die zeit"_s,
        u"el país"_s,
        u"euronews"_s,
        u"europe 1"_s,
        u"france 24"_s,
        u"france bleu"_s,
        u"france culture"_s,
        u"france info"_s,
        u"france inter"_s,
        u"franceinfo"_s,
        u"huffpost"_s,
        u"konbini"_s,
        u"l'alsace"_s,
        u"l'écho"_s,
        u"l'équipe"_s,
        u"l'est républicain"_s,
        u"l'express"_s,
        u"l'humanité"_s,
        u"l'obs"_s,
        u"l'usine nouvelle"_s,
        u"la croix"_s,
        u"la dépêche"_s,
        u"la dépêche du midi"_s,
        u"la libre"_s,
        u"la libre belgique"_s,
        u"la marseillaise"_s,
        u"la montagne"_s,
        u"la nouvelle république"_s,
        u"la provence"_s,
        u"la tribune"_s,
        u"la voix du nord"_s,
        u"le canard enchaîné"_s,
        u"le dauphiné libéré"_s,
        u"le devoir"_s,
        u"le figaro"_s,
        u"le grand continent"_s,
        u"le média"_s,
        u"le monde"_s,
        u"le monde diplomatique"_s,
        u"le monde.fr"_s,
        u"le nouvel obs"_s,
        u"le nouvel observateur"_s,
        u"le parisien"_s,
        u"le point"_s,
        u"le progrès"_s,
        u"le républicain lorrain"_s,
        u"le soir"_s,
        u"le télégramme"_s,
        u"le temps"_s,
        u"les echos"_s,
        u"les échos"_s,
        u"les inrockuptibles"_s,
        u"les jours"_s,
        u"libération"_s,
        u"mediapart"_s,
        u"midi libre"_s,
        u"nice-matin"_s,
        u"nrj"_s,
        u"numerama"_s,
        u"ouest-france"_s,
        u"paris match"_s,
        u"paris-normandie"_s,
        u"politico"_s,
        u"politis"_s,
        u"radio france"_s,
        u"radio-canada"_s,
        u"reporterre"_s,
        u"rfi"_s,
        u"rmc"_s,
        u"rtbf"_s,
        u"rtl"_s,
        u"rts"_s,
        u"rue89"_s,
        u"slate"_s,
        u"so foot"_s,
        u"streetpress"_s,
        u"sud ouest"_s,
        u"swissinfo"_s,
        u"télérama"_s,
        u"the atlantic"_s,
        u"the conversation"_s,
        u"the economist"_s,
        u"the intercept"_s,
        u"the new yorker"_s,
        u"usa today"_s,
        u"usbek & rica"_s,
        u"valeurs actuelles"_s,
        u"wired"_s,
    };
    return names;
}

const QSet<QString> &agencies()
{
    static const QSet<QString> names{
        u"afp"_s,
        u"agence france-presse"_s,
        u"ansa"_s,
        u"ap"_s,
        u"associated press"_s,
        u"ats"_s,
        u"belga"_s,
        u"dpa"_s,
        u"efe"_s,
        u"keystone-ats"_s,
        u"la presse canadienne"_s,
        u"pa media"_s,
        u"presse canadienne"_s,
        u"reuters"_s,
        u"the associated press"_s,
        u"the canadian press"_s,
        u"upi"_s,
        u"xinhua"_s,
    };
    return names;
}

QString folded(QStringView name)
{
    return name.trimmed().toString().toLower().replace(u'’', u'\'');
}
}

bool isPublication(QStringView name)
{
    // What English-language papers call themselves, after a place or alone behind "The".
    static const auto word =
        oneOf({u"Times",    u"Post", u"Journal", u"Herald", u"Tribune",  u"Gazette", u"Chronicle", u"Guardian", u"Telegraph", u"Independent",
               u"Observer", u"News", u"Globe",   u"Mail",   u"Standard", u"Mirror",  u"Examiner",  u"Inquirer", u"Courier",   u"Weekly"});
    static const QRegularExpression papers(u"^(The (\\p{Lu}\\S* ){0,3}|(\\p{Lu}\\S* ){1,3})"_s + word + u'$');
    // « La Gazette du littoral », « L’Écho des Alpes »
    static const auto noun = oneOf({u"Gazette", u"Courrier", u"Dépêche", u"Quotidien", u"Républicain", u"Éclaireur", u"Messager", u"Télégramme", u"Écho"});
    static const QRegularExpression frenchPapers(u"^L(?:[ae]s? |['’])"_s + noun
                                                     + u"(?: (?:(?:de la |de l['’]|du |des |de |d['’])\\p{L}|\\p{Lu})[\\p{L}'’-]*){0,3}$"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const auto plain = name.trimmed();
    return publications().contains(folded(name)) || papers.matchView(plain).hasMatch() || frenchPapers.matchView(plain).hasMatch();
}

bool isAgency(QStringView name)
{
    const auto plain = folded(name);
    return agencies().contains(plain.startsWith("l'"_L1) ? plain.sliced(2) : plain);
}
