// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textalignment.h"

#include "core/paragraphs.h"
#include "core/sequencealignment.h"

#include <QHash>

#include <algorithm>

namespace
{
constexpr qsizetype mostSteps = 30'000'000;

/// What a text is cut into, from the coarsest on.
enum class Unit {
    Line,
    Sentence,
    Word
};

bool isClosing(QChar c)
{
    return c == u'»' || c == u'”' || c == u'"' || c == u')';
}

qsizetype lineEnd(QStringView text, qsizetype start)
{
    const auto end = text.indexOf(u'\n', start);
    return end < 0 ? text.size() : end + 1;
}

/// With the spaces behind it.
qsizetype sentenceEnd(QStringView text, qsizetype start)
{
    for (auto end = start; end < text.size(); ++end) {
        if (text[end] == u'\n') {
            return end + 1;
        }
        if (text[end] != u'.' && text[end] != u'!' && text[end] != u'?' && text[end] != u'…') {
            continue;
        }
        auto behind = end + 1;
        while (behind < text.size() && (isClosing(text[behind]) || (text[behind].isSpace() && text[behind] != u'\n'))) {
            ++behind;
        }
        if (behind < text.size() && text[behind - 1].isSpace()) {
            return behind;
        }
    }
    return text.size();
}

/// A word, a run of spaces, or one other character.
qsizetype wordEnd(QStringView text, qsizetype start)
{
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    };
    auto end = start + 1;
    if (isWord(text[start])) {
        while (end < text.size() && isWord(text[end])) {
            ++end;
        }
    } else if (text[start].isSpace()) {
        while (end < text.size() && text[end].isSpace()) {
            ++end;
        }
    }
    return end;
}

/// Where the pieces of a range begin, and at last its end.
std::vector<qsizetype> piecesOf(QStringView text, TextRange range, Unit unit)
{
    const auto part = text.first(range.end);
    std::vector<qsizetype> starts;
    for (auto at = range.start; at < range.end;) {
        starts.push_back(at);
        at = unit == Unit::Line ? lineEnd(part, at) : unit == Unit::Sentence ? sentenceEnd(part, at) : wordEnd(part, at);
    }
    starts.push_back(range.end);
    return starts;
}

class Aligner
{
public:
    Aligner(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<SharedRun> run()
    {
        align({0, m_before.size()}, {0, m_after.size()}, Unit::Line);
        return std::move(m_runs);
    }

private:
    void align(TextRange before, TextRange after, Unit unit)
    {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        const auto beforePieces = piecesOf(m_before, before, unit);
        const auto afterPieces = piecesOf(m_after, after, unit);
        QHash<QStringView, int> numbers;
        const auto beforeNumbers = numbered(m_before, beforePieces, numbers);
        const auto afterNumbers = numbered(m_after, afterPieces, numbers);
        TextRange beforeGap{before.start, before.start};
        TextRange afterGap{after.start, after.start};
        for (const auto &pair : alignedElements(beforeNumbers, afterNumbers, m_steps)) {
            beforeGap.end = beforePieces[size_t(pair.before)];
            afterGap.end = afterPieces[size_t(pair.after)];
            alignGap(beforeGap, afterGap, unit);
            beforeGap.start = beforePieces[size_t(pair.before) + 1];
            afterGap.start = afterPieces[size_t(pair.after) + 1];
            add({beforeGap.end, afterGap.end, beforeGap.start - beforeGap.end});
        }
        beforeGap.end = before.end;
        afterGap.end = after.end;
        alignGap(beforeGap, afterGap, unit);
    }

    static std::vector<int> numbered(QStringView text, const std::vector<qsizetype> &pieces, QHash<QStringView, int> &numbers)
    {
        std::vector<int> result;
        result.reserve(pieces.size() - 1);
        for (size_t i = 0; i + 1 < pieces.size(); ++i) {
            const auto piece = text.sliced(pieces[i], pieces[i + 1] - pieces[i]);
            auto number = numbers.constFind(piece);
            if (number == numbers.cend()) {
                number = numbers.insert(piece, int(numbers.size()));
            }
            result.push_back(*number);
        }
        return result;
    }

    void alignGap(TextRange before, TextRange after, Unit unit)
    {
        if (unit != Unit::Word) {
            align(before, after, Unit(int(unit) + 1));
        } else if (!before.isEmpty() && !after.isEmpty()) {
            alignEnds(before, after);
        }
    }

    /// What two changed pieces begin and end with; no half of a surrogate pair.
    void alignEnds(TextRange before, TextRange after)
    {
        const auto most = std::min(before.length(), after.length());
        qsizetype head = 0;
        while (head < most && m_before[before.start + head] == m_after[after.start + head]) {
            ++head;
        }
        if (head > 0 && m_before[before.start + head - 1].isHighSurrogate()) {
            --head;
        }
        qsizetype tail = 0;
        while (tail < most - head && m_before[before.end - tail - 1] == m_after[after.end - tail - 1]) {
            ++tail;
        }
        if (tail > 0 && m_before[before.end - tail].isLowSurrogate()) {
            --tail;
        }
        add({before.start, after.start, head});
        add({before.end - tail, after.end - tail, tail});
    }

    void add(SharedRun run)
    {
        if (run.length == 0) {
            return;
        }
        if (!m_runs.isEmpty()) {
            auto &last = m_runs.last();
            if (last.before + last.length == run.before && last.after + last.length == run.after) {
                last.length += run.length;
                return;
            }
        }
        m_runs.append(run);
    }

    QStringView m_before;
    QStringView m_after;
    qsizetype m_steps = mostSteps;
    QList<SharedRun> m_runs;
};

/// The units of the range that lie in the runs, which `start` tells the place of.
qsizetype overlap(const QList<SharedRun> &runs, TextRange range, qsizetype SharedRun::*start, qsizetype least)
{
    qsizetype units = 0;
    auto run = std::ranges::upper_bound(runs, range.start, {}, start);
    if (run != runs.begin()) {
        --run;
    }
    for (; run != runs.end() && (*run).*start < range.end; ++run) {
        if (run->length >= least) {
            units += intersected(range, {(*run).*start, (*run).*start + run->length}).length();
        }
    }
    return units;
}
}

