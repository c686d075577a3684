// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/markdown.h"

#include "import/bounds.h"
#include "import/characters.h"
#include "import/entities.h"
#include "import/frontmatter.h"
#include "import/textdecoder.h"

#include <QHash>
#include <QRegularExpression>

#include <md4c.h>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// Collects blocks as md4c walks through the text.
class BlockBuilder
{
public:
    [[nodiscard]] QList<Block> takeBlocks()
    {
        flush();
        return std::move(m_blocks);
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        if (type != MD_BLOCK_TH && type != MD_BLOCK_TD) {
            flush();
        }
        const bool isPartOfBlock = type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY || type == MD_BLOCK_TR || type == MD_BLOCK_TH || type == MD_BLOCK_TD;
        m_apart = m_apart || (!isPartOfBlock && m_lists.isEmpty());
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            enterList({});
            break;
        case MD_BLOCK_OL:
            enterList(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
            break;
        case MD_BLOCK_LI:
            m_mark = nextMark();
            break;
        case MD_BLOCK_H:
            m_heading = true;
            break;
        case MD_BLOCK_CODE:
            m_verbatim = true;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_line += m_line.isEmpty() ? QStringView() : QStringView(u"\t");
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
            return;
        }
        flush();
        switch (type) {
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            break;
        case MD_BLOCK_LI:
            m_mark.clear();
            break;
        case MD_BLOCK_H:
            m_heading = false;
            break;
        case MD_BLOCK_CODE:
            m_verbatim = false;
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type)
    {
        m_images += type == MD_SPAN_IMG;
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        m_images -= type == MD_SPAN_IMG;
    }

    void addText(MD_TEXTTYPE type, QByteArrayView bytes)
    {
        if (m_images > 0) {
            return;
        }
        switch (type) {
        case MD_TEXT_BR:
            breakLine();
            break;
        case MD_TEXT_SOFTBR:
            m_line += u' ';
            break;
        case MD_TEXT_HTML:
            addTag(bytes);
            break;
        case MD_TEXT_ENTITY:
            m_line += entity(bytes.toByteArray());
            break;
        case MD_TEXT_NULLCHAR:
            break;
        default:
            addPlain(QString::fromUtf8(bytes));
        }
    }

private:
    struct List {
        std::optional<unsigned> number; ///< of the next item; none in a list of bullets
    };

    void enterList(std::optional<unsigned> start)
    {
        m_lists.append({start});
    }

    QString nextMark()
    {
        auto &number = m_lists.last().number;
        return number ? QString::number((*number)++) + ". "_L1 : u"• "_s;
    }

    void addPlain(const QString &text)
    {
        if (!m_verbatim) {
            m_line += text;
            return;
        }
        const auto lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                breakLine();
            }
            m_line += lines[i];
        }
    }

    // Of raw HTML only the breaks matter: its text comes as text.
    void addTag(QByteArrayView tag)
    {
        static const QRegularExpression breaking(u"^<(br|/?p|/?div|/?li|/?h[1-6]|/?tr)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (breaking.match(QString::fromUtf8(tag)).hasMatch()) {
            breakLine();
        }
    }

    // Entities repeat; asking gumbo costs a parse.
    QString entity(const QByteArray &bytes)
    {
        auto known = m_entities.constFind(bytes);
        if (known == m_entities.cend()) {
            known = m_entities.insert(bytes, fromEntity(bytes));
        }
        return *known;
    }

    void breakLine()
    {
        flush();
    }

    // Ends the line; the next one stands right below it unless a block begins.
    void flush()
    {
        auto line = m_verbatim ? m_line : m_line.trimmed();
        m_line.clear();
        if (line.trimmed().isEmpty()) {
            return;
        }
        const auto kind = kindHere();
        m_blocks.append({.text = m_mark + line, .kind = kind, .apart = m_apart && !m_blocks.isEmpty()});
        m_mark.clear();
        m_apart = false;
    }

    ParagraphKind kindHere()
    {
        if (m_heading) {
            const auto kind = m_hasTitle || !m_blocks.isEmpty() ? ParagraphKind::Subheading : ParagraphKind::Title;
            m_hasTitle = true;
            return kind;
        }
        if (!m_mark.isEmpty()) {
            return ParagraphKind::ListItem;
        }
        return m_quotes > 0 ? ParagraphKind::Quotation : ParagraphKind::Paragraph;
    }

    QList<Block> m_blocks;
    QString m_line;
    QString m_mark; // of the list item that begins
    QList<List> m_lists;
    QHash<QByteArray, QString> m_entities;
    int m_quotes = 0;
    int m_images = 0;
    bool m_apart = true;
    bool m_heading = false;
    bool m_hasTitle = false;
    bool m_verbatim = false;
};

BlockBuilder &builderOf(void *data)
{
    return *static_cast<BlockBuilder *>(data);
}

MD_PARSER parserCalls()
{
    MD_PARSER calls{};
    // Press articles hold no programs: an indented paragraph is a paragraph, and what stands between tags is text.
    calls.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
    calls.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        builderOf(data).enterBlock(type, detail);
        return 0;
    };
    calls.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        builderOf(data).leaveBlock(type);
        return 0;
    };
    calls.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        builderOf(data).enterSpan(type);
        return 0;
    };
    calls.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        builderOf(data).leaveSpan(type);
        return 0;
    };
    calls.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        builderOf(data).addText(type, QByteArrayView(text, qsizetype(size)));
        return 0;
    };
    return calls;
}

// md4c knows no footnotes and would take "[^1]: https://…" for the address of a link, and drop it.
QString withFootnotesAsText(QStringView text)
{
    static const QRegularExpression definition(u"^( {0,3})\\[\\^([^\\]\\s]+)\\]:"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression call(u"\\[\\^([^\\]\\s]+)\\](?!\\()"_s);
    return text.toString().replace(definition, u"\\1\\[\\2\\]"_s).replace(call, u"\\[\\1\\]"_s);
}

Result<Reading> readMarkdown(const SourceFile &file, const ReadingOptions &)
{
    const auto [text, encoding] = decoded(file.bytes);
    if (hasTooManyLines(text)) {
        return failure(ErrorCode::FileTooLarge);
    }
    const auto plain = withPlainCharacters(text);
    const auto [metadata, body] = frontMatterOf(plain);
    const auto source = withFootnotesAsText(body).toUtf8();
    const auto calls = parserCalls();
    BlockBuilder builder;
    if (md_parse(source.constData(), MD_SIZE(source.size()), &calls, &builder) != 0) {
        return failure(ErrorCode::FormatBroken, {}, u"Markdown"_s);
    }
    return Reading{.drafts = {Draft{.blocks = builder.takeBlocks(), .metadata = metadata, .encoding = encoding}}};
}
}

FormatReader markdownReader()
{
    return {.name = "Markdown"_L1, .suffixes = {u"md"_s, u"markdown"_s}, .read = readMarkdown};
}
