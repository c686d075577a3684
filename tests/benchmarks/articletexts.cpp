// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/articletexts.h"

#include "support/testsupport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

QStringList articleTexts()
{
    const auto shared = sharedFolder(u"corpus"_s);
    const QDir folder(shared.isEmpty() ? projectPath(u"resources/samples"_s) : shared);
    QStringList texts;
    for (const auto &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read %s", qPrintable(file.fileName()));
        }
        texts.append(QString::fromUtf8(file.readAll()));
    }
    if (texts.isEmpty()) {
        qFatal("no articles in %s", qPrintable(folder.path()));
    }
    return texts;
}

QString repeatedArticles(qsizetype bytes)
{
    const auto once = articleTexts().join(u'\n');
    return once.repeated(bytes / once.toUtf8().size() + 1);
}
