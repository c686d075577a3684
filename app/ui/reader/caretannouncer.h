// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation.h"
#include "ui/reader/annotationmark.h"
#include "ui/reader/notelinks.h"

#include <QCoreApplication>

#include <optional>

class ArticleView;

/// Tells screen readers what the caret of the page enters and leaves, and what is said of the current mark.
class CaretAnnouncer
{
    Q_DECLARE_TR_FUNCTIONS(CaretAnnouncer)

public:
    explicit CaretAnnouncer(ArticleView &view);

    /// What stands at the caret now; said where it is new.
    void follow(const QList<AnnotationMark> &marks, const std::optional<NoteLinks::Link> &link);
    void announceCurrent(const AnnotationMark &mark);
    /// Another article is shown.
    void forget();

private:
    void announce(const QString &message);

    ArticleView &m_view;
    QList<AnnotationId> m_marks; ///< at the caret
    std::optional<NoteLinks::Link> m_link; ///< the same of a note's call or number
};
