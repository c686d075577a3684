// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandcontext.h"

#include "store/articlerepository.h"

#include <QCoreApplication>

#include <algorithm>

std::unique_ptr<Library> CommandContext::open(Library::Access access)
{
    auto opened = Library::open(library, access);
    if (!opened) {
        console.complain(opened.error());
        return nullptr;
    }
    return *std::move(opened);
}

std::unique_ptr<Library> CommandContext::openForReading()
{
    return open(Library::Access::ReadOnly);
}

std::unique_ptr<Library> CommandContext::openForWriting()
{
    auto opened = open(Library::Access::ReadWrite);
    if (opened && opened->isReadOnly()) {
        console.complain({.code = ErrorCode::LibraryReadOnly, .subject = library});
        return nullptr;
    }
    return opened;
}

std::unique_ptr<Library> CommandContext::openExisting()
{
    const auto present = openForReading();
    return present ? open(Library::Access::ReadWrite) : nullptr;
}

std::expected<CommandContext::OpenedArticle, ExitStatus> CommandContext::openArticle(const QString &argument, Library::Access access)
{
    const auto ids = articleIdsOf({argument}, *this);
    if (!ids) {
        return std::unexpected(ExitStatus::WrongUsage);
    }
    auto opened = access == Library::Access::ReadOnly ? openForReading() : openForWriting();
    if (!opened) {
        return std::unexpected(ExitStatus::LibraryNotOpened);
    }
    const auto article = opened->articles().article(ids->first());
    if (!article) {
        console.complain(article.error());
        return std::unexpected(ExitStatus::SomeFailed);
    }
    return OpenedArticle{std::move(opened), *article};
}

ExitStatus CommandContext::wrongUsage(const QString &sentence)
{
    console.say(sentence);
    return ExitStatus::WrongUsage;
}

std::optional<ArticleId> articleIdOf(QStringView argument)
{
    const bool digits = !argument.isEmpty() && std::ranges::all_of(argument, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool small = false;
    const auto id = argument.toLongLong(&small);
    return digits && small ? std::optional(id) : std::nullopt;
}

std::optional<QList<ArticleId>> articleIdsOf(const QStringList &arguments, CommandContext &context)
{
    QList<ArticleId> ids;
    for (const auto &argument : arguments) {
        const auto id = articleIdOf(argument);
        if (!id) {
            context.wrongUsage(QCoreApplication::translate("CommandLine", "“%1” is not the number of an article.").arg(argument));
            return std::nullopt;
        }
        ids.append(*id);
    }
    return ids;
}
