// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/odtstyles.h"

#include "import/xmlattribute.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Numbering numberingOf(const QString &format)
{
    static const QHash<QString, Numbering> known{{u"a"_s, Numbering::LowerLetter},
                                                 {u"A"_s, Numbering::UpperLetter},
                                                 {u"i"_s, Numbering::LowerRoman},
                                                 {u"I"_s, Numbering::UpperRoman},
                                                 {QString(), Numbering::None}};
    return known.value(format, Numbering::Decimal);
}

// "Heading_20_1" is a name with a space.
QString shownName(QString name)
{
    return name.replace("_20_"_L1, " "_L1);
}

int numberOr(int otherwise, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : otherwise;
}
}

void OdtStyles::add(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString list;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto element = reader.name();
        if (element == "body"_L1) {
            return;
        }
        const auto name = attributeOf(reader, "name"_L1);
        if (element == "style"_L1 && attributeOf(reader, "family"_L1) == "paragraph"_L1) {
            const auto shown = attributeOf(reader, "display-name"_L1);
            m_styles.insert(name, {.name = shown.isEmpty() ? shownName(name) : shown, .parent = attributeOf(reader, "parent-style-name"_L1)});
        } else if (element == "list-style"_L1) {
            list = name;
        } else if (element.startsWith("list-level-style-"_L1)) {
            m_lists[list].insert(attributeOf(reader, "level"_L1).toInt(),
                                 {.isBullet = element != "list-level-style-number"_L1,
                                  .numbering = numberingOf(attributeOf(reader, "num-format"_L1)),
                                  .prefix = attributeOf(reader, "num-prefix"_L1),
                                  .suffix = attributeOf(reader, "num-suffix"_L1),
                                  .start = numberOr(1, attributeOf(reader, "start-value"_L1)),
                                  .shownLevels = numberOr(1, attributeOf(reader, "display-levels"_L1))});
        }
    }
}

std::optional<ParagraphKind> OdtStyles::kind(const QString &style) const
{
    constexpr int longestChain = 20; // a hostile one goes in circles
    auto id = style;
    for (int i = 0; i < longestChain && !id.isEmpty(); ++i) {
        const auto found = m_styles.constFind(id);
        const auto kind = kindOfStyle(found == m_styles.cend() ? shownName(id) : found->name);
        if (kind || found == m_styles.cend()) {
            return kind;
        }
        id = found->parent;
    }
    return {};
}

OdtStyles::Level OdtStyles::level(const QString &listStyle, qsizetype level) const
{
    return m_lists.value(listStyle).value(int(level) + 1);
}

int OdtStyles::start(const QString &listStyle, qsizetype level) const
{
    return this->level(listStyle, level).start;
}

QString OdtStyles::mark(const QString &listStyle, const QList<int> &counts) const
{
    const auto last = counts.size() - 1;
    const auto own = level(listStyle, last);
    if (own.isBullet) {
        return u"•"_s;
    }
    QString numbers;
    const qsizetype shown = std::clamp<qsizetype>(own.shownLevels, 1, counts.size());
    for (auto i = counts.size() - shown; i <= last; ++i) {
        const auto numbering = level(listStyle, i).numbering;
        if (numbering != Numbering::None) {
            numbers += (numbers.isEmpty() ? QString() : u"."_s) + numberIn(numbering, counts[i]);
        }
    }
    return QString(own.prefix + numbers + own.suffix).trimmed();
}
