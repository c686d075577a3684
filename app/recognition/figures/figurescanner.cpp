// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"

#include "recognition/figures/figuregrammar.h"
#include "recognition/figures/linelexer.h"
#include "recognition/figures/readerdefinition.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
// KSyntaxHighlighting looks for definitions in the folder "syntax" below a search path.
const auto builtInPath = u":/manicule"_s;
const auto syntaxFolder = u"syntax"_s;

struct LanguageName {
    FigureLanguage language;
    QLatin1StringView suffix;
};
constexpr std::array languageNames{LanguageName{FigureLanguage::French, "(French)"_L1}, LanguageName{FigureLanguage::English, "(English)"_L1}};

QStringList builtInNames(QLatin1StringView suffix)
{
    return {u"Figures "_s + suffix, u"Units of measure "_s + suffix, u"Units of measure"_s, u"Currencies "_s + suffix};
}

/// The language that a definition's name ends with, in brackets: its name in English. Empty where it names none.
QString languageNamedIn(const QString &definitionName)
{
    static const auto known = [] {
        QSet<QString> names;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            names.insert(QLocale::languageToString(QLocale::Language(language)));
        }
        return names;
    }();
    const auto bracket = definitionName.lastIndexOf(u'(');
    if (bracket < 0 || !definitionName.endsWith(u')')) {
        return {};
    }
    const auto name = definitionName.sliced(bracket + 1).chopped(1);
    return known.contains(name) ? name : QString();
}

/// What the scanner needs to read one language.
struct LanguageParts {
    LanguageParts(const KSyntaxHighlighting::Repository &repository, const LanguageName &name, const QStringList &added)
        : language(name.language)
        , lexer(repository.definitionForName(builtInNames(name.suffix).first()))
    {
        const auto names = builtInNames(name.suffix);
        for (const auto &definitionName : names) {
            const auto definition = repository.definitionForName(definitionName);
            const auto lists = definition.keywordLists();
            for (const auto &list : lists) {
                lexicon.add(list, definition.keywordList(list));
            }
        }
        for (const auto &definitionName : added) {
            addedLexers.push_back({languageNamedIn(definitionName), std::make_unique<LineLexer>(repository.definitionForName(definitionName))});
        }
    }

    FigureLanguage language;
    Lexicon lexicon;
    LineLexer lexer;
    struct AddedLexer {
        QString language; // in English, where it is for texts in that one only
        std::unique_ptr<LineLexer> lexer;
    };
    std::vector<AddedLexer> addedLexers; // of the reader's definitions that stand beside ours
};

/// What a definition marked as one run of digits and letters ("10km", "5M") is two tokens.
void appendTokens(std::vector<Token> &tokens, QStringView line, const LineLexer::Span &span, const Lexicon &lexicon)
{
    const auto text = line.sliced(span.range.start, span.range.length());
    if (text.back().isDigit()) { // a number, or a unit such as m2, which is looked up with what is beside it
        tokens.push_back({span.range, span.kind, {}});
        return;
    }
    if (span.kind != MentionKind::Number || !text.back().isLetter() || text.front().isLetter()) {
        tokens.push_back({span.range, span.kind, lexicon.meanings(text)});
        return;
    }
    auto split = text.size();
    while (split > 0 && text[split - 1].isLetter()) {
        --split;
    }
    const auto middle = span.range.start + split;
    tokens.push_back({{span.range.start, middle}, span.kind, lexicon.meanings(text.first(split))});
    tokens.push_back({{middle, span.range.end}, span.kind, lexicon.meanings(text.sliced(split))});
}

/// The figure that a reader's definition marked. It is worth what the only figure of its kind that we found in it is worth.
Mention markedFigure(const LineLexer::Span &span, const QList<Mention> &found)
{
    Mention mention{span.range, span.kind, {}, {}};
    const auto isInside = [&span](const Mention &other) {
        return other.kind == span.kind && span.range.contains(other.range);
    };
    const auto first = std::ranges::find_if(found, isInside);
    if (first != found.end() && std::find_if(std::next(first), found.end(), isInside) == found.end()) {
        mention.value = first->value;
        mention.flags = first->flags;
    }
    return mention;
}

