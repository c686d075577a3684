// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

using ArticleId = qint64;

/// What is known about an article beside its text.
enum class ArticleField {
    Title = 1 << 0,
    Author = 1 << 1,
    Source = 1 << 2,
    Published = 1 << 3,
    Section = 1 << 4,
    Url = 1 << 5,
    Language = 1 << 6
};
Q_DECLARE_FLAGS(ArticleFields, ArticleField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ArticleFields)

/// One text with what is known about it. `text` never changes once stored: everything that refers to it does so by position.
struct Article {
    ArticleId id = 0; ///< 0 until stored
    QString title;
    QString author;
    QString source; ///< the publication: a newspaper, an agency, a site
    QString published; ///< ISO 8601, as far as known: 2025-01-28, 2025-01-28T17:23, 2025-01; empty where unknown
    QString language; ///< ISO 639-1: fr, en; empty where unknown
    QString section; ///< of the newspaper or site: « Économie », "p. 12"
    QString url; ///< where it is published
    ArticleFields guessed; ///< what its file did not tell and was read out of the text
    QString fileName; ///< absolute path of the file it came from; of an archive's member, with its path in there
    QString encoding; ///< how that file was decoded: UTF-8, UTF-16LE, UTF-16BE, windows-1252, …
    QString text; ///< NFC, lines ended by LF
    QByteArray original; ///< the file as it came; of a file of many articles, its part
    int words = 0;
    QList<ParagraphKind> paragraphKinds; ///< one for each of paragraphsOf(text); empty where unknown

    bool operator==(const Article &) const = default;
};

/// What a list shows of an article; light enough for ten thousand of them.
struct ArticleSummary {
    ArticleId id = 0;
    QString title;
    QString author;
    QString source;
    QString published;
    QString language;
    QString section;
    QString url;
    ArticleFields guessed;
    QString fileName;
    int words = 0;
    int annotations = 0;
    QList<qint64> tags; ///< ids of the tags used in it, each once, in the codebook's order
    QList<qint64> collections; ///< ids of those that it is in, ascending
    bool isRead = false;
    bool isStarred = false;
    bool isBinned = false; ///< in the bin: in no other list, search or export

    bool operator==(const ArticleSummary &) const = default;
};
