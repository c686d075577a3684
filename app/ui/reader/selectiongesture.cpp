// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/selectiongesture.h"

#include "ui/reader/caretmotion.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

SelectionSpan selectionTo(QStringView text, qsizetype anchor, qsizetype position, bool snaps)
{
    const auto whole = snaps ? snappedToWords(text, {std::min(anchor, position), std::max(anchor, position)}) : TextRange();
    if (whole.isEmpty()) {
        return {anchor, position};
    }
    return position < anchor ? SelectionSpan{whole.end, whole.start} : SelectionSpan{whole.start, whole.end};
}

SelectionSpan SelectionGesture::press(QStringView text, QPoint point, qsizetype position, std::optional<qsizetype> anchor, bool snaps)
{
    const auto *hints = QGuiApplication::styleHints();
    const bool isTriple = QDateTime::currentMSecsSinceEpoch() - m_lastDoubleClick < hints->mouseDoubleClickInterval()
        && (point - m_lastClick).manhattanLength() < hints->startDragDistance();
    m_active = true;
    m_moved = false;
    m_lastClick = point;
    if (isTriple) {
        m_unit = Unit::Sentence;
        m_start = unitAt(text, position);
        return {m_start.start, m_start.end};
    }
    m_unit = Unit::Character;
    if (anchor) {
        m_start = {*anchor, *anchor};
        m_moved = true;
        return extendTo(text, position, snaps);
    }
    m_start = {position, position};
    return {position, position};
}

SelectionSpan SelectionGesture::doubleClick(QStringView text, QPoint point, qsizetype position)
{
    m_lastDoubleClick = QDateTime::currentMSecsSinceEpoch();
    m_lastClick = point;
    m_active = true;
    m_moved = true;
    m_unit = Unit::Word;
    m_start = unitAt(text, position);
    return {m_start.start, m_start.end};
}

bool SelectionGesture::moveTo(QPoint point)
{
    if (!m_moved && (point - m_lastClick).manhattanLength() < QGuiApplication::styleHints()->startDragDistance() / 2) {
        return false;
    }
    m_moved = true;
    m_point = point;
    return true;
}

SelectionSpan SelectionGesture::extendTo(QStringView text, qsizetype position, bool snaps) const
{
    if (m_unit == Unit::Character) {
        return selectionTo(text, m_start.start, position, snaps);
    }
    const auto here = unitAt(text, position);
    if (position < m_start.start) {
        return {m_start.end, here.start};
    }
    return {m_start.start, std::max(here.end, m_start.end)};
}

bool SelectionGesture::release()
{
    m_active = false;
    return !m_moved && m_unit == Unit::Character;
}

bool SelectionGesture::isActive() const
{
    return m_active;
}

QPoint SelectionGesture::point() const
{
    return m_point;
}

TextRange SelectionGesture::unitAt(QStringView text, qsizetype position) const
{
    switch (m_unit) {
    case Unit::Word:
        return wordAt(text, position);
    case Unit::Sentence:
        return sentenceAt(text, position);
    case Unit::Character:
        break;
    }
    return {position, position};
}
