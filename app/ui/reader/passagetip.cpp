// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/passagetip.h"

#include "messages/mentionkindname.h"
#include "ui/docks/figurevalue.h"
#include "ui/notes/notetext.h"
#include "ui/notes/shortquote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString tipOf(const AnnotationMark &mark, const QString &text)
{
    constexpr qsizetype longestQuote = 90;
    const auto quote = shortQuote(text.sliced(mark.range.start, std::min(mark.range.length(), 2 * longestQuote)), longestQuote);
    return u"<p><font color='%1'>■</font> <b>%2</b><br/><i>%3</i></p>%4"_s.arg(mark.colours.first().name(),
                                                                               mark.label.toHtmlEscaped(),
                                                                               quote.toHtmlEscaped(),
                                                                               noteHtml(mark.note));
}

QString tipOf(const Mention &mention)
{
    const auto what = isName(mention.kind) ? mention.entity : shownValue(mention.kind, mention.value, QLocale());
    const auto more = what.isEmpty() ? QString() : u" · "_s + what;
    return QString(mentionKindName(mention.kind) + more).toHtmlEscaped();
}

QString wordsOf(const NoteLinks::Link &link, const QString &text)
{
    return link.leadsToNote ? QCoreApplication::translate("PassageTip", "Note: %1").arg(text.sliced(link.note.start, link.note.length()))
                            : QCoreApplication::translate("PassageTip", "Back to where this note is called");
}
