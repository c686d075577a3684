// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/paragraphkinds.h"

#include "core/notecalls.h"
#include "import/lines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype shortLine = 100;

// The sentences of a paragraph that are long enough not to come twice by chance.
QList<QStringView> sentencesOf(QStringView text)
{
    constexpr qsizetype shortestSentence = 40;
    static const QRegularExpression end(u"[.!?…][»”\"\\s\u00a0\u202f]*(?=\\s)"_s);
    QList<QStringView> sentences;
    qsizetype start = 0;
    const auto append = [&](qsizetype until) {
        const auto sentence = text.sliced(start, until - start).trimmed();
        if (sentence.size() >= shortestSentence) {
            sentences.append(sentence);
        }
        start = until;
    };
    for (const auto &match : end.globalMatchView(text)) {
        append(match.capturedEnd());
    }
    append(text.size());
    return sentences;
}

bool isQuoted(QStringView text)
{
    static const QRegularExpression quoted(u"^(?:«[^«»]+»|“[^“”]+”|\"[^\"]+\")\\s*\\.?\\s*(?:[–—-]\\s*\\p{Lu}[^.]{2,90})?$"_s);
    return quoted.matchView(text.trimmed()).hasMatch();
}

bool isCaption(QStringView text)
{
    constexpr qsizetype longestCaption = 400;
    static const QRegularExpression credit(
        u"(?:©|\\((?:Photo|Crédit|Image|Picture|Credit)\\b|/\\s?(?:AFP|AP|Reuters|REUTERS|EPA|Getty Images))[^.]{0,60}\\)?\\.?$"_s);
    static const QRegularExpression maker(u"\\(\\p{Lu}[\\p{L}'’. -]{2,40}\\s?/\\s?\\p{Lu}[\\p{L}'’. /-]{1,40}\\)\\.?$"_s);
    static const QRegularExpression label(u"^(?:Légende|Photo|Caption|Infographie|Illustration)\\s*:"_s);
    text = text.trimmed();
    const bool looksLikeOne = credit.matchView(text).hasMatch() || maker.matchView(text).hasMatch() || label.matchView(text).hasMatch();
    return text.size() <= longestCaption && looksLikeOne;
}

bool isHeadOfNotes(QStringView text)
{
    static const QRegularExpression head(u"^\\W*(?:notes?|footnotes?|endnotes?|références?|references?|sources?|bibliographie|notes de bas de page)\\W*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() < shortLine && head.matchView(text).hasMatch();
}

bool beginsNote(QStringView text)
{
    static const QRegularExpression mark(u"^\\s*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}[.):]?\\s|[¹²³⁴-⁹]+|\\*+\\s)"_s);
    return mark.matchView(text).hasMatch();
}

class KindFinder
{
public:
    explicit KindFinder(QList<Block> &blocks)
        : m_blocks(blocks)
    {
        for (const auto &block : blocks) {
            ++m_lines[block.text];
            for (const auto sentence : sentencesOf(block.text)) {
                ++m_sentences[sentence];
            }
        }
    }

    void find()
    {
        const bool tellsSubheadings = std::ranges::contains(m_blocks, ParagraphKind::Subheading, &Block::kind);
        findHead();
        findNotes();
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].kind == ParagraphKind::Paragraph) {
                m_blocks[i].kind = kindOf(i, !tellsSubheadings);
            }
        }
    }

