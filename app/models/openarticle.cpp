// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/openarticle.h"

#include "models/librarysession.h"
#include "recognition/names/namegroups.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace
{

// The mentions of a text longer than this, in UTF-16 units, are read beside the window.
constexpr qsizetype longText = 200'000;

bool readFirst(const Annotation &a, const Annotation &b)
{
    return std::tie(a.range, a.id) < std::tie(b.range, b.id);
}

} // namespace

OpenArticle::OpenArticle(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LibrarySession::opened, this, &OpenArticle::close);
    connect(&session, &LibrarySession::closed, this, &OpenArticle::close);
    connect(&session, &LibrarySession::textsChanged, this, &OpenArticle::reloadText);
    connect(&session, &LibrarySession::annotationsChanged, this, &OpenArticle::reloadAnnotations);
    connect(&session, &LibrarySession::mentionsChanged, this, &OpenArticle::reloadMentions);
    connect(&session, &LibrarySession::nameVerdictsChanged, this, [this] {
        if (isOpen()) {
            m_session.renewMentionsFirst(m_article.id);
        }
    });
    connect(&session, &LibrarySession::articlesChanged, this, &OpenArticle::reloadDetails);
    connect(&session, &LibrarySession::articlesMarked, this, [this](const QList<ArticleId> &ids) {
        if (ids.contains(m_article.id)) {
            reloadDetails();
        }
    });
}

Result<void> OpenArticle::open(ArticleId id, qsizetype position)
{
    if (id == m_article.id) {
        return {};
    }
    auto article = m_session.article(id);
    if (!article) {
        return std::unexpected(article.error());
    }
    auto annotations = m_session.annotations(*article);
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    m_article = std::move(*article);
    m_position = position;
    m_annotations = std::move(*annotations);
    m_unplaced = m_session.unplacedAnnotations(m_article).value_or(QList<UnplacedAnnotation>());
    m_moved = m_session.movedAnnotations(m_article).value_or(QList<ReanchoredAnnotation>());
    m_mentions.clear();
    if (m_article.text.size() <= longText) {
        m_mentions = m_session.mentions(m_article).value_or(QList<Mention>());
    }
    Q_EMIT opened();
    readMentionsBeside();
    m_session.renewMentionsFirst(id);
    return {};
}

void OpenArticle::close()
{
    if (!isOpen()) {
        return;
    }
    m_article = {};
    m_annotations.clear();
    m_unplaced.clear();
    m_moved.clear();
    m_mentions.clear();
    Q_EMIT opened();
}

void OpenArticle::reloadText(const QList<ArticleId> &changed)
{
    if (!isOpen() || (!changed.isEmpty() && !changed.contains(m_article.id))) {
        return;
    }
    const auto article = m_session.article(m_article.id);
    if (article && article->text != m_article.text) {
        const auto id = std::exchange(m_article.id, 0);
        if (!open(id, m_position)) {
            m_article.id = id;
        }
    }
}

void OpenArticle::reloadAnnotations(ArticleId changed, const QList<AnnotationId> &which)
{
    if (!isOpen() || (changed != 0 && changed != m_article.id)) {
        return;
    }
    // Where they cannot be read, what was read before stands.
    const auto unplaced = m_session.unplacedAnnotations(m_article);
    const auto moved = m_session.movedAnnotations(m_article);
    const bool areSameElsewhere = unplaced == m_unplaced && moved == m_moved;
    if (areSameElsewhere && !which.isEmpty()) {
        updateAnnotations(which);
        return;
    }
    const auto annotations = m_session.annotations(m_article);
    if (annotations && unplaced && moved && (*annotations != m_annotations || !areSameElsewhere)) {
        m_annotations = *annotations;
        m_unplaced = *unplaced;
        m_moved = *moved;
        Q_EMIT annotationsChanged();
    }
}

