// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QFormLayout;
class QVBoxLayout;

/// The dialog's layout, its margins and distances those of all dialogs: one thing below the other.
[[nodiscard]] QVBoxLayout *dialogColumn(QDialog *dialog);
/// The same for fields with their labels.
[[nodiscard]] QFormLayout *dialogForm(QDialog *dialog);
