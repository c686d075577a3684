// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articletable.h"

#include "import/bounds.h"
#include "import/characters.h"
#include "import/delimitedtext.h"
#include "import/htmldocument.h"
#include "import/htmloutline.h"
#include "import/pressexport.h"
#include "import/publicationdate.h"
#include "import/textdecoder.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// What people call their columns, without case, accents, spaces and underscores; the surest first.
struct ColumnName {
    TableField field;
    QLatin1StringView name;
};

constexpr std::array columnNames{
    ColumnName{TableField::Text, "text"_L1},
    ColumnName{TableField::Text, "texte"_L1},
    ColumnName{TableField::Text, "fulltext"_L1},
    ColumnName{TableField::Text, "texteintegral"_L1},
    ColumnName{TableField::Text, "body"_L1},
    ColumnName{TableField::Text, "articlebody"_L1},
    ColumnName{TableField::Text, "articletext"_L1},
    ColumnName{TableField::Text, "corps"_L1},
    ColumnName{TableField::Text, "corpsdutexte"_L1},
    ColumnName{TableField::Text, "content"_L1},
    ColumnName{TableField::Text, "contenu"_L1},
    ColumnName{TableField::Text, "maintext"_L1},
    ColumnName{TableField::Text, "article"_L1},
    ColumnName{TableField::Text, "articletexte"_L1},
    ColumnName{TableField::Title, "title"_L1},
    ColumnName{TableField::Title, "titre"_L1},
    ColumnName{TableField::Title, "headline"_L1},
    ColumnName{TableField::Title, "articletitle"_L1},
    ColumnName{TableField::Title, "manchette"_L1},
    ColumnName{TableField::Title, "heading"_L1},
    ColumnName{TableField::Title, "titrearticle"_L1},
    ColumnName{TableField::Lead, "lead"_L1},
    ColumnName{TableField::Lead, "chapo"_L1},
    ColumnName{TableField::Lead, "chapeau"_L1},
    ColumnName{TableField::Lead, "standfirst"_L1},
    ColumnName{TableField::Lead, "subtitle"_L1},
    ColumnName{TableField::Lead, "soustitre"_L1},
    ColumnName{TableField::Author, "author"_L1},
    ColumnName{TableField::Author, "authors"_L1},
    ColumnName{TableField::Author, "auteur"_L1},
    ColumnName{TableField::Author, "auteurs"_L1},
    ColumnName{TableField::Author, "byline"_L1},
    ColumnName{TableField::Author, "articleauthor"_L1},
    ColumnName{TableField::Author, "journaliste"_L1},
    ColumnName{TableField::Source, "source"_L1},
    ColumnName{TableField::Source, "publication"_L1},
    ColumnName{TableField::Source, "journal"_L1},
    ColumnName{TableField::Source, "newspaper"_L1},
    ColumnName{TableField::Source, "media"_L1},
    ColumnName{TableField::Source, "outlet"_L1},
    ColumnName{TableField::Source, "publisher"_L1},
    ColumnName{TableField::Source, "articlesource"_L1},
    ColumnName{TableField::Source, "site"_L1},
    ColumnName{TableField::Source, "domain"_L1},
    ColumnName{TableField::Published, "published"_L1},
    ColumnName{TableField::Published, "date"_L1},
    ColumnName{TableField::Published, "publicationdate"_L1},
    ColumnName{TableField::Published, "datepublication"_L1},
    ColumnName{TableField::Published, "datedepublication"_L1},
    ColumnName{TableField::Published, "datepublished"_L1},
    ColumnName{TableField::Published, "publishedat"_L1},
    ColumnName{TableField::Published, "publishdate"_L1},
    ColumnName{TableField::Published, "pubdate"_L1},
    ColumnName{TableField::Published, "publieele"_L1},
    ColumnName{TableField::Published, "publiele"_L1},
    ColumnName{TableField::Published, "articlepublished"_L1},
    ColumnName{TableField::Published, "time"_L1},
    ColumnName{TableField::Section, "section"_L1},
    ColumnName{TableField::Section, "rubrique"_L1},
    ColumnName{TableField::Section, "category"_L1},
    ColumnName{TableField::Section, "categorie"_L1},
    ColumnName{TableField::Section, "page"_L1},
    ColumnName{TableField::Url, "url"_L1},
    ColumnName{TableField::Url, "link"_L1},
    ColumnName{TableField::Url, "lien"_L1},
    ColumnName{TableField::Url, "adresse"_L1},
    ColumnName{TableField::Url, "canonicalurl"_L1},
    ColumnName{TableField::Language, "language"_L1},
    ColumnName{TableField::Language, "langue"_L1},
    ColumnName{TableField::Language, "lang"_L1},
};

