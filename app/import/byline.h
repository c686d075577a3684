// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/publicationdate.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// What a line says that says nothing but who wrote an article, for whom and when.
struct Byline {
    QStringList authors;
    QString source; ///< a publication, else an agency
    QString published; ///< as DateAt::value
    QString updated; ///< likewise
    bool labelled = false; ///< it says so itself: « Par », "Published", …

    bool operator==(const Byline &) const = default;
};

/// Reads a line as a byline. Nothing where any part of it is something else, so that a sentence with a name and a date in it is
/// none. A line that is only a name is one with an author and nothing else: the caller must know better reasons to believe it.
[[nodiscard]] std::optional<Byline> bylineOf(QStringView line, DayOrder order);
