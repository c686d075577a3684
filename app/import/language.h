// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// ISO 639-1 of a text's language, by CLD2; empty where it cannot be told: too short, or no language is most of it. Thread-safe.
[[nodiscard]] QString languageOf(QStringView text);
