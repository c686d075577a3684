// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/europressereader.h"

#include "import/expressions.h"
#include "import/htmldecoder.h"
#include "import/htmldocument.h"
#include "import/htmloutline.h"
#include "import/pressexport.h"
#include "import/publicationdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace
{
// Everything that Europresse writes of its own: what a real file has otherwise is mended here.
struct Markers {
    QRegularExpression publication = QRegularExpression(u"(?:^|\\s)DocPublicationName(?:\\s|$)"_s);
    QRegularExpression header = QRegularExpression(u"(?:^|\\s)DocHeader(?:\\s|$)"_s);
    QRegularExpression section = QRegularExpression(u"(?:^|\\s)DocTitreSousSection(?:\\s|$)"_s);
    QRegularExpression title = QRegularExpression(u"(?:^|\\s)titreArticleVisu(?:\\s|$)"_s);
    QRegularExpression titles = QRegularExpression(u"(?:^|\\s)titreArticle(?:\\s|$)"_s);
    QRegularExpression author = QRegularExpression(u"(?:^|\\s)(?:docAuthors|DocAuthors|rdp__authors?|sm-margin-bottomNews)(?:\\s|$)"_s);
    QRegularExpression text = QRegularExpression(u"(?:^|\\s)(?:docOcurrContainer|DocText)(?:\\s|$)"_s);
    QRegularExpression furniture =
        QRegularExpression(u"(?:^|\\s)(?:apd-wrapper|apd-sources-date|publiC-lblNodoc|publiC-lblCertificate|DocCopyright|docCopyright|rdp__footer)(?:\\s|$)"_s);
    QRegularExpression told = anyCase(u"(?:(\\d+)\\s+documents?\\b(?:\\s+(?:sauvegardés?|saved))?|documents?\\s+(?:sauvegardés?|saved)\\W+(\\d+))"_s);
    QRegularExpression words = anyCase(u"[,\\s]*(?<!\\d)\\d{1,3}(?:[ .,\u00a0\u202f]\\d{3})*\\s*(?:mots|words)\\b"_s);
    QRegularExpression page = anyCase(u"\\bpp?\\.\\s*([A-Z]{0,4}-?\\d{1,4}(?:\\s*[-,]\\s*[A-Z]{0,3}\\d{1,4})*)"_s);
    QRegularExpression issue = anyCase(u",?\\s*(?:no\\.?|n°|nº|vol\\.)\\s*[\\w-]+.*$"_s);
    QRegularExpression address = QRegularExpression(u"\\bhttps?://\\S+"_s);
};

const Markers &markers()
{
    static const Markers all;
    return all;
}

const GumboNode *firstWithClass(const GumboNode *node, const QRegularExpression &name)
{
    const GumboNode *found = nullptr;
    forEachElement(node, [&](const GumboNode *element) {
        if (!found && name.match(attributeOf(element, "class")).hasMatch()) {
            found = element;
        }
        return !found;
    });
    return found;
}

QString textWithClass(const GumboNode *node, const QRegularExpression &name)
{
    const auto *element = firstWithClass(node, name);
    return element ? textBelow(element) : QString();
}

bool isEuropresse(const SourceFile &file)
{
    constexpr qsizetype headOfExport = 1 << 18;
    const auto head = file.bytes.first(std::min(headOfExport, file.bytes.size()));
    return head.contains("DocPublicationName") && (head.contains("titreArticle") || head.contains("docOcurrContainer") || head.contains("DocText"));
}

// The element as it stands in the file.
QByteArray sourceOf(const GumboNode *element)
{
    const auto &start = element->v.element.original_tag;
    const auto &end = element->v.element.original_end_tag;
    if (!start.data) {
        return {};
    }
    const auto *last = end.data ? end.data + end.length : start.data + start.length;
    return {start.data, last - start.data};
}

class EuropresseArticle
{
public:
    explicit EuropresseArticle(const GumboNode *article)
        : m_article(article)
    {
    }

    [[nodiscard]] Draft read()
    {
        m_draft.original = sourceOf(m_article);
        auto &metadata = m_draft.metadata;
        metadata.source = textWithClass(m_article, markers().publication).remove(markers().issue).trimmed();
        metadata.title = title();
        readHeader();
        readAuthor();
        readText();
        if (!metadata.title.isEmpty()) {
            m_draft.blocks.prepend({.text = metadata.title, .kind = ParagraphKind::Title});
        }
        return m_draft;
    }

private:
    [[nodiscard]] QString title() const
    {
        const auto own = textWithClass(m_article, markers().title);
        return own.isEmpty() ? textWithClass(m_article, markers().titles) : own;
    }

    // « France, mercredi 11 septembre 2024 134 mots, p. 11 »
    void readHeader()
    {
        auto header = textWithClass(m_article, markers().header);
        const auto page = markers().page.match(header).captured(1);
        header.remove(markers().words);
        qsizetype before = 0;
        for (qsizetype i = 0; i < header.size() && m_draft.metadata.published.isEmpty(); ++i) {
            if (i > 0 && !(header[i - 1].isSpace() || header[i - 1] == u',')) {
                continue;
            }
            if (const auto date = dateAt(header, i, DayOrder::DayFirst)) {
                m_draft.metadata.published = date->value;
                before = i;
            }
        }
        static const QRegularExpression separators(u"[\\s,;•-]+$"_s);
        auto section = header.first(before).remove(separators).trimmed();
        if (section.isEmpty()) {
            section = textWithClass(m_article, markers().section);
        }
        m_draft.metadata.section = sectionAndPage(section, page);
    }

    void readAuthor()
    {
        static const QRegularExpression label(u"^(?:par|by)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression between(u"\\s*(?:;|,|/|\\bet\\b|\\band\\b)\\s*"_s);
        static const QRegularExpression name(u"^\\p{Lu}[\\p{L}.'’ -]{2,50}$"_s);
        const auto told = textWithClass(m_article, markers().author);
        auto names = QString(told).remove(label).split(between, Qt::SkipEmptyParts);
        const bool areNames = !names.isEmpty() && std::ranges::all_of(names, [](const QString &one) {
            return name.match(one).hasMatch() && one.count(u' ') <= 4;
        });
        if (areNames) {
            m_draft.metadata.author = names.join(u", "_s);
        } else if (!told.isEmpty()) {
            m_draft.blocks.append({.text = told, .kind = ParagraphKind::Lead});
        }
    }

    // The text, without the links, certificates and rights that stand in and below it.
    void readText()
    {
        const auto *text = firstWithClass(m_article, markers().text);
        const auto outline = outlineOf(text ? text : m_article);
        const auto head = m_draft.blocks.size();
        QList<bool> isOut(outline.segments.size(), false);
        for (const auto &span : outline.spans) {
            const auto tag = span.element->v.element.tag;
            const bool stands = tag != GUMBO_TAG_ASIDE && tag != GUMBO_TAG_FOOTER && tag != GUMBO_TAG_HEADER;
            if (!stands || markers().furniture.match(attributeOf(span.element, "class")).hasMatch()) {
                std::fill(isOut.begin() + span.first, isOut.begin() + span.end, true);
            }
        }
        for (qsizetype i = 0; i < outline.segments.size(); ++i) {
            const auto &segment = outline.segments[i];
            const bool isLink = segment.linked == segment.block.text.size() && markers().address.match(segment.block.text).hasMatch();
            if (!isOut[i] && !isLink && segment.block.text != m_draft.metadata.title) {
                m_draft.blocks.append(segment.block);
                m_draft.blocks.last().apart = segment.block.apart || m_draft.blocks.size() == head + 1;
            }
        }
    }

    const GumboNode *m_article;
    Draft m_draft;
};

// « 25 documents », which stands before the first article.
int toldCount(const HtmlDocument &page)
{
    QString before;
    bool reached = false;
    forEachElement(page.root(), [&](const GumboNode *element) {
        reached = reached || isElement(element, GUMBO_TAG_ARTICLE);
        if (!reached && !isElement(element, GUMBO_TAG_BODY) && !isElement(element, GUMBO_TAG_HTML) && !isElement(element, GUMBO_TAG_HEAD)
            && !firstWithClass(element, markers().publication)) {
            before += textBelow(element) + u'\n';
            return false;
        }
        return !reached;
    });
    const auto match = markers().told.match(before);
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt();
}

Result<Reading> readEuropresse(const SourceFile &file, const ReadingOptions &)
{
    const auto decoded = decodedPage(file.bytes);
    return HtmlDocument::parse(decoded.decoded.text).transform([&](const HtmlDocument &page) {
        Reading reading;
        forEachElement(page.root(), [&](const GumboNode *element) {
            if (!isElement(element, GUMBO_TAG_ARTICLE) || !firstWithClass(element, markers().publication)) {
                return true;
            }
            auto draft = EuropresseArticle(element).read();
            draft.encoding = decoded.decoded.encoding;
            reading.drafts.append(std::move(draft));
            return false;
        });
        const auto told = toldCount(page);
        const auto found = int(reading.drafts.size());
        if (told > 0 && told != found) {
            reading.warnings.append({.kind = ImportWarning::Kind::CountDiffers, .told = told, .found = found});
        }
        return reading;
    });
}
}

FormatReader europresseReader()
{
    return {.name = "Europresse"_L1, .suffixes = {}, .recognizes = isEuropresse, .read = readEuropresse};
}
