// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialoglayout.h"

#include "ui/docks/itemdrawing.h"

#include <QDialog>
#include <QFormLayout>
#include <QVBoxLayout>

namespace
{
constexpr QMargins margins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 4 * gridUnit);
}

QVBoxLayout *dialogColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(margins);
    column->setSpacing(3 * gridUnit);
    return column;
}

QFormLayout *dialogForm(QDialog *dialog)
{
    auto *form = new QFormLayout(dialog);
    form->setContentsMargins(margins);
    form->setHorizontalSpacing(3 * gridUnit);
    form->setVerticalSpacing(2 * gridUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}