QString plainName(const QString &name)
{
    QString plain;
    for (const auto c : name.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

// The column whose cells are longest, where they are long enough for texts.
QString longestColumn(const ArticleTable &table)
{
    constexpr qsizetype rowsThatTell = 200;
    constexpr qsizetype shortestText = 80;
    QList<qsizetype> lengths(table.columns.size(), 0);
    const auto rows = std::min(rowsThatTell, table.rows.size());
    for (const auto &row : table.rows.first(rows)) {
        for (qsizetype i = 0; i < std::min(row.cells.size(), lengths.size()); ++i) {
            lengths[i] += row.cells[i].size();
        }
    }
    const auto longest = std::ranges::max_element(lengths);
    const bool holdsTexts = longest != lengths.end() && *longest >= shortestText * rows && rows > 0;
    return holdsTexts ? table.columns[longest - lengths.begin()] : QString();
}

QList<Block> blocksOfCell(const QString &cell)
{
    static const QRegularExpression markup(u"<(?:p|br|div|h\\d|li)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    if (markup.match(cell).hasMatch()) {
        if (const auto page = HtmlDocument::parse(cell)) {
            return blocksBelow(page->body());
        }
    }
    return blocksOf(withPlainCharacters(cell));
}

class RowReader
{
public:
    RowReader(const ArticleTable &table, const TableColumns &columns)
    {
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            m_places.insert(column.key(), table.columns.indexOf(column.value()));
        }
    }

    [[nodiscard]] Draft read(const ArticleTable::Row &row) const
    {
        Draft draft{.blocks = blocksOfCell(cell(row, TableField::Text))};
        if (draft.blocks.isEmpty()) {
            return draft;
        }
        draft.hasLines = true;
        draft.original = row.original;
        draft.metadata = {.title = value(row, TableField::Title),
                          .author = value(row, TableField::Author),
                          .source = value(row, TableField::Source),
                          .published = date(value(row, TableField::Published)),
                          .section = value(row, TableField::Section),
                          .url = value(row, TableField::Url)};
        draft.language = language(value(row, TableField::Language));
        prepend(draft, value(row, TableField::Lead), ParagraphKind::Lead);
        prepend(draft, draft.metadata.title, ParagraphKind::Title);
        return draft;
    }

private:
    [[nodiscard]] QString cell(const ArticleTable::Row &row, TableField field) const
    {
        const auto place = m_places.value(field, -1);
        return place < 0 ? QString() : row.cells.value(place);
    }

    [[nodiscard]] QString value(const ArticleTable::Row &row, TableField field) const
    {
        return withPlainCharacters(cell(row, field)).replace(u'\n', u' ').trimmed();
    }

    static void prepend(Draft &draft, const QString &text, ParagraphKind kind)
    {
        if (text.isEmpty()) {
            return;
        }
        if (draft.blocks.first().text.trimmed() == text) {
            draft.blocks.first().kind = kind;
            return;
        }
        draft.blocks.first().apart = true;
        draft.blocks.prepend({.text = text, .kind = kind});
    }

    [[nodiscard]] static QString date(const QString &told)
    {
        static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
        const auto iso = compact.match(told).hasMatch() ? QString(told).replace(compact, u"\\1-\\2-\\3"_s) : told;
        const auto read = dateAt(iso, 0, DayOrder::DayFirst);
        return read ? read->value : QString();
    }

    [[nodiscard]] static QString language(const QString &told)
    {
        static const QRegularExpression code(u"^([a-z]{2})(?:[-_][a-z]{2})?$"_s, QRegularExpression::CaseInsensitiveOption);
        const auto named = languageNamed(told);
        return named.isEmpty() ? code.match(told).captured(1).toLower() : named;
    }

    QHash<TableField, qsizetype> m_places;
};

bool isTable(const SourceFile &file, const FormatReader &reader)
{
    return reader.suffixes.contains(QFileInfo(file.name).suffix().toLower());
}

Result<ArticleTable> csvTable(const SourceFile &file, qsizetype most)
{
    const auto [text, encoding] = decoded(file.bytes);
    const auto records = recordsOf(text, separatorOf(text), (most < 0 ? mostRows + 1 : most) + 1);
    if (records.isEmpty() || records.first().cells.size() > mostColumns) {
        return failure(ErrorCode::FormatBroken, {}, u"CSV"_s);
    }
    if (records.size() > mostRows + 1) {
        return failure(ErrorCode::FileTooLarge);
    }
    ArticleTable table{.columns = {}, .rows = {}, .encoding = encoding};
    for (const auto &name : records.first().cells) {
        table.columns.append(name.trimmed());
    }
    table.rows.reserve(records.size() - 1);
    for (const auto &record : records.sliced(1)) {
        table.rows.append({.cells = record.cells, .line = record.line, .original = record.source.toUtf8()});
    }
    return table;
}

// Values as a cell shows them, under the path of their keys.
void flatten(const QJsonObject &object, const QString &prefix, int depth, QHash<QString, QString> &values, QStringList &columns)
{
    constexpr int deepestObject = 4;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject()) {
            if (depth < deepestObject) {
                flatten(member->toObject(), name + u'.', depth + 1, values, columns);
            }
            continue;
        }
        QStringList parts;
        for (const auto &part : member->isArray() ? member->toArray() : QJsonArray{*member}) {
            parts.append(part.isObject() ? part.toObject().value("name"_L1).toString() : part.toVariant().toString());
        }
        parts.removeAll(QString());
        if (!columns.contains(name)) {
            columns.append(name);
        }
        values.insert(name, parts.join(u", "_s));
    }
}

