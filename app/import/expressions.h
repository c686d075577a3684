// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <initializer_list>

/// A regular expression without regard to case, in which \w and \b know all letters.
[[nodiscard]] QRegularExpression anyCase(const QString &pattern);

/// A pattern for any of several: one form a line reads better than one long line.
[[nodiscard]] QString oneOf(std::initializer_list<QStringView> forms);

/// What `pattern` matches right at `position`, and nowhere behind it.
[[nodiscard]] QRegularExpressionMatch matchAt(const QRegularExpression &pattern, QStringView line, qsizetype position);
