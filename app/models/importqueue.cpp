// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importqueue.h"

#include "models/importjob.h"

ImportQueue::ImportQueue(const SharedRecognizer &recognizer)
    : m_recognizer(recognizer)
{
}

ImportQueue::~ImportQueue() = default;

void ImportQueue::add(const QStringList &paths, const ReadingOptions &options, LibraryWorker &writer)
{
    m_waiting.append({paths, options, &writer});
    if (!isRunning()) {
        startNext();
    }
}

void ImportQueue::cancel()
{
    m_waiting.clear();
    if (m_job) {
        m_job->cancel();
    }
}

void ImportQueue::stop()
{
    m_waiting.clear();
    m_job.reset();
}

bool ImportQueue::isRunning() const
{
    return m_job != nullptr;
}

void ImportQueue::startNext()
{
    const auto next = m_waiting.takeFirst();
    m_job = std::make_unique<ImportJob>(next.paths, next.options, m_recognizer, *next.writer);
    connect(m_job.get(), &ImportJob::articlesAdded, this, &ImportQueue::articlesAdded);
    connect(m_job.get(), &ImportJob::textsChanged, this, &ImportQueue::textsChanged);
    connect(m_job.get(), &ImportJob::progressed, this, &ImportQueue::progressed);
    connect(m_job.get(), &ImportJob::finished, this, &ImportQueue::finish);
    Q_EMIT progressed(0, 0, 0);
}

void ImportQueue::finish(const ImportReport &report)
{
    m_job->setParent(this);
    m_job.release()->deleteLater(); // it is the one that calls
    if (!m_waiting.isEmpty()) {
        startNext();
    }
    Q_EMIT finished(report);
}
