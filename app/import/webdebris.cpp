// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/webdebris.h"

#include "core/textrange.h"
#include "import/expressions.h"
#include "import/publications.h"

#include <QRegularExpression>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestTeaser = 300;

// « example.org/a/b.jpg » is an address in a sentence: what stands before the path is a site.
bool isSite(QStringView before)
{
    static const auto site = anyCase(u"^[(«\"]?(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,6}$"_s);
    constexpr qsizetype longestSite = 80;
    return before.size() <= longestSite && site.matchView(before).hasMatch();
}

// Where in a word the path or address of a picture stands: folders, a picture's ending, up to the bracket that closed it.
TextRange imagePathIn(QStringView word)
{
    static const auto beginning = anyCase(u"https?://|%2F|/"_s);
    static const auto folder = anyCase(u"%2F|/"_s);
    static const auto ending = anyCase(u"\\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?&][^)]*)?\\)?"_s);
    const auto first = beginning.matchView(word);
    if (!first.hasMatch()) {
        return {};
    }
    const auto second = folder.matchView(word, first.capturedEnd());
    const auto last = second.hasMatch() ? ending.matchView(word, second.capturedEnd()) : QRegularExpressionMatch();
    return last.hasMatch() ? TextRange{first.capturedStart(), last.capturedEnd()} : TextRange{};
}

// What of a text is the path of a picture, alone or glued to the word before it.
QList<TextRange> imagePathsOf(QStringView text)
{
    QList<TextRange> paths;
    if (!text.contains(u'/') && !text.contains("%2F"_L1, Qt::CaseInsensitive)) {
        return paths;
    }
    for (const auto word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto path = imagePathIn(word);
        const auto before = word.first(path.start);
        const bool isAlone = path.start == 0 && word.size() == text.trimmed().size();
        const bool isGlued = !before.isEmpty() && before.back() != u'(' && !isSite(before);
        if (!path.isEmpty() && (isAlone || isGlued)) {
            const auto offset = word.data() - text.data();
            paths.append({offset + path.start, offset + path.end});
        }
    }
    return paths;
}

QString without(const QList<TextRange> &ranges, QStringView text)
{
    QString kept;
    qsizetype from = 0;
    for (const auto &range : ranges) {
        kept += text.sliced(from, range.start - from);
        from = range.end;
    }
    return kept + text.sliced(from);
}

bool isTeaserLabel(QStringView line)
{
    constexpr qsizetype longestLabel = 40;
    static const auto label = anyCase(u"^\\W*"_s
                                      + oneOf({
                                          u"(?:à )?(?:lire|relire|voir|écouter|regarder|découvrir)(?: (?:aussi|également|ensuite))?",
                                          u"sur le même (?:sujet|thème)",
                                          u"à ne pas manquer",
                                          u"dans la même rubrique",
                                          u"articles? (?:à lire|liés?|associés?|recommandés?)(?: aussi)?",
                                          u"(?:also )?read(?: also| more| next)?",
                                          u"see also",
                                          u"related(?: articles?| stories| content)?",
                                          u"more on this(?: story| topic)?",
                                          u"recommended",
                                      })
                                      + u"\\W*$"_s);
    return line.size() < longestLabel && label.matchView(line).hasMatch();
}

