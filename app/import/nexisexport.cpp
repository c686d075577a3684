// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/nexisexport.h"

#include "import/expressions.h"
#include "import/pressexport.h"
#include "import/publicationdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// What a labelled line holds.
enum class Label {
    Headline,
    Byline,
    Section,
    Length,
    Language,
    Highlight,
    Other
};

struct LabelName {
    QLatin1StringView name;
    Label label;
};

// Everything that Nexis writes of its own: what a real file has otherwise is mended here.
constexpr std::array labels{
    LabelName{"headline"_L1, Label::Headline},
    LabelName{"titre"_L1, Label::Headline},
    LabelName{"\xfc"
              "berschrift"_L1,
              Label::Headline},
    LabelName{"byline"_L1, Label::Byline},
    LabelName{"auteur"_L1, Label::Byline},
    LabelName{"autor"_L1, Label::Byline},
    LabelName{"section"_L1, Label::Section},
    LabelName{"rubrique"_L1, Label::Section},
    LabelName{"rubrik"_L1, Label::Section},
    LabelName{"length"_L1, Label::Length},
    LabelName{"longueur"_L1, Label::Length},
    LabelName{"l\xe4nge"_L1, Label::Length},
    LabelName{"language"_L1, Label::Language},
    LabelName{"langue"_L1, Label::Language},
    LabelName{"sprache"_L1, Label::Language},
    LabelName{"highlight"_L1, Label::Highlight},
    LabelName{"encadre"_L1, Label::Highlight},
    LabelName{"load-date"_L1, Label::Other},
    LabelName{"date-chargement"_L1, Label::Other},
    LabelName{"date de chargement"_L1, Label::Other},
    LabelName{"dateline"_L1, Label::Other},
    LabelName{"graphic"_L1, Label::Other},
    LabelName{"publication-type"_L1, Label::Other},
    LabelName{"publication type"_L1, Label::Other},
    LabelName{"type-publication"_L1, Label::Other},
    LabelName{"type de publication"_L1, Label::Other},
    LabelName{"subject"_L1, Label::Other},
    LabelName{"sujet"_L1, Label::Other},
    LabelName{"industry"_L1, Label::Other},
    LabelName{"secteur"_L1, Label::Other},
    LabelName{"geographic"_L1, Label::Other},
    LabelName{"person"_L1, Label::Other},
    LabelName{"company"_L1, Label::Other},
    LabelName{"organization"_L1, Label::Other},
    LabelName{"ticker"_L1, Label::Other},
    LabelName{"journal code"_L1, Label::Other},
    LabelName{"acc-no"_L1, Label::Other},
    LabelName{"series"_L1, Label::Other},
    LabelName{"type"_L1, Label::Other},
    LabelName{"update"_L1, Label::Other},
    LabelName{"url"_L1, Label::Other},
    LabelName{"city"_L1, Label::Other},
    LabelName{"country"_L1, Label::Other},
    LabelName{"state"_L1, Label::Other},
};

struct Markers {
    QRegularExpression start = anyCase(u"^\\s*(?:\\d+ of (\\d+) DOCUMENTS?|Document \\d+ de (\\d+))$"_s);
    QRegularExpression end = anyCase(u"^(?:End of Document|Fin du document)$"_s);
    QRegularExpression body = anyCase(u"^(?:Body|Corps|Texte)$"_s);
    QRegularExpression classification = anyCase(u"^Classification$"_s);
    QRegularExpression copyright = anyCase(u"^(?:Copyright\\b|©|\\(c\\)|All Rights Reserved|Tous droits réservés)"_s);
    QRegularExpression loaded = anyCase(u"^(?:Load-Date|Date-chargement|Date de chargement)\\s*:"_s);
    QRegularExpression told = anyCase(u"^Documents\\s*\\((\\d+)\\)$"_s);
    QRegularExpression page = anyCase(u"\\b(?:Pg|Pages?|p|S)\\.?\\s*([A-Z]{0,2}\\d{1,4})"_s);
    QRegularExpression furniture =
        anyCase(u"^(?:Page\\s+\\d+\\s+(?:of|sur)\\s+\\d+|LexisNexis|About LexisNexis.*|Link to (?:Image|PDF)|Bibliography|PDF[ -]Datei.*|Graphic)$"_s);
};

const Markers &markers()
{
    static const Markers all;
    return all;
}

struct LabelledLine {
    Label label = Label::Other;
    QString value;
};

