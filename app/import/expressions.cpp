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

AnchoredExpression::AnchoredExpression(const QString &pattern, QRegularExpression::PatternOptions options)
    : m_expression(u"\\G(?:"_s + pattern + u')', options)
{
}

QRegularExpressionMatch AnchoredExpression::matchAt(QStringView line, qsizetype position) const
{
    return m_expression.matchView(line, position);
}

AnchoredExpression anyCaseAt(const QString &pattern)
{
    return AnchoredExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}
