// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationlanes.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

namespace
{
bool goesFirst(const AnnotationLanes::Placed &a, const AnnotationLanes::Placed &b)
{
    const auto order = [](const AnnotationMark &mark) {
        return std::tuple(mark.range.start, -mark.range.end, mark.id);
    };
    return order(a.mark) < order(b.mark);
}
}

void AnnotationLanes::set(QList<AnnotationMark> marks)
{
    m_placed.clear();
    m_placed.reserve(size_t(marks.size()));
    for (auto &mark : marks) {
        m_placed.push_back({.mark = std::move(mark)});
    }
    std::ranges::sort(m_placed, goesFirst);
    spread();
}

void AnnotationLanes::change(const QList<AnnotationId> &gone, const QList<AnnotationMark> &come)
{
    std::erase_if(m_placed, [&gone](const Placed &placed) {
        return gone.contains(placed.mark.id);
    });
    for (const auto &mark : come) {
        const Placed placed{.mark = mark};
        m_placed.insert(std::ranges::upper_bound(m_placed, placed, goesFirst), placed);
    }
    spread();
}

void AnnotationLanes::spread()
{
    m_lanes.clear();
    // Lanes in use by where they end, and the free ones, lowest first.
    std::priority_queue<std::pair<qsizetype, int>, std::vector<std::pair<qsizetype, int>>, std::greater<>> busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> free;
    for (size_t index = 0; index < m_placed.size(); ++index) {
        const auto &range = m_placed[index].mark.range;
        while (!busy.empty() && busy.top().first <= range.start) {
            free.push(busy.top().second);
            busy.pop();
        }
        if (free.empty()) {
            free.push(laneCount());
            m_lanes.emplace_back();
        }
        const int lane = free.top();
        free.pop();
        busy.emplace(range.end, lane);
        m_lanes[size_t(lane)].push_back(index);
        m_placed[index].lane = lane;
    }
}

int AnnotationLanes::laneCount() const
{
    return int(m_lanes.size());
}

std::vector<const AnnotationLanes::Placed *> AnnotationLanes::overlapping(TextRange range) const
{
    std::vector<const Placed *> found;
    for (const auto &lane : m_lanes) {
        auto next = std::ranges::upper_bound(lane, range.start, {}, [this](size_t index) {
            return m_placed[index].mark.range.end;
        });
        for (; next != lane.end() && m_placed[*next].mark.range.start < range.end; ++next) {
            found.push_back(&m_placed[*next]);
        }
    }
    std::ranges::sort(found); // addresses within m_placed: reading order
    return found;
}

const AnnotationLanes::Placed *AnnotationLanes::find(AnnotationId id) const
{
    const auto found = std::ranges::find(m_placed, id, [](const Placed &placed) {
        return placed.mark.id;
    });
    return found == m_placed.end() ? nullptr : &*found;
}

const std::vector<AnnotationLanes::Placed> &AnnotationLanes::all() const
{
    return m_placed;
}
