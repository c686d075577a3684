// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretannouncer.h"

#include "ui/reader/articleview.h"
#include "ui/reader/passagetip.h"

#include <QAccessible>

#include <utility>

using namespace Qt::StringLiterals;

CaretAnnouncer::CaretAnnouncer(ArticleView &view)
    : m_view(view)
{
}

void CaretAnnouncer::forget()
{
    m_marks.clear();
    m_link.reset();
}

void CaretAnnouncer::follow(const QList<AnnotationMark> &marks, const std::optional<NoteLinks::Link> &link)
{
    QList<AnnotationId> here;
    QStringList entered;
    for (const auto &mark : marks) {
        here.append(mark.id);
        if (!m_marks.contains(mark.id)) {
            entered.append(mark.label);
        }
    }
    const bool hasLeft = here.isEmpty() && !m_marks.isEmpty();
    m_marks = here;
    if (!entered.isEmpty() || hasLeft) {
        announce(hasLeft ? tr("Outside annotations") : tr("Annotation: %1").arg(entered.join(u"; "_s)));
    }
    if (std::exchange(m_link, link) != link && link) {
        announce(wordsOf(*link, m_view.text()));
    }
}

void CaretAnnouncer::announceCurrent(const AnnotationMark &mark)
{
    const auto quote = m_view.text().sliced(mark.range.start, mark.range.length()).simplified();
    announce(tr("Annotation: %1").arg(mark.label) + u". "_s + quote + (mark.note.isEmpty() ? QString() : u". "_s + mark.note));
}

void CaretAnnouncer::announce(const QString &message)
{
    QAccessibleAnnouncementEvent event(&m_view, message);
    QAccessible::updateAccessibility(&event);
    Q_EMIT m_view.announced(message);
}
