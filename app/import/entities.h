// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// What one HTML entity such as "&eacute;" or "&#233;" stands for, by gumbo; what is none stays as it is.
[[nodiscard]] QString fromEntity(const QByteArray &entity);
