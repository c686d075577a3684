// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// manicule-pdf: a PDF file on standard input, its text on standard output as packed() packs it. Started by pdfTextByWorker().

#include "import/pdftext.h"
#include "import/pdfworker.h"
#include "pdf/popplerpages.h"

#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace
{
/// Lowers a limit; one that is lower already stays.
bool lower(int resource, rlim_t soft, rlim_t hard)
{
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0) {
        return false;
    }
    limit = {.rlim_cur = std::min(soft, limit.rlim_cur), .rlim_max = std::min(hard, limit.rlim_max)};
    return setrlimit(resource, &limit) == 0;
}

bool limitItself()
{
    constexpr rlim_t mostSeconds = 8; // of a processor
    const auto tooLong = std::signal(SIGXCPU, [](int) {
        std::_Exit(pdfTookTooLong);
    });
    bool isLimited = tooLong != SIG_ERR && lower(RLIMIT_CPU, mostSeconds, mostSeconds + 1) && lower(RLIMIT_CORE, 0, 0);
#if !__has_feature(address_sanitizer) // which reserves terabytes
    constexpr rlim_t mostMemory = rlim_t(3) * 1024 * 1024 * 1024;
    isLimited = isLimited && lower(RLIMIT_AS, mostMemory, mostMemory);
#endif
    return isLimited;
}
}

int main()
{
    if (!limitItself()) {
        return EXIT_FAILURE; // what is in a file must not be able to take the machine
    }
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return EXIT_FAILURE;
    }
    const auto answer = packed(popplerPagesOf(input.readAll()).and_then(pdfTextOf));
    return output.write(answer) == answer.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