TextAlignment::TextAlignment(QStringView before, QStringView after)
    : m_runs(Aligner(before, after).run())
    , m_beforeSize(before.size())
    , m_afterSize(after.size())
{
}

const QList<SharedRun> &TextAlignment::runs() const
{
    return m_runs;
}

TextRange TextAlignment::mapped(TextRange range) const
{
    const auto start = mappedStart(range.start);
    return {start, std::max(start, mappedEnd(range.end))};
}

/// Where what begins at the position begins.
qsizetype TextAlignment::mappedStart(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_runs, position, {}, &SharedRun::before);
    if (next != m_runs.begin()) {
        const auto &run = *std::prev(next);
        if (position < run.before + run.length) {
            return run.after + (position - run.before);
        }
    }
    return inGap(next, position);
}

/// Where what ends at the position ends.
qsizetype TextAlignment::mappedEnd(qsizetype position) const
{
    const auto next = std::ranges::lower_bound(m_runs, position, {}, &SharedRun::before);
    if (next != m_runs.begin()) {
        const auto &run = *std::prev(next);
        if (position <= run.before + run.length) {
            return run.after + (position - run.before);
        }
    }
    return inGap(next, position);
}

/// Of what replaces a part of the text, as much as lies before the position in that part. `next`: the run behind it.
qsizetype TextAlignment::inGap(QList<SharedRun>::const_iterator next, qsizetype position) const
{
    const auto last = next == m_runs.begin() ? SharedRun{} : *std::prev(next);
    const auto beforeStart = last.before + last.length;
    const auto afterStart = last.after + last.length;
    const auto beforeEnd = next == m_runs.end() ? m_beforeSize : next->before;
    const auto afterEnd = next == m_runs.end() ? m_afterSize : next->after;
    if (position >= beforeEnd) {
        return afterEnd;
    }
    return afterStart + (position - beforeStart) * (afterEnd - afterStart) / (beforeEnd - beforeStart);
}

qsizetype TextAlignment::kept(TextRange range, qsizetype least) const
{
    return overlap(m_runs, range, &SharedRun::before, least);
}

qsizetype TextAlignment::known(TextRange range) const
{
    return overlap(m_runs, range, &SharedRun::after, 1);
}

QList<ParagraphKind> keptKinds(const TextAlignment &alignment, QStringView before, QStringView after, const QList<ParagraphKind> &kinds)
{
    const auto earlier = paragraphsOf(before);
    const auto later = paragraphsOf(after);
    if (kinds.size() != earlier.size()) {
        return {};
    }
    QList<ParagraphKind> result(later.size(), ParagraphKind::Paragraph);
    QList<qsizetype> shared(later.size(), 0);
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        const auto place = alignment.mapped(earlier[i]);
        const auto first = std::ranges::upper_bound(later, place.start, {}, &TextRange::end) - later.begin();
        for (auto j = first; j < later.size() && later[j].start < place.end; ++j) {
            const auto units = alignment.known(intersected(later[j], place));
            if (units > shared[j] && units * 3 >= later[j].length()) {
                shared[j] = units;
                result[j] = kinds[i];
            }
        }
    }
    return result;
}
