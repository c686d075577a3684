// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/// What the tables of Unicode leave apart though readers type one for the other; null where they say all there is to say.
QLatin1StringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'œ':
    case u'Œ':
        return "oe"_L1;
    case u'æ':
    case u'Æ':
        return "ae"_L1;
    case u'ß':
        return "ss"_L1;
    case u'’':
    case u'‘':
    case u'ʼ':
        return "'"_L1;
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
        return "\""_L1;
    case u'\u2010':
    case u'\u2011':
        return "-"_L1;
    default:
        return {};
    }
}

bool isUnseen(QChar c)
{
    constexpr QChar softHyphen(u'\u00AD');
    return c.isMark() || c == softHyphen;
}

void appendFolded(QString &folded, QChar c)
{
    if (c.unicode() < 0x80) {
        folded.append(c.isSpace() ? u' ' : c.toLower());
    } else if (const auto spelled = spelledOut(c); !spelled.isNull()) {
        folded.append(spelled);
    } else if (c.isSpace()) {
        folded.append(u' ');
    } else if (c.decompositionTag() != QChar::NoDecomposition) {
        for (const QChar part : c.decomposition()) {
            appendFolded(folded, part);
        }
    } else if (!isUnseen(c)) {
        folded.append(c.toCaseFolded());
    }
}
}

SearchableText::SearchableText(const QString &text)
    : m_text(text)
{
    fold();
}

void SearchableText::fold()
{
    m_folded.reserve(m_text.size());
    m_anchors.push_back({});
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const auto before = m_folded.size();
        appendFolded(m_folded, m_text[i]);
        const auto made = m_folded.size() - before;
        if (made > 1) {
            m_anchors.push_back({.folded = before, .original = i, .expands = true});
        }
        if (made != 1) {
            m_anchors.push_back({.folded = m_folded.size(), .original = i + 1, .expands = false});
        }
    }
}

QList<TextRange> SearchableText::find(const QString &phrase, Match match, qsizetype most) const
{
    const auto sought = SearchableText(phrase).m_folded;
    QList<TextRange> found;
    if (QStringView(sought).trimmed().isEmpty()) {
        return found;
    }
    for (auto at = m_folded.indexOf(sought); at >= 0 && found.size() != most;) {
        const bool isWanted = matches(at, at + sought.size(), match);
        if (isWanted) {
            found.append(rangeOf(at, at + sought.size()));
        }
        at = m_folded.indexOf(sought, at + (isWanted ? sought.size() : 1));
    }
    return found;
}

bool SearchableText::matches(qsizetype start, qsizetype end, Match match) const
{
    const auto joins = [this](qsizetype at) {
        return at > 0 && at < m_folded.size() && m_folded[at - 1].isLetterOrNumber() && m_folded[at].isLetterOrNumber();
    };
    return match == Match::Anywhere || (!joins(start) && (match == Match::WordStart || !joins(end)));
}

TextRange SearchableText::rangeOf(qsizetype start, qsizetype end) const
{
    const auto first = anchorOf(start);
    const auto last = anchorOf(end - 1);
    TextRange range;
    range.start = first->expands ? first->original : first->original + start - first->folded;
    range.end = last->expands ? last->original + 1 : last->original + end - last->folded;
    while (range.end < m_text.size() && m_text[range.end].isMark()) {
        ++range.end;
    }
    return range;
}

std::vector<SearchableText::Anchor>::const_iterator SearchableText::anchorOf(qsizetype folded) const
{
    return std::prev(std::ranges::upper_bound(m_anchors, folded, {}, &Anchor::folded));
}

QList<TextRange> longestOf(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, [](TextRange a, TextRange b) {
        return std::pair(a.start, -a.end) < std::pair(b.start, -b.end);
    });
    qsizetype end = -1;
    ranges.removeIf([&end](TextRange range) {
        const bool overlaps = range.start < end;
        end = overlaps ? end : range.end;
        return overlaps;
    });
    return ranges;
}
