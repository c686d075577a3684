// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings.h"

#include "recognition/names/namerecognizer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

struct Row {
    Settings::Key key;
    QLatin1StringView name;
    QMetaType::Type type;
    QVariant (*standard)();
};

QVariant nothing()
{
    return QString();
}

QVariant allKinds()
{
    QStringList words;
    for (const auto kind : allMentionKinds) {
        words.append(QString(kindWord(kind)));
    }
    return words;
}

QVariant userName()
{
    const auto name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QFileInfo(QDir::homePath()).owner() : name; // a cron job or a container may name nobody
}

// One row a key, in the order of the enumeration.
using enum Settings::Key;
const std::array table{
    Row{Language, "Window/Language"_L1, QMetaType::QString, nothing},
    Row{Theme,
        "Window/Theme"_L1,
        QMetaType::QString,
        [] {
            return QVariant(u"system"_s);
        }},
    Row{ReaderFont, "Reader/Font"_L1, QMetaType::QString, nothing},
    Row{ReaderFontSize,
        "Reader/FontSize"_L1,
        QMetaType::Int,
        [] {
            return QVariant(13);
        }},
    Row{ColumnWidth,
        "Reader/ColumnWidth"_L1,
        QMetaType::Int,
        [] {
            return QVariant(70);
        }},
    Row{ShownMentionKinds, "Reader/ShownMentionKinds"_L1, QMetaType::QStringList, allKinds},
    Row{ReadingPositions,
        "Reader/Positions"_L1,
        QMetaType::QStringList,
        [] {
            return QVariant(QStringList());
        }},
    Row{SeenHints,
        "Window/SeenHints"_L1,
        QMetaType::QStringList,
        [] {
            return QVariant(QStringList());
        }},
    Row{WindowGeometry,
        "Window/Geometry"_L1,
        QMetaType::QByteArray,
        [] {
            return QVariant(QByteArray());
        }},
    Row{WindowState,
        "Window/State"_L1,
        QMetaType::QByteArray,
        [] {
            return QVariant(QByteArray());
        }},
    Row{LastLibrary, "Library/Last"_L1, QMetaType::QString, nothing},
    Row{RecentLibraries,
        "Library/Recent"_L1,
        QMetaType::QStringList,
        [] {
            return QVariant(QStringList());
        }},
    Row{Annotator, "Annotations/Annotator"_L1, QMetaType::QString, userName},
    Row{NameThreshold,
        "Recognition/NameThreshold"_L1,
        QMetaType::Double,
        [] {
            return QVariant(usualNameThreshold);
        }},
    Row{CsvSeparator,
        "Csv/Separator"_L1,
        QMetaType::QString,
        [] {
            return QVariant(QString(CsvOptions().separator));
        }},
    Row{CsvByteOrderMark,
        "Csv/ByteOrderMark"_L1,
        QMetaType::Bool,
        [] {
            return QVariant(CsvOptions().byteOrderMark);
        }},
    Row{CsvNeutralizeFormulas,
        "Csv/NeutralizeFormulas"_L1,
        QMetaType::Bool,
        [] {
            return QVariant(CsvOptions().neutralizeFormulas);
        }},
    Row{Shortcuts,
        "Window/Shortcuts"_L1,
        QMetaType::QStringList,
        [] {
            return QVariant(QStringList());
        }},
    Row{RelativeDates,
        "Figures/RelativeDates"_L1,
        QMetaType::Bool,
        [] {
            return QVariant(false);
        }},
};

const Row &row(Settings::Key key)
{
    const auto &found = table.at(std::to_underlying(key));
    Q_ASSERT(found.key == key);
    return found;
}

// How the entry of an article among the reading positions begins; what follows is the position.
QString placeOf(const QString &library, qint64 article)
{
    return library + u'#' + QString::number(article) + u'@';
}

