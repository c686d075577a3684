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
    connect(&view, &ArticleView::markResized, this, &Annotating::setRange);
}

AnnotationId Annotating::current() const
{
    return m_current;
}

void Annotating::setCurrent(AnnotationId id)
{
    if (id != m_current) {
        m_current = id;
        m_asked.reset();
        m_view.setCurrentMark(id);
        Q_EMIT currentChanged();
    }
}

bool Annotating::canTag() const
{
    return m_article.isOpen() && !m_session.isReadOnly() && (m_current != 0 || !m_view.selection().isEmpty());
}

QList<TagId> Annotating::passageTags() const
{
    if (!m_view.selection().isEmpty()) {
        const auto *annotation = annotationOfSelection();
        return annotation ? annotation->tags : QList<TagId>();
    }
    const auto annotation = m_article.annotation(m_current);
    return annotation ? annotation->tags : QList<TagId>();
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

void Annotating::toggleTag(TagId tag, const QList<AnnotationId> &ids)
{
    if (ids.isEmpty()) {
        toggleTag(tag);
        return;
    }
    remember(tag);
    const bool allHaveIt = std::ranges::all_of(ids, [&](AnnotationId id) {
        const auto annotation = m_article.annotation(id);
        return annotation && annotation->tags.contains(tag);
    });
    m_session.setTagged(m_article.id(), ids, tag, !allHaveIt);
}

void Annotating::tagByPath(const QString &path, const QList<AnnotationId> &ids)
{
    if (ids.isEmpty() && !canTag()) {
        return;
    }
    m_session.ensureTag(path).then(this, [this, ids](const Result<TagId> &tag) {
        if (tag) {
            toggleTag(*tag, ids);
        }
    });
}

void Annotating::tagAgain()
{
    const auto latest = std::ranges::find_if(m_latest, [this](TagId tag) {
        return m_codebook.tag(tag) != nullptr;
    });
    if (latest != m_latest.end()) {
        const auto tag = *latest; // toggleTag() moves it within m_latest
        toggleTag(tag);
    }
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

void Annotating::replaceTags(TagId tag)
{
    if (m_current != 0 && canTag()) {
        remember(tag);
        m_session.setTags(m_article.id(), m_current, {tag});
    }
}

void Annotating::setRange(AnnotationId id, TextRange range)
{
    m_session.setRange(m_article.article(), id, range).then(this, [this](const Result<void> &) {
        m_asked.reset();
    });
}

void Annotating::resize(Resize how)
{
    const auto annotation = m_article.annotation(m_current);
    if (!annotation || !canTag()) {
        return;
    }
    const auto &text = m_view.text();
    auto range = m_asked.value_or(annotation->range);
    switch (how) {
    case Resize::ExtendEnd:
        range.end = nextWordEnd(text, range.end);
        break;
    case Resize::ShrinkEnd:
        range.end = snappedToWords(text, {range.start, nextWord(text, range.end, Direction::Backward)}).end;
        break;
    case Resize::ExtendStart:
        range.start = nextWord(text, range.start, Direction::Backward);
        break;
    case Resize::ShrinkStart:
        range.start = nextWord(text, range.start, Direction::Forward);
        break;
    }
    if (!range.isEmpty()) {
        m_asked = range;
        setRange(m_current, range);
    }
}

bool Annotating::canSplit() const
{
    const auto annotation = m_article.annotation(m_current);
    const auto caret = m_view.caretPosition();
    return annotation && canTag() && m_view.selection().isEmpty() && annotation->range.start < caret && caret < annotation->range.end;
}

void Annotating::split()
{
    if (!canSplit()) {
        return;
    }
    const auto annotation = m_article.annotation(m_current);
    const auto word = wordAt(m_view.text(), m_view.caretPosition());
    const auto position = word.start > annotation->range.start ? word.start : m_view.caretPosition();
    m_session.splitAnnotation(m_article.article(), m_current, position);
}

std::optional<Annotation> Annotating::mergeable() const
{
    constexpr qsizetype farthest = 400; // letters between the two: about a paragraph
    const auto current = m_article.annotation(m_current);
    std::optional<Annotation> nearest;
    qsizetype distance = farthest;
    for (const auto &other : m_article.annotations()) {
        const bool sharesTag = current && other.id != m_current && std::ranges::any_of(other.tags, [&current](TagId tag) {
                                   return current->tags.contains(tag);
                               });
        if (!sharesTag) {
            continue;
        }
        const auto between = std::max(other.range.start - current->range.end, current->range.start - other.range.end);
        if (between < distance) {
            distance = between;
            nearest = other;
        }
    }
    return nearest;
}

bool Annotating::canMerge() const
{
    return canTag() && mergeable().has_value();
}

void Annotating::merge()
{
    if (const auto other = mergeable(); other && canTag()) {
        m_session.mergeAnnotations(m_article.article(), {m_current, other->id});
    }
}

std::optional<Annotation> Annotating::neighbour(int step) const
{
    const auto &annotations = m_article.annotations();
    if (annotations.isEmpty()) {
        return std::nullopt;
    }
    auto place = std::ranges::find(annotations, m_current, &Annotation::id) - annotations.begin();
    if (place == annotations.size()) {
        const auto behind = std::ranges::find_if(annotations, [this](const Annotation &annotation) {
            return annotation.range.start >= m_view.caretPosition();
        });
        place = behind - annotations.begin() - (step > 0 ? 1 : 0);
    }
    return annotations[(place + step + annotations.size()) % annotations.size()];
}

TextRange Annotating::passage() const
{
    const auto annotation = m_article.annotation(m_current);
    return !m_view.selection().isEmpty() ? m_view.selection() : annotation ? annotation->range : TextRange();
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
    auto others = m_codebook.tags();
    std::ranges::stable_sort(others, std::ranges::greater(), &Tag::uses);
    for (const auto &tag : std::as_const(others)) {
        if (!tags.contains(tag.id) && tags.size() < most) {
            tags.append(tag.id);
        }
    }
    return tags;
}

void Annotating::setSigning(std::function<void(const std::function<void()> &proceed)> signing)
{
    m_signing = std::move(signing);
}

void Annotating::proceedSigned(const std::function<void()> &proceed) const
{
    if (m_signing) {
        m_signing(proceed);
    } else {
        proceed();
    }
}

void Annotating::annotateSelection(const QList<TagId> &tags, const QString &note)
{
    const auto mark = [this, tags, note, article = m_article.id(), range = m_view.selection()] {
        if (m_article.id() != article) {
            return;
        }
        m_session.annotate(m_article.article(), range, tags, note).then(this, [this, article, range](const Result<AnnotationId> &added) {
            const bool isStillMeant = m_article.id() == article && m_view.selection() == range; // hands are faster than disks
            if (added && isStillMeant) {
                m_view.clearSelection();
                setCurrent(*added);
            }
        });
    };
    proceedSigned(mark);
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
