// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sharedrecognizer.h"

SharedRecognizer::SharedRecognizer(RecognizerOptions options)
    : m_options(std::move(options))
{
}

const Recognizer &SharedRecognizer::get() const
{
    std::call_once(m_made, [this] {
        m_recognizer.emplace(m_options);
    });
    return *m_recognizer;
}
