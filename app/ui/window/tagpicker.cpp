// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tagpicker.h"

#include "models/codebook.h"
#include "ui/docks/foldedtext.h"
#include "ui/theme/tagchip.h"

#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

namespace
{
constexpr int tagRole = Qt::UserRole;
constexpr int newPathRole = Qt::UserRole + 1;
constexpr int chipSize = 12;
constexpr int pickerWidth = 300; // px
constexpr int leastRows = 3;
constexpr int mostRows = 9;
constexpr int distance = 4; // px from the passage
}

TagPicker::TagPicker(const Codebook &codebook, QWidget *parent)
    : FilteredPopUp(parent)
    , m_codebook(codebook)
{
}

void TagPicker::popUp(const QRect &place, const QList<TagId> &chosen)
{
    m_chosen = chosen;
    setWords(tr("Find or make a tag"), tr("Tags"));
    prepare(pickerWidth, std::clamp(int(m_codebook.tags().size()), leastRows, mostRows));
    const bool fitsBelow = place.bottom() + distance + height() <= screen()->availableGeometry().bottom();
    showAt({place.left(), fitsBelow ? place.bottom() + distance : place.top() - height() - distance});
}

void TagPicker::fill(const QString &typed)
{
    const auto sought = foldedText(typed);
    bool isKnown = false;
    for (const auto &tag : m_codebook.tags()) {
        const auto path = m_codebook.path(tag.id);
        if (foldedText(path).contains(sought)) {
            addRow(tag, path);
        }
        isKnown = isKnown || foldedText(path) == sought;
    }
    if (!typed.isEmpty() && !isKnown) {
        auto *row = new QTreeWidgetItem(list(), {tr("Make “%1”").arg(typed)});
        row->setData(0, newPathRole, typed);
    }
}

void TagPicker::addRow(const Tag &tag, const QString &path)
{
    auto *row = new QTreeWidgetItem(list(), {path, tag.shortcut});
    row->setIcon(0, tagChip(QColor(tag.colour), chipSize, devicePixelRatioF()));
    row->setData(0, tagRole, tag.id);
    row->setToolTip(0, tag.description);
    row->setData(0, Qt::CheckStateRole, m_chosen.contains(tag.id) ? QVariant(Qt::Checked) : QVariant());
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

void TagPicker::take(const QTreeWidgetItem &row)
{
    const auto path = row.data(0, newPathRole).toString();
    if (path.isEmpty()) {
        Q_EMIT tagPicked(row.data(0, tagRole).toLongLong());
    } else {
        Q_EMIT newTagPicked(path);
    }
}
