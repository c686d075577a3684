// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/markedsentences.h"

#include "recognition/names/tokens.h"
#include "training/taggedsentence.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

std::optional<AnnotatedText> markedText(QStringView line)
{
    AnnotatedText result;
    for (qsizetype position = 0; position < line.size();) {
        if (line[position] != u'[') {
            result.text += line[position++];
            continue;
        }
        const auto space = line.indexOf(u' ', position);
        const auto end = line.indexOf(u']', position);
        if (space < 0 || end < space)
            return std::nullopt;
        const auto kind = kindTagged(line.sliced(position + 1, space - position - 1));
        if (!kind)
            return std::nullopt;
        Mention name;
        name.kind = *kind;
        name.range.start = result.text.size();
        result.text += line.sliced(space + 1, end - space - 1);
        name.range.end = result.text.size();
        result.names.append(name);
        position = end + 1;
    }
    return result;
}

}

Result<std::vector<AnnotatedText>> readMarkedSentences(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileUnreadable, fileName, file.errorString());
    std::vector<AnnotatedText> texts;
    QTextStream stream(&file);
    int number = 0;
    for (QString line; stream.readLineInto(&line);) {
        ++number;
        const auto tab = line.indexOf(u'\t');
        if (tab < 0)
            continue;
        auto text = markedText(QStringView(line).sliced(tab + 1));
        if (!text)
            return failure(ErrorCode::FormatBroken, fileName, line, number);
        texts.push_back(std::move(*text));
    }
    return texts;
}

QString toConll(const std::vector<AnnotatedText> &texts)
{
    QString conll;
    for (const auto &text : texts) {
        auto name = text.names.cbegin();
        for (const auto &token : tokensOf(text.text)) {
            while (name != text.names.cend() && name->range.end <= token.start)
                ++name;
            conll += token.in(text.text) + u'\t';
            if (name == text.names.cend() || token.end <= name->range.start)
                conll += u'O';
            else
                conll += (token.start <= name->range.start ? u"B-"_s : u"I-"_s) + kindTags[size_t(name->kind)];
            conll += u'\n';
        }
        conll += u'\n';
    }
    return conll;
}