std::optional<LabelledLine> labelled(const QString &line)
{
    constexpr qsizetype longestLabel = 22;
    const auto colon = line.indexOf(u':');
    if (colon <= 0 || colon > longestLabel) {
        return {};
    }
    const auto name = line.first(colon).trimmed();
    const auto found = std::ranges::find_if(labels, [&name](const LabelName &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return found == labels.end() ? std::nullopt : std::optional(LabelledLine{found->label, line.sliced(colon + 1).trimmed()});
}

bool matches(const QRegularExpression &expression, const Block &block)
{
    return expression.match(block.text.trimmed()).hasMatch();
}

class NexisArticle
{
public:
    explicit NexisArticle(QList<Block> lines)
        : m_lines(std::move(lines))
    {
    }

    // The length is told of every article, on top or at the end of its head.
    [[nodiscard]] bool isArticle() const
    {
        return std::ranges::any_of(m_lines, [](const Block &line) {
            const auto told = labelled(line.text.trimmed());
            return told && (told->label == Label::Length || matches(markers().loaded, line));
        });
    }

    [[nodiscard]] Draft read()
    {
        for (const auto &line : std::as_const(m_lines)) {
            m_draft.original += line.text.toUtf8() + '\n';
        }
        readHead();
        readText();
        m_draft.metadata.section = section();
        if (!m_draft.metadata.title.isEmpty()) {
            m_draft.blocks.prepend({.text = m_draft.metadata.title, .kind = ParagraphKind::Title});
        }
        return m_draft;
    }

private:
    // Headline, source and date without labels, in this order (Nexis Uni) or with the headline last (before it).
    void readHead()
    {
        m_body = bodyStart();
        QStringList unlabelled;
        for (qsizetype i = 0; i < m_body; ++i) {
            const auto line = m_lines[i].text.trimmed();
            if (const auto told = labelled(line)) {
                take(*told);
            } else if (!markers().copyright.match(line).hasMatch() && !matches(markers().body, m_lines[i])) {
                unlabelled.append(line);
            }
        }
        const auto date = std::ranges::find_if(unlabelled, [](const QString &line) {
            return dateAt(line, 0, DayOrder::Uncertain).has_value();
        });
        if (date == unlabelled.end()) {
            m_draft.metadata.title = m_draft.metadata.title.isEmpty() ? unlabelled.value(0) : m_draft.metadata.title;
            return;
        }
        m_draft.metadata.published = dateAt(*date, 0, DayOrder::Uncertain)->value;
        const auto place = date - unlabelled.begin();
        m_draft.metadata.source = place > 0 ? unlabelled[place - 1] : QString();
        if (m_draft.metadata.title.isEmpty()) {
            m_draft.metadata.title =
                place > 1 ? unlabelled.first(place - 1).join(u' ') : unlabelled.value(unlabelled.size() > place + 1 ? unlabelled.size() - 1 : -1);
        }
    }

    // Behind « Body », else behind the last label of the head.
    [[nodiscard]] qsizetype bodyStart() const
    {
        constexpr qsizetype longestHead = 25;
        qsizetype behindLabels = 0;
        for (qsizetype i = 0; i < std::min(longestHead, m_lines.size()); ++i) {
            if (matches(markers().body, m_lines[i])) {
                return i + 1;
            }
            const auto told = labelled(m_lines[i].text.trimmed());
            const bool isOfHead = told && (told->label != Label::Other && told->label != Label::Language);
            behindLabels = isOfHead ? i + 1 : behindLabels;
        }
        return behindLabels;
    }

    void readText()
    {
        for (auto i = m_body; i < m_lines.size(); ++i) {
            const auto line = m_lines[i].text.trimmed();
            if (matches(markers().classification, m_lines[i])) {
                m_isClassified = true;
            } else if (const auto told = labelled(line);
                       told && (m_isClassified || told->label == Label::Language || isUpper(line) || matches(markers().loaded, m_lines[i]))) {
                m_isClassified = true;
                take(*told);
            } else if (!m_isClassified && !matches(markers().furniture, m_lines[i])) {
                m_draft.blocks.append(m_lines[i]);
            }
        }
    }

    // « SUBJECT: … »: the older kind writes its labels in capitals.
    [[nodiscard]] static bool isUpper(const QString &line)
    {
        const auto name = line.first(line.indexOf(u':'));
        return name == name.toUpper();
    }

    void take(const LabelledLine &told)
    {
        static const QRegularExpression label(u"^(?:by|par|de)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression between(u"\\s*(?:;|,|\\bet\\b|\\band\\b)\\s*"_s);
        switch (told.label) {
        case Label::Headline:
            m_draft.metadata.title = told.value;
            break;
        case Label::Byline:
            m_draft.metadata.author = QString(told.value).remove(label).split(between, Qt::SkipEmptyParts).join(u", "_s);
            break;
        case Label::Section:
            m_section = told.value;
            break;
        case Label::Language:
            m_draft.language = languageNamed(told.value);
            break;
        case Label::Highlight:
            if (!told.value.isEmpty()) {
                m_draft.blocks.append({.text = told.value, .kind = ParagraphKind::Lead});
            }
            break;
        case Label::Length:
        case Label::Other:
            break;
        }
    }

    // « ÉCONOMIE; Pg. 12 »
    [[nodiscard]] QString section() const
    {
        const auto page = markers().page.match(m_section);
        const auto name = m_section.section(u';', 0, 0).trimmed();
        return sectionAndPage(markers().page.match(name).hasMatch() ? QString() : name, page.captured(1));
    }

    QList<Block> m_lines;
    Draft m_draft;
    QString m_section;
    qsizetype m_body = 0;
    bool m_isClassified = false;
};

class NexisExport
{
public:
    explicit NexisExport(const Draft &document)
        : m_document(document)
    {
        m_hasEnds = has(markers().end);
        m_hasStarts = has(markers().start);
    }

    [[nodiscard]] bool isNexis() const
    {
        return (m_hasEnds || m_hasStarts) && NexisArticle(m_document.blocks).isArticle();
    }

    [[nodiscard]] Reading read()
    {
        for (const auto &block : m_document.blocks) {
            readCount(block);
            if (matches(markers().end, block)) {
                finish(false);
            } else if (matches(markers().start, block)) {
                finish(false);
                m_lines.clear();
            } else {
                m_lines.append(block);
            }
        }
        finish(m_hasEnds);
        const auto found = int(m_reading.drafts.size());
        if (m_told > 0 && m_told != found) {
            m_reading.warnings.append({.kind = ImportWarning::Kind::CountDiffers, .told = m_told, .found = found});
        }
        return std::move(m_reading);
    }

private:
    [[nodiscard]] bool has(const QRegularExpression &marker) const
    {
        return std::ranges::any_of(m_document.blocks, [&marker](const Block &block) {
            return matches(marker, block);
        });
    }

    void readCount(const Block &block)
    {
        const auto line = block.text.trimmed();
        if (const auto match = markers().told.match(line); match.hasMatch()) {
            m_told = match.captured(1).toInt();
            m_coverEnd = m_lines.size();
        } else if (const auto start = markers().start.match(line); start.hasMatch()) {
            m_told = (start.captured(1).isEmpty() ? start.captured(2) : start.captured(1)).toInt();
        }
    }

    // The first article of Nexis Uni follows the list of all of them, whose titles are numbered.
    void dropCover()
    {
        static const QRegularExpression coverLine(
            u"^(?:\\d+\\.\\s.*|(?:Client/Matter|Search Terms|Search Type|Narrowed by|Content Type|User Name|Date and Time|Job Number|"
            "Termes recherchés|Type de recherche|Restreint par|Type de contenu)\\b.*|News|-None-|Cont(?:ent|enu).*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (m_coverEnd < 0) {
            return;
        }
        auto at = m_coverEnd;
        for (auto i = at; i < m_lines.size(); ++i) {
            at = matches(coverLine, m_lines[i]) ? i + 1 : at;
            if (const auto told = labelled(m_lines[i].text.trimmed()); told && told->label == Label::Length) {
                break;
            }
        }
        m_lines = m_lines.sliced(std::min(at + (at == m_coverEnd ? 1 : 0), m_lines.size()));
        m_coverEnd = -1;
    }

    void finish(bool cut)
    {
        dropCover();
        NexisArticle article(std::exchange(m_lines, {}));
        if (!article.isArticle()) {
            return;
        }
        auto draft = article.read();
        draft.encoding = m_document.encoding;
        draft.hasLines = m_document.hasLines;
        if (cut) {
            draft.warnings.append({.kind = ImportWarning::Kind::TextCut});
        }
        m_reading.drafts.append(std::move(draft));
    }

    const Draft &m_document;
    Reading m_reading;
    QList<Block> m_lines; // since the latest article
    qsizetype m_coverEnd = -1;
    int m_told = 0;
    bool m_hasEnds = false;
    bool m_hasStarts = false;
};
}

std::optional<Reading> articlesOfNexis(const Draft &document)
{
    NexisExport nexis(document);
    return nexis.isNexis() ? std::optional(nexis.read()) : std::nullopt;
}
