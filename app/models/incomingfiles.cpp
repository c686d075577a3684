// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/incomingfiles.h"

#include "import/minhash.h"
#include "recognition/articlementions.h"
#include "recognition/recognizer.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace
{
qint64 sizeOf(const Draft &draft)
{
    qint64 bytes = 0;
    for (const auto &block : draft.blocks) {
        bytes += block.text.size() * qint64(sizeof(QChar));
    }
    return bytes;
}
}

IncomingFiles::IncomingFiles(const QStringList &names,
                             const Recognizer &recognizer,
                             const ReadingOptions &options,
                             const NameLexicon &lexicon,
                             std::stop_token stop)
    : m_names(names)
    , m_recognizer(recognizer)
    , m_options(options)
    , m_lexicon(lexicon)
    , m_stop(std::move(stop))
{
}

IncomingFiles::~IncomingFiles()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool IncomingFiles::atEnd() const
{
    return m_nextFile == m_names.size() && m_planned.empty();
}

IncomingFiles::File IncomingFiles::nextFile()
{
    planFiles();
    const auto name = m_names.at(m_nextFile - qsizetype(m_planned.size()));
    auto planned = std::move(m_planned.front());
    m_planned.pop_front();
    auto opened = planned.file.takeResult();
    m_bytes -= planned.bytes;
    planFiles();

    m_name = name;
    m_ready.assign(std::make_move_iterator(opened.recognized.begin()), std::make_move_iterator(opened.recognized.end()));
    m_recognizing.clear();
    m_articleBytes = 0;
    m_handedOut = 0;
    m_reader.reset();
    if (!opened.reader) {
        return {name, std::unexpected(opened.reader.error())};
    }
    m_reader = *std::move(opened.reader);
    return {name, {}};
}

std::optional<Result<IncomingArticle>> IncomingFiles::nextArticle()
{
    planArticles();
    if (m_ready.empty() && m_recognizing.empty()) {
        return {};
    }
    ++m_handedOut;
    if (!m_ready.empty()) {
        auto article = std::move(m_ready.front());
        m_ready.pop_front();
        return article;
    }
    auto [article, bytes] = std::move(m_recognizing.front());
    m_recognizing.pop_front();
    m_articleBytes -= bytes;
    return article.takeResult();
}

IncomingFiles::Told IncomingFiles::told() const
{
    if (!m_reader) {
        return {};
    }
    return {.warnings = m_reader->warnings(), .failures = m_reader->failures(), .left = int(m_ready.size() + m_recognizing.size()) + m_reader->left()};
}

double IncomingFiles::shareHandedOut() const
{
    const auto all = m_handedOut + told().left;
    return all == 0 ? 0 : double(m_handedOut) / all;
}

IncomingFiles::Opened IncomingFiles::open(const QString &name) const
{
    constexpr qsizetype recognizedAtOnce = 8;
    if (m_stop.stop_requested()) {
        return {.reader = failure(ErrorCode::Cancelled, name), .recognized = {}};
    }
    Opened opened{.reader = ArticleReader::open(name, m_options), .recognized = {}};
    while (opened.reader && opened.recognized.size() < recognizedAtOnce && !m_stop.stop_requested()) {
        auto draft = opened.reader->next();
        if (!draft) {
            break;
        }
        opened.recognized.append(recognized(*std::move(draft), name));
    }
    return opened;
}

Result<IncomingArticle> IncomingFiles::recognized(Draft draft, const QString &file) const
{
    return articleFrom(std::move(draft), file, m_options).transform([this](const ReadArticle &read) {
        const auto &article = read.article;
        return IncomingArticle{.article = {.article = article,
                                           .mentions = mentionsOf(article, m_recognizer, m_lexicon),
                                           .recognizer = m_recognizer.version(),
                                           .fingerprint = bytesOf(minHashOf(article.text))},
                               .told = {.title = article.title, .words = article.words, .cleaned = read.cleaned, .warnings = read.warnings}};
    });
}

void IncomingFiles::planFiles()
{
    while (m_nextFile < m_names.size() && m_planned.size() < ArticleIntake::mostInFlight) {
        const auto &name = m_names.at(m_nextFile);
        const auto bytes = QFileInfo(name).size();
        if (!m_planned.empty() && m_bytes + bytes > ArticleIntake::mostBytesInFlight) {
            return;
        }
        m_planned.push_back({QtConcurrent::run(&m_pool, &IncomingFiles::open, this, name), bytes});
        m_bytes += bytes;
        ++m_nextFile;
    }
}

void IncomingFiles::planArticles()
{
    while (m_reader && m_recognizing.size() < ArticleIntake::mostInFlight && m_articleBytes < ArticleIntake::mostBytesInFlight) {
        auto draft = m_reader->next();
        if (!draft) {
            return;
        }
        const auto bytes = sizeOf(*draft);
        const auto recognize = [this, name = m_name, draft = *std::move(draft)] {
            return recognized(draft, name);
        };
        m_recognizing.push_back({QtConcurrent::run(&m_pool, recognize), bytes});
        m_articleBytes += bytes;
    }
}
