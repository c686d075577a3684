// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/recognizer.h"

#include "recognition/figures/figurescanner.h"
#include "recognition/mergedmentions.h"
#include "recognition/names/namerecognizer.h"
#include "recognition/pool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <atomic>

using namespace Qt::StringLiterals;

namespace
{

// Bump it when the same text may give other mentions: a change of code or definition. Models have versions of their own.
constexpr auto recognitionVersion = "4-"_L1;

QString checksumOf(const QStringList &definitionFolders)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool anything = false;
    for (const auto &folder : definitionFolders) {
        const QDir directory(folder);
        for (const auto &name : directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue; // the scanner reports it among its problems
            hash.addData(name.toUtf8());
            hash.addData(&file);
            anything = true;
        }
    }
    return anything ? QString::fromLatin1(hash.result().toHex().first(16)) : QString();
}

}

struct Recognizer::Parts {
    explicit Parts(const RecognizerOptions &options)
        : definitionFolders(options.definitionFolders)
        , names(options.modelFolders, options.nameThreshold)
        , relativeDates(options.relativeDates)
        , definitionsVersion(recognitionVersion + checksumOf(options.definitionFolders))
    {
        problems = borrowScanner()->problems() + names.problems();
    }

    [[nodiscard]] Pool<FigureScanner>::Loan borrowScanner()
    {
        return scanners.borrow([this] {
            return std::make_unique<FigureScanner>(definitionFolders);
        });
    }

    QStringList definitionFolders;
    Pool<FigureScanner> scanners;
    NameRecognizer names;
    std::atomic<bool> relativeDates;
    QString definitionsVersion;
    QList<Error> problems;
};

Recognizer::Recognizer(RecognizerOptions options)
    : m_parts(std::make_unique<Parts>(options))
{
}

Recognizer::~Recognizer() = default;

QList<Mention> Recognizer::recognize(QStringView text, QStringView language, const TextBackground &background) const
{
    const auto figures = m_parts->borrowScanner()->scan(
        text,
        nearestLanguage(language),
        {.articleDate = background.published, .textLanguage = language.left(2).toString().toLower(), .relativeDates = m_parts->relativeDates});
    return mergedMentions(m_parts->names.find(text, readingLanguage(language), background.lexicon, background.noteCalls), figures);
}

QString Recognizer::readingLanguage(QStringView language) const
{
    return m_parts->names.knows(language) ? language.left(2).toString().toLower() : nearestLanguage(language);
}

QString Recognizer::nearestLanguage(QStringView language)
{
    const auto code = language.left(2);
    static constexpr std::array germanicCodes{"en"_L1, "de"_L1, "nl"_L1, "sv"_L1, "da"_L1, "no"_L1};
    const bool asEnglish = std::ranges::any_of(germanicCodes, [code](QLatin1StringView germanic) {
        return code.compare(germanic, Qt::CaseInsensitive) == 0;
    });
    return asEnglish ? u"en"_s : u"fr"_s;
}

void Recognizer::setRelativeDates(bool mark)
{
    m_parts->relativeDates = mark;
}

void Recognizer::setNameThreshold(double threshold)
{
    m_parts->names.setThreshold(threshold);
}

QString Recognizer::version() const
{
    return m_parts->definitionsVersion + m_parts->names.version() + (m_parts->relativeDates ? u"+relative"_s : QString());
}

QList<Error> Recognizer::problems() const
{
    return m_parts->problems;
}
