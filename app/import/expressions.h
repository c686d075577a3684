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

/// A regular expression for what stands right at a position, and not behind it. The pattern itself says so: asked for with each match
/// (AnchorAtOffsetMatchOption), PCRE would interpret the pattern instead of running what it compiled of it.
class AnchoredExpression
{
public:
    explicit AnchoredExpression(const QString &pattern, QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption);

    [[nodiscard]] QRegularExpressionMatch matchAt(QStringView line, qsizetype position) const;

private:
    QRegularExpression m_expression;
};

/// As anyCase().
[[nodiscard]] AnchoredExpression anyCaseAt(const QString &pattern);
