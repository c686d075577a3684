// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/byline.h"

#include "import/expressions.h"
#include "import/publications.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestByline = 220;

// « Paul Le Goff »: an article may stand inside a name, not before it.
bool isArticle(const QString &word)
{
    static const QSet<QString> articles{u"de"_s, u"des"_s, u"du"_s, u"la"_s, u"le"_s, u"les"_s};
    return articles.contains(word.toLower());
}

// Words that begin sentences, and those of offices and institutions: capitalised, they are no names of persons.
bool isNoPartOfName(const QString &word)
{
    static const QSet<QString> words{
        u"a"_s,
        u"after"_s,
        u"an"_s,
        u"and"_s,
        u"après"_s,
        u"at"_s,
        u"au"_s,
        u"aux"_s,
        u"avant"_s,
        u"avec"_s,
        u"but"_s,
        u"by"_s,
        u"ce"_s,
        u"center"_s,
        u"centre"_s,
        u"ces"_s,
        u"cette"_s,
        u"chercheur"_s,
        u"chercheuse"_s,
        u"cnrs"_s,
        u"college"_s,
        u"comment"_s,
        u"correspondant"_s,
        u"correspondante"_s,
        u"dans"_s,
        u"directeur"_s,
        u"directrice"_s,
        u"docteur"_s,
        u"economist"_s,
        u"editor"_s,
        u"elle"_s,
        u"en"_s,
        u"enseignant"_s,
        u"enseignante"_s,
        u"envoyé"_s,
        u"envoyée"_s,
        u"et"_s,
        u"faculty"_s,
        u"faculté"_s,
        u"for"_s,
        u"from"_s,
        u"he"_s,
        u"historian"_s,
        u"historien"_s,
        u"historienne"_s,
        u"how"_s,
        u"il"_s,
        u"ils"_s,
        u"in"_s,
        u"inserm"_s,
        u"institut"_s,
        u"institute"_s,
        u"is"_s,
        u"it"_s,
        u"journalist"_s,
        u"journaliste"_s,
        u"laboratoire"_s,
        u"lecturer"_s,
        u"leur"_s,
        u"mais"_s,
        u"maître"_s,
        u"maîtresse"_s,
        u"more"_s,
        u"no"_s,
        u"notre"_s,
        u"nous"_s,
        u"of"_s,
        u"on"_s,
        u"or"_s,
        u"our"_s,
        u"où"_s,
        u"par"_s,
        u"pas"_s,
        u"plus"_s,
        u"pour"_s,
        u"pourquoi"_s,
        u"professeur"_s,
        u"professeure"_s,
        u"professor"_s,
        u"président"_s,
        u"présidente"_s,
        u"quand"_s,
        u"que"_s,
        u"qui"_s,
        u"reporter"_s,
        u"researcher"_s,
        u"sa"_s,
        u"sans"_s,
        u"school"_s,
        u"senior"_s,
        u"ses"_s,
        u"she"_s,
        u"sociologist"_s,
        u"sociologue"_s,
        u"son"_s,
        u"sous"_s,
        u"staff"_s,
        u"sur"_s,
        u"the"_s,
        u"they"_s,
        u"this"_s,
        u"to"_s,
        u"un"_s,
        u"une"_s,
        u"university"_s,
        u"université"_s,
        u"vers"_s,
        u"vos"_s,
        u"we"_s,
        u"what"_s,
        u"when"_s,
        u"why"_s,
        u"with"_s,
        u"you"_s,
        u"your"_s,
        u"école"_s,
    };
    return word.front().isUpper() && words.contains(word.toLower());
}

// « É. M. »
bool endsInInitial(QStringView name)
{
    const auto word = name.sliced(name.lastIndexOf(u' ') + 1);
    return word.size() == 2 && word.endsWith(u'.') && word.front().isUpper();
}

// Reads a line from left to right, a part at a time.
class BylineParser
{
public:
    BylineParser(QStringView line, DayOrder order)
        : m_line(line)
        , m_order(order)
    {
    }

    std::optional<Byline> parse()
    {
        readNameAndOffice();
        while (m_position < m_line.size()) {
            if (!readAside() && !readSeparator() && !readDate() && !readNoise() && !readDateLabel() && !readPictureLabel() && !readCorrespondent()
                && !readAuthorLabel() && !readCopyright() && !readSource() && !readName() && !readRole()) {
                return {};
            }
        }
        // « Jeanne Martin, ministre des transports » may be anything.
        const bool isCertain = m_byline.labelled || m_saysWhen || !m_hasRole;
        return (m_saysWho || m_saysWhen) && isCertain ? std::optional(m_byline) : std::nullopt;
    }

private:
    QRegularExpressionMatch take(const AnchoredExpression &pattern)
    {
        auto match = pattern.matchAt(m_line, m_position);
        m_position += match.capturedLength();
        return match;
    }

