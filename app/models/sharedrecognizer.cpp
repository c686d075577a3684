// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sharedrecognizer.h"

SharedRecognizer::SharedRecognizer(RecognizerOptions options)
    : m_options(std::move(options))
    , m_relativeDates(m_options.relativeDates)
    , m_nameThreshold(m_options.nameThreshold)
{
}

const Recognizer &SharedRecognizer::get() const
{
    const std::scoped_lock lock(m_making);
    if (!m_recognizer) {
        m_recognizer.emplace(m_options);
        m_made = &*m_recognizer;
        m_recognizer->setRelativeDates(m_relativeDates); // as it was set meanwhile
        m_recognizer->setNameThreshold(m_nameThreshold);
    }
    return *m_recognizer;
}

// They may be set while the recognizer is being made. Whichever of the two threads comes last sees what the other has left.
template<typename Value>
void SharedRecognizer::set(std::atomic<Value> &option, Value value, void (Recognizer::*setter)(Value))
{
    option = value;
    if (auto *made = m_made.load()) {
        (made->*setter)(option);
    }
}

void SharedRecognizer::setRelativeDates(bool mark)
{
    set(m_relativeDates, mark, &Recognizer::setRelativeDates);
}

void SharedRecognizer::setNameThreshold(double threshold)
{
    set(m_nameThreshold, threshold, &Recognizer::setNameThreshold);
}
