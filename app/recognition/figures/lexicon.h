// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/decimal.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <initializer_list>
#include <vector>

/// What a word of a definition's list can mean. Each is the first part of a list's name: "month 03" is Month with the value "03".
enum class Sense : quint8 {
    After,
    AfterChrist,
    AgeCue,
    AgeOwner,
    And,
    Article,
    Before,
    BeforeChrist,
    Between,
    Century,
    Clock,
    Collective,
    CountCue,
    Counted,
    Cubed,
    Currency,
    CurrencySymbol,
    DayPart,
    DateJoint,
    Decade,
    DecimalPoint,
    DoubtfulNumber,
    Fraction,
    From,
    HalfYear,
    Hour,
    LargeCurrency,
    Last,
    LeadingDayPart,
    LengthVerb,
    Minus,
    Minute,
    MoneyScale,
    Month,
    MonthCue,
    National,
    Next,
    NotCounted,
    NotRanked,
    Number,
    Of,
    One,
    Ordinal,
    OutOf,
    Percent,
    Per,
    Period,
    PeriodCue,
    Quarter,
    RankIdiom,
    RelativeDay,
    RelativeMonth,
    RelativeWeek,
    RelativeYear,
    Scale,
    ScaleSymbol,
    Season,
    SeasonCue,
    Squared,
    Subunit,
    TimeCue,
    TimeZone,
    To,
    Unit,
    UnitSymbol,
    WeakCurrency,
    WeakMonth,
    WeakSeason,
    WeakUnit,
    WeakWeekday,
    Weekday,
    YearCue,
    YearWord,
};

struct Meaning {
    Sense sense;
    QString value; ///< the rest of the list's name
    Decimal amount; ///< `value` as a number, where it is one
};

/// The words of a language's definitions with what they mean. Symbols ("MW", "$") are told apart by case, words are not. A tree of
/// characters: looking a word up copies nothing, and ends at the first character that no entry has.
class Lexicon
{
public:
    Lexicon();

    /// Takes in a definition's list; one whose name begins with no sense is left out. Invalidates all meanings that were found.
    void add(const QString &listName, const QStringList &words);

    /// All meanings of a single word, as a word and as a symbol; null where it has none.
    struct Meanings {
        const std::vector<Meaning> *asWord = nullptr;
        const std::vector<Meaning> *asSymbol = nullptr;
        [[nodiscard]] const Meaning *in(Sense sense) const;
        explicit operator bool() const
        {
            return asWord != nullptr || asSymbol != nullptr;
        }
    };
    /// Of a word, or of several words between blanks.
    [[nodiscard]] Meanings meanings(QStringView words) const;

    /// The meaning of a word, or of several words between blanks, in one sense; null where it has none. Blanks around it do not count.
    [[nodiscard]] const Meaning *find(QStringView words, Sense sense) const;

    struct Phrase {
        const Meaning *meaning = nullptr;
        qsizetype end = 0;
        explicit operator bool() const
        {
            return meaning != nullptr;
        }
    };
    /// Entries that stand at one place of a line and end where a word does, the longest last.
    class Candidates
    {
    public:
        [[nodiscard]] Phrase longest(std::initializer_list<Sense> senses) const;
        [[nodiscard]] bool isEmpty() const
        {
            return m_entries.isEmpty();
        }

    private:
        friend class Lexicon;
        struct Entry {
            Meanings meanings;
            qsizetype end = 0;
        };
        QVarLengthArray<Entry, 2> m_entries;
    };
    [[nodiscard]] Candidates candidatesAt(QStringView line, qsizetype position) const;

private:
    struct Edge {
        char16_t character;
        quint32 node;
    };
    struct Symbol {
        QString spelling;
        std::vector<Meaning> meanings;
    };
    /// What stands in the lexicon so far as it has been read: in lower case, each run of blanks a space, apostrophes straight.
    struct Node {
        std::vector<Edge> edges; // by character
        std::vector<Meaning> words;
        std::vector<Symbol> symbols; // that differ in case only
    };
    static constexpr quint32 root = 0;
    static constexpr quint32 none = 0; // no edge leads back to the root

    [[nodiscard]] quint32 next(quint32 node, char16_t character) const;
    [[nodiscard]] quint32 made(quint32 node, char16_t character);
    [[nodiscard]] Meanings meaningsAt(quint32 node, QStringView text) const;

    std::vector<Node> m_nodes;
};
