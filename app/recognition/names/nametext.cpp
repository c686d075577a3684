// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/nametext.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 longestSentence = 256; ///< in tokens
// The smallest families looked at: the further away a word is, the less exactly.
constexpr std::array<int, wordReach + 1> finestGrain{0, 1, 3};

// The kinds of features; part of the model's format.
enum Template : NameHash {
    Exact = 1,
    Lowered,
    Shape,
    Prefix,
    Suffix,
    CoarseCluster,
    FineCluster,
    Classes,
    SingleClass,
    HyphenParts,
    PreviousAndThis,
    ThisAndNext,
    ShapesAround,
    TwoBefore,
    TwoAfter,
    ClustersBefore,
    ClustersAfter,
    KnownName,
    KnownNameClass,
    CaseInArticle,
    Quoted,
    Shouted,
    BeforeRun,
    AfterRun,
    FirstOfRun,
    LastOfRun,
    RunShape,
    RunAround,
    SentenceLength,
    Bias,
    Family,
    TypeLevel,
    CueOfWord
};

constexpr bool isGeneral(Template kind)
{
    switch (kind) {
    case Shape:
    case CoarseCluster:
    case Family:
    case TypeLevel:
    case CueOfWord:
    case Classes:
    case SingleClass:
    case KnownName:
    case KnownNameClass:
    case CaseInArticle:
    case Quoted:
    case Shouted:
    case RunShape:
    case ShapesAround:
    case Bias:
        return true;
    default:
        return false;
    }
}

constexpr NameHash feature(Template kind, NameHash value, NameHash extra = 0)
{
    const auto hash = joined(mixed(kind * 0x100 + extra), value);
    return isGeneral(kind) ? hash | 1 : hash & ~NameHash(1);
}

constexpr NameHash edgeOfSentence = 0x5e;
constexpr NameHash commonAcronymShape = 0x63;

// The word's shape with repetitions left out: "Xx", "X", "Xx-Xx", "x0".
NameHash shapeOf(QStringView word)
{
    NameHash hash = 17;
    char last = 0;
    int repeated = 0;
    for (const auto c : word) {
        const char kind = c.isUpper() ? 'X' : c.isLetter() ? 'x' : c.isDigit() ? '0' : '-';
        repeated = kind == last ? repeated + 1 : 0;
        last = kind;
        if (repeated < 2)
            hash = joined(hash, NameHash(kind == '-' ? c.unicode() : kind));
    }
    return hash;
}

// « d’ » and « l’ », with either apostrophe.
bool isElidedLink(QStringView word)
{
    return word.size() == 2 && (word[0] == u'd' || word[0] == u'l') && !word[1].isLetterOrNumber();
}

bool opensQuotation(QStringView word)
{
    return word == u"«" || word == u"“" || word == u"„";
}

bool closesQuotation(QStringView word)
{
    return word == u"»" || word == u"”";
}

}

NameText::NameText(QStringView text, const Knowledge &knowledge, const QList<TextRange> &leftOut)
    : m_text(text)
    , m_tokens(tokensOf(text, leftOut))
{
    makeWords(knowledge.words);
    for (auto &word : m_words) {
        if (!word.sign)
            word.cues = knowledge.words.cuesOf(m_tokens[word.firstToken].in(m_text));
        word.classes = knowledge.gazetteer.classesOf(joined(0, word.folded));
        const auto found = knowledge.clusters.clustersOf(word.lowered);
        word.coarseCluster = found.coarse;
        word.fineCluster = found.fine;
        word.sense = knowledge.senses.senseOf(word.folded);
    }
    makeSentences();
    m_runOf.resize(m_tokens.size());
    m_entries.resize(m_tokens.size());
    m_quoted.resize(m_tokens.size());
    m_shouted.resize(m_tokens.size());
    for (size_t sentence = 0; sentence + 1 < m_sentenceStarts.size(); ++sentence) {
        const auto first = m_sentenceStarts[sentence];
        const auto end = m_sentenceStarts[sentence + 1];
        makeRuns(first, end);
        findEntries(knowledge.gazetteer, first, end);
    }
}

void NameText::makeWords(const CommonWords &words)
{
    std::unordered_map<NameHash, quint32> known;
    struct Case {
        bool lower = false;
        bool capitalisedInside = false;
    };
    std::unordered_map<NameHash, Case> cases;
    known.reserve(m_tokens.size() / 3);
    m_wordOf.reserve(m_tokens.size());
    for (quint32 index = 0; index < m_tokens.size(); ++index) {
        const auto &token = m_tokens[index];
        const auto spelling = token.in(m_text);
        const auto exact = exactHash(spelling);
        const auto [place, isNew] = known.try_emplace(exact, quint32(m_words.size()));
        if (isNew) {
            const bool common = words.isAcronym(spelling);
            m_words.push_back({.exact = exact,
                               .lowered = loweredHash(spelling),
                               .folded = foldedHash(spelling),
                               .shape = common ? commonAcronymShape : shapeOf(spelling),
                               .firstToken = index,
                               .capitalised = token.capitalised && !common,
                               .capitals = token.capitals && !common,
                               .sign = !token.word,
                               .digits = token.digits,
                               .link = isElidedLink(spelling) || words.isLink(spelling)});
        }
        m_wordOf.push_back(place->second);
        auto &word = m_words[place->second];
        if (token.capitalised && !token.sentenceStart)
            word.capitalisedInside = true;
    }
    for (const auto &word : m_words) {
        auto &found = cases[word.lowered];
        found.lower |= !word.capitalised;
        found.capitalisedInside |= word.capitalisedInside;
    }
    for (auto &word : m_words) {
        const auto &found = cases[word.lowered];
        word.alsoLowerCase = found.lower;
        word.capitalisedInside = found.capitalisedInside;
    }
}

