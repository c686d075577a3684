// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/corrections.h"

#include <QFile>
#include <QTextStream>

#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace
{

// A line of one or two words is one of a bar of links; a name's other kind is about prose.
constexpr size_t shortestProse = 4; // in tokens

bool isInside(const TaggedToken &token)
{
    return token.tag.startsWith(u"I-");
}

QString tagOf(size_t place, const QString &kind)
{
    return (place == 0 ? u"B-"_s : u"I-"_s) + kind;
}

void mark(std::span<TaggedToken> name, const QString &kind)
{
    for (size_t place = 0; place < name.size(); ++place)
        name[place].tag = tagOf(place, kind);
}

void changeKinds(TaggedSentence &sentence, const QHash<std::pair<QString, QString>, QString> &changes)
{
    for (size_t start = 0; start < sentence.size(); ++start) {
        if (!sentence[start].tag.startsWith(u"B-"))
            continue;
        size_t end = start + 1;
        QString words = sentence[start].word;
        for (; end < sentence.size() && isInside(sentence[end]); ++end)
            words += u' ' + sentence[end].word;
        const auto found = changes.find({words, sentence[start].tag.sliced(2)});
        if (found != changes.end())
            mark(std::span(sentence).subspan(start, end - start), *found);
    }
}

// The first place of the words that is not marked as this one name already.
std::optional<size_t> firstMissing(const TaggedSentence &sentence, const QStringList &words, const QString &kind)
{
    const auto count = size_t(words.size());
    for (size_t start = 0; start + count <= sentence.size(); ++start) {
        bool same = true;
        bool marked = start + count == sentence.size() || !isInside(sentence[start + count]);
        for (size_t place = 0; same && place < count; ++place) {
            same = sentence[start + place].word == words[qsizetype(place)];
            marked = marked && sentence[start + place].tag == tagOf(place, kind);
        }
        if (same && !marked)
            return start;
    }
    return std::nullopt;
}

}

Result<Corrections> Corrections::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    Corrections corrections;
    corrections.m_fileName = fileName;
    QTextStream stream(&file);
    int number = 0;
    for (QString line; stream.readLineInto(&line);) {
        ++number;
        const auto fields = line.split(u'\t');
        bool isSentence = false;
        const auto sentence = fields.value(1).toUInt(&isSentence);
        if (fields.size() != 3 || fields[0].isEmpty() || !kindTagged(fields[2]) || (!isSentence && !kindTagged(fields[1])))
            return failure(ErrorCode::FormatBroken, fileName, line, number);
        if (isSentence)
            corrections.m_missing.push_back({.sentence = sentence, .words = fields[0].split(u' '), .kind = fields[2], .line = number});
        else
            corrections.m_kinds.insert({fields[0], fields[1]}, fields[2]);
    }
    return corrections;
}

Result<void> Corrections::apply(std::vector<TaggedSentence> &sentences) const
{
    for (auto &sentence : sentences) {
        if (sentence.size() >= shortestProse)
            changeKinds(sentence, m_kinds);
    }
    for (const auto &[index, words, kind, line] : m_missing) {
        const auto start = index < sentences.size() ? firstMissing(sentences[index], words, kind) : std::nullopt;
        if (!start)
            return failure(ErrorCode::FormatBroken, m_fileName, words.join(u' '), line);
        auto &sentence = sentences[index];
        const auto end = *start + size_t(words.size());
        if (end < sentence.size() && isInside(sentence[end]))
            sentence[end].tag[0] = u'B';
        mark(std::span(sentence).subspan(*start, size_t(words.size())), kind);
    }
    return {};
}
