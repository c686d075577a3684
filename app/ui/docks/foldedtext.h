// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// Without accents and case, so that "elections" finds "Élections".
[[nodiscard]] QString foldedText(QStringView text);