// Label and title in one line. Case counts: « lire aussi » in a sentence is none.
bool isWholeTeaser(QStringView line)
{
    static const auto french =
        u"(?:[ÀA] )?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[ÉE]couter|[Rr]elire) (?:aussi|AUSSI|également)(?:\\s*[:|–—>»-]\\s*\\S|\\s+[\\p{Lu}«“\"])"_s;
    static const auto english = u"(?:(?:Read|Also|See) (?:also|read|more)|(?:READ|ALSO|SEE) (?:ALSO|READ|MORE)|Related|RELATED)\\s*[:|–—>-]\\s*\\S"_s;
    static const QRegularExpression teaser(u"^\\W*"_s + oneOf({french, english}), QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longestTeaser && teaser.matchView(line).hasMatch();
}

bool isTeaserTitle(const QString &line)
{
    constexpr qsizetype longestTitle = 200;
    if (line.size() <= longestTeaser && !imagePathsOf(line).isEmpty()) {
        return true;
    }
    const auto trimmed = QStringView(line).trimmed();
    return trimmed.size() <= longestTitle && !trimmed.endsWith(u'.') && !trimmed.contains(u". ");
}

// Agencies that sell pictures: their names alone on a line are no byline.
QString pictureAgency()
{
    return oneOf({u"Shutterstock",
                  u"(?:AFP via )?Getty(?: Images)?",
                  u"iStock(?:photo)?",
                  u"Adobe Stock",
                  u"Unsplash",
                  u"Pexels",
                  u"Pixabay",
                  u"Wikimedia(?: Commons)?",
                  u"Flickr",
                  u"Depositphotos",
                  u"Alamy",
                  u"Sipa(?: Press| USA)?",
                  u"Hans Lucas",
                  u"Abaca(?:press)?",
                  u"MaxPPP",
                  u"Bestimage",
                  u"Zuma(?: Press)?",
                  u"Anadolu(?: Agency)?",
                  u"NurPhoto",
                  u"Icon Sport",
                  u"Panoramic",
                  u"Divergence",
                  u"Magnum(?: Photos)?",
                  u"Rea",
                  u"Keystone",
                  u"EPA(?:-EFE)?",
                  u"DR"});
}

QString newsAgency()
{
    return oneOf({u"AFP", u"AP(?: Photo)?", u"Reuters", u"Belga", u"EFE", u"dpa", u"ANSA", u"Xinhua"});
}

// Who of an agency wrote and read an item: « abc-de/fgh/ij ».
bool isDeskSignature(QStringView line)
{
    static const QRegularExpression initials(u"^[a-z]{2,4}(?:-[a-z]{2,4})*(?:/[a-z]{2,4}(?:-[a-z]{2,4})*)+$"_s);
    return initials.matchView(line.trimmed()).hasMatch();
}

// « Photo : Jeanne Martin », « © Jeanne Martin », « Photo AFP »
bool isLabelledCredit(QStringView line)
{
    static const auto label = oneOf({u"©",
                                     u"\\(c\\) ",
                                     u"(?:photos?|photographie|crédits?(?: photos?)?|image|illustration|visuel|photo "
                                     u"credit|picture|photograph)\\s*(?::|©|\\bby\\b|\\bpar\\b|\\bde\\b(?=\\s+\\p{Lu}))",
                                     u"photos? (?=afp|reuters|ap\\b|d\\.?r\\.?)"});
    static const auto credit = anyCase(u"^[(\\[]?"_s + label + u"[^.!?]{0,100}\\.?[)\\]]?$"_s);
    static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
    // « © 2025 Le Quotidien » tells where the article comes from.
    const bool tellsSource = line.startsWith(u'©') && (year.matchView(line).hasMatch() || isPublication(line.sliced(1)));
    return !tellsSource && credit.matchView(line).hasMatch();
}

// « Shutterstock », « Jeanne Martin / Hans Lucas », « AFP/Getty Images », « Jeanne Martin/AFP »
bool isAgencyCredit(QStringView line)
{
    static const auto person = u"[\\p{L}\\p{M}'’. -]{3,40}\\s?(?:/|,|–|—| - |\\|)\\s?"_s;
    static const auto others = QString(u"(?:\\s?[/,|]\\s?(?:"_s + pictureAgency() + u'|' + newsAgency() + u"))*"_s);
    static const auto sold = QString(u"(?:"_s + person + u")?(?:"_s + newsAgency() + u"\\s?/\\s?)?"_s + pictureAgency() + others);
    static const auto taken = QString(u"(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?){2,4}/\\s?"_s + newsAgency());
    static const QRegularExpression credit(u"^[(\\[]?"_s + oneOf({sold, taken}) + u"[)\\]]?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return credit.matchView(line).hasMatch();
}

bool isCredit(QStringView line)
{
    constexpr qsizetype longestCredit = 120;
    line = line.trimmed();
    return line.size() <= longestCredit && (isLabelledCredit(line) || isAgencyCredit(line));
}

bool isShareButton(QStringView line)
{
    constexpr qsizetype longestButton = 80;
    static const auto network = u"(?:facebook|twitter|x|linkedin|whatsapp|bluesky|telegram)"_s;
    static const auto mail = u"(?:e-?mail|courriel)"_s;
    static const auto minutes = u"\\d+\\s*min(?:utes?)?"_s;
    static const auto sharing = oneOf({
        QString(u"partage[rz]?(?: (?:(?:l['’]|cet )article|sur "_s + network + u"|par "_s + mail + u"))?"_s),
        QString(u"share(?: (?:this(?: article)?|on "_s + network + u"))?"_s),
        u"tweete[rz]?|tweet",
        u"copier le lien|copy link",
        u"imprimer|print this(?: article)?",
        QString(u"envoyer par "_s + mail + u"|"_s + mail + u" this"_s),
    });
    static const auto keeping = oneOf({
        u"(?:ajouter à )?(?:mes favoris|(?:vos|mes) sélections)",
        u"(?:sauvegarder|enregistrer|offrir|classer)(?: l['’]article)?",
        u"save (?:this )?article|gift this article",
        u"lire plus tard",
        u"réutiliser ce contenu",
        u"écouter l['’]article|listen to this article",
        QString(u"(?:temps de )?lecture\\s*:?\\s*"_s + minutes + u"|"_s + minutes + u"(?: de lecture|[ -]read)"_s),
    });
    static const auto answering = oneOf({
        u"(?:lire|voir|ajouter|écrire) (?:les|un) commentaires?",
        u"réagir|commenter",
        u"\\d+ (?:commentaires?|comments?|partages?|shares?)",
        u"(?:je m['’]abonne|s['’]abonner|s['’]inscrire)(?: à la newsletter)?",
        u"subscribe(?: now)?|sign up",
        u"(?:suivez-nous|follow us)(?: (?:sur|on) .{1,30})?",
        u"retour en haut(?: de page)?|back to top",
        u"newsletter .{1,60} s['’](?:inscrire|abonner)",
    });
    static const auto paying = oneOf({
        u"(?:(?:cet )?article |contenu )?(?:est )?réservé (?:aux|à nos) abonnés",
        u"il vous reste \\d+(?:[.,]\\d+)?\\s?% de cet article à lire(?:\\. la suite est réservée aux abonnés)?",
        u"(?:this article is for subscribers only|subscriber-only (?:article|content))",
    });
    static const auto advertising = oneOf({
        u"publicité|advertisement",
        u"la suite après (?:la|cette) publicité",
        u"article continues (?:below|after (?:this )?advertisement)",
        u"(?:skip past|after) newsletter promotion|skip advertisement",
    });
    static const auto button = anyCase(u"^\\W*"_s + oneOf({sharing, keeping, answering, paying, advertising}) + u"\\W*$"_s);
    return line.size() < longestButton && button.matchView(line).hasMatch();
}

// Names that stand in a row of buttons, and in articles too.
bool isNetworkName(QStringView line)
{
    static const QSet<QString> names{u"facebook"_s,
                                     u"twitter"_s,
                                     u"x"_s,
                                     u"linkedin"_s,
                                     u"whatsapp"_s,
                                     u"instagram"_s,
                                     u"messenger"_s,
                                     u"telegram"_s,
                                     u"bluesky"_s,
                                     u"mastodon"_s,
                                     u"reddit"_s,
                                     u"threads"_s,
                                     u"pinterest"_s,
                                     u"email"_s,
                                     u"e-mail"_s,
                                     u"mail"_s,
                                     u"print"_s,
                                     u"flipboard"_s,
                                     u"copy"_s};
    const auto name = line.trimmed();
    constexpr qsizetype longest = 9; // Instagram, Pinterest, Messenger, Flipboard
    return name.size() <= longest && names.contains(name.toString().toLower());
}

// Removes the marked blocks; what follows a removed one stands apart as that one did.
bool removeMarked(QList<Block> &blocks, const std::vector<bool> &marked)
{
    QList<Block> kept;
    bool apart = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        apart = apart || blocks[i].apart;
        if (!marked[size_t(i)]) {
            kept.append(blocks[i]);
            kept.last().apart = apart;
            apart = false;
        }
    }
    const bool changed = kept.size() != blocks.size();
    // An article that is nothing but debris is left as it is.
    if (kept.isEmpty()) {
        return false;
    }
    blocks = std::move(kept);
    return changed;
}
}

