// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QList>
#include <QObject>

class Annotating;
class Codebook;
class QMenu;

/// Entries of menus that give the current passage a tag, or take it off: each with the tag's colour, path and key.
class TagEntries : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TagEntries(const Codebook &codebook, Annotating &annotating, QObject *parent = nullptr);

    void add(QMenu &menu, const QList<TagId> &tags) const;
    /// The whole codebook.
    void addAll(QMenu &menu) const;

private:
    const Codebook &m_codebook;
    Annotating &m_annotating;
};
