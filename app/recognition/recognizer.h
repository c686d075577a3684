// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/namelexicon.h"
#include "core/textrange.h"
#include "recognition/names/namerecognizer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

struct RecognizerOptions {
    QStringList definitionFolders; ///< folders with the reader's own figure definitions
    QStringList modelFolders; ///< folders with further models of names
    double nameThreshold = usualNameThreshold; ///< names that are less probable are left out
    bool relativeDates = false; ///< mark "yesterday", "last week", with values derived from the article's own date
};

/// What is known of a text besides its words and its language.
struct TextBackground {
    QString published; ///< the article's own date, ISO 8601 as far as known: weekdays of dates without a year are checked against it
    NameLexicon lexicon; ///< heard before the models, and wins
    QList<TextRange> noteCalls; ///< in order; no part of any name
};

/// Text -> mentions. A pure function of text, language and options: no database, no widget, no clock, no network.
class Recognizer
{
public:
    explicit Recognizer(RecognizerOptions options = {});
    ~Recognizer();
    Recognizer(const Recognizer &) = delete;
    Recognizer &operator=(const Recognizer &) = delete;

    /// Ordered, non-overlapping mentions of `text` (LF between lines). `language`: ISO 639-1, read as readingLanguage() says.
    /// A name that the lexicon rejects is among them, as rejected, where a model finds it. May be called from several threads at
    /// once. O(n).
    [[nodiscard]] QList<Mention> recognize(QStringView text, QStringView language, const TextBackground &background = {}) const;

    /// The language whose model and definitions read a text of `language`: its own where we have them ("fr" for "fr-CA"), else the
    /// better-suited of French and English.
    [[nodiscard]] QString readingLanguage(QStringView language) const;
    /// The better-suited of French and English: what definitions read a text of `language`, and the model where there is none of
    /// its own.
    [[nodiscard]] static QString nearestLanguage(QStringView language);

    /// As the options of these names, from the next text on. Thread-safe.
    void setRelativeDates(bool mark);
    void setNameThreshold(double threshold);

    /// Changes whenever the same text may give other mentions: what is stored under another one is stale.
    [[nodiscard]] QString version() const;
    /// Faulty definitions of the reader's, skipped: file, line and what is wrong.
    [[nodiscard]] QList<Error> problems() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