// An INI file holds a bool as a word, and QVariant takes any word for true.
bool readsAsBool(const QVariant &value)
{
    const auto word = value.toString();
    return word == "true"_L1 || word == "false"_L1;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

QVariant Settings::value(Key key) const
{
    const auto &[_, name, type, standard] = row(key);
    auto stored = m_file.value(name);
    const bool readable = stored.isValid() && (type != QMetaType::Bool || readsAsBool(stored)) && stored.convert(QMetaType(type));
    return readable ? stored : standard();
}

void Settings::setValue(Key key, const QVariant &newValue)
{
    if (value(key) == newValue) {
        return;
    }
    m_file.setValue(row(key).name, newValue);
    Q_EMIT changed(key);
}

int Settings::boundedValue(Key key, int least, int most) const
{
    const int number = value(key).toInt();
    return number >= least && number <= most ? number : row(key).standard().toInt();
}

QString Settings::language() const
{
    return value(Key::Language).toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue(Key::Language, language);
}

QString Settings::theme() const
{
    return value(Key::Theme).toString();
}

void Settings::setTheme(const QString &theme)
{
    setValue(Key::Theme, theme);
}

QString Settings::readerFont() const
{
    return value(Key::ReaderFont).toString();
}

void Settings::setReaderFont(const QString &family)
{
    setValue(Key::ReaderFont, family);
}

int Settings::readerFontSize() const
{
    return boundedValue(Key::ReaderFontSize, smallestFontSize, largestFontSize);
}

void Settings::setReaderFontSize(int points)
{
    setValue(Key::ReaderFontSize, std::clamp(points, smallestFontSize, largestFontSize));
}

int Settings::columnWidth() const
{
    return boundedValue(Key::ColumnWidth, narrowestColumn, widestColumn);
}

void Settings::setColumnWidth(int characters)
{
    setValue(Key::ColumnWidth, std::clamp(characters, narrowestColumn, widestColumn));
}

QSet<MentionKind> Settings::shownMentionKinds() const
{
    QSet<MentionKind> kinds;
    const auto words = value(Key::ShownMentionKinds).toStringList();
    for (const auto &word : words) {
        if (const auto kind = kindFromWord(word)) {
            kinds.insert(*kind);
        }
    }
    return kinds;
}

void Settings::setShownMentionKinds(const QSet<MentionKind> &kinds)
{
    QStringList words;
    for (const auto kind : allMentionKinds) {
        if (kinds.contains(kind)) {
            words.append(QString(kindWord(kind)));
        }
    }
    setValue(Key::ShownMentionKinds, words);
}

double Settings::nameThreshold() const
{
    const double threshold = value(Key::NameThreshold).toDouble();
    return threshold >= 0 && threshold <= 1 ? threshold : usualNameThreshold;
}

void Settings::setNameThreshold(double threshold)
{
    setValue(Key::NameThreshold, std::clamp(threshold, 0.0, 1.0));
}

qsizetype Settings::readingPosition(const QString &library, qint64 article) const
{
    const auto place = placeOf(library, article);
    for (const auto entries = value(Key::ReadingPositions).toStringList(); const auto &entry : entries) {
        if (entry.startsWith(place)) {
            return QStringView(entry).sliced(place.size()).toLongLong();
        }
    }
    return 0;
}

void Settings::setReadingPosition(const QString &library, qint64 article, qsizetype position)
{
    const auto place = placeOf(library, article);
    auto entries = value(Key::ReadingPositions).toStringList();
    entries.removeIf([&place](const QString &entry) {
        return entry.startsWith(place);
    });
    entries.prepend(place + QString::number(position));
    setValue(Key::ReadingPositions, QStringList(entries.first(std::min<qsizetype>(entries.size(), mostReadingPositions))));
}

QStringList Settings::seenHints() const
{
    return value(Key::SeenHints).toStringList();
}

void Settings::addSeenHint(const QString &word)
{
    auto words = seenHints();
    if (!words.contains(word)) {
        words.append(word);
        setValue(Key::SeenHints, words);
    }
}

QByteArray Settings::windowGeometry() const
{
    return value(Key::WindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setValue(Key::WindowGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return value(Key::WindowState).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    setValue(Key::WindowState, state);
}

QString Settings::lastLibrary() const
{
    return value(Key::LastLibrary).toString();
}

void Settings::setLastLibrary(const QString &path)
{
    setValue(Key::LastLibrary, path);
}

QStringList Settings::recentLibraries() const
{
    return value(Key::RecentLibraries).toStringList();
}

void Settings::addRecentLibrary(const QString &path)
{
    auto paths = recentLibraries();
    paths.removeAll(path);
    paths.prepend(path);
    setValue(Key::RecentLibraries, QStringList(paths.first(std::min<qsizetype>(paths.size(), mostRecentLibraries))));
}

QString Settings::annotator() const
{
    return value(Key::Annotator).toString();
}

void Settings::setAnnotator(const QString &name)
{
    m_file.setValue(row(Key::Annotator).name, name); // the default too: it has been chosen
    Q_EMIT changed(Key::Annotator);
}

bool Settings::isAnnotatorChosen() const
{
    return m_file.contains(row(Key::Annotator).name);
}

QHash<QString, QString> Settings::shortcuts() const
{
    QHash<QString, QString> keys;
    const auto entries = value(Key::Shortcuts).toStringList();
    for (const auto &entry : entries) {
        if (const auto separator = entry.indexOf(u'='); separator > 0) {
            keys.insert(entry.first(separator), entry.sliced(separator + 1));
        }
    }
    return keys;
}

void Settings::setShortcuts(const QHash<QString, QString> &keys)
{
    QStringList entries;
    for (const auto [command, own] : keys.asKeyValueRange()) {
        entries.append(command + u'=' + own);
    }
    entries.sort();
    setValue(Key::Shortcuts, entries);
}

CsvOptions Settings::csvOptions() const
{
    CsvOptions options;
    const auto separator = value(Key::CsvSeparator).toString();
    if (separator == ";"_L1 || separator == "\t"_L1) {
        options.separator = separator.front();
    }
    options.byteOrderMark = value(Key::CsvByteOrderMark).toBool();
    options.neutralizeFormulas = value(Key::CsvNeutralizeFormulas).toBool();
    return options;
}

void Settings::setCsvOptions(const CsvOptions &options)
{
    setValue(Key::CsvSeparator, QString(options.separator));
    setValue(Key::CsvByteOrderMark, options.byteOrderMark);
    setValue(Key::CsvNeutralizeFormulas, options.neutralizeFormulas);
}

bool Settings::relativeDates() const
{
    return value(Key::RelativeDates).toBool();
}

void Settings::setRelativeDates(bool mark)
{
    setValue(Key::RelativeDates, mark);
}
