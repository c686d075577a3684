// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/libraryworker.h"

Result<std::unique_ptr<LibraryWorker>> LibraryWorker::start(const QString &path, Library::Access access)
{
    QPromise<Result<bool>> promise;
    promise.start();
    auto opened = promise.future();
    std::unique_ptr<LibraryWorker> worker(new LibraryWorker);
    worker->m_thread = std::thread(&LibraryWorker::work, worker.get(), path, access, std::move(promise));
    const auto isReadOnly = opened.result();
    if (!isReadOnly) {
        return std::unexpected(isReadOnly.error());
    }
    worker->m_readOnly = *isReadOnly;
    return worker;
}

LibraryWorker::~LibraryWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

bool LibraryWorker::isReadOnly() const
{
    return m_readOnly;
}

void LibraryWorker::enqueue(Priority priority, Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        (priority == Priority::Reader ? m_readerJobs : m_backgroundJobs).push_back(std::move(job));
    }
    m_wake.notify_one();
}

std::optional<LibraryWorker::Job> LibraryWorker::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] {
        return m_closing || !m_readerJobs.empty() || !m_backgroundJobs.empty();
    });
    auto &jobs = m_readerJobs.empty() ? m_backgroundJobs : m_readerJobs;
    if (jobs.empty()) {
        return std::nullopt;
    }
    auto job = std::move(jobs.front());
    jobs.pop_front();
    return job;
}

void LibraryWorker::work(const QString &path, Library::Access access, QPromise<Result<bool>> isReadOnly)
{
    // The library belongs to this thread: it is opened and closed here.
    const auto library = Library::open(path, access);
    isReadOnly.addResult(library.transform([](const std::unique_ptr<Library> &opened) {
        return opened->isReadOnly();
    }));
    isReadOnly.finish();
    if (!library) {
        return;
    }
    while (auto job = nextJob()) {
        (*job)(**library);
    }
}
