// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readingtrail.h"

#include "models/librarysession.h"
#include "models/openarticle.h"
#include "models/settings.h"
#include "ui/reader/articleview.h"

#include <QMouseEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace
{
constexpr qsizetype longestTrail = 200;
constexpr auto rememberAfter = 2s; // of rest
}

ReadingTrail::ReadingTrail(Settings &settings, LibrarySession &session, OpenArticle &article, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_session(session)
    , m_article(article)
    , m_view(view)
{
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(rememberAfter);
    m_rememberSoon.callOnTimeout(this, &ReadingTrail::remember);
    connect(&view, &ArticleView::scrolled, &m_rememberSoon, qOverload<>(&QTimer::start));
    connect(&session, &LibrarySession::opened, this, &ReadingTrail::forget);
    view.viewport()->installEventFilter(this);
}

Result<void> ReadingTrail::open(ArticleId id)
{
    return openNear(id, m_settings.readingPosition(m_session.path(), id));
}

Result<void> ReadingTrail::openNear(ArticleId id, qsizetype sought)
{
    if (id == m_article.id()) {
        return {};
    }
    leave();
    return m_article.open(id, sought).transform([this, id] {
        const auto position = m_settings.readingPosition(m_session.path(), id);
        m_view.scrollToTop(std::clamp<qsizetype>(position, 0, m_view.text().size()));
        arrive(here());
    });
}

Result<void> ReadingTrail::open(ArticleId id, TextRange passage)
{
    return openNear(id, passage.start).transform([this, passage] {
        goTo(passage);
    });
}

void ReadingTrail::goTo(TextRange passage)
{
    const auto before = m_view.topPosition();
    leave();
    m_view.scrollTo(passage);
    if (m_view.topPosition() != before) {
        arrive(here());
    }
}

void ReadingTrail::mark()
{
    leave();
    arrive(here());
}

void ReadingTrail::back()
{
    step(-1);
}

void ReadingTrail::forward()
{
    step(1);
}

bool ReadingTrail::canGoBack() const
{
    return m_current > 0;
}

bool ReadingTrail::canGoForward() const
{
    return m_current + 1 < m_places.size();
}

void ReadingTrail::remember()
{
    m_rememberSoon.stop();
    if (m_article.isOpen()) {
        m_settings.setReadingPosition(m_session.path(), m_article.id(), m_view.topPosition());
    }
}

void ReadingTrail::leave()
{
    remember();
    if (m_current >= 0 && m_places[m_current].article == m_article.id()) {
        m_places[m_current] = here();
    }
}

void ReadingTrail::arrive(Place place)
{
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > longestTrail) {
        m_places.removeFirst();
    }
    m_current = m_places.size() - 1;
    Q_EMIT changed();
}

void ReadingTrail::step(qsizetype step)
{
    leave();
    // An article that cannot be opened any more, because it was removed, is passed over.
    for (auto next = m_current + step; next >= 0 && next < m_places.size(); next += step) {
        const auto place = m_places[next];
        if (place.article == m_article.id() || m_article.open(place.article, place.position)) {
            m_current = next;
            m_view.scrollToTop(std::clamp<qsizetype>(place.position, 0, m_view.text().size()));
            break;
        }
    }
    Q_EMIT changed();
}

void ReadingTrail::forget()
{
    m_rememberSoon.stop();
    m_places.clear();
    m_current = -1;
    Q_EMIT changed();
}

ReadingTrail::Place ReadingTrail::here() const
{
    return {.article = m_article.id(), .position = m_view.topPosition()};
}

bool ReadingTrail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            step(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