    bool takes(const AnchoredExpression &pattern)
    {
        return take(pattern).capturedLength() > 0;
    }

    // "Jane Doe North of England correspondent": nothing but the word for the office parts it from the name.
    void readNameAndOffice()
    {
        static const auto name = u"(\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[\\p{L}'’.-]+)"_s;
        static const auto subject = u"(?:(?:of|and|the|for|in|&|\\p{Lu}\\S*) )*(?:\\p{Ll}[\\p{Ll}-]* )?"_s;
        static const auto office = u"(?:correspondent|editor|reporter|columnist)"_s;
        static const QRegularExpression pattern(u'^' + name + u' ' + subject + office + u"(?: in \\p{Lu}[^,|·]*)?(?=$|[,|·])"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        const auto match = pattern.matchView(m_line);
        if (!match.hasMatch()) {
            return;
        }
        m_byline.authors.append(match.captured(1));
        m_byline.labelled = true;
        m_saysWho = true;
        m_position = match.capturedLength();
    }

    // « (à Kyiv) » behind a name
    bool readAside()
    {
        static const AnchoredExpression aside(u"\\s*\\(([^()\\d]{2,60})\\)"_s);
        const auto from = m_position;
        const auto inside = take(aside).capturedView(1);
        const auto last = inside.sliced(inside.lastIndexOf(u' ') + 1);
        if (inside.isEmpty() || m_byline.authors.isEmpty() || isAgency(inside) || isPublication(inside) || isAgency(last)) {
            m_position = from;
            return false;
        }
        return true;
    }

    bool readSeparator()
    {
        static const AnchoredExpression separator(u"[\\s\u00a0,;:|·•/()\\[\\]*_#.–—-]+"_s);
        const auto from = m_position;
        if (!takes(separator)) {
            return false;
        }
        m_separator = m_line.sliced(from, m_position - from);
        return true;
    }

    // "Publié le", "Mis à jour à", "Posted on"
    bool readDateLabel()
    {
        static const auto updating = anyCaseAt(oneOf({
                                                   u"(?:et\\s+|and\\s+)?(?:mise? à jour|modifiée?|actualisée?)\\b",
                                                   u"dernière (?:mise à jour|modification)\\b",
                                                   u"(?:and\\s+)?(?:last )?(?:updated|modified)\\b",
                                               })
                                               + u"(?:\\s*(?::|le|à|on|at|du)\\b)?"_s);
        static const auto publishing = anyCaseAt(oneOf({
                                                     u"(?:publiée?|parue?|postée?|créée?|diffusée?|mise? en ligne)\\b",
                                                     u"(?:date de publication|(?:première )?publication|publication date|date)\\b",
                                                     u"(?:first )?(?:published|posted)\\b",
                                                 })
                                                 + u"(?:\\s*(?:dans|in)\\b)?(?:\\s*(?::|le|on|at)\\b)?"_s);
        if (takes(updating)) {
            m_updating = true;
        } else if (takes(publishing)) {
            m_updating = false;
        } else {
            return false;
        }
        m_byline.labelled = true;
        m_expects = Nobody;
        return true;
    }

    bool readDate()
    {
        static const auto relative = anyCaseAt(oneOf({
                                                   u"aujourd['’]hui|hier|il y a (?:\\d+|une?) \\p{L}+",
                                                   u"(?:\\d+|an?) (?:minutes?|hours?|days?) ago|today|yesterday",
                                               })
                                               + u"(?:\\s+(?:à|at)\\s+\\d{1,2}\\s?[h:]\\s?\\d{0,2})?"_s);
        static const auto timeAlone = anyCaseAt(u"(?:à|at)?\\s*\\d{1,2}\\s?[h:]\\s?\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s(?:GMT|CES?T|E[SD]?T|BST)\\b)?"_s);
        if (const auto date = dateAt(m_line, m_position, m_order)) {
            auto &field = m_updating ? m_byline.updated : m_byline.published;
            if (field.isEmpty()) {
                field = date->value;
            }
            m_position += date->length;
            m_saysWhen = true;
            return true;
        }
        if (takes(relative)) {
            m_saysWhen = true;
            return true;
        }
        return m_saysWhen && takes(timeAlone);
    }

    // What stands in such lines and says nothing that is kept: reading times, pages, addresses.
    bool readNoise()
    {
        static const auto noise = anyCaseAt(oneOf({
                                                u"(?:temps de )?lecture\\s*:?\\s*(?:de\\s*)?\\d+\\s*min(?:utes?|\\.)?",
                                                u"\\d+\\s*min(?:utes?|\\.)?(?:\\s+de lecture|[ -]read)",
                                                u"(?:article\\s+)?réservé aux abonnés",
                                                u"p(?:\\.|ages?)\\s*\\d+(?:\\s*[-–]\\s*\\d+)?",
                                                u"n[°o]\\s*\\d+",
                                                u"[\\w.+-]+@[\\w.-]+\\w|@\\w+",
                                            })
                                            + u"(?!\\p{L})"_s);
        static const AnchoredExpression yearOfCopyright(u"(?:19|20)\\d\\d(?!\\d)"_s);
        return takes(noise) || (m_expects == Owner && takes(yearOfCopyright));
    }

    // Who made the pictures or read the text over is no author.
    bool readPictureLabel()
    {
        static const auto label = anyCaseAt(oneOf({
                                                u"photos?|photographies?|vidéos?|illustrations?|dessins?|infographies?|images?|crédits?(?: photos?)?|pictures?",
                                                u"(?:photograph|illustration)s? by|edit(?:ing|ed) by|édité par",
                                            })
                                            + u"\\b\\s*(?::|de|par|by)?"_s);
        if (!takes(label)) {
            return false;
        }
        m_expects = Helper;
        return true;
    }

    // « Par », "By", « Propos recueillis par », « avec »
    bool readAuthorLabel()
    {
        static const auto work = oneOf({
            u"(?:(?:propos|témoignages?|textes?) )?(?:recueillie?s?|traduits?)",
            u"entretien (?:réalisé|mené|conduit)|interview(?:e|é)?(?: réalisée)?",
            u"article|(?:une )?(?:enquête|chronique|analyse|tribune)|reportage|écrit|rédigé",
            u"written|reported|(?:additional )?reporting|story|words|text|interviewed|analysis",
            u"traduit (?:de l['’]\\p{L}+|du \\p{L}+)",
        });
        static const auto label = anyCaseAt(oneOf({
                                                QString(work + u" (?:par|by|de)"_s),
                                                u"par|by|signé|from",
                                                u"auteure?s?|autrice|author|textes?",
                                            })
                                            + u"\\b\\s*:?"_s);
        static const auto source = anyCaseAt(u"(?:source|avec|with)\\b\\s*:?"_s);
        static const auto conjunction = anyCaseAt(u"(?:et|and|&)(?=\\s)"_s);
        if (takes(label)) {
            m_expects = Author;
            m_byline.labelled = true;
            return true;
        }
        return takes(source) || (m_saysWho && takes(conjunction));
    }

    // « De notre correspondante à Rome », « notre envoyé spécial au Mali », « Correspondance particulière »
    bool readCorrespondent()
    {
        static const auto correspondent =
            anyCaseAt(u"(?:de |par )?(?:notre|nos) (?:envoyée?s? spéciale?s?|correspondante?s?)\\b|correspondance(?: particulière)?$"_s);
        static const auto office = anyCaseAt(u"(?: (?:permanente?s?|particulière?s?))?"_s);
        static const AnchoredExpression place(
            u" (?:à|au|aux|en|dans|pour)(?: (?:la|le|les|l['’]))? ?\\p{Lu}[\\p{L}'’-]*(?:[ -](?:de |du |des |la |le )?\\p{Lu}[\\p{L}'’-]*)*"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (!takes(correspondent)) {
            return false;
        }
        takes(office);
        takes(place);
        m_expects = Author;
        m_byline.labelled = true;
        m_saysWho = true;
        return true;
    }

    bool readCopyright()
    {
        static const auto mark = anyCaseAt(u"(?:copyright\\s*)?(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?"_s);
        if (!takes(mark)) {
            return false;
        }
        m_expects = Owner;
        return true;
    }

    // The longest run of words that is the name of a publication or an agency.
    bool readSource()
    {
        static const AnchoredExpression words(u"[\\p{L}\\d](?:[^\\s,;:|·•/()–—]|[ \u00a0](?=[^\\s–—|·•-])){0,60}"_s);
        const auto from = m_position;
        auto name = take(words).capturedView();
        while (!name.isEmpty() && !isPublication(name) && !isAgency(name)) {
            name = name.first(std::max<qsizetype>(0, std::max(name.lastIndexOf(u' '), name.lastIndexOf(QChar::Nbsp))));
        }
        m_position = from + name.size();
        if (!name.isEmpty() && m_expects != Helper) {
            acceptSource(name);
        }
        return !name.isEmpty();
    }

    // A publication goes before an agency, whichever is named first.
    void acceptSource(QStringView name)
    {
        static const QRegularExpression article(u"^[Ll]['’]"_s);
        if (isAgency(name)) {
            name = name.sliced(article.matchView(name).capturedLength()); // « l’AFP »
        }
        if (m_byline.source.isEmpty() || (isAgency(m_byline.source) && !isAgency(name))) {
            m_byline.source = name.toString();
        }
        m_saysWho = true;
    }

    // Capitalised words up to the next separator.
    bool readName()
    {
        static const auto word = u"\\p{Lu}[\\p{L}\\p{M}'’.-]*"_s;
        static const auto particle = u"(?:de|du|des|d['’]|da|di|del|della|dos|van|von|der|den|ter|le|la|al|el|ben|bin|ibn|y)[ \u00a0]?"_s;
        static const AnchoredExpression capitalised(word + u"(?:[ \u00a0](?:"_s + particle + u")*"_s + word + u")*"_s);
        const auto from = m_position;
        const auto name = take(capitalised).capturedView();
        if (!name.isEmpty() && accept(name)) {
            return true;
        }
        m_position = from;
        return false;
    }

    bool accept(QStringView name)
    {
        if (m_expects == Helper) {
            return true;
        }
        if (m_expects == Owner) {
            acceptSource(name);
            return true;
        }
        while (name.endsWith(u'-') || (name.endsWith(u'.') && !endsInInitial(name))) {
            name.chop(1);
        }
        constexpr qsizetype mostWords = 5;
        const auto words = name.toString().replace(QChar::Nbsp, u' ').split(u' ', Qt::SkipEmptyParts);
        if (words.size() > mostWords || isArticle(words.front()) || std::ranges::any_of(words, isNoPartOfName)) {
            return false;
        }
        if (m_expects == Author || words.size() > 1) {
            m_byline.authors.append(name.toString());
            m_saysWho = true;
            return true;
        }
        // A place: « Paris, le 28 janvier 2025 »
        return m_position < m_line.size() && !m_saysWho && !m_saysWhen;
    }

    // « , correspondante à Berlin », ", professor of history at Leeds", « la rédaction »
    bool readRole()
    {
        static const auto office = anyCaseAt(
            u"(?:la |le |notre )?(?:rédaction|service \\p{L}+|staff(?: and agencies| writers?| reporters?| correspondents?)?|agencies|agences?)\\b"_s);
        if ((m_expects == Author || m_saysWho || m_position == 0) && takes(office)) {
            m_saysWho = true;
            return true;
        }
        return !m_byline.authors.isEmpty() && (readEmployer() || readPlace() || readFunction());
    }

    // "for The Ashford Gazette"
    bool readEmployer()
    {
        static const auto preposition = anyCaseAt(u"(?:for|pour)\\s+"_s);
        const auto from = m_position;
        if (takes(preposition) && readSource()) {
            return true;
        }
        m_position = from;
        return false;
    }

    // "in London", up to the next author in another place: "in London and John Roe in Paris"
    bool readPlace()
    {
        static const auto nextAuthor = u"\\s+(?:et|and|&)\\s+\\p{Lu}\\S+(?:\\s+\\p{Lu}\\S+){1,3}\\s+(?:à|au|aux|en|in|at)\\b"_s;
        static const AnchoredExpression place(u"(?:à|au|aux|en|in|at|de notre|pour|for)\\b[^|·•–—,;()\\d]{2,90}?(?=$|[|·•–—,;()\\d]|"_s + nextAuthor + u')',
                                              QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression name(u"^(?:à|au|aux|en|in)\\s+(?:\\p{Lu}[\\p{L}'’-]*\\s?)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto taken = take(place).capturedView();
        // A name in a place may sign; « Jeanne Martin à la tribune » is something else.
        m_hasRole = m_hasRole || (!taken.isEmpty() && !name.matchView(taken).hasMatch());
        return !taken.isEmpty();
    }

    bool readFunction()
    {
        static const AnchoredExpression function(u"\\p{L}[^|·•–—,;()\\d]{2,90}(?=$|[|·•–—,;()\\d])"_s);
        static const auto ofThePress = anyCaseAt(
            u"(?:notre |our )?(?:grande? )?(?:correspondante?s?|envoyée?s? spéciale?s?|journalistes?|reporters?|chroniqueu(?:r|se)|staff writer)\\b"_s);
        const auto rest = m_line.sliced(m_position);
        const bool isSetApart = !m_separator.trimmed().isEmpty() && (m_byline.labelled || rest.front().isLower());
        const bool writes = ofThePress.matchAt(m_line, m_position).hasMatch();
        if (!isSetApart || !takes(function)) {
            return false;
        }
        m_byline.labelled = m_byline.labelled || writes;
        m_hasRole = true;
        return true;
    }

    QStringView m_line;
    DayOrder m_order;
    qsizetype m_position = 0;
    Byline m_byline;
    QStringView m_separator; // the last one read
    bool m_updating = false;
    bool m_hasRole = false;
    bool m_saysWho = false;
    bool m_saysWhen = false;
    enum {
        Nobody,
        Author,
        Helper,
        Owner // behind a copyright mark
    } m_expects = Nobody;
};
}

std::optional<Byline> bylineOf(QStringView line, DayOrder order)
{
    if (line.size() > longestByline) {
        return {};
    }
    return BylineParser(line, order).parse();
}
