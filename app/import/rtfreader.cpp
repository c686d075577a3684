// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rtfreader.h"

#include "import/documentblocks.h"
#include "import/fileproperties.h"
#include "import/rtftables.h"
#include "import/rtftokens.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
// Walks through the pieces of the file. Without recursion: groups nest as deep as a hostile file likes.
class RtfWalk
{
public:
    explicit RtfWalk(QByteArrayView bytes)
        : m_tokens(bytes)
    {
    }

    Result<Reading> read();

private:
    // What a group inherits and gives back when it ends.
    struct Group {
        RtfDestination destination = RtfDestination::Body;
        bool isNew = true; ///< no word yet: the first one tells where it goes
        bool mayBePassedOver = false;
        bool ownsDestination = false;
        int bytesPerCharacter = 1; ///< what follows \u for readers that do not know it
        int codePage = 0; ///< of the font; 0: the file's
        bool isHidden = false;
        bool isDeleted = false;
        int style = 0;
        int outline = -1;
        bool inTable = false;
    };

    Result<Reading> finished();
    bool open();
    void close();
    void addWord(const RtfToken &token);
    bool setDestination(QByteArrayView word);
    bool addStructure(QByteArrayView word);
    void setFormat(QByteArrayView word, std::optional<int> number);
    void setParagraphFormat(QByteArrayView word, std::optional<int> number);
    void addTableWord(QByteArrayView word, int number);
    void addSymbol(char symbol);
    void addBytes(QByteArrayView bytes);
    void addUnicode(int number);
    void flush();
    void addText(const QString &text);
    void addToStyleSheet(QStringView text);
    void endParagraph();
    void endCell();
    void endRow();
    void beginApart(RtfDestination destination);
    [[nodiscard]] Group &here();
    [[nodiscard]] bool writes() const;
    [[nodiscard]] FileProperties properties() const;

    RtfTokens m_tokens;
    DocumentBlocks m_blocks;
    QList<Group> m_groups{Group()};
    QHash<int, int> m_fonts; // code page by number
    RtfStyles m_styles;
    QString m_styleName;
    QString m_mark; // of the list item that begins
    QString m_title;
    QString m_author;
    std::array<int, 3> m_created{}; // year, month, day
    QByteArray m_pending; // not decoded yet: a character may be of two bytes
    int m_codePage = 1252;
    int m_fontInTable = 0;
    int m_skip = 0; // characters that follow a \u
    bool m_rowIsOpen = false;
    QList<bool> m_outerRows; // around a note or a text box
};

RtfWalk::Group &RtfWalk::here()
{
    return m_groups.last();
}

bool RtfWalk::writes() const
{
    const auto &group = m_groups.last();
    const bool isText = group.destination == RtfDestination::Body || group.destination == RtfDestination::Note || group.destination == RtfDestination::Aside;
    return isText && !group.isHidden && !group.isDeleted;
}

Result<Reading> RtfWalk::read()
{
    for (auto token = m_tokens.next(); token.kind != RtfToken::Kind::End; token = m_tokens.next()) {
        switch (token.kind) {
        case RtfToken::Kind::Open:
            if (!open()) {
                return failure(ErrorCode::FormatBroken);
            }
            break;
        case RtfToken::Kind::Close:
            close();
            break;
        case RtfToken::Kind::Word:
            addWord(token);
            break;
        case RtfToken::Kind::Symbol:
            addSymbol(token.text.front());
            break;
        case RtfToken::Kind::Byte: {
            const char byte = char(token.number.value_or('?'));
            addBytes(QByteArrayView(&byte, 1));
            break;
        }
        default:
            addBytes(token.text);
        }
        if (m_blocks.isFull()) {
            return failure(ErrorCode::FileTooLarge);
        }
    }
    return finished();
}

Result<Reading> RtfWalk::finished()
{
    flush();
    endParagraph();
    Reading reading{.drafts = {Draft{.blocks = m_blocks.takeBlocks()}}};
    auto &draft = reading.drafts.first();
    takeProperties(draft, properties());
    if (m_groups.size() > 1) {
        if (draft.blocks.isEmpty()) {
            return failure(ErrorCode::FormatBroken);
        }
        draft.warnings.append({.kind = ImportWarning::Kind::TextCut});
    }
    return reading;
}

bool RtfWalk::open()
{
    constexpr qsizetype deepest = 10'000;
    flush();
    m_skip = 0;
    auto group = here();
    group.isNew = true;
    group.mayBePassedOver = false;
    group.ownsDestination = false;
    m_groups.append(group);
    if (group.destination == RtfDestination::Styles) {
        m_styles.beginStyle();
    }
    return m_groups.size() < deepest;
}

