// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notecalls.h"

#include "core/paragraphs.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
QHash<int, int> notesOf(QStringView text, const QList<TextRange> &paragraphs, const QList<ParagraphKind> &kinds)
{
    QHash<int, int> notes;
    for (qsizetype i = 0; i < std::min(paragraphs.size(), kinds.size()); ++i) {
        if (kinds[i] != ParagraphKind::Note) {
            continue;
        }
        const auto number = numberOfNote(text.sliced(paragraphs[i].start, paragraphs[i].length())).value;
        if (number > 0 && !notes.contains(number)) {
            notes.insert(number, int(i));
        }
    }
    return notes;
}

struct Candidate {
    TextRange range;
    int number = 0;
    bool glued = false;
};

// A word of three small letters at least: shorter ones are units (m2, km2) and symbols.
QList<Candidate> candidatesOf(QStringView text)
{
    static const QRegularExpression call(u"(?<=\\p{Ll}{3})(?:[ \u00a0\u202f]?»|[”\"])?(\\d{1,3})(?![\\p{L}\\d]|[.,:]\\d|\\s?[%€$£])|\\[(\\d{1,3})\\]"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<Candidate> candidates;
    for (const auto &match : call.globalMatchView(text)) {
        const bool glued = match.hasCaptured(1) && !match.capturedView(1).isEmpty();
        const int group = glued ? 1 : 2;
        candidates.append({.range = {match.capturedStart(group), match.capturedEnd(group)}, .number = match.capturedView(group).toInt(), .glued = glued});
    }
    return candidates;
}

// Two calls at least that count from one.
bool countsUp(const QList<Candidate> &candidates)
{
    int expected = 1;
    for (const auto &candidate : candidates) {
        if (!candidate.glued) {
            continue;
        }
        if (candidate.number != expected++) {
            return false;
        }
    }
    return expected > 2;
}
}

NoteNumber numberOfNote(QStringView note)
{
    static const QRegularExpression number(u"^\\s*([\\[(]?(\\d{1,3})(?:[\\])]|(?=[.:]?\\s|\\.)))"_s);
    const auto match = number.matchView(note);
    return match.hasMatch() ? NoteNumber{.value = match.capturedView(2).toInt(), .range = {match.capturedStart(1), match.capturedEnd(1)}} : NoteNumber();
}

QList<NoteCall> noteCallsOf(QStringView text, const QList<ParagraphKind> &kinds)
{
    const auto paragraphs = paragraphsOf(text);
    const auto notes = notesOf(text, paragraphs, kinds);
    const auto candidates = candidatesOf(text);
    const bool counts = countsUp(candidates);
    QList<NoteCall> calls;
    for (const auto &[range, number, glued] : candidates) {
        const auto note = notes.value(number, -1);
        const bool isInNote = note >= 0 && paragraphs[note].start <= range.start && range.end <= paragraphs[note].end;
        if (!isInNote && (note >= 0 || (glued && counts))) {
            calls.append({.range = range, .note = note});
        }
    }
    return calls;
}
