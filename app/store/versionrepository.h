// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationrow.h"
#include "core/error.h"
#include "core/reanchoring.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Database;
class History;

using VersionId = qint64;

/// How a text became that of its article.
enum class VersionOrigin {
    Imported, ///< the article came with it
    Corrected, ///< by the reader
    Newer, ///< a later import brought it
    Restored ///< the reader took an earlier one back
};

/// One text of an article, as a list shows it.
struct TextVersion {
    VersionId id = 0;
    VersionOrigin origin = VersionOrigin::Imported;
    QDateTime made; ///< UTC: since when it is the article's
    QString removed; ///< of the version before; from the first to the last change
    QString inserted; ///< in its place
    int words = 0;
    QString fileName; ///< that it came from; empty where it came from none
    bool isCurrent = false;

    bool operator==(const TextVersion &) const = default;
};

/// A text to put in place of an article's.
struct NewText {
    QString text;
    QList<ParagraphKind> paragraphKinds; ///< one for each of paragraphsOf(text); empty: as they were
    int words = 0;
    QString fileName; ///< that it came from; empty where it came from none
    QByteArray original; ///< that file's bytes
};

/// What became of an annotation when its article got another text.
struct ReanchoredAnnotation {
    AnnotationId id = 0;
    AnchorOutcome outcome = AnchorOutcome::Unchanged;
    QString quote; ///< as it was
    QString found; ///< what stands at its place now; empty for an orphan
    TextRange range; ///< in the new text; empty for an orphan
    double score = 0; ///< as Reanchored::score

    bool operator==(const ReanchoredAnnotation &) const = default;
};

/// What came of another text.
struct TextChange {
    ArticleId article = 0;
    int unchanged = 0; ///< annotations that stand where they stood
    QList<ReanchoredAnnotation> annotations; ///< all others, in the order in which they stood
    int lostDecisions = 0; ///< what was said of mentions that the new text does not have; kept, should they come back
    std::optional<ArticleId> sameAs; ///< another article that has this very text: then nothing was changed

    [[nodiscard]] int count(AnchorOutcome outcome) const;
    bool operator==(const TextChange &) const = default;
};

/// An annotation whose place is doubtful or lost. Its quote and context are those of the version in which it stood last.
struct UnplacedAnnotation {
    Annotation annotation; ///< `range`: where it may stand; empty for an orphan
    AnnotationPlace place = AnnotationPlace::Orphaned; ///< never Certain
    double score = 0;

    bool operator==(const UnplacedAnnotation &) const = default;
};

/// The texts that articles have and have had. Annotations and decisions on mentions follow a text that changes, see reanchored();
/// mentions are to be recognised anew. Every change is one step of the history.
class VersionRepository
{
public:
    VersionRepository(Database &database, History &history);

    /// Gives the article another text; one that it has already changes nothing. Error: ArticleUnknown. O(n log n).
    [[nodiscard]] Result<TextChange> replace(ArticleId article, const NewText &text, VersionOrigin origin);
    /// Gives the article the text of a newer version of it, with that one's title, author, date and so on, but where the reader has
    /// corrected them, or the newer one only guesses what was told. Error: ArticleUnknown.
    [[nodiscard]] Result<TextChange> renew(ArticleId article, const Article &newer);
    /// Gives the article the text of one of its versions again, as a new version. Errors: ArticleUnknown (it has no such version).
    [[nodiscard]] Result<TextChange> restore(ArticleId article, VersionId version);
    /// Renews `earlier` from another article, and puts that one into the bin; its annotations go to `earlier`. Error: ArticleUnknown.
    [[nodiscard]] Result<TextChange> absorb(ArticleId earlier, ArticleId newer);
    /// Newest first; empty where the article has had one text only.
    [[nodiscard]] Result<QList<TextVersion>> ofArticle(ArticleId article) const;
    /// Error: ArticleUnknown, where it has no such version.
    [[nodiscard]] Result<QString> text(ArticleId article, VersionId version) const;
    /// The article that the other, which is not stored, is a newer version of: of the same address, with much the same text, and
    /// not published later. Nothing where there is none.
    [[nodiscard]] Result<std::optional<ArticleId>> earlierVersionOf(const Article &article) const;

    /// By place. `text` is the article's.
    [[nodiscard]] Result<QList<UnplacedAnnotation>> unplaced(ArticleId article, QStringView text) const;
    /// Those that stand elsewhere or say something else since their article's text changed, by place, as long as the reader has not seen
    /// that: `quote` is what they said when they were seen last. `text` is the article's.
    [[nodiscard]] Result<QList<ReanchoredAnnotation>> moved(ArticleId article, QStringView text) const;
    /// The reader has seen them; no step of the history.
    [[nodiscard]] Result<void> forgetMoved(ArticleId article);
    /// Says where an annotation stands. `text` is its article's. Errors: AnnotationUnknown, RangeInvalid.
    [[nodiscard]] Result<void> place(AnnotationId annotation, TextRange range, QStringView text);
    /// Says that an annotation stands nowhere in its article's text. Error: AnnotationUnknown.
    [[nodiscard]] Result<void> orphan(AnnotationId annotation);

private:
    struct Stored;

    [[nodiscard]] Result<Stored> stored(ArticleId article) const;
    [[nodiscard]] Result<Article> wholeArticle(ArticleId id) const;
    [[nodiscard]] Result<void> renewDetails(ArticleId article, const Article &newer);
    [[nodiscard]] Result<void> write(const Stored &old, const NewText &text, VersionOrigin origin);
    [[nodiscard]] Result<ArticleId> articleOf(AnnotationId annotation) const;

    Database &m_database;
    History &m_history;
};

/// What tells texts apart: the SHA-256 of its UTF-8.
[[nodiscard]] QByteArray digestOf(const QString &text);
