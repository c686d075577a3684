// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/annotating.h"

#include "models/codebook.h"
#include "models/librarysession.h"
#include "models/openarticle.h"
#include "ui/reader/articleview.h"

#include <algorithm>

Annotating::Annotating(LibrarySession &session, OpenArticle &article, Codebook &codebook, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_codebook(codebook)
    , m_view(view)
{
    connect(&article, &OpenArticle::opened, this, [this] {
        setCurrent(0);
    });
    connect(&article, &OpenArticle::annotationsChanged, this, &Annotating::followMarks);
    connect(&view, &ArticleView::markActivated, this, &Annotating::setCurrent);
}

AnnotationId Annotating::current() const
{
    return m_current;
}

void Annotating::setCurrent(AnnotationId id)
{
    if (id != m_current) {
        m_current = id;
        m_view.setCurrentMark(id);
        Q_EMIT currentChanged();
    }
}

bool Annotating::canTag() const
{
    return m_article.isOpen() && !m_session.isReadOnly() && (m_current != 0 || !m_view.selection().isEmpty());
}

void Annotating::toggleTag(TagId tag)
{
    if (!canTag()) {
        return;
    }
    remember(tag);
    if (m_view.selection().isEmpty()) {
        if (const auto annotation = m_article.annotation(m_current)) {
            m_session.setTagged(m_article.id(), m_current, tag, !annotation->tags.contains(tag));
        }
    } else if (const auto *annotation = annotationOfSelection()) {
        setCurrent(annotation->id);
        m_session.setTagged(m_article.id(), annotation->id, tag, !annotation->tags.contains(tag));
    } else {
        annotateSelection({tag}, {});
    }
}

void Annotating::tagByPath(const QString &path)
{
    if (!canTag()) {
        return;
    }
    m_session.ensureTag(path).then(this, [this](const Result<TagId> &tag) {
        if (tag) {
            toggleTag(*tag);
        }
    });
}

void Annotating::tagByShortcut(const QString &digit)
{
    if (const auto *tag = m_codebook.tagOfShortcut(digit)) {
        toggleTag(tag->id);
    }
}

void Annotating::setNote(const QString &note)
{
    if (!canTag()) {
        return;
    }
    if (const auto *annotation = annotationOfSelection()) {
        setCurrent(annotation->id);
        m_session.setNote(m_article.id(), annotation->id, note);
    } else if (!m_view.selection().isEmpty()) {
        annotateSelection({}, note);
    } else {
        m_session.setNote(m_article.id(), m_current, note);
    }
}

QString Annotating::note() const
{
    if (!m_view.selection().isEmpty()) {
        const auto *annotation = annotationOfSelection();
        return annotation ? annotation->note : QString();
    }
    const auto annotation = m_article.annotation(m_current);
    return annotation ? annotation->note : QString();
}

void Annotating::remove(const QList<AnnotationId> &ids)
{
    if (!ids.isEmpty() && m_article.isOpen()) {
        m_session.removeAnnotations(m_article.id(), ids);
    }
}

void Annotating::removeCurrent()
{
    if (m_current != 0) {
        remove({m_current});
    }
}

QList<TagId> Annotating::latestTags(qsizetype most) const
{
    QList<TagId> tags;
    for (const auto tag : m_latest) {
        if (m_codebook.tag(tag) && tags.size() < most) {
            tags.append(tag);
        }
    }
    for (const auto &tag : m_codebook.tags()) {
        if (!tags.contains(tag.id) && tags.size() < most) {
            tags.append(tag.id);
        }
    }
    return tags;
}

void Annotating::annotateSelection(const QList<TagId> &tags, const QString &note)
{
    const auto article = m_article.id();
    m_session.annotate(m_article.article(), m_view.selection(), tags, note).then(this, [this, article](const Result<AnnotationId> &added) {
        if (added && m_article.id() == article) {
            m_view.clearSelection();
            setCurrent(*added);
        }
    });
}

const Annotation *Annotating::annotationOfSelection() const
{
    const auto selection = m_view.selection();
    const auto &annotations = m_article.annotations();
    const auto found = std::ranges::find(annotations, selection, &Annotation::range);
    return selection.isEmpty() || found == annotations.end() ? nullptr : &*found;
}

void Annotating::remember(TagId tag)
{
    m_latest.removeAll(tag);
    m_latest.prepend(tag);
    Q_EMIT latestTagsChanged();
}

void Annotating::followMarks()
{
    if (m_current != 0 && !m_article.annotation(m_current)) {
        setCurrent(0);
    }
}
