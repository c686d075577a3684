// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mention.h"
#include "exchange/csvwriter.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QSettings>
#include <QStringList>

/// What the reader has chosen, kept in one file. A key's name, type and default stand in one table (settings.cpp); a value of the
/// wrong type or out of bounds reads as the default.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language,
        Theme,
        ReaderFont,
        ReaderFontSize,
        ColumnWidth,
        ShownMentionKinds,
        ReadingPositions,
        SeenHints,
        WindowGeometry,
        WindowState,
        LastLibrary,
        RecentLibraries,
        Annotator,
        NameThreshold,
        CsvSeparator,
        CsvByteOrderMark,
        CsvNeutralizeFormulas,
        Shortcuts,
        RelativeDates,
    };
    Q_ENUM(Key)

    /// `file`: an INI file, made by the first change.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    /// Of the window, ISO 639-1; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// "system", "light", "dark", or the name of a KSyntaxHighlighting theme.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);
    /// Family; empty: the program's own choice.
    [[nodiscard]] QString readerFont() const;
    void setReaderFont(const QString &family);
    /// Points; setting it clamps it between smallestFontSize and largestFontSize.
    [[nodiscard]] int readerFontSize() const;
    void setReaderFontSize(int points);
    /// Of the text in the reader, in characters; setting it clamps it between narrowestColumn and widestColumn.
    [[nodiscard]] int columnWidth() const;
    void setColumnWidth(int characters);
    /// The kinds that the reader draws; all by default.
    [[nodiscard]] QSet<MentionKind> shownMentionKinds() const;
    void setShownMentionKinds(const QSet<MentionKind> &kinds);
    /// Where the reader was in an article of a library; 0 where nothing is known.
    [[nodiscard]] qsizetype readingPosition(const QString &library, qint64 article) const;
    /// Remembers it for the `mostReadingPositions` articles that were read last.
    void setReadingPosition(const QString &library, qint64 article, qsizetype position);
    /// Words of the hints for beginners that were dismissed.
    [[nodiscard]] QStringList seenHints() const;
    void addSeenHint(const QString &word);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    /// Empty where none was opened yet.
    [[nodiscard]] QString lastLibrary() const;
    void setLastLibrary(const QString &path);
    /// Latest first, at most `mostRecentLibraries`.
    [[nodiscard]] QStringList recentLibraries() const;
    /// Puts it first.
    void addRecentLibrary(const QString &path);
    /// Who annotations are signed by; the system's user name by default.
    [[nodiscard]] QString annotator() const;
    void setAnnotator(const QString &name);
    /// False until the reader has been asked for it.
    [[nodiscard]] bool isAnnotatorChosen() const;
    /// The reader's own keys: names of commands and, for each, keys as QKeySequence writes them portably, separated by "; ".
    [[nodiscard]] QHash<QString, QString> shortcuts() const;
    void setShortcuts(const QHash<QString, QString> &keys);
    /// Names that are less probable are not shown, 0 to 1.
    [[nodiscard]] double nameThreshold() const;
    void setNameThreshold(double threshold);
    [[nodiscard]] CsvOptions csvOptions() const;
    void setCsvOptions(const CsvOptions &options);
    /// Whether "yesterday" is a date; not by default.
    [[nodiscard]] bool relativeDates() const;
    void setRelativeDates(bool mark);

    static constexpr int mostRecentLibraries = 10;
    static constexpr int mostReadingPositions = 500;
    static constexpr int smallestFontSize = 6;
    static constexpr int largestFontSize = 48;
    static constexpr int narrowestColumn = 30;
    static constexpr int widestColumn = 200;

Q_SIGNALS:
    /// After the value has become another one.
    void changed(Settings::Key key);

private:
    [[nodiscard]] QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    [[nodiscard]] int boundedValue(Key key, int least, int most) const;

    QSettings m_file;
};
