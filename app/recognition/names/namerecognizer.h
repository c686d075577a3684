// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/namelexicon.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <memory>

/// The probability under which a name is not shown; resources/models/README.md says what precision it buys.
inline constexpr double usualNameThreshold = 0.4;

/// Finds the names of people, organisations, places, works and products in a text, with the model of its language. Safe to call from
/// several threads.
class NameRecognizer
{
public:
    /// Opens the program's models and those in `modelFolders`; a later one of the same language wins. Some milliseconds.
    explicit NameRecognizer(const QStringList &modelFolders = {}, double threshold = usualNameThreshold);
    ~NameRecognizer();
    NameRecognizer(const NameRecognizer &) = delete;
    NameRecognizer &operator=(const NameRecognizer &) = delete;

    /// Ordered, non-overlapping mentions of name kinds, with confidence and entity. What `lexicon` says wins; a name that it rejects is
    /// among them, as rejected, where the model finds it. `language`: ISO 639-1; one without a model is read as French. `leftOut`:
    /// ranges in order that belong to no name, such as calls of notes. O(n): a microsecond a token of articles.
    [[nodiscard]] QList<Mention> find(QStringView text, QStringView language, const NameLexicon &lexicon = {}, const QList<TextRange> &leftOut = {}) const;

    /// From the next text on, names that are less probable than this are left out. Thread-safe.
    void setThreshold(double threshold);

    /// Whether there is a model of the language itself.
    [[nodiscard]] bool knows(QStringView language) const;
    /// Changes with the models and the threshold.
    [[nodiscard]] QString version() const;
    /// Models that could not be opened.
    [[nodiscard]] QList<Error> problems() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
