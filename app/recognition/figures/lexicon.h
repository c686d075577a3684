// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recognition/figures/decimal.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>

#include <bitset>
#include <optional>

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
    LeadingDayPart,
    Minus,
    Minute,
    MoneyScale,
    Month,
    MonthCue,
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

/// The words of a language's definitions with what they mean. Symbols ("MW", "$") are told apart by case, words are not.
class Lexicon
{
public:
    /// Takes in a definition's list; one whose name begins with no sense is left out.
    void add(const QString &listName, const QStringList &words);

    /// All meanings of a single word, as a word and as a symbol; empty where it has none.
    struct Meanings {
        const QList<Meaning> *asWord = nullptr;
        const QList<Meaning> *asSymbol = nullptr;
        [[nodiscard]] const Meaning *in(Sense sense) const;
    };
    [[nodiscard]] Meanings meanings(QStringView word) const;

    /// The meaning of a word, or of several words between single spaces, in one sense; null where it has none.
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
    using Entries = QHash<QString, QList<Meaning>>;
    [[nodiscard]] const Meaning *find(const Entries &entries, QStringView key, Sense sense) const;

    Entries m_words; // keys in lower case
    Entries m_symbols;
    QHash<QString, qsizetype> m_longest; // first word of an entry, in lower case -> length of the longest entry with it
    qsizetype m_longestEntry = 0;
    std::bitset<0x10000> m_firstCharacters; // of all entries, in either case: most words of a text begin none
};
