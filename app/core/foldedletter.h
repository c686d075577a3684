// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// `letter` in lower case without its accent; apostrophes and hyphens are made alike. Part of the models' format: it never changes.
[[nodiscard]] char16_t foldedLetter(char16_t letter);
