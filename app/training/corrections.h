// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "training/taggedsentence.h"

#include <QHash>

/// What a corpus that was marked by another guide is put right by. A file has a line a correction, its fields separated by tabs:
/// the words, parted by single spaces; where; the kind that they get (PER, ORG, LOC, MISC). Where is the kind that the words
/// have so far, for a name that is of another kind wherever it is marked; or the number of a sentence, from 0, whose annotators
/// left the name out or marked a part of it. A name that is missing twice in a sentence has two lines.
class Corrections
{
public:
    /// Fails where the file is unreadable and at a line that is none.
    [[nodiscard]] static Result<Corrections> read(const QString &fileName);

    /// Puts `sentences`, a whole corpus, right. Fails at a line whose words are not, or not as often, in its sentence. O(tokens) and
    /// the lines' sentences.
    [[nodiscard]] Result<void> apply(std::vector<TaggedSentence> &sentences) const;

private:
    struct Missing {
        size_t sentence;
        QStringList words;
        QString kind;
        int line;
    };

    QString m_fileName;
    QHash<std::pair<QString, QString>, QString> m_kinds; ///< by words and the kind that they have
    std::vector<Missing> m_missing;
};
