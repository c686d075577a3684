// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/notelinks.h"

#include "core/article.h"
#include "core/notecalls.h"
#include "core/paragraphs.h"

#include <QSet>

#include <algorithm>

void NoteLinks::set(const Article &article)
{
    m_links.clear();
    if (!article.paragraphKinds.contains(ParagraphKind::Note)) {
        return; // most articles: their text need not be searched for calls
    }
    const auto paragraphs = paragraphsOf(article.text);
    QSet<int> called;
    for (const auto &call : noteCallsOf(article.text, article.paragraphKinds)) {
        if (call.note < 0) {
            continue;
        }
        const auto note = paragraphs.at(call.note);
        const auto inNote = numberOfNote(QStringView(article.text).sliced(note.start, note.length())).range;
        const TextRange number{note.start + inNote.start, note.start + inNote.end};
        m_links.append({.range = call.range, .target = number, .note = note, .leadsToNote = true});
        if (!called.contains(call.note)) {
            called.insert(call.note);
            m_links.append({.range = number, .target = call.range, .note = note, .leadsToNote = false});
        }
    }
    std::ranges::sort(m_links, {}, [](const Link &link) {
        return link.range.start;
    });
}

std::optional<NoteLinks::Link> NoteLinks::at(qsizetype position) const
{
    const auto link = std::ranges::lower_bound(m_links, position, {}, [](const Link &candidate) {
        return candidate.range.end;
    });
    return link != m_links.end() && link->range.start <= position ? std::optional(*link) : std::nullopt;
}

QList<QTextLayout::FormatRange> NoteLinks::formats(const PageLayout::Block &block, const QTextCharFormat &format) const
{
    QList<QTextLayout::FormatRange> formats;
    auto link = std::ranges::upper_bound(m_links, block.range.start, {}, [](const Link &candidate) {
        return candidate.range.end;
    });
    for (; link != m_links.end() && link->range.start < block.range.end; ++link) {
        const auto part = intersected(link->range, block.range);
        formats.append({.start = int(part.start - block.range.start), .length = int(part.length()), .format = format});
    }
    return formats;
}