void RtfWalk::close()
{
    flush();
    m_skip = 0;
    if (m_groups.size() == 1) {
        return;
    }
    const auto group = m_groups.takeLast();
    if (!group.ownsDestination) {
        return;
    }
    if (group.destination == RtfDestination::ListMark) {
        m_mark = m_mark.trimmed();
        const bool isCounted = m_mark.isEmpty() || std::ranges::any_of(m_mark, [](QChar c) {
                                   return c.isLetterOrNumber();
                               });
        m_mark = isCounted ? m_mark : u"•"_s;
    } else if (group.destination == RtfDestination::Note || group.destination == RtfDestination::Aside) {
        endRow();
        m_rowIsOpen = m_outerRows.takeLast();
        if (group.destination == RtfDestination::Note) {
            m_blocks.endNote();
        } else {
            m_blocks.endAside();
        }
    }
}

void RtfWalk::addWord(const RtfToken &token)
{
    const auto word = token.text;
    if (word == "bin") {
        m_tokens.skip(token.number.value_or(0));
        return;
    }
    if (m_skip > 0) {
        --m_skip; // a word counts as a character
        return;
    }
    const bool isFirst = std::exchange(here().isNew, false);
    if (here().destination == RtfDestination::Nowhere || setDestination(word)) {
        return;
    }
    if (isFirst && here().mayBePassedOver && !isKeptThoughIgnorable(word)) {
        here().destination = RtfDestination::Nowhere;
        return;
    }
    if (word == "u") {
        addUnicode(token.number.value_or(0));
        return;
    }
    flush();
    if (const auto character = rtfCharacter(word); !character.isNull()) {
        addText(character);
    } else if (!addStructure(word)) {
        addTableWord(word, token.number.value_or(0));
        setFormat(word, token.number);
        setParagraphFormat(word, token.number);
    }
}

bool RtfWalk::setDestination(QByteArrayView word)
{
    const auto destination = rtfDestination(word, here().destination);
    if (!destination) {
        return false;
    }
    // The words of the date's parts, \yr and the like, are no destinations.
    here().destination = *destination;
    here().ownsDestination = true;
    if (*destination == RtfDestination::Note || *destination == RtfDestination::Aside) {
        beginApart(*destination);
    } else if (*destination == RtfDestination::ListMark) {
        m_mark.clear();
    }
    return true;
}

void RtfWalk::beginApart(RtfDestination destination)
{
    flush();
    m_outerRows.append(std::exchange(m_rowIsOpen, false));
    here().inTable = false;
    if (destination == RtfDestination::Note) {
        m_blocks.beginNote();
    } else {
        m_blocks.beginAside();
    }
}

bool RtfWalk::addStructure(QByteArrayView word)
{
    if (word == "par" || word == "sect") {
        endParagraph();
    } else if (word == "line") {
        addText(u"\n"_s);
    } else if (word == "cell") {
        endCell();
    } else if (word == "nestcell") {
        addText(u" "_s);
    } else if (word == "row") {
        endRow();
    } else {
        return false;
    }
    return true;
}

void RtfWalk::setFormat(QByteArrayView word, std::optional<int> number)
{
    auto &group = here();
    const bool isOn = number.value_or(1) != 0;
    if (word == "v") {
        group.isHidden = isOn;
    } else if (word == "deleted") {
        group.isDeleted = isOn;
    } else if (word == "plain") {
        group.isHidden = false;
        group.isDeleted = false;
    } else if (word == "uc") {
        constexpr int most = 8;
        group.bytesPerCharacter = std::clamp(number.value_or(1), 0, most);
    } else if (word == "f") {
        group.codePage = m_fonts.value(number.value_or(0), 0);
    } else if (word == "ansicpg" && number.value_or(0) > 0) {
        m_codePage = *number;
    } else if (word == "mac") {
        m_codePage = 10000;
    } else if (word == "pc") {
        m_codePage = 437;
    } else if (word == "pca") {
        m_codePage = 850;
    }
}

void RtfWalk::setParagraphFormat(QByteArrayView word, std::optional<int> number)
{
    auto &group = here();
    if (word == "pard") {
        group.style = 0;
        group.outline = -1;
        group.inTable = false;
    } else if (word == "s") {
        group.style = number.value_or(0);
    } else if (word == "outlinelevel") {
        group.outline = number.value_or(-1);
    } else if (word == "intbl") {
        group.inTable = true;
    }
}