// Of thousands, only these are read: a passage is on the screen at once, however many there are.
void OpenArticle::updateAnnotations(const QList<AnnotationId> &which)
{
    auto stored = m_session.annotations(m_article, which);
    if (!stored) {
        return;
    }
    std::ranges::sort(*stored, readFirst);
    QList<Annotation> former;
    m_annotations.removeIf([&](const Annotation &annotation) {
        const bool isOld = which.contains(annotation.id);
        if (isOld) {
            former.append(annotation);
        }
        return isOld;
    });
    for (const auto &annotation : std::as_const(*stored)) {
        m_annotations.insert(std::ranges::upper_bound(std::as_const(m_annotations), annotation, readFirst), annotation);
    }
    if (*stored != former) {
        Q_EMIT annotationsChanged(which);
    }
}

void OpenArticle::reloadDetails()
{
    const auto summary = isOpen() ? m_session.summary(m_article.id) : Result<ArticleSummary>(failure(ErrorCode::ArticleUnknown));
    if (!summary) {
        return;
    }
    auto article = m_article;
    article.title = summary->title;
    article.author = summary->author;
    article.source = summary->source;
    article.published = summary->published;
    article.language = summary->language;
    article.section = summary->section;
    article.url = summary->url;
    article.guessed = summary->guessed;
    if (article != m_article) {
        m_article = std::move(article);
        Q_EMIT detailsChanged();
    }
}

void OpenArticle::reloadMentions(ArticleId changed)
{
    if (!isOpen() || (changed != 0 && changed != m_article.id)) {
        return;
    }
    if (m_article.text.size() > longText) {
        readMentionsBeside();
    } else if (const auto mentions = m_session.mentions(m_article)) {
        showMentions(*mentions);
    }
}

void OpenArticle::readMentionsBeside()
{
    m_session.readFirstMentions(this, m_article, m_position, [this, article = m_article](const Result<QList<Mention>> &mentions) {
        if (mentions && article.id == m_article.id && article.text == m_article.text) {
            showMentions(*mentions);
        }
    });
}

void OpenArticle::showMentions(const QList<Mention> &mentions)
{
    if (mentions != m_mentions) {
        m_mentions = mentions;
        Q_EMIT mentionsChanged();
    }
}

bool OpenArticle::isOpen() const
{
    return m_article.id != 0;
}

ArticleId OpenArticle::id() const
{
    return m_article.id;
}

const Article &OpenArticle::article() const
{
    return m_article;
}

const QList<UnplacedAnnotation> &OpenArticle::unplaced() const
{
    return m_unplaced;
}

const QList<ReanchoredAnnotation> &OpenArticle::moved() const
{
    return m_moved;
}

const QList<Annotation> &OpenArticle::annotations() const
{
    return m_annotations;
}

const QList<Mention> &OpenArticle::mentions() const
{
    return m_mentions;
}

std::optional<Annotation> OpenArticle::annotation(AnnotationId id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Mention> OpenArticle::mentionAt(qsizetype position) const
{
    // They do not overlap, so only the last one that starts before it can hold it.
    const auto after = std::ranges::upper_bound(m_mentions, position, {}, [](const Mention &mention) {
        return mention.range.start;
    });
    if (after == m_mentions.cbegin() || !std::prev(after)->range.contains(position)) {
        return std::nullopt;
    }
    return *std::prev(after);
}

QStringList OpenArticle::formsOf(const Mention &name) const
{
    auto names = m_mentions;
    names.removeIf([](const Mention &mention) {
        return !isName(mention.kind);
    });
    groupNames(m_article.text, names);
    const auto textOf = [this](const Mention &mention) {
        return m_article.text.sliced(mention.range.start, mention.range.length());
    };
    QStringList forms{textOf(name)};
    const auto same = std::ranges::find(names, name.range, &Mention::range);
    for (const auto &mention : std::as_const(names)) {
        if (same != names.end() && mention.kind == name.kind && mention.entity == same->entity && !forms.contains(textOf(mention))) {
            forms.append(textOf(mention));
        }
    }
    return forms;
}
