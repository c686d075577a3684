// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/carettargets.h"

#include "ui/reader/articleview.h"
#include "ui/reader/caretmotion.h"

#include <algorithm>
#include <cmath>

CaretTargets::CaretTargets(const ArticleView &view)
    : m_view(view)
{
}

void CaretTargets::forgetColumn()
{
    m_x.reset();
}

qsizetype CaretTargets::byLines(int lines)
{
    const auto caret = m_view.caretPosition();
    const auto place = m_view.cursorRect(caret);
    const qreal x = m_x.value_or(place.left());
    m_x = x;
    const int step = place.height();
    // By points, so that the space between paragraphs is stepped over: go on until the position changes.
    auto target = caret;
    const int limit = step * 6;
    for (int distance = step; distance <= limit && target == caret; distance += step / 2) {
        const int y = place.center().y() + (lines < 0 ? -1 : 1) * (std::abs(lines) - 1) * step + (lines < 0 ? -distance : distance);
        target = m_view.positionAt(QPoint(int(std::round(x)), y));
        if (lines < 0 ? target > caret : target < caret) {
            target = caret;
        }
    }
    return target;
}

qsizetype CaretTargets::of(const CaretKey &key)
{
    const auto caret = m_view.caretPosition();
    const bool isForward = key.direction == Direction::Forward;
    const int sign = isForward ? 1 : -1;
    const bool byWords = key.extends && !key.byLetter;
    if (key.unit != CaretKey::Unit::Line && key.unit != CaretKey::Unit::Page) {
        m_x.reset();
    }
    switch (key.unit) {
    case CaretKey::Unit::Character:
        if (!byWords) {
            return nextCharacter(m_view.text(), caret, key.direction);
        }
        [[fallthrough]]; // a selection goes by whole words
    case CaretKey::Unit::Word:
        return byWords && isForward ? nextWordEnd(m_view.text(), caret) : nextWord(m_view.text(), caret, key.direction);
    case CaretKey::Unit::Line:
        return byLines(sign);
    case CaretKey::Unit::Page:
        return byLines(sign * std::max(1, m_view.viewport()->height() / std::max(1, m_view.cursorRect(caret).height()) - 2));
    case CaretKey::Unit::LineEnd:
        return m_view.positionAt({isForward ? m_view.viewport()->width() : 0, m_view.cursorRect(caret).center().y()});
    case CaretKey::Unit::Paragraph: {
        const auto paragraph = paragraphAt(m_view.text(), caret);
        return isForward ? paragraph.end : paragraph.start;
    }
    case CaretKey::Unit::Document:
        return isForward ? m_view.text().size() : 0;
    }
    return caret;
}
