// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/passagetip.h"

#include "messages/mentionkindname.h"
#include "ui/notes/notetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString tipOf(const AnnotationMark &mark, const QString &text)
{
    constexpr qsizetype longestQuote = 90;
    const auto quote = text.sliced(mark.range.start, std::min(mark.range.length(), longestQuote)).simplified();
    const auto more = mark.range.length() > longestQuote ? u"…"_s : QString();
    return u"<p><font color='%1'>■</font> <b>%2</b><br/><i>%3%4</i></p>%5"_s.arg(mark.colours.first().name(),
                                                                                 mark.label.toHtmlEscaped(),
                                                                                 quote.toHtmlEscaped(),
                                                                                 more,
                                                                                 noteHtml(mark.note));
}

QString tipOf(const Mention &mention)
{
    const auto value = mention.value.isEmpty() ? QString() : u" · "_s + mention.value;
    return QString(mentionKindName(mention.kind) + value).toHtmlEscaped();
}
