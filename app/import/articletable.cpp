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
#include <memory>
#include <optional>

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

constexpr qsizetype rowsThatTell = 200;

// The column whose cells are longest, where they are long enough for texts.
QString longestColumn(const ArticleTable &table)
{
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
    RowReader(const ArticleTable &head, const TableColumns &columns)
        : m_encoding(head.encoding)
    {
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            m_places.insert(column.key(), head.columns.indexOf(column.value()));
        }
    }

    [[nodiscard]] Draft read(const ArticleTable::Row &row) const
    {
        Draft draft{.blocks = blocksOfCell(cell(row, TableField::Text))};
        if (draft.blocks.isEmpty()) {
            return draft;
        }
        draft.hasLines = true;
        draft.encoding = m_encoding;
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
    QString m_encoding;
};

// The rows of a table, one after the other.
class TableRows
{
public:
    virtual ~TableRows() = default;
    [[nodiscard]] virtual std::optional<ArticleTable::Row> next() = 0;
};

class TableReading : public PartwiseReading
{
public:
    TableReading(std::unique_ptr<TableRows> rows, qsizetype count, RowReader reader)
        : m_rows(std::move(rows))
        , m_left(count)
        , m_reader(std::move(reader))
    {
    }

    std::optional<Reading> next() override
    {
        const auto row = m_rows->next();
        if (!row) {
            return {};
        }
        --m_left;
        Reading reading;
        if (auto draft = m_reader.read(*row); !draft.blocks.isEmpty()) {
            draft.line = row->line;
            reading.drafts.append(std::move(draft));
        } else {
            reading.failures.append({.code = ErrorCode::FileEmpty, .line = row->line});
        }
        return reading;
    }

    qsizetype left() const override
    {
        return m_left;
    }

private:
    std::unique_ptr<TableRows> m_rows;
    qsizetype m_left;
    RowReader m_reader;
};

// What was chosen, and what is guessed beside it.
Result<TableColumns> settledColumns(const ArticleTable &head, const TableColumns &chosen)
{
    for (const auto &column : chosen) {
        if (!column.isEmpty() && !head.columns.contains(column)) {
            return failure(ErrorCode::ColumnUnknown, {}, column);
        }
    }
    auto columns = guessedColumns(head);
    for (auto column = chosen.begin(); column != chosen.end(); ++column) {
        columns.insert(column.key(), column.value());
    }
    columns.removeIf([](const std::pair<const TableField &, QString &> &column) {
        return column.second.isEmpty();
    });
    if (!columns.contains(TableField::Text)) {
        return failure(ErrorCode::ColumnUnknown, {}, u"text"_s);
    }
    return columns;
}

bool isTable(const SourceFile &file, const FormatReader &reader)
{
    return reader.suffixes.contains(QFileInfo(file.name).suffix().toLower());
}

ArticleTable::Row rowOf(const DelimitedRecord &record)
{
    return {.cells = record.cells, .line = record.line, .original = record.source.toUtf8()};
}

// The names of the columns, which the first record holds, and the first rows.
Result<ArticleTable> csvHead(const DecodedText &file, QChar separator, qsizetype rows)
{
    const auto records = recordsOf(file.text, separator, rows + 1);
    if (records.isEmpty() || records.first().cells.size() > mostColumns) {
        return failure(ErrorCode::FormatBroken, {}, u"CSV"_s);
    }
    ArticleTable head{.columns = {}, .rows = {}, .encoding = file.encoding};
    for (const auto &name : records.first().cells) {
        head.columns.append(name.trimmed());
    }
    for (const auto &record : records.sliced(1)) {
        head.rows.append(rowOf(record));
    }
    return head;
}

class CsvRows : public TableRows
{
public:
    CsvRows(QString text, QChar separator)
        : m_text(std::move(text))
        , m_records(m_text, separator)
    {
        m_hasHead = m_records.next().has_value();
    }

    std::optional<ArticleTable::Row> next() override
    {
        return m_hasHead ? m_records.next().transform(rowOf) : std::nullopt;
    }

private:
    QString m_text;
    DelimitedRecords m_records;
    bool m_hasHead;
};

Result<std::unique_ptr<PartwiseReading>> readCsv(const SourceFile &file, const ReadingOptions &options)
{
    const auto decodedFile = decoded(file.bytes);
    const auto separator = separatorOf(decodedFile.text);
    const auto head = csvHead(decodedFile, separator, rowsThatTell);
    if (!head) {
        return std::unexpected(head.error());
    }
    DelimitedRecords records(decodedFile.text, separator);
    qsizetype count = -1; // the head is no row
    while (count <= mostRows && records.next()) {
        ++count;
    }
    if (count > mostRows) {
        return failure(ErrorCode::FileTooLarge);
    }
    return settledColumns(*head, options.columns).transform([&](const TableColumns &columns) -> std::unique_ptr<PartwiseReading> {
        return std::make_unique<TableReading>(std::make_unique<CsvRows>(decodedFile.text, separator), count, RowReader(*head, columns));
    });
}

// Values as a cell shows them, under the path of their keys.
template<typename Visit>
void flatten(const QJsonObject &object, const QString &prefix, int depth, Visit visit)
{
    constexpr int deepestObject = 4;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        if (member->isObject()) {
            if (depth < deepestObject) {
                flatten(member->toObject(), name + u'.', depth + 1, visit);
            }
            continue;
        }
        QStringList parts;
        for (const auto &part : member->isArray() ? member->toArray() : QJsonArray{*member}) {
            parts.append(part.isObject() ? part.toObject().value("name"_L1).toString() : part.toVariant().toString());
        }
        parts.removeAll(QString());
        visit(name, parts.join(u", "_s));
    }
}