bool removeTeasers(Draft &draft)
{
    std::vector<bool> marked(size_t(draft.blocks.size()));
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        if (isWholeTeaser(draft.blocks[i].text)) {
            marked[size_t(i)] = true;
        } else if (isTeaserLabel(draft.blocks[i].text)) {
            marked[size_t(i)] = true;
            if (i + 1 < draft.blocks.size() && isTeaserTitle(draft.blocks[i + 1].text)) {
                marked[size_t(++i)] = true;
            }
        }
    }
    return removeMarked(draft.blocks, marked);
}

bool removeImagePaths(Draft &draft)
{
    bool changed = false;
    std::vector<bool> marked(size_t(draft.blocks.size()));
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        const auto paths = imagePathsOf(draft.blocks[i].text);
        if (!paths.isEmpty()) {
            draft.blocks[i].text = without(paths, draft.blocks[i].text);
            changed = true;
        }
        marked[size_t(i)] = draft.blocks[i].text.trimmed().isEmpty();
    }
    return removeMarked(draft.blocks, marked) || changed;
}

bool removeCredits(Draft &draft)
{
    std::vector<bool> marked;
    for (const auto &block : std::as_const(draft.blocks)) {
        marked.push_back(isCredit(block.text));
    }
    if (!draft.blocks.isEmpty() && isDeskSignature(draft.blocks.last().text)) {
        marked.back() = true;
    }
    return removeMarked(draft.blocks, marked);
}

bool removeShareButtons(Draft &draft)
{
    std::vector<bool> marked;
    for (const auto &block : std::as_const(draft.blocks)) {
        marked.push_back(isShareButton(block.text));
    }
    // A network's name is a button beside another one.
    for (size_t i = 0; i < marked.size(); ++i) {
        const auto isNetwork = [&](size_t at) {
            return at < marked.size() && isNetworkName(draft.blocks[qsizetype(at)].text);
        };
        const bool besideButton = (i > 0 && marked[i - 1]) || (i + 1 < marked.size() && marked[i + 1]) || isNetwork(i + 1);
        marked[i] = marked[i] || (isNetwork(i) && besideButton);
    }
    return removeMarked(draft.blocks, marked);
}
