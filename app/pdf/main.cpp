// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// manicule-pdf: a PDF file on standard input, its text on standard output as packed() packs it. Started by pdfTextByWorker().

#include "import/pdftext.h"
#include "import/pdfworker.h"
#include "pdf/popplerpages.h"

#include <QFile>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace
{
void limitItself()
{
    constexpr rlim_t mostSeconds = 8; // of a processor
    std::signal(SIGXCPU, [](int) {
        std::_Exit(pdfTookTooLong);
    });
    const rlimit time{.rlim_cur = mostSeconds, .rlim_max = mostSeconds + 1};
    setrlimit(RLIMIT_CPU, &time);
    const rlimit noDumps{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &noDumps);
#if !__has_feature(address_sanitizer) // which reserves terabytes
    constexpr rlim_t mostMemory = rlim_t(3) * 1024 * 1024 * 1024;
    const rlimit memory{.rlim_cur = mostMemory, .rlim_max = mostMemory};
    setrlimit(RLIMIT_AS, &memory);
#endif
}
}

int main()
{
    limitItself();
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return EXIT_FAILURE;
    }
    const auto answer = packed(popplerPagesOf(input.readAll()).and_then(pdfTextOf));
    return output.write(answer) == answer.size() && output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
