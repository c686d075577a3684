// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/expressions.h"

using namespace Qt::StringLiterals;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString oneOf(std::initializer_list<QStringView> forms)
{
    QString pattern;
    for (const auto form : forms) {
        pattern += (pattern.isEmpty() ? QStringView(u"(?:") : QStringView(u"|")) + form;
    }
    return pattern + u')';
}

QRegularExpressionMatch matchAt(const QRegularExpression &pattern, QStringView line, qsizetype position)
{
    return pattern.matchView(line, position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}
