// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

/// A figure that a reader made out of the tokens of a line.
struct FigureReading {
    Mention mention; ///< its range is in the line
    size_t next = 0; ///< the first token that is not part of it
};
