// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/versions/changedtext.h"

#include "core/textalignment.h"
#include "ui/notes/shortquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype contextLength = 60;
constexpr qsizetype mostChanges = 300;
constexpr qsizetype longestPiece = 40;
constexpr qsizetype apart = 12; // units; what stands between two changes and is shorter is shown as changed, too

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

struct Change {
    TextRange before;
    TextRange after;
};

QList<Change> changesOf(const QString &before, const QString &after)
{
    QList<Change> changes;
    TextRange beforeGap;
    TextRange afterGap;
    const auto close = [&] {
        if (!beforeGap.isEmpty() || !afterGap.isEmpty()) {
            changes.append({beforeGap, afterGap});
        }
    };
    const auto alignment = TextAlignment(before, after);
    for (const auto &run : alignment.runs()) {
        beforeGap.end = run.before;
        afterGap.end = run.after;
        const bool isLast = run.before + run.length == before.size() && run.after + run.length == after.size();
        const bool joins = run.length < apart && !isLast && (!beforeGap.isEmpty() || !afterGap.isEmpty());
        if (joins) {
            continue; // the gap goes on behind it
        }
        close();
        beforeGap = {run.before + run.length, run.before + run.length};
        afterGap = {run.after + run.length, run.after + run.length};
    }
    beforeGap.end = before.size();
    afterGap.end = after.size();
    close();
    return changes;
}
}

QString changedTextHtml(const QString &before, const QString &after)
{
    const auto changes = changesOf(before, after);
    QString html;
    qsizetype shown = 0; // of the later text, up to here
    for (qsizetype i = 0; i < std::min(changes.size(), mostChanges); ++i) {
        const auto &change = changes[i];
        const auto next = i + 1 < changes.size() ? changes[i + 1].after.start : after.size();
        const auto start = std::max(shown, change.after.start - contextLength);
        const auto end = std::min(next, change.after.end + contextLength);
        html += start > shown || (i == 0 && start > 0) ? (i > 0 ? u" …</p><p>… "_s : u"<p>… "_s) : (i == 0 ? u"<p>"_s : QString());
        html += escaped(QStringView(after).sliced(start, change.after.start - start));
        if (!change.before.isEmpty()) {
            html += u"<s>"_s + escaped(QStringView(before).sliced(change.before.start, change.before.length())) + u"</s>"_s;
        }
        if (!change.after.isEmpty()) {
            html += u"<b><u>"_s + escaped(QStringView(after).sliced(change.after.start, change.after.length())) + u"</u></b>"_s;
        }
        html += escaped(QStringView(after).sliced(change.after.end, end - change.after.end));
        shown = end;
    }
    if (changes.isEmpty()) {
        return html;
    }
    return html + (shown < after.size() ? u" …</p>"_s : u"</p>"_s);
}

QString changeInShort(const QString &removed, const QString &inserted)
{
    if (removed.isEmpty() || inserted.isEmpty()) {
        return (removed.isEmpty() ? u"+ "_s : u"− "_s) + shortQuote(removed + inserted, longestPiece);
    }
    return shortQuote(removed, longestPiece) + u" → "_s + shortQuote(inserted, longestPiece);
}
