// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogcolumn.h"

#include "ui/docks/itemdrawing.h"

#include <QDialog>
#include <QVBoxLayout>

QVBoxLayout *dialogColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 4 * gridUnit);
    column->setSpacing(3 * gridUnit);
    return column;
}
