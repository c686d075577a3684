// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/annotatedtext.h"

#include "training/corrections.h"

#include <QFile>
#include <QStringTokenizer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

Result<std::vector<TaggedSentence>> readSentences(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    std::vector<TaggedSentence> sentences;
    TaggedSentence sentence;
    QTextStream stream(&file);
    for (QString line; stream.readLineInto(&line);) {
        if (line.isEmpty()) {
            if (!sentence.empty())
                sentences.push_back(std::exchange(sentence, {}));
            continue;
        }
        const auto fields = QStringView(line).split(u'\t');
        sentence.push_back({fields[0].toString(), fields.size() > 1 ? fields[1].toString() : u"O"_s});
    }
    if (!sentence.empty())
        sentences.push_back(std::move(sentence));
    return sentences;
}

Result<std::vector<std::pair<size_t, size_t>>> readDocuments(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    std::vector<std::pair<size_t, size_t>> documents;
    QTextStream stream(&file);
    for (QString line; stream.readLineInto(&line);) {
        const auto fields = QStringView(line).split(u'\t');
        if (fields.size() > 2)
            documents.emplace_back(fields[1].toULongLong(), fields[2].toULongLong());
    }
    return documents;
}

bool isGlued(const QString &word, const QString &last)
{
    static const QStringList closing{u","_s, u"."_s, u")"_s, u"]"_s, u"}"_s, u"…"_s, u"..."_s, u"’"_s, u"'s"_s, u"’s"_s, u"n't"_s, u"'"_s};
    static const QStringList opening{u"("_s, u"["_s, u"{"_s};
    const bool elided = last.size() > 1 && (last.back() == u'\'' || last.back() == u'’');
    return elided || closing.contains(word) || opening.contains(last);
}

void append(AnnotatedText &target, const TaggedSentence &sentence)
{
    QString last;
    bool inName = false;
    for (const auto &[word, tag] : sentence) {
        if (!last.isEmpty() && !isGlued(word, last))
            target.text += u' ';
        const auto start = target.text.size();
        target.text += word;
        last = word;
        const auto kind = kindTagged(QStringView(tag).mid(2));
        if (!kind) {
            inName = false;
        } else if (tag.startsWith(u'B') || !inName || target.names.back().kind != *kind) {
            target.names.append({.range = {start, target.text.size()}, .kind = *kind});
            inName = true;
        } else {
            target.names.back().range.end = target.text.size();
        }
    }
}

}

QString joinedWords(QStringView words)
{
    TaggedSentence sentence;
    for (const auto word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts))
        sentence.push_back({.word = word.toString(), .tag = u"O"_s});
    AnnotatedText joined;
    append(joined, sentence);
    return joined.text;
}

Result<std::vector<AnnotatedText>> readCorpus(const QString &fileName, const CorpusOptions &options)
{
    auto sentences = readSentences(fileName);
    if (!sentences)
        return std::unexpected(sentences.error());
    if (!options.corrections.isEmpty()) {
        const auto corrections = Corrections::read(options.corrections);
        if (!corrections)
            return std::unexpected(corrections.error());
        if (const auto applied = corrections->apply(*sentences); !applied)
            return std::unexpected(applied.error());
    }
    std::vector<std::pair<size_t, size_t>> documents;
    if (options.documents.isEmpty()) {
        for (size_t index = 0; index < sentences->size(); ++index)
            documents.emplace_back(index, index + 1);
    } else {
        const auto read = readDocuments(options.documents);
        if (!read)
            return std::unexpected(read.error());
        documents = *read;
    }
    std::vector<AnnotatedText> texts;
    for (const auto &[first, end] : documents) {
        AnnotatedText text;
        const bool inLines = options.everyOtherInLines && texts.size() % 2 == 1;
        for (auto index = first; index < std::min(end, sentences->size()); ++index) {
            if (!text.text.isEmpty())
                text.text += inLines ? u'\n' : u' ';
            append(text, (*sentences)[index]);
        }
        texts.push_back(std::move(text));
    }
    return texts;
}
