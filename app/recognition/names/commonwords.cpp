// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/commonwords.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

// In the order of Cue.
constexpr std::array<QLatin1StringView, cueCount> cueKinds{"role"_L1,
                                                           "company"_L1,
                                                           "institution"_L1,
                                                           "association"_L1,
                                                           "media"_L1,
                                                           "settlement"_L1,
                                                           "site"_L1,
                                                           "work"_L1,
                                                           "product"_L1,
                                                           "vessel"_L1,
                                                           "event"_L1,
                                                           "award"_L1,
                                                           "law"_L1,
                                                           "life"_L1,
                                                           "saying"_L1,
                                                           "business"_L1,
                                                           "whereabouts"_L1};

}

Result<void> CommonWords::add(QByteArrayView definition, const QString &fileName)
{
    const auto text = QString::fromUtf8(definition);
    int number = 0;
    for (const auto line : QStringTokenizer(text, u'\n')) {
        ++number;
        const auto remark = line.indexOf(u'#');
        if (!addLine(remark < 0 ? line : line.first(remark)))
            return failure(ErrorCode::FormatBroken, fileName, line.toString(), number);
    }
    return {};
}

bool CommonWords::addLine(QStringView line)
{
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const auto kind = words.front();
    const auto cue = std::ranges::find_if(cueKinds, [kind](QLatin1StringView known) {
        return kind == known;
    });
    if (cue == cueKinds.end() && kind != "acronym"_L1 && kind != "link"_L1)
        return false;
    for (const auto word : words.sliced(1)) {
        if (cue != cueKinds.end())
            m_cues[foldedHash(word)] |= quint32(1 << (cue - cueKinds.begin()));
        else
            (kind == "link"_L1 ? m_links : m_acronyms).insert(exactHash(word));
    }
    return true;
}

quint32 CommonWords::cuesOf(QStringView word) const
{
    auto found = m_cues.find(foldedHash(word));
    if (found == m_cues.end() && (word.endsWith(u's') || word.endsWith(u'x')))
        found = m_cues.find(foldedHash(word.chopped(1)));
    return found == m_cues.end() ? quint32(0) : found->second;
}

bool CommonWords::isAcronym(QStringView word) const
{
    return m_acronyms.contains(exactHash(word));
}

bool CommonWords::isLink(QStringView word) const
{
    return m_links.contains(exactHash(word));
}
