// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sharedrecognizer.h"

SharedRecognizer::SharedRecognizer(RecognizerOptions options)
    : m_options(std::move(options))
{
}

const Recognizer &SharedRecognizer::get() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_recognizer) {
        m_recognizer.emplace(m_options);
    }
    return *m_recognizer;
}

void SharedRecognizer::setRelativeDates(bool mark)
{
    const std::scoped_lock lock(m_mutex);
    m_options.relativeDates = mark;
    if (m_recognizer) {
        m_recognizer->setRelativeDates(mark);
    }
}
