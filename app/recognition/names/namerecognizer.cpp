// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/namerecognizer.h"

#include "recognition/names/namegroups.h"
#include "recognition/names/namereading.h"
#include "recognition/pool.h"

#include <QCryptographicHash>
#include <QDir>

#include <atomic>
#include <map>

using namespace Qt::StringLiterals;

struct NameRecognizer::Parts {
    struct Trained {
        std::unique_ptr<NameModel> model;
        Pool<WordMemory> memories;
    };

    void openFolder(const QString &folder);
    void openModel(const QString &fileName);
    /// Takes what all models use, if the file is there.
    template<typename SharedFile>
    void openShared(const QString &fileName, std::unique_ptr<SharedFile> &shared);
    [[nodiscard]] Trained *trainedFor(QStringView language);
    [[nodiscard]] QString checksum() const;

    std::unique_ptr<GazetteerFile> known;
    std::unique_ptr<SensesFile> senses;
    std::map<QString, Trained> models; // by language
    QString modelsVersion;
    QList<Error> problems;
    std::atomic<double> threshold = usualNameThreshold;
};

void NameRecognizer::Parts::openFolder(const QString &folder)
{
    const QDir directory(folder);
    for (const auto &name : directory.entryList({u"*.names"_s}, QDir::Files, QDir::Name))
        openModel(directory.filePath(name));
    openShared(directory.filePath(u"known-names.gazetteer"_s), known);
    openShared(directory.filePath(u"known-words.senses"_s), senses);
}

template<typename SharedFile>
void NameRecognizer::Parts::openShared(const QString &fileName, std::unique_ptr<SharedFile> &shared)
{
    if (!QFile::exists(fileName))
        return;
    auto opened = SharedFile::open(fileName);
    if (opened)
        shared = std::move(*opened);
    else
        problems.append(opened.error());
}

void NameRecognizer::Parts::openModel(const QString &fileName)
{
    auto opened = NameModel::open(fileName);
    if (opened)
        models[(*opened)->language()].model = std::move(*opened);
    else
        problems.append(opened.error());
}

NameRecognizer::Parts::Trained *NameRecognizer::Parts::trainedFor(QStringView language)
{
    for (const auto &code : {language.left(2).toString().toLower(), u"fr"_s}) {
        if (const auto found = models.find(code); found != models.end())
            return &found->second;
    }
    return nullptr;
}

QString NameRecognizer::Parts::checksum() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[language, trained] : models)
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&trained.model->header()), sizeof(NameModelHeader)));
    return QString::fromLatin1(hash.result().toHex().first(12));
}

NameRecognizer::NameRecognizer(const QStringList &modelFolders, double threshold)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->threshold = threshold;
    m_parts->openFolder(u":/manicule/models"_s);
    for (const auto &folder : modelFolders)
        m_parts->openFolder(folder);
    m_parts->modelsVersion = m_parts->checksum();
}

NameRecognizer::~NameRecognizer() = default;

QList<Mention> NameRecognizer::find(QStringView text, QStringView language, const NameLexicon &lexicon, const QList<TextRange> &leftOut) const
{
    auto *trained = m_parts->trainedFor(language);
    if (!trained)
        return {};
    const auto &model = *trained->model;
    const NameText nameText(text,
                            {.gazetteer = m_parts->known ? m_parts->known->gazetteer() : Gazetteer(),
                             .senses = m_parts->senses ? m_parts->senses->senses() : WordSenses(),
                             .clusters = model.clusters(),
                             .words = model.words()},
                            leftOut);
    const auto memory = trained->memories.borrow([] {
        return std::make_unique<WordMemory>();
    });
    auto names = NameReading(nameText, model, *memory, lexicon).names();
    const auto writtenAs = [text](const Mention &name) {
        return text.sliced(name.range.start, name.range.length());
    };
    names.removeIf([&, threshold = m_parts->threshold.load()](const Mention &name) {
        return name.status != MentionStatus::Accepted && (name.confidence < threshold || model.words().isAcronym(writtenAs(name)));
    });
    groupNames(text, names);
    for (auto &name : names)
        lexicon.apply(name, writtenAs(name)); // whom it names
    return names;
}

void NameRecognizer::setThreshold(double threshold)
{
    m_parts->threshold = threshold;
}

bool NameRecognizer::knows(QStringView language) const
{
    return m_parts->models.contains(language.left(2).toString().toLower());
}

QString NameRecognizer::version() const
{
    return m_parts->modelsVersion + u'-' + QString::number(m_parts->threshold);
}

QList<Error> NameRecognizer::problems() const
{
    return m_parts->problems;
}
