// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// French press-like prose of about `bytes` UTF-8 bytes, in paragraphs, out of the sentences of the samples in an order that
/// `seed` decides: the same seed gives the same text.
[[nodiscard]] QString prose(qsizetype bytes, quint32 seed);
