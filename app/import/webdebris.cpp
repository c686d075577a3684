// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/webdebris.h"

#include "core/textrange.h"
#include "import/publications.h"

#include <QRegularExpression>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestTeaser = 300;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// « example.org/a/b.jpg » is an address in a sentence: what stands before the path is a site.
bool isSite(QStringView before)
{
    static const QRegularExpression site = anyCase(u"^[(«\"]?(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,6}$"_s);
    constexpr qsizetype longestSite = 80;
    return before.size() <= longestSite && site.matchView(before).hasMatch();
}

// Where in a word the path or address of a picture stands: folders, a picture's ending, up to the bracket that closed it.
TextRange imagePathIn(QStringView word)
{
    static const QRegularExpression beginning = anyCase(u"https?://|%2F|/"_s);
    static const QRegularExpression folder = anyCase(u"%2F|/"_s);
    static const QRegularExpression ending = anyCase(u"\\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?&][^)]*)?\\)?"_s);
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
    static const QRegularExpression label = anyCase(
        u"^\\W*(?:(?:à )?(?:lire|relire|voir|écouter|regarder|découvrir)(?: (?:aussi|également|ensuite))?|sur le même (?:sujet|thème)|à ne pas manquer|dans la même rubrique|(?:articles? )?(?:à lire|liés?|associés?|recommandés?)(?: aussi)?|(?:also )?read(?: also| more| next)?|see also|related(?: articles?| stories| content)?|more on this(?: story| topic)?|recommended)\\W*$"_s);
    return line.size() < 40 && label.matchView(line).hasMatch();
}

bool isWholeTeaser(QStringView line)
{
    static const QRegularExpression teaser(
        u"^\\W*(?:(?:[ÀA] )?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[ÉE]couter|[Rr]elire) (?:aussi|AUSSI|également)(?:\\s*[:|–—>»-]\\s*\\S|\\s+[\\p{Lu}«“\"])|(?:Read also|READ ALSO|Also read|ALSO READ|Read more|READ MORE|See also|SEE ALSO|Related|RELATED)(?:\\s*[:|–—>-]\\s*\\S))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
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
constexpr QStringView pictureAgencies =
    u"Shutterstock|Getty(?: Images)?|AFP via Getty(?: Images)?|iStock(?:photo)?|Adobe Stock|Unsplash|Pexels|Pixabay|Wikimedia(?: "
    u"Commons)?|Wikipedia|Flickr|Depositphotos|Alamy|Sipa(?: Press| USA)?|Hans Lucas|Abaca(?:press)?|MaxPPP|Bestimage|Zuma(?: Press)?|Anadolu(?: "
    u"Agency)?|NurPhoto|Icon Sport|Panoramic|Divergence|Magnum(?: Photos)?|Rea|ANP|Keystone|EPA(?:-EFE)?|DR";
constexpr QStringView newsAgencies = u"AFP|AP|AP Photo|Reuters|Belga|EFE|dpa|ANSA|Xinhua";

// Who of an agency wrote and read an item: « abc-de/fgh/ij ».
bool isDeskSignature(QStringView line)
{
    static const QRegularExpression initials(u"^[a-z]{2,4}(?:-[a-z]{2,4})*(?:/[a-z]{2,4}(?:-[a-z]{2,4})*)+$"_s);
    return initials.matchView(line.trimmed()).hasMatch();
}

bool isCredit(QStringView line)
{
    constexpr qsizetype longestCredit = 120;
    static const QRegularExpression labelled = anyCase(
        u"^[(\\[]?(?:©|\\(c\\) |(?:photos?|photographie|crédits?(?: photos?)?|image|illustration|visuel|photo credit|picture|photograph)\\s*(?::|©|\\bby\\b|\\bpar\\b|\\bde\\b(?=\\s+\\p{Lu}))|photos? (?=afp|reuters|ap\\b|d\\.?r\\.?))[^.!?]{0,100}\\.?[)\\]]?$"_s);
    static const QRegularExpression agency(QString(u"^[(\\[]?(?:[\\p{L}\\p{M}'’. -]{3,40}\\s?(?:/|,|–|—| - |\\|)\\s?)?(?:(?:"_s + pictureAgencies
                                                   + u")(?:\\s?[/,|]\\s?(?:"_s + pictureAgencies + u'|' + newsAgencies + u"))*|(?:"_s + newsAgencies
                                                   + u")\\s?/\\s?(?:"_s + pictureAgencies + u"))[)\\]]?$"_s),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression personAndAgency(QString(u"^[(\\[]?(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?){2,4}/\\s?(?:"_s + newsAgencies + u")[)\\]]?$"_s),
                                                    QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression year(u"\\b(?:19|20)\\d\\d\\b"_s);
    line = line.trimmed();
    if (line.size() > longestCredit) {
        return false;
    }
    if (labelled.matchView(line).hasMatch()) {
        // « © 2025 Le Quotidien » tells where the article comes from.
        return !(line.startsWith(u'©') && (year.matchView(line).hasMatch() || isPublication(line.sliced(1))));
    }
    return agency.matchView(line).hasMatch() || personAndAgency.matchView(line).hasMatch();
}

bool isShareButton(QStringView line)
{
    static const QRegularExpression button = anyCase(
        u"^\\W*(?:partage[rz]?(?: (?:(?:l['’]|cet )article|sur (?:facebook|twitter|x|linkedin|whatsapp|bluesky|telegram)|par (?:e-?mail|courriel)))?|share(?: (?:this(?: article)?|on (?:facebook|twitter|x|linkedin|whatsapp)))?|tweete[rz]?|tweet|copier le lien|copy link|imprimer|print this(?: article)?|envoyer par (?:e-?mail|courriel)|e-?mail this|(?:ajouter à )?(?:mes favoris|(?:vos|mes) sélections)|réutiliser ce contenu|(?:temps de )?lecture\\s*:?\\s*\\d+\\s*min(?:utes?)?|\\d+\\s*min(?:utes?)?(?: de lecture|[ -]read)|(?:sauvegarder|enregistrer|offrir|classer)(?: l['’]article)?|save (?:this )?article|gift this article|lire plus tard|écouter l['’]article|listen to this article|(?:lire|voir|ajouter|écrire) (?:les|un) commentaires?|réagir|commenter|\\d+ (?:commentaires?|comments?|partages?|shares?)|publicité|la suite après (?:la|cette) publicité|advertisement|article continues (?:below|after (?:this )?advertisement)|(?:je m['’]abonne|s['’]abonner|s['’]inscrire)(?: à la newsletter)?|subscribe(?: now)?|sign up|suivez-nous(?: sur .{1,30})?|follow us(?: on .{1,30})?|retour en haut(?: de page)?|back to top)\\W*$"_s);
    return line.size() < 80 && button.matchView(line).hasMatch();
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
    return names.contains(line.trimmed().toString().toLower());
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
