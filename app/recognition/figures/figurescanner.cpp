// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"

#include "recognition/figures/figuregrammar.h"
#include "recognition/figures/linelexer.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const auto builtInFolder = u":/manicule"_s;

/// The lexicon and the lexer of one language.
struct LanguageParts {
    LanguageParts(const KSyntaxHighlighting::Repository &repository, const QString &suffix)
        : lexer(repository.definitionForName(u"Figures "_s + suffix))
    {
        const QStringList names{u"Figures "_s + suffix, u"Units of measure "_s + suffix, u"Units of measure"_s, u"Currencies "_s + suffix};
        for (const auto &name : names) {
            const auto definition = repository.definitionForName(name);
            const auto lists = definition.keywordLists();
            for (const auto &list : lists) {
                lexicon.add(list, definition.keywordList(list));
            }
        }
    }

    Lexicon lexicon;
    LineLexer lexer;
};

/// What a definition marked as one run of digits and letters ("10km", "5M") is two tokens.
void appendTokens(std::vector<Token> &tokens, QStringView line, const LineLexer::Span &span, const Lexicon &lexicon)
{
    const auto text = line.sliced(span.range.start, span.range.length());
    auto split = text.size();
    if (span.kind == MentionKind::Number && text.back().isLetter() && !text.front().isLetter()) {
        while (split > 0 && text[split - 1].isLetter()) {
            --split;
        }
        tokens.push_back({{span.range.start, span.range.start + split}, span.kind, lexicon.meanings(text.first(split))});
        tokens.push_back({{span.range.start + split, span.range.end}, span.kind, lexicon.meanings(text.sliced(split))});
        return;
    }
    tokens.push_back({span.range, span.kind, lexicon.meanings(text)});
}
}

struct FigureScanner::Parts {
    KSyntaxHighlighting::Repository repository;
    std::unique_ptr<LanguageParts> french;
    std::unique_ptr<LanguageParts> english;
    QList<Error> problems;
};

FigureScanner::FigureScanner([[maybe_unused]] const QStringList &definitionFolders)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->repository.addCustomSearchPath(builtInFolder);
    m_parts->french = std::make_unique<LanguageParts>(m_parts->repository, u"(French)"_s);
    m_parts->english = std::make_unique<LanguageParts>(m_parts->repository, u"(English)"_s);
}

FigureScanner::~FigureScanner() = default;

QList<Mention> FigureScanner::scan(QStringView text, QStringView language, const FigureOptions &options)
{
    const bool isEnglish = language == u"en";
    auto &parts = isEnglish ? *m_parts->english : *m_parts->french;
    const auto published = QDate::fromString(options.articleDate.first(std::min<qsizetype>(options.articleDate.size(), 10)), Qt::ISODate);
    const int publishedYear = options.articleDate.first(std::min<qsizetype>(options.articleDate.size(), 4)).toInt();
    QList<Mention> mentions;
    for (qsizetype start = 0; start < text.size();) {
        const auto lineFeed = text.indexOf(u'\n', start);
        const auto end = lineFeed < 0 ? text.size() : lineFeed;
        const auto line = text.sliced(start, end - start);
        std::vector<Token> tokens;
        for (const auto &span : parts.lexer.read(line)) {
            appendTokens(tokens, line, span, parts.lexicon);
        }
        if (!tokens.empty()) {
            const TokenLine tokenLine(line, std::move(tokens), parts.lexicon, isEnglish ? FigureLanguage::English : FigureLanguage::French);
            for (auto mention : FigureGrammar(tokenLine, published, publishedYear, options.relativeDates).figures()) {
                mention.range = {mention.range.start + start, mention.range.end + start};
                mentions.append(mention);
            }
        }
        start = end + 1;
    }
    return mentions;
}

QList<Error> FigureScanner::problems() const
{
    return m_parts->problems;
}
