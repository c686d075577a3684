// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QVBoxLayout;

/// The dialog's layout, its margins and distances those of all dialogs.
[[nodiscard]] QVBoxLayout *dialogColumn(QDialog *dialog);
