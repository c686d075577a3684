// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/factivaexport.h"

#include "import/expressions.h"
#include "import/pressexport.h"
#include "import/publicationdate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Everything that Factiva writes of its own: what a real file has otherwise is mended here.
struct Markers {
    // Title, text and the rest by code; codes that are not named here hold indexing, which goes.
    QRegularExpression code = QRegularExpression(
        u"^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|CX|DLN|ART)"
        "(?:\\s*\\|\\s*|\\s+|$)(.*)$"_s);
    QRegularExpression end = anyCase(u"^Document\\s+[A-Z0-9]{3,8}00(?:19|20)\\d{6}\\w{5,14}\\.?$"_s);
    QRegularExpression words = anyCase(u"^\\d[\\d\\s.,\u00a0\u202f]*(?:words|mots|Wörter)$"_s);
    QRegularExpression time = QRegularExpression(u"^\\d{1,2}:\\d{2}(?:\\s*[AaPp][Mm])?$"_s);
    QRegularExpression sourceCode = QRegularExpression(u"^[A-Z][A-Z0-9]{2,7}$"_s);
    QRegularExpression page = QRegularExpression(u"^(?:[A-Z]{0,3}-?\\d{1,4}[A-Z]?)(?:\\s*[,;-]\\s*[A-Z]{0,3}\\d{1,4})*$"_s);
    QRegularExpression copyright = anyCase(u"^(?:©|\\(c\\)|copyright\\b|all rights reserved|tous droits réservés)"_s);
    QRegularExpression byline = anyCase(u"^(?:par|by|de|from)\\s+"_s);
    QRegularExpression told = anyCase(u"^(?:Results Found|Résultats trouvés|Nombre de résultats)\\W*(\\d[\\d\\s.,]*)?$"_s);
    QRegularExpression furniture = anyCase(
        u"^(?:(?:Page\\s+\\d+(?:\\s+(?:of|sur)\\s+\\d+)?\\s*)?©\\s*\\d{4}\\s+(?:Factiva|Dow Jones)\\b.*|Search Summary|Résumé de (?:la )?recherche)$"_s);
};

const Markers &markers()
{
    static const Markers all;
    return all;
}

bool matches(const QRegularExpression &expression, const Block &block)
{
    return expression.match(block.text.trimmed()).hasMatch();
}

class FactivaArticle
{
public:
    explicit FactivaArticle(QList<Block> lines)
        : m_lines(std::move(lines))
    {
    }

    [[nodiscard]] bool isArticle() const
    {
        return isCoded() || wordCountLine() < m_lines.size();
    }

    [[nodiscard]] Draft read()
    {
        for (const auto &line : std::as_const(m_lines)) {
            m_draft.original += line.text.toUtf8() + '\n';
        }
        if (isCoded()) {
            readCoded();
        } else {
            readPositions();
        }
        if (!m_draft.metadata.title.isEmpty()) {
            m_draft.blocks.prepend({.text = m_draft.metadata.title, .kind = ParagraphKind::Title});
        }
        return m_draft;
    }

private:
    [[nodiscard]] bool isCoded() const
    {
        return std::ranges::any_of(m_lines, [](const Block &line) {
            return markers().code.match(line.text.trimmed()).captured(1) == "HD"_L1;
        });
    }

    [[nodiscard]] qsizetype wordCountLine() const
    {
        return std::ranges::find_if(m_lines,
                                    [](const Block &line) {
                                        return matches(markers().words, line);
                                    })
            - m_lines.begin();
    }

    // A code stands before its text, or alone on the line above.
    void readCoded()
    {
        QString code;
        QHash<QString, QString> fields;
        QList<Block> text;
        bool beginsField = false;
        for (auto line : std::as_const(m_lines)) {
            const auto match = markers().code.match(line.text.trimmed());
            if (match.hasMatch()) {
                code = match.captured(1);
                line.text = match.captured(2).trimmed();
                beginsField = true;
            }
            if (line.text.isEmpty() || code.isEmpty()) {
                continue;
            }
            if (code == "LP"_L1 || code == "TD"_L1) {
                line.apart = line.apart || std::exchange(beginsField, false);
                text.append(line);
            } else {
                auto &field = fields[code];
                field += (field.isEmpty() ? QString() : u" "_s) + line.text;
            }
        }
        m_draft.blocks = text;
        m_draft.language = languageNamed(fields.value(u"LA"_s));
        m_draft.metadata = {.title = fields.value(u"HD"_s),
                            .author = authors(fields.value(u"BY"_s)),
                            .source = fields.value(u"SN"_s),
                            .published = dateOf(fields.value(u"PD"_s) + u' ' + fields.value(u"ET"_s)),
                            .section = sectionAndPage(fields.value(u"SE"_s), fields.value(u"PG"_s)),
                            .url = {}};
    }

