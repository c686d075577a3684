// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QFrame>
#include <QHash>

class Codebook;
class QAction;
class QHBoxLayout;
class QToolButton;

/// The small bar beside a selection: the latest tags, then "tag…", "note" and "remove". It never takes the keyboard's focus.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    /// `actions` stand behind the tags, as buttons.
    SelectionBar(const Codebook &codebook, const QList<QAction *> &actions, QWidget *parent);

    void setTags(const QList<TagId> &tags);
    /// Those of the tags that the passage has.
    void setChosen(const QList<TagId> &tags);
    /// Near `passage` (parent's coordinates): above it, else below, inside the parent.
    void showBeside(const QRect &passage);

Q_SIGNALS:
    void tagPicked(TagId tag);

private:
    const Codebook &m_codebook;
    QHBoxLayout *m_tags;
    QHash<TagId, QToolButton *> m_buttons;
};
