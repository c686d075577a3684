// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "core/article.h"
#include "core/error.h"
#include "core/mention.h"
#include "store/versionrepository.h"

#include <QList>
#include <QObject>

#include <optional>

class LibrarySession;

/// The article that the window shows, with its annotations and mentions, read once for the reader and all docks and kept as the
/// library has it.
class OpenArticle : public QObject
{
    Q_OBJECT

public:
    explicit OpenArticle(LibrarySession &session, QObject *parent = nullptr);

    /// Shows another article; the one that is open stays where that one cannot be read. Opening it again changes nothing. `position`:
    /// where in the text the reader will look first, whose mentions come first.
    [[nodiscard]] Result<void> open(ArticleId id, qsizetype position = 0);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// 0 where none is open.
    [[nodiscard]] ArticleId id() const;

    /// Without `original`.
    [[nodiscard]] const Article &article() const;
    /// Those that have lost their place in the text, see VersionRepository::unplaced.
    [[nodiscard]] const QList<UnplacedAnnotation> &unplaced() const;
    /// Those that moved when the text changed, as long as the reader has not seen it, see VersionRepository::moved.
    [[nodiscard]] const QList<ReanchoredAnnotation> &moved() const;
    /// As AnnotationRepository::ofArticle orders them.
    [[nodiscard]] const QList<Annotation> &annotations() const;
    /// By start.
    [[nodiscard]] const QList<Mention> &mentions() const;
    [[nodiscard]] std::optional<Annotation> annotation(AnnotationId id) const;
    [[nodiscard]] std::optional<Mention> mentionAt(qsizetype position) const;
    /// How the article writes the name of this person or thing: « Jeanne Durand », « Durand »; each once. O(mentions).
    [[nodiscard]] QStringList formsOf(const Mention &name) const;

Q_SIGNALS:
    /// Another article, or none, or another text of the same one. Annotations are there; the mentions of a long text follow with
    /// mentionsChanged().
    void opened();
    /// Or those that have lost their place, or that have moved. `which` of them came, went or changed; empty: any.
    void annotationsChanged(const QList<AnnotationId> &which = {});
    void mentionsChanged();
    /// Its title, author, date and so on were corrected.
    void detailsChanged();

private:
    void reloadText(const QList<ArticleId> &changed);
    void reloadAnnotations(ArticleId changed, const QList<AnnotationId> &which);
    void updateAnnotations(const QList<AnnotationId> &which);
    void reloadMentions(ArticleId changed);
    void reloadDetails();
    void readMentionsBeside();
    void showMentions(const QList<Mention> &mentions);

    LibrarySession &m_session;
    Article m_article;
    qsizetype m_position = 0; // where it was opened
    QList<Annotation> m_annotations;
    QList<UnplacedAnnotation> m_unplaced;
    QList<ReanchoredAnnotation> m_moved;
    QList<Mention> m_mentions;
};
