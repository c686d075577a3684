// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdfparagraphs.h"

#include "import/brokenwords.h"
#include "import/characters.h"
#include "import/lines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
// All lengths in parts of the size of the letters.
constexpr qreal smallLetters = 0.92;
constexpr qreal largeLetters = 1.12;
constexpr qreal sameSize = 0.1;
constexpr qreal indented = 0.7;

int inHalfPoints(qreal length)
{
    return int(std::lround(length * 2));
}

// The commonest of lengths, each counted as often as told.
class Commonest
{
public:
    void add(qreal length, qsizetype times = 1)
    {
        m_counts[inHalfPoints(length)] += times;
    }

    [[nodiscard]] std::optional<qreal> length() const
    {
        std::optional<std::pair<qsizetype, int>> best;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            best = std::max(best, std::optional(std::pair(it.value(), -it.key())));
        }
        return best ? std::optional(-best->second / 2.0) : std::nullopt;
    }

private:
    QHash<int, qsizetype> m_counts;
};

bool beginsNote(QStringView text)
{
    static const QRegularExpression mark(u"^(?:\\[\\d{1,3}\\]|\\d{1,3}(?:[.)]?\\s|(?=\\p{Lu}))|\\*+\\s?\\p{L})"_s);
    return mark.matchView(text).hasMatch();
}

