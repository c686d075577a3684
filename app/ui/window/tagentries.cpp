// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tagentries.h"

#include "models/codebook.h"
#include "ui/theme/tagchip.h"
#include "ui/window/annotating.h"

#include <QMenu>

namespace
{
constexpr int chipSize = 12;
}

TagEntries::TagEntries(const Codebook &codebook, Annotating &annotating, QObject *parent)
    : QObject(parent)
    , m_codebook(codebook)
    , m_annotating(annotating)
{
}

void TagEntries::add(QMenu &menu, const QList<TagId> &tags) const
{
    const auto given = m_annotating.passageTags();
    const bool canTag = m_annotating.canTag();
    for (const auto id : tags) {
        const auto *tag = m_codebook.tag(id);
        if (!tag) {
            continue;
        }
        auto text = m_codebook.path(id).replace(u'&', QStringLiteral("&&"));
        if (!tag->shortcut.isEmpty()) {
            text += u'\t' + tag->shortcut; // shown only: the key itself belongs to the page
        }
        auto *action = menu.addAction(tagChip(QColor(tag->colour), chipSize, menu.devicePixelRatioF()), text, &m_annotating, [this, id] {
            m_annotating.toggleTag(id);
        });
        action->setStatusTip(tag->description);
        action->setCheckable(true);
        action->setChecked(given.contains(id));
        action->setEnabled(canTag);
    }
}

void TagEntries::addAll(QMenu &menu) const
{
    QList<TagId> all;
    for (const auto &tag : m_codebook.tags()) {
        all.append(tag.id);
    }
    add(menu, all);
}
