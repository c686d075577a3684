// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/firstmentions.h"

#include "core/paragraphs.h"
#include "recognition/articlementions.h"
#include "recognition/recognizer.h"
#include "store/decisionrepository.h"
#include "store/library.h"
#include "store/mentionrepository.h"

#include <algorithm>

namespace
{

// UTF-16 units: a screen above the position, some screens below.
constexpr qsizetype above = 3'000;
constexpr qsizetype below = 20'000;

struct Part {
    TextRange range; // of the whole text
    Article article; // what is there, as an article of its own
};

// Whole paragraphs, but where one is longer than all that is wanted.
Part partOf(const Article &whole, qsizetype position)
{
    const TextRange wanted{std::max<qsizetype>(0, position - above), std::min(whole.text.size(), position + below)};
    Part part{.range = wanted, .article = whole};
    part.article.paragraphKinds.clear();
    const auto paragraphs = paragraphsOf(whole.text);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (!paragraphs[i].overlaps(wanted)) {
            continue;
        }
        part.range.start = std::clamp(paragraphs[i].start, std::max<qsizetype>(0, wanted.start - below), part.range.start);
        part.range.end = std::clamp(paragraphs[i].end, part.range.end, std::min(whole.text.size(), wanted.end + below));
        if (i < whole.paragraphKinds.size()) {
            part.article.paragraphKinds.append(whole.paragraphKinds[i]);
        }
    }
    part.article.text = whole.text.sliced(part.range.start, part.range.length());
    return part;
}

QList<Mention> moved(QList<Mention> mentions, qsizetype by)
{
    for (auto &mention : mentions) {
        mention.range = {mention.range.start + by, mention.range.end + by};
    }
    return mentions;
}

// As MentionRepository::ofArticle shows what was found in all of the text.
Result<QList<Mention>> mentionsIn(Library &library, const Recognizer &recognizer, const Article &article, const Part &part)
{
    const auto names = library.decisions().names();
    auto decided = library.decisions().ofArticle(article.id, article.text);
    if (!names || !decided) {
        return std::unexpected(!names ? names.error() : decided.error());
    }
    decided->removeIf([&part](const Mention &mention) {
        return !part.range.contains(mention.range);
    });
    const NameLexicon lexicon(*names);
    const auto found = mentionsOf(part.article, recognizer, lexicon);
    auto mentions = decidedMentions(part.article.text, found, moved(*std::move(decided), -part.range.start), lexicon);
    mentions.removeIf([](const Mention &mention) {
        return mention.status == MentionStatus::Rejected;
    });
    return moved(std::move(mentions), part.range.start);
}

} // namespace

Result<QList<Mention>> firstMentions(Library &library, const Recognizer &recognizer, const Article &article, qsizetype position)
{
    auto stored = library.mentions().ofArticle(article.id, article.text);
    const auto stale = library.mentions().isStale(article.id, recognizer.version());
    if (!stored || !stale || !*stale) {
        return stale ? stored : std::unexpected(stale.error());
    }
    const auto part = partOf(article, position);
    return mentionsIn(library, recognizer, article, part).transform([&](const QList<Mention> &seen) {
        stored->removeIf([&part](const Mention &mention) {
            return mention.range.overlaps(part.range);
        });
        const auto place = std::ranges::lower_bound(std::as_const(*stored), part.range.start, {}, [](const Mention &mention) {
            return mention.range.start;
        });
        const auto before = place - stored->cbegin();
        return stored->first(before) + seen + stored->sliced(before);
    });
}
