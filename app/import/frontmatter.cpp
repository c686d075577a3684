// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/frontmatter.h"

#include "import/siteaddress.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr QStringView fence = u"---";

struct Key {
    QStringView name;
    QString Metadata::*field;
};

constexpr std::array keys{
    Key{u"title", &Metadata::title},
    Key{u"author", &Metadata::author},
    Key{u"authors", &Metadata::author},
    Key{u"date", &Metadata::published},
    Key{u"published", &Metadata::published},
    Key{u"publication", &Metadata::source},
    Key{u"publisher", &Metadata::source},
    Key{u"site", &Metadata::source},
    Key{u"source", &Metadata::source},
};

// "Name", 'Name' and [[Name]] are all Name.
QString bareValue(QStringView value)
{
    value = value.trimmed();
    for (const auto &[open, close] : {std::pair{u"\""_s, u"\""_s}, {u"'"_s, u"'"_s}, {u"[["_s, u"]]"_s}}) {
        if (value.size() >= open.size() + close.size() && value.startsWith(open) && value.endsWith(close)) {
            value = value.sliced(open.size(), value.size() - open.size() - close.size()).trimmed();
        }
    }
    return value.toString();
}

QStringList valuesOf(QStringView value)
{
    QStringList values;
    if (value.startsWith(u'[') && !value.startsWith(u"[[") && value.endsWith(u']')) {
        for (const auto part : value.sliced(1, value.size() - 2).tokenize(u',')) {
            values.append(bareValue(part));
        }
    } else {
        values.append(bareValue(value));
    }
    values.removeAll(QString());
    return values;
}

void append(QString &field, QStringView value)
{
    for (const auto &one : valuesOf(value)) {
        field += (field.isEmpty() ? QStringView() : QStringView(u", ")) + one;
    }
}

void readLines(QStringView head, Metadata &metadata)
{
    QString *field = nullptr;
    for (const auto line : head.tokenize(u'\n')) {
        const auto trimmed = line.trimmed();
        if (trimmed.startsWith(u"- ")) {
            if (field) {
                append(*field, trimmed.sliced(2).trimmed());
            }
            continue;
        }
        const auto colon = trimmed.indexOf(u':');
        const auto name = trimmed.first(std::max<qsizetype>(colon, 0)).trimmed();
        const auto key = std::ranges::find_if(keys, [name](const Key &candidate) {
            return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        field = key == keys.end() ? nullptr : &(metadata.*(key->field));
        if (field && field->isEmpty()) {
            append(*field, trimmed.sliced(colon + 1).trimmed());
        } else {
            field = nullptr;
        }
    }
}

}

FrontMatter frontMatterOf(QStringView text)
{
    FrontMatter result{.metadata = {}, .body = text};
    if (!text.startsWith(QString(fence + u'\n'))) {
        return result;
    }
    const auto end = text.indexOf(QString(u'\n' + fence + u'\n'), fence.size());
    if (end < 0) {
        return result;
    }
    readLines(text.sliced(fence.size(), end - fence.size()), result.metadata);
    // Clippers name the page as the source: its site is what readers know.
    if (const auto site = siteOnLine(result.metadata.source); !site.isEmpty()) {
        result.metadata.source = site;
    }
    result.body = text.sliced(end + fence.size() + 2);
    return result;
}
