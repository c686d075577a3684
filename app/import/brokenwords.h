// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/draft.h"

#include <QSet>
#include <QString>
#include <QStringView>

/// True where a line ends in a letter and a hyphen: its last word may go on in the next one.
[[nodiscard]] bool endsInHyphen(QStringView line);

/// Joins lines that were one, words broken at their end included: « inter-national » is told from « porte-avions » by the words of
/// the whole text, else by the words that keep their hyphen in French (« peut-être », « dit-il »); a soft hyphen always goes.
class BrokenWords
{
public:
    /// The text, whose words are learned when the first broken one is joined. O(n) then.
    explicit BrokenWords(QList<Block> blocks);

    void append(QString &line, QStringView next) const;

private:
    void learn() const;
    [[nodiscard]] bool isWord(const QString &word) const;
    [[nodiscard]] bool keepsHyphen(QStringView left, QStringView right) const;

    QList<Block> m_blocks; ///< as they were: a text changes while its lines are joined
    mutable QSet<QString> m_words; ///< in lower case, those with hyphens whole
};
