// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/annotateverb.h"
#include "cli/backupverb.h"
#include "cli/checkverb.h"
#include "cli/commandcontext.h"
#include "cli/duplicatesverb.h"
#include "cli/exportverb.h"
#include "cli/importverb.h"
#include "cli/listverb.h"
#include "cli/mentionsverb.h"
#include "cli/searchverb.h"
#include "cli/tagsverb.h"
#include "cli/textverb.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <ranges>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<ListVerb>());
    verbs.push_back(std::make_unique<TextVerb>());
    verbs.push_back(std::make_unique<MentionsVerb>());
    verbs.push_back(std::make_unique<AnnotateVerb>());
    verbs.push_back(std::make_unique<TagsVerb>());
    verbs.push_back(std::make_unique<SearchVerb>());
    verbs.push_back(std::make_unique<DuplicatesVerb>());
    verbs.push_back(std::make_unique<ExportVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    verbs.push_back(std::make_unique<BackupVerb>());
    return verbs;
}

class CommandHelp
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QCommandLineOption libraryOption()
    {
        return {u"library"_s, tr("Work on this library file instead of your own."), u"FILE"_s};
    }

    static QCommandLineOption helpOption()
    {
        return {{u"h"_s, u"help"_s}, tr("Show this help.")};
    }

    static QCommandLineOption versionOption()
    {
        return {{u"v"_s, u"version"_s}, tr("Show the version.")};
    }

    /// The parser's help with our own first line, which it would begin with the path of the program.
    static QString text(const QString &usage, const QCommandLineParser &parser)
    {
        const auto help = parser.helpText();
        return tr("Usage: %1").arg(usage) + u'\n' + help.sliced(help.indexOf(u'\n'));
    }

    static QString ofProgram(const QCommandLineParser &parser)
    {
        const auto verbs = allVerbs();
        const auto longest = std::ranges::max(verbs | std::views::transform([](const auto &verb) {
                                                  return verb->manual().name.size();
                                              }));
        QString help = text(u"manicule [--library FILE] [VERB …]"_s, parser) + u'\n' + tr("Verbs:") + u'\n';
        for (const auto &verb : verbs) {
            help += u"  %1  %2\n"_s.arg(verb->manual().name, -int(longest)).arg(verb->manual().summary);
        }
        return help + u'\n' + tr("Without a verb, the window opens. “manicule VERB --help” says more about one.") + u'\n';
    }

    static QString ofVerb(const VerbManual &verb, const QCommandLineParser &parser)
    {
        return text(u"manicule [--library FILE] %1 %2"_s.arg(verb.name, verb.synopsis), parser);
    }

    static QString unknownVerb(const QString &verb)
    {
        return tr("There is no verb “%1”; “manicule --help” names those there are.").arg(verb);
    }

    static QString libraryWithoutName()
    {
        return tr("--library needs the name of a file.");
    }

    static QString wrongArguments(const VerbManual &verb)
    {
        return tr("Usage: %1").arg(u"manicule "_s + verb.name + u' ' + verb.synopsis);
    }

    static QString notWritten(const QString &systemError)
    {
        return tr("The output could not be written (%1).").arg(systemError);
    }
};

void addProgramOptions(QCommandLineParser &parser)
{
    parser.addOptions({CommandHelp::libraryOption(), CommandHelp::helpOption(), CommandHelp::versionOption()});
}

/// False where an option before the verb is unknown or lacks its value.
bool parse(QCommandLineParser &parser, const QStringList &arguments)
{
    // What follows the verb is the verb's own.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addProgramOptions(parser);
    return parser.parse(QStringList{u"manicule"_s} + arguments);
}

bool takes(const VerbManual &verb, qsizetype arguments)
{
    return arguments >= verb.leastArguments && (verb.mostArguments < 0 || arguments <= verb.mostArguments);
}
}

CommandLine::CommandLine(const QStringList &arguments)
    : m_arguments(arguments)
{
    QCommandLineParser parser;
    std::ignore = parse(parser, arguments);
    m_library = parser.value(u"library"_s);
    m_help = parser.isSet(u"help"_s);
    m_version = parser.isSet(u"version"_s);
    m_rest = parser.positionalArguments();
    if (!m_rest.isEmpty()) {
        m_verb = m_rest.takeFirst();
    }
}

bool CommandLine::wantsWindow() const
{
    return m_verb.isEmpty() && !m_help && !m_version && problem().isEmpty();
}

QString CommandLine::library() const
{
    return m_library;
}

QString CommandLine::problem() const
{
    QCommandLineParser parser;
    if (!parse(parser, m_arguments)) {
        return parser.errorText();
    }
    return parser.isSet(u"library"_s) && m_library.isEmpty() ? CommandHelp::libraryWithoutName() : QString();
}

ExitStatus CommandLine::run(CommandContext context) const
{
    const auto status = perform(context);
    context.console.flush();
    if (!context.console.writeError().isEmpty()) {
        context.console.say(CommandHelp::notWritten(context.console.writeError()));
        return ExitStatus::SomeFailed;
    }
    return status;
}

ExitStatus CommandLine::perform(CommandContext &context) const
{
    if (const auto wrong = problem(); !wrong.isEmpty()) {
        return context.wrongUsage(wrong);
    }
    if (!m_library.isEmpty()) {
        context.library = m_library;
    }
    if (m_version) {
        context.console.writeLine(u"manicule "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    if (m_help || m_verb.isEmpty()) {
        QCommandLineParser parser;
        addProgramOptions(parser);
        context.console.write(CommandHelp::ofProgram(parser).toUtf8());
        return ExitStatus::Done;
    }
    const auto verbs = allVerbs();
    const auto verb = std::ranges::find(verbs, m_verb, [](const auto &known) {
        return known->manual().name;
    });
    return verb == verbs.end() ? context.wrongUsage(CommandHelp::unknownVerb(m_verb)) : runVerb(**verb, context);
}

ExitStatus CommandLine::runVerb(const Verb &verb, CommandContext &context) const
{
    const auto &manual = verb.manual();
    QCommandLineParser parser;
    parser.setApplicationDescription(manual.summary);
    parser.addOptions(manual.options);
    parser.addOption(CommandHelp::helpOption());
    if (!parser.parse(QStringList{manual.name} + m_rest)) {
        return context.wrongUsage(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        context.console.write(CommandHelp::ofVerb(manual, parser).toUtf8());
        return ExitStatus::Done;
    }
    if (!takes(manual, parser.positionalArguments().size())) {
        return context.wrongUsage(CommandHelp::wrongArguments(manual));
    }
    return verb.run(parser, context);
}