/// `found` with the spans of a reader's definition in the place of what they overlap. Both are ordered.
QList<Mention> withMarked(const QList<Mention> &found, const std::vector<LineLexer::Span> &spans)
{
    QList<Mention> merged;
    qsizetype next = 0;
    for (const auto &span : spans) {
        while (next < found.size() && found[next].range.end <= span.range.start) {
            merged.append(found[next++]);
        }
        merged.append(markedFigure(span, found.sliced(next, std::min<qsizetype>(found.size() - next, span.range.length()))));
        while (next < found.size() && found[next].range.overlaps(span.range)) {
            ++next;
        }
    }
    merged.append(found.sliced(next));
    return merged;
}
}

struct FigureScanner::Parts {
    QTemporaryDir readersCopies; // sound definitions of the reader's, where KSyntaxHighlighting looks for them
    KSyntaxHighlighting::Repository repository;
    std::vector<std::unique_ptr<LanguageParts>> languages;
    QList<Error> problems;

    QStringList takeIn(const QStringList &folders);
};

/// Puts the readers' definitions beside ours. Returns the names of those that do not replace one of ours.
QStringList FigureScanner::Parts::takeIn(const QStringList &folders)
{
    repository.addCustomSearchPath(builtInPath);
    const auto definitions = definitionsIn(folders);
    problems = definitions.problems;
    if (definitions.sound.isEmpty()) {
        return {};
    }
    const QDir copies(readersCopies.path());
    if (!readersCopies.isValid() || !copies.mkdir(syntaxFolder)) {
        problems.append({ErrorCode::FileNotWritable, readersCopies.path(), readersCopies.errorString(), 0});
        return {};
    }
    QStringList added;
    int copied = 0;
    for (const auto &definition : definitions.sound) {
        const auto builtIn = repository.definitionForName(definition.name);
        if (builtIn.isValid() && builtIn.version() >= definition.version) {
            problems.append({ErrorCode::DefinitionInvalid,
                             definition.path,
                             u"its version must be above %1 to replace \"%2\""_s.arg(builtIn.version()).arg(definition.name),
                             1});
            continue;
        }
        QFile file(definition.path);
        if (!file.copy(copies.filePath(u"%1/%2.xml"_s.arg(syntaxFolder).arg(++copied)))) {
            problems.append({ErrorCode::FileUnreadable, definition.path, file.errorString(), 0});
        } else if (!builtIn.isValid()) {
            added.append(definition.name);
        }
    }
    repository.addCustomSearchPath(readersCopies.path());
    return added;
}

FigureScanner::FigureScanner(const QStringList &definitionFolders)
    : m_parts(std::make_unique<Parts>())
{
    const auto added = m_parts->takeIn(definitionFolders);
    for (const auto &name : languageNames) {
        m_parts->languages.push_back(std::make_unique<LanguageParts>(m_parts->repository, name, added));
    }
}

FigureScanner::~FigureScanner() = default;

QList<Mention> FigureScanner::scan(QStringView text, QStringView language, const FigureOptions &options)
{
    auto &parts = *m_parts->languages[language == u"en" ? 1 : 0];
    const QStringList languageNamesOfText{QLocale::languageToString(QLocale::codeToLanguage(language)),
                                          QLocale::languageToString(QLocale::codeToLanguage(options.textLanguage))};
    const auto published = QDate::fromString(options.articleDate.left(10), Qt::ISODate);
    const int publishedYear = options.articleDate.left(4).toInt();
    QList<Mention> mentions;
    for (qsizetype start = 0; start < text.size();) {
        const auto lineFeed = text.indexOf(u'\n', start);
        const auto end = lineFeed < 0 ? text.size() : lineFeed;
        const auto line = text.sliced(start, end - start);
        const auto &spans = parts.lexer.read(line);
        std::vector<Token> tokens;
        tokens.reserve(spans.size());
        for (const auto &span : spans) {
            appendTokens(tokens, line, span, parts.lexicon);
        }
        QList<Mention> found;
        if (!tokens.empty()) {
            const TokenLine tokenLine(line, std::move(tokens), parts.lexicon, parts.language);
            found = FigureGrammar(tokenLine, published, publishedYear, options.relativeDates).figures();
        }
        for (const auto &[itsLanguage, lexer] : parts.addedLexers) {
            if (itsLanguage.isEmpty() || languageNamesOfText.contains(itsLanguage)) {
                found = withMarked(found, lexer->read(line));
            }
        }
        for (auto &mention : found) {
            mention.range = {mention.range.start + start, mention.range.end + start};
        }
        if (mentions.isEmpty()) {
            mentions = std::move(found);
        } else {
            mentions.append(std::move(found));
        }
        start = end + 1;
    }
    return mentions;
}

QList<Error> FigureScanner::problems() const
{
    return m_parts->problems;
}