void NameText::makeSentences()
{
    for (quint32 index = 0; index < m_tokens.size(); ++index) {
        if (m_tokens[index].sentenceStart || index - m_sentenceStarts.back() >= longestSentence)
            m_sentenceStarts.push_back(index);
    }
    m_sentenceStarts.push_back(quint32(m_tokens.size()));
}

bool NameText::mayHoldNames(size_t sentence) const
{
    for (auto token = m_sentenceStarts[sentence]; token < m_sentenceStarts[sentence + 1]; ++token) {
        const auto &word = wordAt(token);
        if (word.capitalised)
            return true;
    }
    return false;
}

void NameText::makeRuns(quint32 first, quint32 end)
{
    bool quoted = false;
    bool lowerSeen = false;
    for (auto token = first; token < end; ++token) {
        const auto spelling = m_tokens[token].in(m_text);
        if (closesQuotation(spelling))
            quoted = false;
        m_quoted[token] = quoted;
        if (opensQuotation(spelling))
            quoted = true;
        const auto &word = wordAt(token);
        lowerSeen |= !word.sign && !word.capitals && word.shape != m_words[m_wordOf[first]].shape && !word.digits;
    }
    for (auto token = first; token < end; ++token)
        m_shouted[token] = !lowerSeen && wordAt(token).capitals;
    for (auto token = first; token < end;) {
        if (!wordAt(token).capitalised) {
            ++token;
            continue;
        }
        auto runEnd = token + 1;
        while (runEnd < end) {
            auto next = runEnd;
            while (next < end && next < runEnd + 2 && wordAt(next).link)
                ++next;
            if (next >= end || !(wordAt(next).capitalised || (next == runEnd && wordAt(next).digits)))
                break;
            runEnd = next + 1;
        }
        for (auto inside = token; inside < runEnd; ++inside)
            m_runOf[inside] = {token, runEnd};
        token = runEnd;
    }
}

void NameText::findEntries(const Gazetteer &gazetteer, quint32 first, quint32 end)
{
    for (auto token = first; token < end;) {
        const auto &word = wordAt(token);
        if (!word.capitalised && !word.digits) {
            ++token;
            continue;
        }
        NameHash hash = 0;
        Entry best;
        for (auto next = token; next < end && next < token + longestGazetteerEntry; ++next) {
            const auto &part = wordAt(next);
            hash = joined(hash, part.folded);
            const auto classes = next == token ? part.classes : gazetteer.classesOf(hash);
            if (classes)
                best = {.classes = classes, .position = 0, .length = quint8(next + 1 - token)};
            if (m_runOf[next].end <= next + 1 && !(next + 1 < end && wordAt(next + 1).sign))
                break;
        }
        for (quint8 position = 0; position < best.length; ++position)
            m_entries[token + position] = {best.classes, position, best.length};
        token += std::max<quint32>(best.length, 1);
    }
}

void NameText::addWordFeatures(quint32 index, int offset, FeatureList &features) const
{
    const auto &word = m_words[index];
    const NameHash from = quint32(offset + wordReach);
    const auto add = [&features, from](Template kind, NameHash value, NameHash extra = 0) {
        features.push_back(feature(kind, value, from + 16 * extra));
    };
    add(Lowered, word.lowered);
    add(CoarseCluster, word.coarseCluster);
    for (auto grain = finestGrain[size_t(std::abs(offset))]; grain < familyGrainCount; ++grain)
        add(Family, word.sense.families[grain], NameHash(grain));
    for (NameHash bit = 0; bit < cueCount; ++bit) {
        if (word.cues & (1U << bit))
            add(CueOfWord, bit * 2 + word.capitalised);
    }
    if (std::abs(offset) > 1)
        return;
    const auto spelling = m_tokens[word.firstToken].in(m_text);
    add(Shape, word.shape);
    add(Classes, word.classes);
    add(FineCluster, word.fineCluster);
    for (NameHash type = 0; type < wordTypeCount; ++type)
        add(TypeLevel, word.sense.levels[type] * 2U + word.capitalised, type);
    add(Suffix, loweredHash(spelling.right(3)), 3);
    if (offset != 0)
        return;
    add(Bias, 0);
    add(Exact, word.exact);
    for (qsizetype length = 1; length <= 5; ++length) {
        if (length != 3 && spelling.size() > length)
            add(Suffix, loweredHash(spelling.right(length)), NameHash(length));
        if (length > 1 && spelling.size() > length)
            add(Prefix, loweredHash(spelling.left(length)), NameHash(length));
    }
    for (int bit = 0; bit < gazetteerClassCount; ++bit) {
        if (word.classes & (1 << bit))
            add(SingleClass, NameHash(bit), word.capitalised);
    }
    const auto hyphen = spelling.indexOf(u'-');
    if (hyphen > 0) {
        add(HyphenParts, loweredHash(spelling.left(hyphen)), 0);
        add(HyphenParts, loweredHash(spelling.sliced(spelling.lastIndexOf(u'-') + 1)), 1);
    }
}

