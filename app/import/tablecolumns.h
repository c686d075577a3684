// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

/// What a column of a table of articles holds.
enum class TableField {
    Text,
    Title,
    Lead,
    Author,
    Source,
    Published,
    Section,
    Url,
    Language
};

/// Which column holds what, by the names in the table's head (of JSON lines, by key). What is absent is guessed by name; an empty
/// name says that no column holds it.
using TableColumns = QMap<TableField, QString>;
