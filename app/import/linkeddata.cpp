// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/linkeddata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int deepestGraph = 12;

QList<QJsonValue> valuesOf(const QJsonValue &value)
{
    if (!value.isArray()) {
        return value.isUndefined() || value.isNull() ? QList<QJsonValue>() : QList{value};
    }
    QList<QJsonValue> values;
    for (const auto &one : value.toArray()) {
        values.append(one);
    }
    return values;
}

bool isArticle(const QJsonObject &object)
{
    return std::ranges::any_of(valuesOf(object.value("@type"_L1)), [](const QJsonValue &type) {
        const auto name = type.toString().section(u'/', -1).section(u':', -1);
        return name.endsWith("Article"_L1) || name.endsWith("Posting"_L1) || name == "Report"_L1 || name == "Review"_L1;
    });
}

class Graph
{
public:
    explicit Graph(const QJsonDocument &document)
    {
        if (document.isArray()) {
            collect(QJsonValue(document.array()), 0);
        } else {
            collect(document.object(), 0);
        }
    }

    [[nodiscard]] LinkedData read() const
    {
        if (m_articles.isEmpty()) {
            return {};
        }
        const auto &article = m_articles.first();
        LinkedData data;
        data.metadata.title = nameOf(article.value("headline"_L1));
        if (data.metadata.title.isEmpty()) {
            data.metadata.title = nameOf(article.value("name"_L1));
        }
        data.metadata.author = namesOf(article.value("author"_L1)).join(u", "_s);
        data.metadata.source = nameOf(article.value("publisher"_L1));
        data.metadata.published = nameOf(article.value("datePublished"_L1));
        if (data.metadata.published.isEmpty()) {
            data.metadata.published = nameOf(article.value("dateCreated"_L1));
        }
        data.metadata.section = nameOf(article.value("articleSection"_L1));
        data.metadata.url = addressOf(article);
        data.language = nameOf(article.value("inLanguage"_L1));
        data.description = nameOf(article.value("description"_L1));
        return data;
    }

private:
    void collect(const QJsonValue &value, int depth)
    {
        if (depth > deepestGraph) {
            return;
        }
        if (value.isArray()) {
            for (const auto &one : value.toArray()) {
                collect(one, depth + 1);
            }
        } else if (value.isObject()) {
            collect(value.toObject(), depth);
        }
    }

    void collect(const QJsonObject &object, int depth)
    {
        if (const auto id = object.value("@id"_L1).toString(); !id.isEmpty() && object.size() > 1) {
            m_byId.insert(id, object);
        }
        if (isArticle(object)) {
            m_articles.append(object);
        }
        for (const auto &key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
            collect(object.value(key), depth + 1);
        }
    }

    // A name may be a text, an object with a name, or the id of one that stands elsewhere.
    [[nodiscard]] QStringList namesOf(const QJsonValue &value) const
    {
        QStringList names;
        for (const auto &one : valuesOf(value)) {
            auto object = one.toObject();
            if (const auto id = object.value("@id"_L1).toString(); !object.contains("name"_L1) && m_byId.contains(id)) {
                object = m_byId.value(id);
            }
            const auto told = valuesOf(one.isString() ? one : object.value("name"_L1));
            for (const auto &name : told) {
                const auto text = name.isDouble() ? name.toVariant().toString() : name.toString();
                if (!text.trimmed().isEmpty() && !names.contains(text)) {
                    names.append(text.trimmed());
                }
            }
        }
        return names;
    }

    [[nodiscard]] QString nameOf(const QJsonValue &value) const
    {
        return namesOf(value).value(0);
    }

    [[nodiscard]] static QString addressOf(const QJsonObject &article)
    {
        const auto page = article.value("mainEntityOfPage"_L1);
        for (const auto &address : {article.value("url"_L1).toString(), page.toString(), page.toObject().value("@id"_L1).toString()}) {
            if (address.startsWith("http"_L1)) {
                return address;
            }
        }
        return {};
    }

    QList<QJsonObject> m_articles;
    QHash<QString, QJsonObject> m_byId;
};
}

LinkedData linkedDataOf(QByteArray json)
{
    // Line breaks within texts are not JSON, and common.
    std::ranges::replace_if(
        json,
        [](char c) {
            return quint8(c) < 0x20;
        },
        ' ');
    const auto start = std::ranges::find_if(json, [](char c) {
        return c == '{' || c == '[';
    });
    const auto end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    const auto from = start - json.begin();
    return end < from ? LinkedData() : Graph(QJsonDocument::fromJson(json.sliced(from, end + 1 - from))).read();
}
