// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/incomingfiles.h"

#include "import/minhash.h"
#include "recognition/articlementions.h"
#include "recognition/recognizer.h"

#include <QFileInfo>
#include <QtConcurrentRun>

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

    m_ready.assign(std::make_move_iterator(opened.recognized.begin()), std::make_move_iterator(opened.recognized.end()));
    m_recognizing.clear();
    m_nextArticle = qsizetype(m_ready.size());
    m_unrecognized = opened.read ? std::exchange(opened.read->articles, {}) : QList<ReadArticle>();
    return {name, std::move(opened.read)};
}

std::optional<IncomingArticle> IncomingFiles::nextArticle()
{
    planArticles();
    if (!m_ready.empty()) {
        auto article = std::move(m_ready.front());
        m_ready.pop_front();
        return article;
    }
    if (m_recognizing.empty()) {
        return {};
    }
    auto article = m_recognizing.front().takeResult();
    m_recognizing.pop_front();
    return article;
}

int IncomingFiles::articlesLeft() const
{
    return int(qsizetype(m_ready.size()) + qsizetype(m_recognizing.size()) + m_unrecognized.size() - m_nextArticle);
}

IncomingFiles::Opened IncomingFiles::open(const QString &name) const
{
    constexpr qsizetype recognizedAtOnce = 8;
    Opened opened{.read = readArticles(name, m_options, m_stop), .recognized = {}};
    if (opened.read) {
        const auto &articles = opened.read->articles;
        for (qsizetype i = 0; i < std::min(articles.size(), recognizedAtOnce) && !m_stop.stop_requested(); ++i) {
            opened.recognized.append(recognized(articles.at(i)));
        }
    }
    return opened;
}

IncomingArticle IncomingFiles::recognized(const ReadArticle &read) const
{
    const auto &article = read.article;
    return {.article = {.article = article,
                        .mentions = mentionsOf(article, m_recognizer, m_lexicon),
                        .recognizer = m_recognizer.version(),
                        .fingerprint = bytesOf(minHashOf(article.text))},
            .told = {.title = article.title, .words = article.words, .cleaned = read.cleaned, .warnings = read.warnings}};
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
    while (m_nextArticle < m_unrecognized.size() && m_recognizing.size() < ArticleIntake::mostInFlight) {
        const auto recognize = [this, read = m_unrecognized.at(m_nextArticle)] {
            return recognized(read);
        };
        m_recognizing.push_back(QtConcurrent::run(&m_pool, recognize));
        ++m_nextArticle;
    }
}