void RtfWalk::addTableWord(QByteArrayView word, int number)
{
    switch (here().destination) {
    case RtfDestination::Fonts:
        if (word == "f") {
            m_fontInTable = number;
        } else if (word == "fcharset") {
            m_fonts.insert(m_fontInTable, codePageOfCharset(number));
        } else if (word == "cpg") {
            m_fonts.insert(m_fontInTable, number);
        }
        break;
    case RtfDestination::Styles:
        m_styles.addWord(word, number);
        break;
    case RtfDestination::Created: {
        constexpr std::array<QByteArrayView, 3> parts{"yr", "mo", "dy"};
        const auto part = std::ranges::find(parts, word);
        if (part != parts.end()) {
            m_created[size_t(part - parts.begin())] = number;
        }
        break;
    }
    default:
        break;
    }
}

void RtfWalk::addSymbol(char symbol)
{
    if (symbol == '*') {
        here().mayBePassedOver = here().isNew;
        return;
    }
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    flush();
    switch (symbol) {
    case '~':
        addText(u"\u00a0"_s);
        break;
    case '_':
        addText(u"\u2011"_s);
        break;
    case '\n':
    case '\r':
        endParagraph();
        break;
    case '\t':
        addText(u"\t"_s);
        break;
    case '\\':
    case '{':
    case '}':
        addText(QString(QLatin1Char(symbol)));
        break;
    default:
        break; // places where a word may be broken, marks of index entries
    }
}

void RtfWalk::addBytes(QByteArrayView bytes)
{
    here().isNew = false;
    if (m_skip > 0) {
        const auto skipped = std::min<qsizetype>(m_skip, bytes.size());
        m_skip -= int(skipped);
        bytes = bytes.sliced(skipped);
    }
    if (here().destination != RtfDestination::Nowhere) {
        m_pending += bytes;
    }
}

void RtfWalk::addUnicode(int number)
{
    flush();
    addText(QString(QChar(char16_t(number))));
    m_skip = here().bytesPerCharacter;
}

void RtfWalk::flush()
{
    if (m_pending.isEmpty()) {
        return;
    }
    const auto bytes = std::exchange(m_pending, {});
    addText(decodedFrom(here().codePage > 0 ? here().codePage : m_codePage, bytes));
}

void RtfWalk::addText(const QString &text)
{
    switch (here().destination) {
    case RtfDestination::ListMark:
        m_mark += text;
        break;
    case RtfDestination::Styles:
        addToStyleSheet(text);
        break;
    case RtfDestination::Title:
        m_title += text;
        break;
    case RtfDestination::Author:
        m_author += text;
        break;
    default:
        if (writes()) {
            if (here().inTable && !m_rowIsOpen) {
                m_blocks.beginRow();
                m_rowIsOpen = true;
            } else if (!here().inTable) {
                endRow();
            }
            m_blocks.addText(text);
        }
    }
}

void RtfWalk::addToStyleSheet(QStringView text)
{
    const auto end = text.indexOf(u';');
    m_styleName += text.first(end < 0 ? text.size() : end);
    if (end >= 0) {
        m_styles.endStyle(m_styleName);
        m_styleName.clear();
    }
}

void RtfWalk::endParagraph()
{
    const auto &group = here();
    if (group.destination != RtfDestination::Body && group.destination != RtfDestination::Note && group.destination != RtfDestination::Aside) {
        return;
    }
    if (group.isDeleted) {
        return; // it goes on in the next one
    }
    constexpr int bodyText = 9;
    const auto style = m_styles.kind(group.style);
    const bool isHeading = group.outline >= 0 && group.outline < bodyText;
    const auto mark = std::exchange(m_mark, {});
    const auto plain = mark.isEmpty() ? ParagraphKind::Paragraph : ParagraphKind::ListItem;
    m_blocks.endParagraph(style.value_or(isHeading ? ParagraphKind::Subheading : plain), mark);
}

void RtfWalk::endCell()
{
    if (!m_rowIsOpen) {
        m_blocks.beginRow();
        m_rowIsOpen = true;
    }
    endParagraph();
    m_blocks.endCell();
}

void RtfWalk::endRow()
{
    if (std::exchange(m_rowIsOpen, false)) {
        m_blocks.endRow();
    }
}

FileProperties RtfWalk::properties() const
{
    const QDate created(m_created[0], m_created[1], m_created[2]);
    return {.title = m_title, .author = m_author, .created = created.isValid() ? created.toString(Qt::ISODate) : QString()};
}

bool isRtf(const SourceFile &file)
{
    return file.bytes.startsWith("{\\rtf");
}

Result<Reading> readRtf(const SourceFile &file, const ReadingOptions &)
{
    if (!isRtf(file)) {
        return failure(ErrorCode::FormatBroken);
    }
    return RtfWalk(file.bytes).read();
}
}

FormatReader rtfReader()
{
    return {.name = "RTF"_L1, .suffixes = {u"rtf"_s}, .recognizes = isRtf, .read = readRtf};
}