bool isCaption(QStringView text)
{
    static const QRegularExpression label(
        u"^(?:fig(?:ure|\\.)|photo(?:graphie)?|illustration|légende|carte|graphique|tableau|infographie|image|chart|map|table|source)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.matchView(text).hasMatch();
}

// « 1 Le texte » as it stands at the foot of a page.
QString withNoteMark(const QString &text)
{
    static const QRegularExpression mark(u"^(\\d{1,3})(?:[.)]?\\s+|(?=\\p{Lu}))"_s);
    return QString(text).replace(mark, u"[\\1] "_s);
}

// Letters of symbol fonts that stand for a bullet.
QString withBullet(QString text)
{
    static const QRegularExpression symbol(u"^[\\x{e000}-\\x{f8ff}▪■●◦‣⁃·](?=\\s)"_s);
    return text.replace(symbol, u"•"_s);
}

class ParagraphMaker
{
public:
    explicit ParagraphMaker(const QList<PdfLine> &lines)
        : m_words(blocksOfLines(lines))
    {
        measure(lines);
        partNotes(lines);
    }

    QList<Block> make()
    {
        auto blocks = paragraphsOf(m_text, &ParagraphMaker::startsParagraph);
        findTitle(blocks);
        joinAroundCaptions(blocks);
        auto notes = paragraphsOf(m_notes, &ParagraphMaker::startsNote);
        QList<Block> all;
        for (const auto &paragraph : blocks) {
            all.append(paragraph.block);
        }
        for (auto &note : notes) {
            note.block.kind = ParagraphKind::Note;
            note.block.text = withNoteMark(note.block.text);
            all.append(note.block);
        }
        return all;
    }

private:
    struct Paragraph {
        Block block;
        PdfLine first; ///< its lines, the first and the one at hand
        PdfLine last;
    };

    static QList<Block> blocksOfLines(const QList<PdfLine> &lines)
    {
        QList<Block> blocks;
        for (const auto &line : lines) {
            blocks.append({.text = line.text});
        }
        return blocks;
    }

    // The size of most letters, and how far their lines stand apart.
    void measure(const QList<PdfLine> &lines)
    {
        Commonest sizes;
        for (const auto &line : lines) {
            sizes.add(line.size, line.text.size());
        }
        m_size = sizes.length().value_or(1);
        Commonest leadings;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto &before = lines[i - 1];
            if (lines[i].column == before.column && isBody(lines[i]) && isBody(before)) {
                leadings.add(lines[i].box.bottom() - before.box.bottom());
            }
        }
        m_leading = std::max(leadings.length().value_or(m_size * 1.2), m_size * 0.8) / m_size;
    }

    [[nodiscard]] bool isBody(const PdfLine &line) const
    {
        return std::abs(line.size - m_size) <= sameSize * m_size;
    }

    // Lines of small letters at the foot of a column, from the first that begins as notes do.
    void partNotes(const QList<PdfLine> &lines)
    {
        for (qsizetype start = 0; start < lines.size();) {
            qsizetype end = start;
            while (end < lines.size() && lines[end].column == lines[start].column) {
                ++end;
            }
            auto small = end;
            while (small > start && lines[small - 1].size < smallLetters * m_size) {
                --small;
            }
            auto note = small;
            while (note < end && !beginsNote(lines[note].text)) {
                ++note;
            }
            m_text += lines.sliced(start, note - start);
            m_notes += lines.sliced(note, end - note);
            start = end;
        }
    }

    [[nodiscard]] bool isGap(const PdfLine &before, const PdfLine &line) const
    {
        constexpr qreal grown = 1.25;
        return line.box.bottom() - before.box.bottom() > grown * m_leading * std::max(line.size, before.size);
    }

    [[nodiscard]] static bool isIndented(const PdfLine &line)
    {
        return line.box.left() - line.columnLeft > indented * line.size;
    }

    // True where the next line's first word would still have stood on this one.
    [[nodiscard]] static bool endsShort(const PdfLine &line, const PdfLine &next)
    {
        constexpr qreal tolerance = 0.4;
        const auto share = qreal(unbreakableStart(next.text)) / qreal(std::max<qsizetype>(1, next.text.size()));
        const auto room = line.columnRight - line.box.right();
        return !endsInHyphen(line.text) && !line.text.endsWith(QChar::SoftHyphen) && room > share * next.box.width() + tolerance * line.size;
    }

    // How many characters at the beginning of a line cannot have been parted: a number or a quotation mark keeps the word behind it
    // by a no-break space, which a PDF file does not tell from others.
    [[nodiscard]] static qsizetype unbreakableStart(QStringView text)
    {
        static const QRegularExpression start(u"^(?:[\\d\\W]\\S*\\s+){0,3}\\S+(?:\\s+[:;!?»%€$£])?"_s, QRegularExpression::UseUnicodePropertiesOption);
        return start.matchView(text).capturedLength();
    }

    [[nodiscard]] static bool goesOn(const PdfLine &line, const PdfLine &next)
    {
        constexpr qreal nearlyFull = 0.75; // verse and headings seldom are
        const bool isFilled = line.box.width() > nearlyFull * (line.columnRight - line.columnLeft);
        return endsInHyphen(line.text) || (!endsSentence(line.text) && (isFilled || beginsLower(next.text)));
    }

    [[nodiscard]] bool startsParagraph(const Paragraph &paragraph, const PdfLine &next) const
    {
        const auto &last = paragraph.last;
        if (std::abs(last.size - next.size) > sameSize * std::max(last.size, next.size)) {
            return true;
        }
        if (last.column == next.column) {
            return isGap(last, next) || (next.size < largeLetters * m_size && startsParagraphBelow(paragraph, next));
        }
        if (next.size >= largeLetters * m_size) {
            return true;
        }
        // A full line that ends a sentence may end its paragraph too, but more sentences end within paragraphs.
        return !goesOn(last, next) && (beginsItem(next.text) || isIndented(next) || endsShort(last, next));
    }

    [[nodiscard]] static bool startsParagraphBelow(const Paragraph &paragraph, const PdfLine &next)
    {
        const auto &last = paragraph.last;
        const bool isShort = endsShort(last, next) && !goesOn(last, next);
        if (beginsItem(next.text) && (isShort || endsSentence(last.text) || beginsItem(paragraph.first.text))) {
            return true;
        }
        // The lines of a list's item hang from its mark.
        const bool hangs = beginsItem(paragraph.first.text) && next.box.left() > paragraph.first.box.left() + indented * next.size;
        return isShort || (!hangs && isIndented(next) && next.box.left() - last.box.left() > indented * next.size);
    }

    [[nodiscard]] bool startsNote(const Paragraph &, const PdfLine &next) const
    {
        return beginsNote(next.text);
    }

    [[nodiscard]] QList<Paragraph> paragraphsOf(const QList<PdfLine> &lines, bool (ParagraphMaker::*starts)(const Paragraph &, const PdfLine &) const) const
    {
        QList<Paragraph> paragraphs;
        for (const auto &line : lines) {
            if (paragraphs.isEmpty() || (this->*starts)(paragraphs.last(), line)) {
                paragraphs.append({.block = {.text = line.text, .kind = kindOf(line)}, .first = line, .last = line});
            } else {
                m_words.append(paragraphs.last().block.text, line.text);
                paragraphs.last().last = line;
            }
        }
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            auto &block = paragraphs[i].block;
            block.text = withBullet(withPlainCharacters(block.text).simplified());
            const bool isItem = block.kind == ParagraphKind::Paragraph && block.text.startsWith(u'•');
            block.kind = isItem ? ParagraphKind::ListItem : block.kind;
            block.apart = !(isItem && i > 0 && paragraphs[i - 1].block.kind == ParagraphKind::ListItem);
        }
        paragraphs.removeIf([](const Paragraph &paragraph) {
            return paragraph.block.text.isEmpty();
        });
        return paragraphs;
    }

    [[nodiscard]] ParagraphKind kindOf(const PdfLine &line) const
    {
        constexpr qsizetype fewestLetters = 2; // an initial is no heading
        if (line.size >= largeLetters * m_size && line.text.size() > fewestLetters) {
            return ParagraphKind::Subheading;
        }
        return line.size < smallLetters * m_size && isCaption(line.text) ? ParagraphKind::Caption : ParagraphKind::Paragraph;
    }

    // The largest heading of the first page.
    static void findTitle(QList<Paragraph> &paragraphs)
    {
        Paragraph *title = nullptr;
        for (auto &paragraph : paragraphs) {
            const bool isCandidate = paragraph.block.kind == ParagraphKind::Subheading && paragraph.first.page == paragraphs.first().first.page;
            if (isCandidate && (title == nullptr || paragraph.first.size > title->first.size * (1 + sameSize))) {
                title = &paragraph;
            }
        }
        if (title != nullptr) {
            title->block.kind = ParagraphKind::Title;
        }
        // Longer than any heading: a text whose first paragraph, say, is set large.
        constexpr qsizetype longestHeading = 300;
        for (auto &paragraph : paragraphs) {
            if (paragraph.block.kind == ParagraphKind::Subheading && paragraph.block.text.size() > longestHeading) {
                paragraph.block.kind = ParagraphKind::Paragraph;
            }
        }
    }

    // A picture with its caption may stand in the middle of a paragraph.
    void joinAroundCaptions(QList<Paragraph> &paragraphs) const
    {
        for (qsizetype i = 0; i + 2 < paragraphs.size(); ++i) {
            auto &before = paragraphs[i].block;
            const auto &behind = paragraphs[i + 2].block;
            const bool arePlain = before.kind == ParagraphKind::Paragraph && behind.kind == ParagraphKind::Paragraph;
            if (arePlain && paragraphs[i + 1].block.kind == ParagraphKind::Caption && !endsSentence(before.text) && beginsLower(behind.text)) {
                m_words.append(before.text, behind.text);
                paragraphs.removeAt(i + 2);
            }
        }
    }

    BrokenWords m_words;
    QList<PdfLine> m_text;
    QList<PdfLine> m_notes;
    qreal m_size = 1; ///< of most letters, in points
    qreal m_leading = 1.2; ///< from line to line
};
}

QList<Block> pdfParagraphsOf(const QList<PdfLine> &lines)
{
    return lines.isEmpty() ? QList<Block>() : ParagraphMaker(lines).make();
}
