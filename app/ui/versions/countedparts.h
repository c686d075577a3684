// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <initializer_list>

/// A number and how it is said: "2 moved".
struct CountedPart {
    int count = 0;
    QString said;
};

/// What is said of the numbers that are not 0, in their order.
[[nodiscard]] QStringList countedParts(std::initializer_list<CountedPart> parts);
