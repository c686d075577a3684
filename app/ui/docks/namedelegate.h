// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

/// Draws kinds in bold with a chip of their ink, names plainly, with a tick where the reader has accepted them, counts faintly.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setInks(std::function<QColor(MentionKind)> ink);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<QColor(MentionKind)> m_ink;
};
