// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/htmlmetadata.h"

#include "import/entities.h"
#include "import/htmldocument.h"
#include "import/linkeddata.h"
#include "import/publicationdate.h"
#include "import/siteaddress.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// Names and properties of <meta>, for each field the most telling first.
struct MetaName {
    QString Metadata::*field;
    QLatin1StringView name;
};

constexpr std::array metaNames{
    MetaName{&Metadata::title, "og:title"_L1},
    MetaName{&Metadata::title, "twitter:title"_L1},
    MetaName{&Metadata::title, "citation_title"_L1},
    MetaName{&Metadata::title, "parsely-title"_L1},
    MetaName{&Metadata::title, "sailthru.title"_L1},
    MetaName{&Metadata::title, "dc.title"_L1},
    MetaName{&Metadata::title, "dcterms.title"_L1},
    MetaName{&Metadata::title, "title"_L1},
    MetaName{&Metadata::author, "author"_L1},
    MetaName{&Metadata::author, "article:author"_L1},
    MetaName{&Metadata::author, "og:article:author"_L1},
    MetaName{&Metadata::author, "byl"_L1},
    MetaName{&Metadata::author, "parsely-author"_L1},
    MetaName{&Metadata::author, "sailthru.author"_L1},
    MetaName{&Metadata::author, "citation_author"_L1},
    MetaName{&Metadata::author, "dc.creator"_L1},
    MetaName{&Metadata::author, "dcterms.creator"_L1},
    MetaName{&Metadata::author, "cxenseparse:author"_L1},
    MetaName{&Metadata::author, "authors"_L1},
    MetaName{&Metadata::source, "og:site_name"_L1},
    MetaName{&Metadata::source, "citation_journal_title"_L1},
    MetaName{&Metadata::source, "application-name"_L1},
    MetaName{&Metadata::source, "dc.publisher"_L1},
    MetaName{&Metadata::source, "dcterms.publisher"_L1},
    MetaName{&Metadata::source, "publisher"_L1},
    MetaName{&Metadata::source, "copyright"_L1},
    MetaName{&Metadata::published, "article:published_time"_L1},
    MetaName{&Metadata::published, "og:article:published_time"_L1},
    MetaName{&Metadata::published, "article:published"_L1},
    MetaName{&Metadata::published, "og:published_time"_L1},
    MetaName{&Metadata::published, "parsely-pub-date"_L1},
    MetaName{&Metadata::published, "sailthru.date"_L1},
    MetaName{&Metadata::published, "cxenseparse:recs:publishtime"_L1},
    MetaName{&Metadata::published, "publication_date"_L1},
    MetaName{&Metadata::published, "publish-date"_L1},
    MetaName{&Metadata::published, "pubdate"_L1},
    MetaName{&Metadata::published, "ptime"_L1},
    MetaName{&Metadata::published, "citation_publication_date"_L1},
    MetaName{&Metadata::published, "citation_date"_L1},
    MetaName{&Metadata::published, "dc.date.issued"_L1},
    MetaName{&Metadata::published, "dcterms.issued"_L1},
    MetaName{&Metadata::published, "dc.date"_L1},
    MetaName{&Metadata::published, "dcterms.created"_L1},
    MetaName{&Metadata::published, "dcterms.date"_L1},
    MetaName{&Metadata::published, "date"_L1},
    MetaName{&Metadata::section, "article:section"_L1},
    MetaName{&Metadata::section, "og:article:section"_L1},
    MetaName{&Metadata::section, "parsely-section"_L1},
    MetaName{&Metadata::section, "cxenseparse:category"_L1},
    MetaName{&Metadata::section, "section"_L1},
    MetaName{&Metadata::url, "og:url"_L1},
    MetaName{&Metadata::url, "parsely-link"_L1},
    MetaName{&Metadata::url, "twitter:url"_L1},
};

