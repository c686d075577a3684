// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/prose.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace
{
QStringList sentencesOfSamples()
{
    QStringList sentences;
    const QDir samples(QLatin1StringView(MANICULE_SOURCE_DIR) + "/resources/samples"_L1);
    for (const auto &name : samples.entryList(QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read %s", qPrintable(file.fileName()));
        }
        const auto text = QString::fromUtf8(file.readAll());
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
        qsizetype start = 0;
        for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
            const auto sentence = text.sliced(start, end - start).trimmed();
            if (sentence.size() > 40) {
                sentences.append(sentence);
            }
            start = end;
        }
    }
    return sentences;
}
}

QString prose(qsizetype bytes, quint32 seed)
{
    static const auto sentences = sentencesOfSamples();
    QRandomGenerator random(seed);
    QString text = u"Article numéro %1\n\n"_s.arg(seed);
    // French text takes about 1.03 bytes a letter in UTF-8.
    const auto letters = bytes * 100 / 103;
    while (text.size() < letters) {
        for (int i = 0, count = random.bounded(2, 6); i < count; ++i) {
            text += sentences[random.bounded(int(sentences.size()))] + u' ';
        }
        text += u"\n\n"_s;
    }
    return text;
}
