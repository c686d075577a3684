// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/fileproperties.h"

#include "import/expressions.h"
#include "import/title.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Letters and digits alone: properties seldom have the text's spaces and quotation marks.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const auto c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

// "Microsoft Word - v3.doc", "untitled", « Présentation PowerPoint », "article_final_2", "www.example.org/…"
bool readsLikeTitle(const QString &title)
{
    static const QRegularExpression made(
        anyCase(u"^(?:microsoft|powerpoint|présentation powerpoint|document\\s*\\d*$|sans (?:titre|nom)|untitled|(?:no )?title$|titre$"
                "|nouveau document|new document|template|modèle|print|imprimer|about:|scan)"_s));
    static const QRegularExpression fileName(anyCase(u"\\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|html?|php|txt|tmp|pages|tex|dvi|ps|xml|pmd)\\b|://|^www\\."_s));
    static const QRegularExpression words(u"\\p{L}{2,}\\s+\\S*\\p{L}{2,}"_s);
    constexpr qsizetype longest = 250;
    return title.size() <= longest && !made.match(title).hasMatch() && !fileName.match(title).hasMatch() && words.match(title).hasMatch();
}

// Names that computers give their owners, and programs themselves.
bool readsLikePerson(const QString &author)
{
    static const QRegularExpression nobody(
        anyCase(u"\\b(?:user|users|utilisateur|utilisatrice|admin|administrator|administrateur|owner|propriétaire|unknown|inconnu|anonymous|anonyme|author|"
                u"auteur|microsoft"
                "|office|windows|apple|adobe|python-docx|root|guest|invité|default|pc|hp|dell|asus|acer|lenovo)\\b|@|\\d|://"_s));
    static const QRegularExpression name(u"^\\p{L}[\\p{L}.’'-]*(?:[ \u00a0]\\p{L}[\\p{L}.’'-]*){1,5}(?:[,;&] ?.+)?$"_s);
    constexpr qsizetype longest = 120;
    return author.size() <= longest && !nobody.match(author).hasMatch() && name.match(author).hasMatch();
}

// The day alone: at what time a file was made says nothing of an article.
QString dayOf(const QString &created)
{
    constexpr int firstYear = 1990; // programs without a clock write 1601, 1970, 1980
    const auto moment = QDateTime::fromString(created.trimmed(), Qt::ISODate);
    return moment.isValid() && moment.date().year() >= firstYear ? moment.date().toString(Qt::ISODate) : QString();
}

Block *blockSaying(QList<Block> &blocks, const QString &title)
{
    constexpr qsizetype linesBeforeTitle = 10;
    const auto letters = lettersOf(title);
    const auto end = blocks.begin() + std::min(blocks.size(), linesBeforeTitle);
    const auto same = std::find_if(blocks.begin(), end, [&letters](const Block &block) {
        return block.text.size() < 2 * letters.size() + 100 && lettersOf(block.text) == letters;
    });
    return letters.isEmpty() || same == end ? nullptr : &*same;
}
}

void takeProperties(Draft &draft, const FileProperties &properties)
{
    draft.properties.author = readsLikePerson(properties.author.simplified()) ? properties.author.simplified() : QString();
    draft.properties.published = dayOf(properties.created);

    const auto title = properties.title.simplified();
    const auto told = std::ranges::find(draft.blocks, ParagraphKind::Title, &Block::kind);
    if (told != draft.blocks.end()) {
        draft.metadata.title = titleText(told->text);
    } else if (auto *const said = blockSaying(draft.blocks, title)) {
        said->kind = ParagraphKind::Title;
        draft.metadata.title = titleText(said->text);
    } else if (readsLikeTitle(title)) {
        draft.metadata.title = title;
    }
}