struct JsonItem {
    QJsonObject object; // empty for a line that is none: a row without text, so that it is told
    int line = 0;
    QByteArray source; // empty where the whole file is one document
};

// The objects of a JSON file, one after the other: the items of its list, or its lines.
class JsonItems
{
public:
    explicit JsonItems(const QByteArray &utf8)
    {
        if (const auto document = QJsonDocument::fromJson(utf8); document.isArray() || document.isObject()) {
            m_list = document.isArray() ? document.array() : QJsonArray{document.object()};
        } else {
            m_lines = utf8;
        }
    }

    [[nodiscard]] std::optional<JsonItem> next()
    {
        if (m_lines.isEmpty()) {
            return m_next < m_list.size() ? std::optional(JsonItem{m_list.at(m_next++).toObject(), 0, {}}) : std::nullopt;
        }
        while (m_next < m_lines.size()) {
            const auto found = m_lines.indexOf('\n', m_next);
            const auto end = found < 0 ? m_lines.size() : found;
            auto line = m_lines.sliced(m_next, end - m_next);
            m_next = end + 1;
            ++m_line;
            if (!line.trimmed().isEmpty()) {
                auto object = QJsonDocument::fromJson(line).object();
                return JsonItem{std::move(object), m_line, std::move(line)};
            }
        }
        return {};
    }

private:
    QJsonArray m_list;
    QByteArray m_lines;
    qsizetype m_next = 0;
    int m_line = 0;
};

class JsonColumns
{
public:
    [[nodiscard]] const QStringList &names() const
    {
        return m_names;
    }

    void addThoseOf(const QJsonObject &object)
    {
        flatten(object, {}, 0, [this](const QString &name, const QString &) {
            if (!m_known.contains(name)) {
                m_known.insert(name);
                m_names.append(name);
            }
        });
    }

private:
    QStringList m_names;
    QSet<QString> m_known;
};

ArticleTable::Row rowOf(const JsonItem &item, const QStringList &columns)
{
    QHash<QString, QString> values;
    flatten(item.object, {}, 0, [&values](const QString &name, const QString &value) {
        values.insert(name, value);
    });
    const auto source = item.source.isEmpty() ? QJsonDocument(item.object).toJson(QJsonDocument::Compact) : item.source;
    ArticleTable::Row row{.cells = {}, .line = item.line, .original = source};
    for (const auto &column : columns) {
        row.cells.append(values.value(column));
    }
    return row;
}

struct JsonHead {
    ArticleTable table; // all columns, the first rows
    qsizetype count = 0; // of all rows that were looked at
};

// Any row may have a key that no other has: all are looked at, `most` at most.
Result<JsonHead> jsonHead(JsonItems items, qsizetype rows, qsizetype most)
{
    JsonHead head;
    JsonColumns columns;
    QList<JsonItem> first;
    while (head.count < most && columns.names().size() <= mostColumns) {
        const auto item = items.next();
        if (!item) {
            break;
        }
        columns.addThoseOf(item->object);
        if (++head.count <= rows) {
            first.append(*item);
        }
    }
    if (columns.names().isEmpty() || columns.names().size() > mostColumns) {
        return failure(ErrorCode::FormatBroken, {}, u"JSON"_s);
    }
    head.table.columns = columns.names();
    for (const auto &item : std::as_const(first)) {
        head.table.rows.append(rowOf(item, head.table.columns));
    }
    return head;
}

class JsonRows : public TableRows
{
public:
    JsonRows(JsonItems items, QStringList columns)
        : m_items(std::move(items))
        , m_columns(std::move(columns))
    {
    }

    std::optional<ArticleTable::Row> next() override
    {
        return m_items.next().transform([this](const JsonItem &item) {
            return rowOf(item, m_columns);
        });
    }

private:
    JsonItems m_items;
    QStringList m_columns;
};

Result<std::unique_ptr<PartwiseReading>> readJson(const SourceFile &file, const ReadingOptions &options)
{
    const auto [text, encoding] = decoded(file.bytes);
    const JsonItems items(text.toUtf8());
    auto head = jsonHead(items, rowsThatTell, mostRows + 1);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (head->count > mostRows) {
        return failure(ErrorCode::FileTooLarge);
    }
    head->table.encoding = encoding;
    return settledColumns(head->table, options.columns).transform([&](const TableColumns &columns) -> std::unique_ptr<PartwiseReading> {
        return std::make_unique<TableReading>(std::make_unique<JsonRows>(items, head->table.columns), head->count, RowReader(head->table, columns));
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

Result<ArticleTable> articleTableOf(const SourceFile &file, qsizetype most)
{
    const auto decodedFile = decoded(file.bytes);
    if (isTable(file, csvReader())) {
        return csvHead(decodedFile, separatorOf(decodedFile.text), most);
    }
    if (!isTable(file, jsonReader())) {
        return failure(ErrorCode::FormatUnknown);
    }
    return jsonHead(JsonItems(decodedFile.text.toUtf8()), most, most).transform([&](JsonHead head) {
        head.table.encoding = decodedFile.encoding;
        return std::move(head.table);
    });
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
    return {.name = "CSV"_L1, .suffixes = {u"csv"_s, u"tsv"_s, u"tab"_s}, .readInParts = readCsv};
}

FormatReader jsonReader()
{
    return {.name = "JSON"_L1, .suffixes = {u"jsonl"_s, u"ndjson"_s, u"json"_s}, .readInParts = readJson};
}
