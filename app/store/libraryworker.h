// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "store/library.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

/// A thread with its own connection to the library. The window has two: the one writer, and one for reads that take time.
/// Work goes first come, first served within a priority; what the reader does goes before what runs in the background.
class LibraryWorker
{
public:
    enum class Priority {
        Reader,
        Background
    };

    /// Opens on the worker's thread and waits for it.
    [[nodiscard]] static Result<std::unique_ptr<LibraryWorker>> start(const QString &path, Library::Access access);
    /// Finishes what was asked for, then closes.
    ~LibraryWorker();
    LibraryWorker(const LibraryWorker &) = delete;
    LibraryWorker &operator=(const LibraryWorker &) = delete;

    [[nodiscard]] bool isReadOnly() const;

    /// Runs `work(Library &)`, which returns a value, on the worker's thread. The future holds that value. Callable from any thread.
    template<typename Work>
    auto run(Priority priority, Work work) -> QFuture<std::invoke_result_t<Work, Library &>>
    {
        QPromise<std::invoke_result_t<Work, Library &>> promise;
        promise.start();
        auto future = promise.future();
        enqueue(priority, [promise = std::move(promise), work = std::move(work)](Library &library) mutable {
            promise.addResult(work(library));
            promise.finish();
        });
        return future;
    }

private:
    using Job = std::move_only_function<void(Library &)>;

    LibraryWorker() = default;
    void enqueue(Priority priority, Job job);
    /// Waits for the next job; nothing once closing, when all are done.
    [[nodiscard]] std::optional<Job> nextJob();
    void work(const QString &path, Library::Access access, QPromise<Result<bool>> isReadOnly);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_readerJobs;
    std::deque<Job> m_backgroundJobs;
    bool m_closing = false;
    bool m_readOnly = false;
    std::thread m_thread;
};
