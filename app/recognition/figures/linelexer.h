// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/tokenline.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QHash>

#include <optional>
#include <vector>

/// Runs one definition over lines. Its formats named for a figure's kind ("Money") become tokens, the others are plain text. Every line
/// begins in the definition's first context: figures do not reach over lines.
class LineLexer : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit LineLexer(const KSyntaxHighlighting::Definition &definition);

    struct Span {
        TextRange range;
        MentionKind kind = MentionKind::Number;
    };
    /// The spans of `line`, in order. The reference is good until the next call.
    [[nodiscard]] const std::vector<Span> &read(QStringView line);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QHash<int, MentionKind> m_kinds; // by the format's id
    std::vector<Span> m_spans;
};

/// The figure kind that a format's name says, without regard to case; none for any other name.
[[nodiscard]] std::optional<MentionKind> figureKindOfFormat(const QString &formatName);
