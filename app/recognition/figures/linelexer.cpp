// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/linelexer.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <algorithm>

namespace
{
/// The regular expressions are run unchecked: half a surrogate pair would send them astray.
QString withoutHalfPairs(QStringView line)
{
    QString result = line.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate()) {
            ++i;
        } else if (result[i].isSurrogate()) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    return result;
}
}

std::optional<MentionKind> figureKindOfFormat(const QString &formatName)
{
    const auto kind = kindFromWord(formatName.toLower());
    return kind && !isName(*kind) ? kind : std::nullopt;
}

LineLexer::LineLexer(const KSyntaxHighlighting::Definition &definition)
{
    setDefinition(definition);
    const auto formats = definition.formats();
    for (const auto &format : formats) {
        if (const auto kind = figureKindOfFormat(format.name())) {
            m_kinds.insert(format.id(), *kind);
        }
    }
}

const std::vector<LineLexer::Span> &LineLexer::read(QStringView line)
{
    m_spans.clear();
    const bool hasSurrogates = std::ranges::any_of(line, [](QChar c) {
        return c.isSurrogate();
    });
    if (hasSurrogates) {
        const auto sound = withoutHalfPairs(line);
        highlightLine(sound, KSyntaxHighlighting::State());
    } else {
        highlightLine(line, KSyntaxHighlighting::State());
    }
    return m_spans;
}

void LineLexer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto kind = m_kinds.constFind(format.id());
    if (kind != m_kinds.constEnd() && length > 0) {
        m_spans.push_back({{offset, offset + length}, *kind});
    }
}