private:
    // What stands over the title is a rubric; what stands between it and the byline is the lead.
    void findHead()
    {
        constexpr qsizetype longestLead = 900;
        constexpr qsizetype mostLeads = 2;
        const auto title = std::ranges::find(m_blocks, ParagraphKind::Title, &Block::kind) - m_blocks.begin();
        if (title == m_blocks.size()) {
            return;
        }
        for (qsizetype i = 0; i < title; ++i) {
            m_blocks[i].kind = ParagraphKind::Byline;
        }
        const auto byline = std::ranges::find(m_blocks.begin() + title, m_blocks.end(), ParagraphKind::Byline, &Block::kind) - m_blocks.begin();
        if (byline == m_blocks.size() || byline > title + mostLeads + 1) {
            return;
        }
        for (auto i = title + 1; i < byline; ++i) {
            if (m_blocks[i].kind == ParagraphKind::Paragraph && m_blocks[i].text.size() <= longestLead) {
                m_blocks[i].kind = isCaption(m_blocks[i].text) ? ParagraphKind::Caption : ParagraphKind::Lead;
            }
        }
    }

    // Behind a heading that says so, or at the very end: with marks that only notes have, or numbered as they are called.
    void findNotes()
    {
        bool inNotes = false;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            auto &block = m_blocks[i];
            inNotes = inNotes && mayBeNote(i);
            if (inNotes) {
                block.kind = ParagraphKind::Note;
            } else if (isHeadOfNotes(block.text) && mayBeNote(i + 1)) {
                block.kind = ParagraphKind::Subheading;
                inNotes = true;
            }
        }
        static const QRegularExpression surely(u"^\\s*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|[¹²³⁴-⁹])"_s);
        for (qsizetype i = m_blocks.size() - 1; i > 0 && m_blocks[i].kind == ParagraphKind::Paragraph && surely.matchView(m_blocks[i].text).hasMatch(); --i) {
            m_blocks[i].kind = ParagraphKind::Note;
        }
        findCalledNotes();
    }

    // « 1. », « 2. » at the end are a list, unless the text above counts as many calls.
    void findCalledNotes()
    {
        qsizetype first = m_blocks.size();
        while (first > 0 && mayBeNote(first - 1)) {
            --first;
        }
        for (auto i = first; i < m_blocks.size(); ++i) {
            if (numberOfNote(m_blocks[i].text).value != i - first + 1) {
                return;
            }
        }
        if (m_blocks.size() - first < 2) {
            return;
        }
        if (noteCallsOf(joined(m_blocks.first(first)), {}).size() == m_blocks.size() - first) {
            std::ranges::for_each(m_blocks.begin() + first, m_blocks.end(), [](Block &block) {
                block.kind = ParagraphKind::Note;
            });
        }
    }

    [[nodiscard]] bool mayBeNote(qsizetype i) const
    {
        return i < m_blocks.size() && (m_blocks[i].kind == ParagraphKind::Paragraph || m_blocks[i].kind == ParagraphKind::ListItem)
            && beginsNote(m_blocks[i].text);
    }

    [[nodiscard]] ParagraphKind kindOf(qsizetype i, bool guessSubheadings) const
    {
        const QStringView text = m_blocks[i].text;
        if (isListItem(i)) {
            return ParagraphKind::ListItem;
        }
        if (isCaption(text)) {
            return ParagraphKind::Caption;
        }
        if (isQuoted(text) || isPullQuote(text) || signsQuotation(i)) {
            return ParagraphKind::Quotation;
        }
        return guessSubheadings && isSubheading(i) ? ParagraphKind::Subheading : ParagraphKind::Paragraph;
    }

    // One item makes no list, and a dash may open a line of dialogue.
    [[nodiscard]] bool isListItem(qsizetype i) const
    {
        const auto isItem = [this](qsizetype at) {
            return at >= 0 && at < m_blocks.size() && beginsItem(m_blocks[at].text) && !m_blocks[at].text.trimmed().startsWith(u'—');
        };
        return isItem(i) && (isItem(i - 1) || isItem(i + 1));
    }

    // A sentence of the text, shown once more.
    [[nodiscard]] bool isPullQuote(QStringView text) const
    {
        constexpr qsizetype longestPullQuote = 400;
        if (text.size() > longestPullQuote) {
            return false;
        }
        const auto sentences = sentencesOf(text);
        qsizetype told = 0;
        for (const auto sentence : sentences) {
            told += m_sentences.value(sentence) > 1 ? sentence.size() + 1 : 0;
        }
        return told >= text.trimmed().size();
    }

    // « Jeanne Martin, maire » below her words
    [[nodiscard]] bool signsQuotation(qsizetype i) const
    {
        static const QRegularExpression signature(u"^[–—-]?\\s*\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’.-]*){1,4}(?:, [^.!?]{3,70})?$"_s);
        return i > 0 && m_blocks[i - 1].kind == ParagraphKind::Quotation && signature.matchView(m_blocks[i].text).hasMatch();
    }

    // A short line without an end, over a paragraph and behind a whole one.
    [[nodiscard]] bool isSubheading(qsizetype i) const
    {
        constexpr qsizetype shortestParagraph = 100;
        const auto text = QStringView(m_blocks[i].text).trimmed();
        if (i == 0 || i + 1 == m_blocks.size() || text.size() > shortLine || beginsLower(text) || m_lines.value(m_blocks[i].text) > 1) {
            return false;
        }
        const auto &before = m_blocks[i - 1];
        const auto &after = m_blocks[i + 1];
        const bool isOpen = !endsSentence(text) && text.back() != u',';
        const bool asks = text.endsWith(u'?') || text.endsWith(u'!');
        const bool followsWhole = before.kind != ParagraphKind::Paragraph || endsSentence(before.text);
        const bool leadsParagraph = after.text.size() >= shortestParagraph && !beginsLower(after.text);
        return (isOpen || asks) && followsWhole && leadsParagraph && m_blocks[i].apart == after.apart;
    }

    QList<Block> &m_blocks;
    QHash<QStringView, int> m_sentences;
    QHash<QString, int> m_lines;
};
}

void findParagraphKinds(Draft &draft)
{
    KindFinder(draft.blocks).find();
}