void NameText::addPlaceFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const
{
    const auto &word = wordAt(token);
    const auto loweredAt = [&](quint32 place, bool exists) {
        return exists ? wordAt(place).lowered : edgeOfSentence;
    };
    const auto before = loweredAt(token - 1, token > first);
    const auto after = loweredAt(token + 1, token + 1 < end);
    features.push_back(feature(PreviousAndThis, joined(before, word.lowered)));
    features.push_back(feature(ThisAndNext, joined(word.lowered, after)));
    const auto shapeBefore = token > first ? wordAt(token - 1).shape : edgeOfSentence;
    const auto shapeAfter = token + 1 < end ? wordAt(token + 1).shape : edgeOfSentence;
    features.push_back(feature(ShapesAround, joined(joined(shapeBefore, word.shape), shapeAfter)));
    const NameHash sentenceStart = m_tokens[token].sentenceStart;
    features.push_back(feature(CaseInArticle, word.shape, sentenceStart + 2 * word.alsoLowerCase + 4 * word.capitalisedInside));
    const auto &entry = m_entries[token];
    if (entry.length > 0) {
        const NameHash extra = std::min<NameHash>(entry.position, 2) + 3 * std::min<NameHash>(entry.length, 4) + 16 * (entry.position + 1 == entry.length);
        features.push_back(feature(KnownName, entry.classes, extra));
        for (int bit = 0; bit < gazetteerClassCount; ++bit) {
            if (entry.classes & (1 << bit))
                features.push_back(feature(KnownNameClass, NameHash(bit), extra));
        }
    }
    if (m_quoted[token])
        features.push_back(feature(Quoted, word.shape, token > first && !m_quoted[token - 1]));
    if (inRun(token)) {
        features.push_back(feature(TwoBefore, joined(token > first + 1 ? wordAt(token - 2).lowered : edgeOfSentence, before)));
        features.push_back(feature(TwoAfter, joined(after, token + 2 < end ? wordAt(token + 2).lowered : edgeOfSentence)));
        addRunFeatures(token, first, end, features);
    }
}

void NameText::addRunFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const
{
    const auto run = m_runOf[token];
    const auto length = std::min<NameHash>(run.end - run.first, 7);
    const auto place = std::min<NameHash>(token - run.first, 3) + 4 * std::min<NameHash>(run.end - 1 - token, 3);
    const auto before = run.first > first ? wordAt(run.first - 1).lowered : edgeOfSentence;
    const auto after = run.end < end ? wordAt(run.end).lowered : edgeOfSentence;
    features.push_back(feature(BeforeRun, before));
    features.push_back(feature(AfterRun, after));
    if (run.first > first + 1)
        features.push_back(feature(BeforeRun, wordAt(run.first - 2).lowered, 1));
    features.push_back(feature(FirstOfRun, wordAt(run.first).lowered));
    features.push_back(feature(LastOfRun, wordAt(run.end - 1).lowered));
    features.push_back(feature(RunShape, length, place));
    features.push_back(feature(RunAround, joined(before, after)));
    if (m_shouted[token])
        features.push_back(feature(Shouted, length));
}

void NameText::addOwnFeatures(quint32 token, quint32 first, quint32 end, FeatureList &features) const
{
    addPlaceFeatures(token, first, end, features);
    addWordFeatures(wordOf(token), 0, features);
}

void NameText::addFeaturesAround(quint32 token, quint32 first, quint32 end, FeatureList &features) const
{
    const auto from = token - first < wordReach ? first : token - wordReach;
    const auto to = std::min(end, token + wordReach + 1);
    for (auto other = from; other < to; ++other) {
        if (other != token)
            addWordFeatures(wordOf(other), int(other) - int(token), features);
    }
}

std::optional<quint32> NameText::expansionBefore(quint32 token) const
{
    const bool bracketed = token >= 2 && token + 1 < m_tokens.size() && m_tokens[token - 1].in(m_text) == u"(" && m_tokens[token + 1].in(m_text) == u")";
    if (!bracketed || wordAt(token - 2).sign)
        return std::nullopt;
    return token - 2;
}

int NameText::stepClass(quint32 token) const
{
    const auto &word = wordAt(token);
    if (word.sign)
        return 0;
    if (word.link)
        return 1;
    if (word.capitals)
        return 2;
    if (word.capitalised)
        return 3;
    return word.digits ? 4 : 5;
}
