// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/recognizer.h"

#include <atomic>
#include <mutex>
#include <optional>

/// The program's one recognizer, made when it is first asked for: loading definitions and names would otherwise delay the first
/// screen. Outlives every session that uses it.
class SharedRecognizer
{
public:
    explicit SharedRecognizer(RecognizerOptions options = {});

    /// Thread-safe. The first call takes as long as loading does: not on the window's thread.
    [[nodiscard]] const Recognizer &get() const;

    /// Whether "yesterday" is a date. Thread-safe; waits for nothing.
    void setRelativeDates(bool mark);
    /// From which probability on a name is shown. Likewise.
    void setNameThreshold(double threshold);

private:
    template<typename Value>
    void set(std::atomic<Value> &option, Value value, void (Recognizer::*setter)(Value));

    RecognizerOptions m_options;
    std::atomic<bool> m_relativeDates;
    std::atomic<double> m_nameThreshold;
    mutable std::mutex m_making;
    mutable std::optional<Recognizer> m_recognizer; // guarded by m_making
    mutable std::atomic<Recognizer *> m_made = nullptr; // the same once it is there
};
