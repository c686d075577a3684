// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"
#include "ui/window/filteredpopup.h"

class Codebook;

/// Finds a tag as one types, or makes it: Enter takes the row, an unknown name offers to be made; "a/b" makes b under a.
class TagPicker : public FilteredPopUp
{
    Q_OBJECT

public:
    explicit TagPicker(const Codebook &codebook, QWidget *parent = nullptr);

    /// Below `place` (global); `chosen` are ticked.
    void popUp(const QRect &place, const QList<TagId> &chosen);

Q_SIGNALS:
    void tagPicked(TagId tag);
    void newTagPicked(const QString &path);

protected:
    void fill(const QString &typed) override;
    void take(const QTreeWidgetItem &row) override;

private:
    void addRow(const Tag &tag, const QString &path);

    const Codebook &m_codebook;
    QList<TagId> m_chosen;
};