class JsonTable
{
public:
    /// More than a table may have; what comes then is left out.
    [[nodiscard]] bool isFull() const
    {
        return m_table.rows.size() > mostRows || m_table.columns.size() > mostColumns;
    }

    void add(const QJsonObject &object, int line, const QByteArray &original)
    {
        QHash<QString, QString> values;
        flatten(object, {}, 0, values, m_table.columns);
        ArticleTable::Row row{.cells = {}, .line = line, .original = original};
        for (const auto &column : std::as_const(m_table.columns)) {
            row.cells.append(values.value(column));
        }
        m_table.rows.append(std::move(row));
    }

    // A line that is no object is a row without text, so that it is told.
    void addBroken(int line)
    {
        m_table.rows.append({.cells = {}, .line = line, .original = {}});
    }

    [[nodiscard]] Result<ArticleTable> table(const QString &encoding)
    {
        if (m_table.columns.isEmpty() || m_table.columns.size() > mostColumns) {
            return failure(ErrorCode::FormatBroken, {}, u"JSON"_s);
        }
        if (m_table.rows.size() > mostRows) {
            return failure(ErrorCode::FileTooLarge);
        }
        m_table.encoding = encoding;
        return std::move(m_table);
    }

private:
    ArticleTable m_table;
};

Result<ArticleTable> jsonTable(const SourceFile &file, qsizetype most)
{
    const auto [text, encoding] = decoded(file.bytes);
    const auto utf8 = text.toUtf8();
    JsonTable table;
    if (const auto document = QJsonDocument::fromJson(utf8); document.isArray() || document.isObject()) {
        const auto objects = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (const auto &object : objects) {
            if (most-- == 0 || table.isFull()) { // less than 0: all
                break;
            }
            table.add(object.toObject(), 0, QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact));
        }
        return table.table(encoding);
    }
    int line = 0;
    qsizetype end = 0;
    for (qsizetype start = 0; start < utf8.size() && line != most && !table.isFull(); start = end + 1) {
        const auto next = utf8.indexOf('\n', start);
        end = next < 0 ? utf8.size() : next;
        ++line;
        const auto object = QByteArrayView(utf8).sliced(start, end - start);
        if (object.trimmed().isEmpty()) {
            continue;
        }
        const auto document = QJsonDocument::fromJson(object.toByteArray());
        if (document.isObject()) {
            table.add(document.object(), line, object.toByteArray());
        } else {
            table.addBroken(line);
        }
    }
    return table.table(encoding);
}

