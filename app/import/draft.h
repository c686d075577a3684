// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/paragraphkind.h"
#include "import/importwarning.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One line of an article's text, with what is known of it. Never blank, no line breaks.
struct Block {
    QString text;
    ParagraphKind kind = ParagraphKind::Paragraph;
    bool apart = true; ///< a blank line stands before it
    bool startsPage = false; ///< a form feed stands before it

    bool operator==(const Block &) const = default;
};

/// What is said of an article, by its file's format or in its text. Empty where nothing is.
struct Metadata {
    QString title;
    QString author; ///< several are separated by ", "
    QString source;
    QString published; ///< as in Article
    QString section; ///< of the newspaper or site: « Économie », "p. 12"
    QString url; ///< of the article itself, absolute

    bool operator==(const Metadata &) const = default;
};

/// What the cleaning of a draft did.
enum class Cleaning {
    PageFurniture,
    HardWraps,
    MarkdownMarks,
    Teasers,
    ImagePaths,
    Credits,
    ShareButtons,
    CutParagraphs,
    GluedSubheadings
};

/// An article between its file and the library: what a format's reader gives, and the cleaning works on.
struct Draft {
    QList<Block> blocks;
    Metadata metadata; ///< what the format itself tells; it goes before anything that the text seems to say
    Metadata properties; ///< what the file says of itself: believed where neither format nor text tells
    QString encoding; ///< as in Article
    QString language; ///< likewise; empty where the format does not tell
    bool hasLines = false; ///< its line breaks may be those of a page, its text that of a web page: plain text
    QString site; ///< host that stood alone on a line
    QString member; ///< path in the archive that it came from; empty outside one
    int line = 0; ///< of a table that it came from; 0 outside one
    QByteArray original; ///< the part of the file that it came from; empty: the whole file
    QList<Cleaning> cleaned; ///< in the order in which it was done
    QList<ImportWarning> warnings;
    ArticleFields guessed; ///< what findMetadata() read out of the text
};

/// Splits a text into its non-blank lines. O(n).
[[nodiscard]] QList<Block> blocksOf(QStringView text);

/// The text of an article: its blocks, one a line, blank lines between those that stand apart. O(n).
[[nodiscard]] QString joined(const QList<Block> &blocks);
