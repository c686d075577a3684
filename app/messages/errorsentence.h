// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

/// One plain sentence in the reader's language: what went wrong with which subject, and what to do about it. On one line, whatever
/// the subject is called.
[[nodiscard]] QString sentence(const Error &failed);
