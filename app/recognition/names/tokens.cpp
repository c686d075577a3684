// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/tokens.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

enum CharClass : quint8 {
    Sign = 0,
    Space = 1,
    Lower = 2,
    Upper = 4,
    OtherLetter = 8,
    Digit = 16,
    Mark = 32
};
constexpr int wordClasses = Lower | Upper | OtherLetter | Digit | Mark;

CharClass classOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
        return Lower;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return Upper;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return OtherLetter;
    case QChar::Number_DecimalDigit:
        return Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Mark;
    default:
        return QChar::isSpace(c) ? Space : Sign;
    }
}

constexpr char16_t tableSize = 0x250;

// Looking up a category costs a walk through Qt's tables; nearly every character of our languages is below U+0250.
const std::array<CharClass, tableSize> &classTable()
{
    static const auto table = [] {
        std::array<CharClass, tableSize> classes{};
        for (char16_t c = 0; c < tableSize; ++c)
            classes[c] = classOf(c);
        return classes;
    }();
    return table;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isElided(QStringView word)
{
    static constexpr std::array
        elisions{"c"_L1, "d"_L1, "j"_L1, "l"_L1, "m"_L1, "n"_L1, "s"_L1, "t"_L1, "qu"_L1, "jusqu"_L1, "lorsqu"_L1, "puisqu"_L1, "quoiqu"_L1};
    return std::ranges::any_of(elisions, [word](QLatin1StringView elision) {
        return word.compare(elision, Qt::CaseInsensitive) == 0;
    });
}

bool endsSentence(QStringView token)
{
    const auto last = token.back();
    return last == u'.' || last == u'!' || last == u'?' || last == u'\u2026';
}

bool closesQuotation(QStringView token)
{
    return token.size() == 1 && u"»”\")]’'"_s.contains(token.front());
}

bool isAbbreviation(QStringView word)
{
    static constexpr std::array abbreviations{"M"_L1,  "MM"_L1, "Mme"_L1, "Mlle"_L1, "Mgr"_L1, "Dr"_L1,  "Pr"_L1,   "Me"_L1,   "St"_L1, "Mr"_L1, "Mrs"_L1,
                                              "Ms"_L1, "Jr"_L1, "Sr"_L1,  "Gen"_L1,  "Gov"_L1, "Sen"_L1, "Rep"_L1,  "Prof"_L1, "vs"_L1, "cf"_L1, "env"_L1,
                                              "av"_L1, "ap"_L1, "vol"_L1, "art"_L1,  "No"_L1,  "Inc"_L1, "Corp"_L1, "Ltd"_L1,  "Co"_L1};
    return std::ranges::any_of(abbreviations, [word](QLatin1StringView abbreviation) {
        return word == abbreviation;
    });
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_table(classTable())
    {
        m_tokens.reserve(text.size() / 5 + 8);
    }

    std::vector<TextToken> scan(const QList<TextRange> &leftOut);

private:
    [[nodiscard]] int classAt(qsizetype position) const;
    [[nodiscard]] qsizetype stepAt(qsizetype position) const;
    [[nodiscard]] bool isWordAt(qsizetype position) const;
    [[nodiscard]] qsizetype joinedUntil(qsizetype start, qsizetype position, int classesSoFar) const;
    [[nodiscard]] qsizetype afterApostrophe(qsizetype start, qsizetype position) const;
    [[nodiscard]] qsizetype afterPoint(qsizetype start, qsizetype position, int classesSoFar) const;
    void scanFrom(qsizetype position);
    qsizetype skipSpace(qsizetype position);
    qsizetype takeWord(qsizetype start);
    qsizetype takeSign(qsizetype start);
    void append(TextToken token);
    [[nodiscard]] bool startsSentence(const TextToken &token) const;

    QStringView m_text;
    const std::array<CharClass, tableSize> &m_table;
    std::vector<TextToken> m_tokens;
    int m_linesBefore = 0; // line ends since the last token
    bool m_spaceBefore = true;
    qsizetype m_lineStart = 0;
    qsizetype m_previousLineLength = 0;
};

int Scanner::classAt(qsizetype position) const
{
    if (position >= m_text.size())
        return Space;
    const auto c = m_text[position];
    if (c.unicode() < tableSize)
        return m_table[c.unicode()];
    if (c.isHighSurrogate() && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate())
        return classOf(QChar::surrogateToUcs4(c, m_text[position + 1]));
    return classOf(c.unicode());
}

qsizetype Scanner::stepAt(qsizetype position) const
{
    return m_text[position].isHighSurrogate() && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate() ? 2 : 1;
}

bool Scanner::isWordAt(qsizetype position) const
{
    return classAt(position) & wordClasses;
}

qsizetype Scanner::skipSpace(qsizetype position)
{
    while (position < m_text.size() && classAt(position) == Space) {
        if (m_text[position] == u'\n') {
            if (m_linesBefore++ == 0)
                m_previousLineLength = position - m_lineStart;
            m_lineStart = position + 1;
        }
        m_spaceBefore = true;
        ++position;
    }
    return position;
}

// Where the word that ends before the apostrophe at `position` goes on: the end of the elision, of the longer word, or `position`.
qsizetype Scanner::afterApostrophe(qsizetype start, qsizetype position) const
{
    const auto next = position + 1;
    if (!isWordAt(next))
        return position;
    const auto word = m_text.sliced(start, position - start);
    if (isElided(word)) {
        const bool namePrefix = (word == u'N' || word == u'M') && classAt(next) == Upper && classAt(next + 1) == Lower; // N’Djamena
        return namePrefix ? next + 1 : -next;
    }
    const bool possessive = m_text[next].toLower() == u's' && !isWordAt(next + 1);
    return possessive ? position : next + stepAt(next);
}

// The same for a point: those of initials and abbreviations, of decimals, of domain and file names belong to the word.
qsizetype Scanner::afterPoint(qsizetype start, qsizetype position, int classesSoFar) const
{
    const auto next = position + 1;
    const auto length = position - start;
    const bool afterSingleCapital = classAt(position - 1) == Upper && (length == 1 || !isWordAt(position - 2));
    if (afterSingleCapital) {
        const bool more = classAt(next) == Upper && !(classAt(next + 1) & (Lower | Upper));
        const bool hyphened = next < m_text.size() && isHyphen(m_text[next]) && classAt(next + 1) == Upper;
        auto following = next;
        while (following < m_text.size() && m_text[following] != u'\n' && classAt(following) == Space)
            ++following;
        const bool initial = length > 1 || (following > next && classAt(following) == Upper);
        if (more || hyphened)
            return next + 1;
        return initial ? -next : position;
    }
    const int nextClass = classAt(next);
    const bool decimal = nextClass == Digit && classAt(position - 1) == Digit;
    const bool domain = length > 1 && (nextClass == Lower || (nextClass == Digit && !(classesSoFar & Digit)));
    return decimal || domain ? next + 1 : position;
}

// How far a word goes on past the sign at `position`: `position` itself where it ends before, a negative end where it ends behind.
qsizetype Scanner::joinedUntil(qsizetype start, qsizetype position, int classesSoFar) const
{
    const auto sign = m_text[position];
    const auto next = position + 1;
    if (isApostrophe(sign))
        return afterApostrophe(start, position);
    if (sign == u'.')
        return afterPoint(start, position, classesSoFar);
    if (sign == u'+')
        return classAt(start) == Upper && !isWordAt(next) ? -next : position;
    if (!isWordAt(next))
        return position;
    const int before = classAt(position - 1);
    const int after = classAt(next);
    const bool joins = isHyphen(sign) || sign == u'_' || sign == u'@' || (sign == u',' && before == Digit && after == Digit)
        || ((sign == u'\u00b7' || sign == u'\u22c5' || sign == u'\u2027') && after == Lower) || (sign == u'&' && before == Upper && after == Upper);
    return joins ? next + stepAt(next) : position;
}

qsizetype Scanner::takeWord(qsizetype start)
{
    TextToken token{.start = quint32(start), .word = true};
    token.capitalised = classAt(start) == Upper;
    int classes = 0;
    int letters = 0;
    auto position = start;
    while (position < m_text.size()) {
        const int charClass = classAt(position);
        if (charClass & wordClasses) {
            classes |= charClass;
            letters += (charClass & (Lower | Upper | OtherLetter)) != 0;
            position += stepAt(position);
            continue;
        }
        if (charClass == Space)
            break;
        const auto joined = joinedUntil(start, position, classes);
        if (joined <= 0) {
            position = -joined;
            break;
        }
        if (joined == position)
            break;
        for (auto inner = position + 1; inner < joined; inner += stepAt(inner)) {
            classes |= classAt(inner);
            letters += (classAt(inner) & (Lower | Upper | OtherLetter)) != 0;
        }
        position = joined;
    }
    token.end = quint32(position);
    token.digits = classes & Digit;
    token.capitals = letters > 1 && (classes & Upper) && !(classes & (Lower | OtherLetter));
    append(token);
    return position;
}

qsizetype Scanner::takeSign(qsizetype start)
{
    const auto sign = m_text[start];
    auto end = start + stepAt(start);
    if (sign == u'*' || sign == u'_')
        return end; // emphasis
    const bool possessive = isApostrophe(sign) && !m_spaceBefore && end < m_text.size() && m_text[end].toLower() == u's' && !isWordAt(end + 1);
    if (possessive)
        ++end;
    if (sign == u'.' || sign == u'!' || sign == u'?' || sign == u'-') {
        while (end < m_text.size() && m_text[end] == sign)
            ++end;
    }
    append({.start = quint32(start), .end = quint32(end)});
    return end;
}

bool Scanner::startsSentence(const TextToken &token) const
{
    if (m_tokens.empty())
        return true;
    const int firstClass = classAt(token.start);
    auto previous = m_tokens.crbegin();
    if (m_linesBefore > 0) {
        // A line end in the middle of a sentence: the page was narrow, or the text came out of a PDF.
        const bool goesOn = !endsSentence(previous->in(m_text)) && firstClass == Lower;
        const bool filledLine =
            m_linesBefore == 1 && m_previousLineLength >= 60 && previous->word && !previous->capitals && !endsSentence(previous->in(m_text));
        return !goesOn && !filledLine;
    }
    if (!m_spaceBefore || firstClass == Lower || (!token.word && closesQuotation(token.in(m_text))))
        return false;
    while (previous != m_tokens.crend() && !previous->word && closesQuotation(previous->in(m_text)))
        ++previous;
    if (previous == m_tokens.crend() || previous->word || !endsSentence(previous->in(m_text)))
        return false;
    const auto before = std::next(previous);
    const bool singlePoint = previous->length() == 1 && m_text[previous->start] == u'.';
    return !(singlePoint && before != m_tokens.crend() && before->word && before->end == previous->start && isAbbreviation(before->in(m_text)));
}

void Scanner::append(TextToken token)
{
    token.sentenceStart = startsSentence(token);
    m_tokens.push_back(token);
    m_linesBefore = 0;
    m_spaceBefore = false;
}

void Scanner::scanFrom(qsizetype position)
{
    while ((position = skipSpace(position)) < m_text.size())
        position = isWordAt(position) ? takeWord(position) : takeSign(position);
}

std::vector<TextToken> Scanner::scan(const QList<TextRange> &leftOut)
{
    const auto whole = m_text;
    qsizetype position = 0;
    for (const auto &range : leftOut) {
        m_text = whole.first(range.start); // as if it ended there
        scanFrom(position);
        position = range.end;
    }
    m_text = whole;
    scanFrom(position);
    return std::move(m_tokens);
}

}

std::vector<TextToken> tokensOf(QStringView text, const QList<TextRange> &leftOut)
{
    return Scanner(text).scan(leftOut);
}
