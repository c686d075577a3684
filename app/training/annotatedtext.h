// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/mention.h"

#include <QList>
#include <QString>

#include <vector>

/// A text with the names that people marked in it.
struct AnnotatedText {
    QString text;
    QList<Mention> names;
};

/// How the sentences of a CoNLL file become texts.
struct CorpusOptions {
    QString documents; ///< a file of lines "name, first sentence, past-the-end sentence", separated by tabs; empty: a text each sentence
    QString corrections; ///< as Corrections reads them; empty: none
    bool everyOtherInLines = false; ///< every other text has line ends between its sentences, the rest spaces
};

/// Puts a text together again whose words and signs stand apart by spaces: no space before closing or after opening signs and
/// elisions.
[[nodiscard]] QString joinedWords(QStringView words);

/// Reads tokens and BIO tags (CoNLL: token, tab, tag; a blank line between sentences) and puts the texts together as joinedWords()
/// does.
[[nodiscard]] Result<std::vector<AnnotatedText>> readCorpus(const QString &fileName, const CorpusOptions &options = {});