    // Without codes, the line with the number of words parts what stands above (section, title, author) from what stands below
    // (date, time, source, its code, page, language, copyright) and the text.
    void readPositions()
    {
        const auto words = wordCountLine();
        readAbove(words);
        auto at = words + 1;
        QString date;
        QString page;
        for (; at < m_lines.size(); ++at) {
            const auto line = m_lines[at].text.trimmed();
            if (date.isEmpty()) {
                date = line;
            } else if (markers().time.match(line).hasMatch()) {
                date += u' ' + line;
            } else if (m_draft.metadata.source.isEmpty()) {
                m_draft.metadata.source = line;
            } else if (markers().sourceCode.match(line).hasMatch()) {
                continue;
            } else if (markers().page.match(line).hasMatch()) {
                page = line;
            } else if (const auto language = languageNamed(line); !language.isEmpty() && line.size() < longestLanguage) {
                m_draft.language = language;
            } else if (markers().copyright.match(line).hasMatch()) {
                ++at;
                break;
            } else if (!m_draft.language.isEmpty() || line.size() > longestEdition) {
                break;
            }
        }
        m_draft.metadata.published = dateOf(date);
        m_draft.metadata.section = sectionAndPage(m_draft.metadata.section, page);
        m_draft.blocks = m_lines.sliced(std::min(at, m_lines.size()));
    }

    void readAbove(qsizetype words)
    {
        QStringList above;
        for (qsizetype i = 0; i < words; ++i) {
            above.append(m_lines[i].text.trimmed());
        }
        const auto byline = std::ranges::find_if(above, [](const QString &line) {
            return markers().byline.match(line).hasMatch() && line.size() < longestEdition * 2;
        });
        // A name without "By" stands below the title all the same.
        if (byline != above.end() && byline != above.begin()) {
            m_draft.metadata.author = authors(*byline);
            above.erase(byline, above.end());
        } else if (above.size() > 1 && above.last().size() < longestEdition && bylineLike(above.last())) {
            m_draft.metadata.author = authors(above.takeLast());
        }
        if (above.size() > 1 && above.first().size() < longestSection) {
            m_draft.metadata.section = above.takeFirst();
        }
        m_draft.metadata.title = above.join(u' ');
    }

    [[nodiscard]] static bool bylineLike(const QString &line)
    {
        static const QRegularExpression names(u"^\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{L}[\\p{L}.'’-]*){1,4}(?:(?:,| et | and |;)\\s*\\p{Lu}[\\p{L}.'’ -]+)*$"_s);
        return names.match(line).hasMatch();
    }

    [[nodiscard]] static QString authors(QString told)
    {
        static const QRegularExpression between(u"\\s*(?:;|,|\\bet\\b|\\band\\b)\\s*"_s);
        auto names = told.remove(markers().byline).split(between, Qt::SkipEmptyParts);
        return names.join(u", "_s).trimmed();
    }

    [[nodiscard]] static QString dateOf(const QString &told)
    {
        const auto date = dateAt(told.trimmed(), 0, DayOrder::Uncertain);
        return date ? date->value : QString();
    }

    static constexpr qsizetype longestLanguage = 30;
    static constexpr qsizetype longestEdition = 80;
    static constexpr qsizetype longestSection = 40;

    QList<Block> m_lines;
    Draft m_draft;
};

int numberIn(QString digits)
{
    static const QRegularExpression noDigit(u"\\D"_s);
    return digits.remove(noDigit).left(9).toInt();
}

// What the search summary says was found: on the label's line or the next.
int toldCount(const QList<Block> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = markers().told.match(lines[i].text.trimmed()); match.hasMatch()) {
            return numberIn(match.captured(1).isEmpty() && i + 1 < lines.size() ? lines[i + 1].text : match.captured(1));
        }
    }
    return 0;
}
}

std::optional<Reading> articlesOfFactiva(const Draft &document)
{
    Reading reading;
    QList<Block> lines;
    const auto take = [&](bool cut) {
        FactivaArticle article(std::exchange(lines, {}));
        if (!article.isArticle()) {
            return;
        }
        auto draft = article.read();
        draft.encoding = document.encoding;
        draft.hasLines = document.hasLines;
        if (cut) {
            draft.warnings.append({.kind = ImportWarning::Kind::TextCut});
        }
        reading.drafts.append(std::move(draft));
    };
    bool isFactiva = false;
    for (const auto &block : document.blocks) {
        if (matches(markers().end, block)) {
            isFactiva = true;
            take(false);
        } else if (!matches(markers().furniture, block)) {
            lines.append(block);
        }
    }
    if (!isFactiva) {
        return {};
    }
    take(true);
    const auto told = toldCount(document.blocks);
    const auto found = int(reading.drafts.size());
    if (told > 0 && told != found) {
        reading.warnings.append({.kind = ImportWarning::Kind::CountDiffers, .told = told, .found = found});
    }
    return reading;
}
