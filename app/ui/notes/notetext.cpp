// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notetext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{
void setNote(QTextDocument &document, const QString &note)
{
    // A line break that the reader typed is one: Markdown would join the lines unless two spaces end the first.
    auto lines = note.split(u'\n');
    for (auto &line : lines) {
        line += u"  "_s;
    }
    document.setMarkdown(lines.join(u'\n'), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}
}

QString noteHtml(const QString &note)
{
    if (note.trimmed().isEmpty()) {
        return {};
    }
    QTextDocument document;
    setNote(document, note);
    const auto html = document.toHtml();
    const auto start = html.indexOf(u'>', html.indexOf("<body"_L1)) + 1;
    return html.sliced(start, html.lastIndexOf("</body>"_L1) - start).trimmed();
}

QString notePlainText(const QString &note)
{
    QTextDocument document;
    setNote(document, note);
    return document.toPlainText();
}
