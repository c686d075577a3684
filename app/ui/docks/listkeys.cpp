// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/listkeys.h"

#include <QKeyEvent>

namespace
{
constexpr int rowsOfAPage = 10;
}

int rowsOfKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_PageDown:
        return rowsOfAPage;
    case Qt::Key_PageUp:
        return -rowsOfAPage;
    default:
        return 0;
    }
}

bool takesRow(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}