constexpr std::array fields{&Metadata::title, &Metadata::author, &Metadata::source, &Metadata::published, &Metadata::section, &Metadata::url};

// Many sites escape twice, in <meta> and in JSON.
QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"_s);
    QString plain;
    qsizetype from = 0;
    for (const auto &match : entity.globalMatch(text)) {
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += fromEntity(match.captured().toUtf8());
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    static const QRegularExpression layout(u"[ \\t\\r\\n]+"_s);
    return plain.replace(layout, u" "_s).trimmed();
}

QString isoDateOf(const QString &told)
{
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(?:\\d{2})?Z?)?$"_s);
    if (const auto match = compact.match(told); match.hasMatch()) {
        const auto date = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
        const auto time = match.captured(4).isEmpty() ? QString() : u'T' + match.captured(4) + u':' + match.captured(5);
        const auto read = dateAt(QString(date + time), 0, DayOrder::DayFirst);
        return read ? read->value : QString();
    }
    const auto read = dateAt(QString(told).replace(u'\u00a0', u' '), 0, DayOrder::Uncertain);
    if (read) {
        return read->value;
    }
    static const QRegularExpression yearAndMonth(u"^(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?$"_s);
    return yearAndMonth.match(told).hasMatch() ? told : QString();
}

// Pages give authors as names, as "By A and B", and as the address of a profile.
QString authorsOf(const QString &told)
{
    static const QRegularExpression label(u"^(?:par|by|de)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList authors;
    for (auto name : told.split(u',')) {
        name = name.trimmed().remove(label);
        if (!name.isEmpty() && !name.contains("://"_L1) && !name.startsWith(u'@') && !authors.contains(name)) {
            authors.append(name);
        }
    }
    return authors.join(u", "_s);
}

QString languageCode(const QString &told)
{
    static const QRegularExpression code(u"^([A-Za-z]{2})(?:[-_]|$)"_s);
    return code.match(told.trimmed()).captured(1).toLower();
}

class MetadataCollector
{
public:
    explicit MetadataCollector(const HtmlDocument &page)
    {
        m_found.language = languageCode(attributeOf(page.root(), "lang"));
        forEachElement(page.root(), [this](const GumboNode *element) {
            read(element);
            return true;
        });
    }

    [[nodiscard]] HtmlMetadata found(const QString &savedFrom)
    {
        take(m_linked.metadata);
        for (const auto &[field, name] : metaNames) {
            fill(field, m_metas.value(name).join(u", "_s));
        }
        take(m_marked);
        fill(&Metadata::url, m_canonical);
        fill(&Metadata::url, savedFrom);
        fill(&Metadata::title, m_heading);
        fill(&Metadata::title, m_pageTitle);
        auto &metadata = m_found.metadata;
        m_found.site = siteOf(metadata.url);
        metadata.title = withoutSite(metadata.title);
        m_found.lead = withoutEntities(firstOf({m_linked.description, m_metas.value("og:description"_L1).value(0), m_metas.value("description"_L1).value(0)}));
        m_found.language = firstOf({languageCode(m_linked.language),
                                    m_found.language,
                                    languageCode(m_metas.value("og:locale"_L1).value(0)),
                                    languageCode(m_metas.value("dc.language"_L1).value(0))});
        return m_found;
    }

private:
    static QString firstOf(const QStringList &values)
    {
        for (const auto &value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return {};
    }

    void read(const GumboNode *element)
    {
        switch (element->v.element.tag) {
        case GUMBO_TAG_META:
            readMeta(element);
            break;
        case GUMBO_TAG_LINK:
            if (attributeOf(element, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0) {
                m_canonical = attributeOf(element, "href");
            }
            break;
        case GUMBO_TAG_SCRIPT:
            if (attributeOf(element, "type").contains("ld+json"_L1, Qt::CaseInsensitive) && m_linked.metadata == Metadata()) {
                m_linked = linkedDataOf(rawTextOf(element).toUtf8());
            }
            break;
        case GUMBO_TAG_TITLE:
            if (m_pageTitle.isEmpty()) {
                m_pageTitle = withoutEntities(rawTextOf(element));
            }
            break;
        case GUMBO_TAG_H1:
            if (m_heading.isEmpty()) {
                m_heading = withoutEntities(rawTextOf(element));
            }
            break;
        default:
            break;
        }
        readMarks(element);
    }

    void readMeta(const GumboNode *element)
    {
        const auto content = attributeOf(element, "content").trimmed();
        for (const auto *attribute : {"property", "name"}) {
            const auto name = attributeOf(element, attribute).trimmed().toLower();
            if (!name.isEmpty() && !content.isEmpty()) {
                m_metas[name].append(content);
            }
        }
    }

    void readMarks(const GumboNode *element)
    {
        const auto property = attributeOf(element, "itemprop").toLower();
        const auto told = firstOf({attributeOf(element, "content"), attributeOf(element, "datetime")});
        if (property == "datepublished"_L1 && m_marked.published.isEmpty()) {
            m_marked.published = told.isEmpty() ? textBelow(element) : told;
        } else if (property == "headline"_L1 && m_marked.title.isEmpty()) {
            m_marked.title = told.isEmpty() ? textBelow(element) : told;
        } else if (isAuthor(element, property) && m_marked.author.isEmpty()) {
            m_marked.author = told.isEmpty() ? textBelow(element) : told;
        } else if (isElement(element, GUMBO_TAG_TIME) && m_marked.published.isEmpty()) {
            m_marked.published = attributeOf(element, "datetime");
        }
    }

    static bool isAuthor(const GumboNode *element, const QString &property)
    {
        constexpr qsizetype longestName = 80;
        const bool isMarked = property == "author"_L1 || attributeOf(element, "rel").split(u' ').contains("author"_L1);
        return isMarked && textBelow(element).size() <= longestName;
    }

    void take(const Metadata &metadata)
    {
        for (const auto field : fields) {
            fill(field, metadata.*field);
        }
    }

    void fill(QString Metadata::*field, const QString &told)
    {
        auto &value = m_found.metadata.*field;
        if (!value.isEmpty() || told.isEmpty()) {
            return;
        }
        value = withoutEntities(told);
        if (field == &Metadata::published) {
            value = isoDateOf(value);
        } else if (field == &Metadata::author) {
            value = authorsOf(value);
        } else if (field == &Metadata::url && !value.startsWith("http"_L1)) {
            value.clear();
        }
    }

    // « Titre | Le Quotidien », "Title - Example News": the page's own heading shows where the title ends; else the site's name.
    [[nodiscard]] QString withoutSite(const QString &title) const
    {
        static const QRegularExpression separator(u"\\s+[|·•»—–-]\\s+"_s);
        qsizetype end = -1;
        for (const auto &match : separator.globalMatch(title)) {
            const auto before = title.first(match.capturedStart());
            const auto behind = title.sliced(match.capturedEnd());
            const bool isSite = behind.compare(m_found.metadata.source, Qt::CaseInsensitive) == 0
                || (!m_found.site.isEmpty() && behind.toLower().remove(u' ').contains(m_found.site.section(u'.', 0, 0)));
            if (isSite || before.compare(m_heading, Qt::CaseInsensitive) == 0) {
                end = match.capturedStart();
                break;
            }
        }
        return end > 0 ? title.first(end) : title;
    }

    HtmlMetadata m_found;
    LinkedData m_linked;
    QHash<QString, QStringList> m_metas;
    Metadata m_marked; // by itemprop, rel and <time>
    QString m_canonical;
    QString m_heading;
    QString m_pageTitle;
};
}

HtmlMetadata metadataOf(const HtmlDocument &page, const QString &savedFrom)
{
    return MetadataCollector(page).found(savedFrom);
}
