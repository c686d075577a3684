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

// These may be set while the recognizer is being made. Whichever of the two threads comes last sees what the other has left.
void SharedRecognizer::setRelativeDates(bool mark)
{
    m_relativeDates = mark;
    if (auto *made = m_made.load()) {
        made->setRelativeDates(m_relativeDates);
    }
}

void SharedRecognizer::setNameThreshold(double threshold)
{
    m_nameThreshold = threshold;
    if (auto *made = m_made.load()) {
        made->setNameThreshold(m_nameThreshold);
    }
}
