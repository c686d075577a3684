// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notecalls.h"

#include "core/paragraphs.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

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

// Where the digits at `start` go on to.
qsizetype digitsEnd(QStringView text, qsizetype start)
{
    while (start < text.size() && text[start].isDigit()) {
        ++start;
    }
    return start;
}

// A word of three small letters at least: shorter ones are units (m2, km2) and symbols.
bool endsInWord(QStringView text)
{
    constexpr qsizetype fewestLetters = 3;
    return text.size() >= fewestLetters && std::ranges::all_of(text.last(fewestLetters), [](QChar c) {
               return c.isLower();
           });
}

// « boursière1 », « boursière »1 »
bool isGlued(QStringView before)
{
    if (before.endsWith(u'”') || before.endsWith(u'"')) {
        return endsInWord(before.chopped(1));
    }
    if (before.endsWith(u'»')) {
        before.chop(1);
        const bool hasSpace = before.endsWith(u' ') || before.endsWith(QChar::Nbsp) || before.endsWith(u'\u202f');
        return endsInWord(before.chopped(hasSpace ? 1 : 0));
    }
    return endsInWord(before);
}

// What stands behind digits that are part of more: « gène1b », « version1.5 », « part1 % ».
bool goesOn(QStringView after)
{
    if (after.isEmpty()) {
        return false;
    }
    const auto first = after.front();
    const auto decimal = u".,:"_s.contains(first) && after.size() > 1 && after[1].isDigit();
    const auto unit = first.isSpace() && after.size() > 1 ? after[1] : first;
    return first.isLetter() || decimal || u"%€$£"_s.contains(unit);
}

QList<Candidate> candidatesOf(QStringView text)
{
    constexpr qsizetype mostDigits = 3;
    QList<Candidate> candidates;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (!text[start].isDigit()) {
            continue;
        }
        const auto end = digitsEnd(text, start);
        if (end - start <= mostDigits) {
            const auto before = text.first(start);
            const auto after = text.sliced(end);
            const bool glued = isGlued(before) && !goesOn(after);
            if (glued || (before.endsWith(u'[') && after.startsWith(u']'))) {
                candidates.append({.range = {start, end}, .number = text.sliced(start, end - start).toInt(), .glued = glued});
            }
        }
        start = end;
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
