// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <vector>

/// Things that are dear to make and belong to one thread at a time: a caller borrows one, and one more is made where all are out.
/// Thread-safe; outlives what it lends.
template<typename T>
class Pool
{
public:
    struct GiveBack {
        Pool *pool = nullptr;
        void operator()(T *thing) const
        {
            pool->takeBack(std::unique_ptr<T>(thing));
        }
    };
    /// Given back when it goes.
    using Loan = std::unique_ptr<T, GiveBack>;

    /// `make` gives a std::unique_ptr<T>.
    template<typename Make>
    [[nodiscard]] Loan borrow(Make make)
    {
        auto thing = takeFree();
        return Loan(thing ? thing.release() : make().release(), GiveBack{this});
    }

private:
    [[nodiscard]] std::unique_ptr<T> takeFree()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty())
            return nullptr;
        auto thing = std::move(m_free.back());
        m_free.pop_back();
        return thing;
    }

    void takeBack(std::unique_ptr<T> thing)
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(thing));
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<T>> m_free;
};
