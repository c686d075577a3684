// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/docxstyles.h"

#include "import/xmlattribute.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
std::optional<ParagraphKind> kindOfOutline(int level)
{
    constexpr int bodyText = 9;
    return level >= 0 && level < bodyText ? std::optional(ParagraphKind::Subheading) : std::nullopt;
}

Numbering numberingOf(const QString &format)
{
    static const QHash<QString, Numbering> known{{u"lowerLetter"_s, Numbering::LowerLetter},
                                                 {u"upperLetter"_s, Numbering::UpperLetter},
                                                 {u"lowerRoman"_s, Numbering::LowerRoman},
                                                 {u"upperRoman"_s, Numbering::UpperRoman},
                                                 {u"none"_s, Numbering::None}};
    return known.value(format, Numbering::Decimal);
}
}

DocxStyles::DocxStyles(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Style *style = nullptr;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = reader.name();
        if (name == "style"_L1) {
            style = &m_styles[attributeOf(reader, "styleId"_L1)];
        } else if (style == nullptr) {
            continue;
        } else if (name == "name"_L1) {
            if (const auto kind = kindOfStyle(attributeOf(reader, "val"_L1))) {
                style->own.kind = kind;
            }
        } else if (name == "basedOn"_L1) {
            style->basedOn = attributeOf(reader, "val"_L1);
        } else if (name == "numId"_L1) {
            style->own.list = attributeOf(reader, "val"_L1);
        } else if (name == "ilvl"_L1) {
            style->own.level = attributeOf(reader, "val"_L1).toInt();
        } else if (name == "outlineLvl"_L1 && !style->own.kind) {
            style->own.kind = kindOfOutline(attributeOf(reader, "val"_L1).toInt());
        }
    }
}

DocxFormat DocxStyles::format(const QString &styleId) const
{
    constexpr int longestChain = 20; // a hostile one goes in circles
    DocxFormat format;
    auto id = styleId;
    for (int i = 0; i < longestChain && !id.isEmpty(); ++i) {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.cend()) {
            break;
        }
        format.kind = format.kind ? format.kind : style->own.kind;
        format.list = format.list.isEmpty() ? style->own.list : format.list;
        format.level = format.level ? format.level : style->own.level;
        id = style->basedOn;
    }
    return format;
}

DocxLists::DocxLists(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QList<Level> *definition = nullptr;
    List *list = nullptr;
    int level = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = reader.name();
        const auto value = attributeOf(reader, "val"_L1);
        if (name == "abstractNum"_L1) {
            definition = &(m_definitions[attributeOf(reader, "abstractNumId"_L1)] = QList<Level>(levels));
        } else if (name == "num"_L1) {
            definition = nullptr;
            list = &m_lists[attributeOf(reader, "numId"_L1)];
        } else if (name == "lvl"_L1 || name == "lvlOverride"_L1) {
            level = std::clamp(attributeOf(reader, "ilvl"_L1).toInt(), 0, levels - 1);
        } else if (definition == nullptr && list != nullptr) {
            if (name == "abstractNumId"_L1) {
                list->definition = value;
            } else if (name == "startOverride"_L1) {
                list->starts.insert(level, value.toInt());
            }
        } else if (definition != nullptr && name == "start"_L1) {
            (*definition)[level].start = value.toInt();
        } else if (definition != nullptr && name == "numFmt"_L1) {
            (*definition)[level].numbering = numberingOf(value);
            (*definition)[level].isBullet = value == "bullet"_L1;
        } else if (definition != nullptr && name == "lvlText"_L1) {
            (*definition)[level].text = value;
        }
    }
}

QString DocxLists::nextMark(const QString &list, int level)
{
    const auto found = m_lists.constFind(list);
    const auto definition = found == m_lists.cend() ? m_definitions.cend() : m_definitions.constFind(found->definition);
    if (definition == m_definitions.cend()) {
        return u"•"_s;
    }
    level = std::clamp(level, 0, levels - 1);
    // A list that says where it begins counts for itself.
    auto &counts = m_counts[found->starts.isEmpty() ? u'd' + found->definition : u'l' + list];
    const auto startOf = [&](int at) {
        return found->starts.value(at, (*definition)[at].start);
    };
    while (counts.size() <= level) {
        counts.append(startOf(int(counts.size())) - (counts.size() == level ? 1 : 0));
    }
    counts.resize(level + 1);
    ++counts[level];
    if ((*definition)[level].isBullet) {
        return u"•"_s;
    }
    auto mark = (*definition)[level].text;
    for (int i = 0; i <= level; ++i) {
        const auto numbering = (*definition)[i].numbering;
        mark.replace(u'%' + QString::number(i + 1), numbering == Numbering::None ? QString() : numberIn(numbering, counts[i]));
    }
    return mark.trimmed();
}
