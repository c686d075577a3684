// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/mention.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <memory>

/// What one text's figures are read against.
struct FigureOptions {
    QString articleDate; ///< ISO 8601, as far as known; gives the year that a weekday is checked in
    QString textLanguage; ///< ISO 639-1, where it is another than the one whose grammar reads the text: the reader's definitions for it hold
    bool relativeDates = false; ///< mark words such as "yesterday", with a value derived from `articleDate`
};

/// Finds the figures of a text, and says what they are worth. What they look like stands in the KSyntaxHighlighting definitions of
/// resources/syntax and of the reader's own folders (resources/syntax/README.md). Not thread-safe: use one in each thread.
class FigureScanner
{
public:
    /// Reads the definitions: some milliseconds. `definitionFolders`: the reader's own; a later one wins.
    explicit FigureScanner(const QStringList &definitionFolders = {});
    ~FigureScanner();
    FigureScanner(const FigureScanner &) = delete;
    FigureScanner &operator=(const FigureScanner &) = delete;

    /// Ordered, non-overlapping mentions of the figure kinds; none crosses the end of a line. `language`: "fr" or "en" (ISO
    /// 639-1); any other is read as French. O(n).
    [[nodiscard]] QList<Mention> scan(QStringView text, QStringView language, const FigureOptions &options = {});

    /// Faulty definitions in the reader's folders, skipped: file, line and what is wrong.
    [[nodiscard]] QList<Error> problems() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
