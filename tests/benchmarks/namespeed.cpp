// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how fast names are found, alone, on one core: in articles and in hostile texts; how long the models take to open and how
// much memory all of it takes. --articles: the articles alone.

#include "benchmarks/articletexts.h"
#include "benchmarks/goal.h"
#include "benchmarks/peakmemory.h"
#include "recognition/names/namerecognizer.h"
#include "recognition/names/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int runs = 5;

double fastest(const std::function<void()> &work)
{
    double ms = std::numeric_limits<double>::max();
    for (int i = 0; i < runs; ++i) {
        ms = std::min(ms, processorTime(work));
    }
    return ms;
}

Figure loading()
{
    const double first = timed([] {
        const NameRecognizer recognizer;
    });
    constexpr double goal = 50; // ms
    return {u"models of both languages opened"_s, u"%1 ms"_s.arg(first, 0, 'f', 1), u"at most %1 ms"_s.arg(goal), first <= goal};
}

Figure memory()
{
    const auto megabytes = peakMemory();
    constexpr double goal = 60;
    return {u"peak of memory, program, models and articles"_s, u"%1 MB"_s.arg(megabytes, 0, 'f', 1), u"at most %1 MB"_s.arg(goal), megabytes <= goal};
}

Figure speedOn(const QString &what, const QStringList &texts, const NameRecognizer &recognizer)
{
    size_t tokens = 0;
    for (const auto &text : texts) {
        tokens += tokensOf(text).size();
    }
    qsizetype found = 0;
    const double ms = fastest([&] {
        found = 0;
        for (const auto &text : texts) {
            found += recognizer.find(text, u"fr").size();
        }
    });
    const auto perSecond = double(tokens) / ms * 1000;
    constexpr double goal = 500'000;
    return {u"%1 names in %2 tokens of %3"_s.arg(found).arg(tokens).arg(what),
            u"%1 tokens/s"_s.arg(perSecond, 0, 'f', 0),
            u"at least %1"_s.arg(goal, 0, 'f', 0),
            perSecond >= goal};
}

/// Thousands of names, each another one.
QString differentNames(qsizetype size)
{
    QString text;
    for (int number = 0; text.size() < size; ++number) {
        QString name;
        for (int rest = number; rest > 0; rest /= 20) {
            name += QChar(u'a' + rest % 20);
        }
        text += u"Selon M. Z"_s + name + u"on, oui. "_s;
    }
    return text.first(size);
}

std::vector<Figure> hostileTexts(const NameRecognizer &recognizer)
{
    const std::vector<std::pair<QString, QString>> pieces{{u"one word"_s, u"a"_s},
                                                          {u"one capital word"_s, u"A"_s},
                                                          {u"capitals without end"_s, u"Paris "_s},
                                                          {u"capitals only"_s, u"PERSONNE NE SORT. "_s},
                                                          {u"points"_s, u"J."_s},
                                                          {u"hyphens"_s, u"A-"_s},
                                                          {u"apostrophes"_s, u"L’"_s},
                                                          {u"brackets"_s, u"Abc (A) "_s},
                                                          {u"emoji"_s, u"👩‍👧 Paris 🇫🇷"_s},
                                                          {u"scripts"_s, u"Москва東京Tokyo القاهرة "_s}};
    std::vector<Figure> figures;
    const auto measure = [&](const QString &what, const auto &textOf) {
        const double once = fastest([&, text = textOf(megabyte)] {
            static_cast<void>(recognizer.find(text, u"fr"));
        });
        const double fourTimes = fastest([&, text = textOf(4 * megabyte)] {
            static_cast<void>(recognizer.find(text, u"fr"));
        });
        constexpr double goal = 6; // times as long for four times the text
        figures.push_back({u"a million and four million characters: "_s + what,
                           u"%1 ms, %2 ms"_s.arg(once, 0, 'f', 0).arg(fourTimes, 0, 'f', 0),
                           u"at most %1 times"_s.arg(goal),
                           fourTimes <= goal * once});
    };
    for (const auto &[what, piece] : pieces) {
        measure(what, [&piece](qsizetype size) {
            return piece.repeated(size / piece.size());
        });
    }
    measure(u"different names"_s, differentNames);
    return figures;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<Figure> figures{loading()};
    const NameRecognizer recognizer;
    const auto articles = articleTexts();
    figures.push_back(speedOn(u"articles, one by one"_s, articles, recognizer));
    figures.push_back(memory());
    figures.push_back(speedOn(u"articles as one text of 10 MB"_s, {repeatedArticles(10 * megabyte)}, recognizer));
    if (!application.arguments().contains(u"--articles"_s)) {
        std::ranges::move(hostileTexts(recognizer), std::back_inserter(figures));
    }
    print(figures);
    return 0;
}
