// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringView>

#include <optional>

class Database;

/// Makes the triggers that record, for each row changed in a table that the reader edits while a step is open, the statement
/// that puts the row back. They are made from the tables' columns, anew after each migration.
[[nodiscard]] Result<void> createHistoryTriggers(Database &database);
[[nodiscard]] Result<void> dropHistoryTriggers(Database &database);

/// True for a statement such as those triggers record. Statements are kept in the file, and the file may come from somebody
/// else: nothing but a change to a row of the reader's tables is ever run from it.
[[nodiscard]] bool isHistoryStatement(QStringView statement);

/// The annotation whose row, or one of whose tags, such a statement updates or deletes; nothing for what it inserts or for other
/// tables.
[[nodiscard]] std::optional<qint64> annotationNamedBy(QStringView statement);
