// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tag.h"

#include <QFrame>

class Codebook;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// A small pop-up that finds a tag as one types, or makes it: Enter takes the row, an unknown name offers to be made; "a/b" makes
/// b under a.
class TagPicker : public QFrame
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRow(const Tag &tag, const QString &path);
    void take(const QListWidgetItem *item);

    const Codebook &m_codebook;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<TagId> m_chosen;
};
