// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/pdfworker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 longestWait = 30'000; // ms
constexpr qsizetype largestAnswer = 256 * 1024 * 1024;

// Beside the program that asks, as it is built, or where installing puts it.
QString workerProgram()
{
    const auto folder = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(u"manicule-pdf"_s, {folder, folder + u'/' + QStringLiteral(MANICULE_PDF_FOLDER)});
}

// Reads until the worker ends. False where it was too slow or said too much.
bool listen(QProcess &worker, QByteArray &answer)
{
    const QDeadlineTimer deadline(longestWait);
    while (worker.waitForReadyRead(int(deadline.remainingTime()))) {
        answer += worker.readAllStandardOutput();
        if (answer.size() > largestAnswer) {
            return false;
        }
    }
    const bool ended = worker.state() == QProcess::NotRunning || worker.waitForFinished(int(deadline.remainingTime()));
    answer += worker.readAllStandardOutput();
    return ended;
}
}

Result<PdfText> pdfTextByWorker(const QByteArray &file)
{
    QProcess worker;
    worker.setStandardErrorFile(QProcess::nullDevice());
    worker.start(workerProgram(), QStringList());
    if (!worker.waitForStarted()) {
        return failure(ErrorCode::FileUnreadable, {}, u"manicule-pdf: "_s + worker.errorString());
    }
    worker.write(file);
    worker.closeWriteChannel();
    QByteArray answer;
    if (!listen(worker, answer)) {
        worker.kill();
        worker.waitForFinished();
        return failure(ErrorCode::FileTooLarge);
    }
    if (worker.exitStatus() != QProcess::NormalExit || worker.exitCode() != 0) {
        return failure(worker.exitCode() == pdfTookTooLong ? ErrorCode::FileTooLarge : ErrorCode::FormatBroken);
    }
    return unpacked(answer);
}