Result<Reading> readCsv(const SourceFile &file, const ReadingOptions &options)
{
    return csvTable(file, -1).and_then([&](const ArticleTable &table) {
        return articlesOf(table, options.columns);
    });
}

Result<Reading> readJson(const SourceFile &file, const ReadingOptions &options)
{
    return jsonTable(file, -1).and_then([&](const ArticleTable &table) {
        return articlesOf(table, options.columns);
    });
}
}

TableColumns guessedColumns(const ArticleTable &table)
{
    TableColumns guessed;
    for (const auto &[field, name] : columnNames) {
        if (guessed.contains(field)) {
            continue;
        }
        const auto column = std::ranges::find_if(table.columns, [&name](const QString &candidate) {
            const auto plain = plainName(candidate);
            return plain == name || plainName(candidate.section(u'.', -1)) == name;
        });
        if (column != table.columns.end() && !guessed.values().contains(*column)) {
            guessed.insert(field, *column);
        }
    }
    if (!guessed.contains(TableField::Text)) {
        if (const auto longest = longestColumn(table); !longest.isEmpty()) {
            guessed.removeIf([&longest](const std::pair<const TableField &, QString &> &column) {
                return column.second == longest;
            });
            guessed.insert(TableField::Text, longest);
        }
    }
    return guessed;
}

Result<Reading> articlesOf(const ArticleTable &table, const TableColumns &chosen)
{
    for (const auto &column : chosen) {
        if (!column.isEmpty() && !table.columns.contains(column)) {
            return failure(ErrorCode::ColumnUnknown, {}, column);
        }
    }
    auto columns = guessedColumns(table);
    for (auto column = chosen.begin(); column != chosen.end(); ++column) {
        columns.insert(column.key(), column.value());
    }
    columns.removeIf([](const std::pair<const TableField &, QString &> &column) {
        return column.second.isEmpty();
    });
    if (!columns.contains(TableField::Text)) {
        return failure(ErrorCode::ColumnUnknown, {}, u"text"_s);
    }
    Reading reading;
    const RowReader reader(table, columns);
    for (const auto &row : table.rows) {
        auto draft = reader.read(row);
        if (draft.blocks.isEmpty()) {
            reading.failures.append({.code = ErrorCode::FileEmpty, .line = row.line});
        } else {
            draft.encoding = table.encoding;
            reading.drafts.append(std::move(draft));
        }
    }
    return reading;
}

Result<ArticleTable> articleTableOf(const SourceFile &file, qsizetype most)
{
    if (isTable(file, csvReader())) {
        return csvTable(file, most);
    }
    return isTable(file, jsonReader()) ? jsonTable(file, most) : Result<ArticleTable>(failure(ErrorCode::FormatUnknown));
}

Result<ArticleTable> tablePreviewOf(const QString &file, qsizetype most)
{
    constexpr qint64 headOfFile = 1 << 20;
    if (const QFileInfo info(file); info.exists() && !info.isFile()) { // a pipe would keep us waiting
        return failure(ErrorCode::FileUnreadable, file);
    }
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, file, opened.errorString());
    }
    return articleTableOf({.bytes = opened.read(headOfFile), .name = file}, most);
}

bool isTableName(const QString &fileName)
{
    const auto suffix = QFileInfo(fileName).suffix().toLower();
    return csvReader().suffixes.contains(suffix) || jsonReader().suffixes.contains(suffix);
}

FormatReader csvReader()
{
    return {.name = "CSV"_L1, .suffixes = {u"csv"_s, u"tsv"_s, u"tab"_s}, .read = readCsv};
}

FormatReader jsonReader()
{
    return {.name = "JSON"_L1, .suffixes = {u"jsonl"_s, u"ndjson"_s, u"json"_s}, .read = readJson};
}
