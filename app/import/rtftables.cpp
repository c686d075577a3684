// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rtftables.h"

#include "import/documentstyles.h"

#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace
{
constexpr int bodyText = 9; // the outline level of what is no heading

const QHash<QByteArrayView, RtfDestination> &destinations()
{
    using enum RtfDestination;
    static const QHash<QByteArrayView, RtfDestination> all{{"fonttbl", Fonts},     {"stylesheet", Styles}, {"info", Info},
                                                           {"footnote", Note},     {"shptxt", Aside},      {"dptxbxtext", Aside},
                                                           {"listtext", ListMark}, {"pntext", ListMark},   {"colortbl", Nowhere},
                                                           {"filetbl", Nowhere},   {"listtable", Nowhere}, {"listoverridetable", Nowhere},
                                                           {"revtbl", Nowhere},    {"pict", Nowhere},      {"objdata", Nowhere},
                                                           {"objclass", Nowhere},  {"objname", Nowhere},   {"header", Nowhere},
                                                           {"headerl", Nowhere},   {"headerr", Nowhere},   {"headerf", Nowhere},
                                                           {"footer", Nowhere},    {"footerl", Nowhere},   {"footerr", Nowhere},
                                                           {"footerf", Nowhere},   {"fldinst", Nowhere},   {"nonshppict", Nowhere},
                                                           {"shprslt", Nowhere},   {"sp", Nowhere},        {"annotation", Nowhere},
                                                           {"atnid", Nowhere},     {"atnauthor", Nowhere}, {"xe", Nowhere},
                                                           {"tc", Nowhere},        {"tcn", Nowhere},       {"txe", Nowhere},
                                                           {"rxe", Nowhere},       {"ftnsep", Nowhere},    {"ftnsepc", Nowhere},
                                                           {"ftncn", Nowhere},     {"aftnsep", Nowhere},   {"aftnsepc", Nowhere},
                                                           {"aftncn", Nowhere},    {"bkmkstart", Nowhere}, {"bkmkend", Nowhere},
                                                           {"template", Nowhere},  {"private", Nowhere},   {"pntxta", Nowhere},
                                                           {"pntxtb", Nowhere},    {"falt", Nowhere},      {"nesttableprops", Nowhere}};
    return all;
}

const char *nameOf(int codePage)
{
    static const QHash<int, const char *> names{{437, "IBM437"},
                                                {850, "IBM850"},
                                                {874, "windows-874"},
                                                {932, "Shift_JIS"},
                                                {936, "GBK"},
                                                {949, "EUC-KR"},
                                                {950, "Big5"},
                                                {1250, "windows-1250"},
                                                {1251, "windows-1251"},
                                                {1253, "windows-1253"},
                                                {1254, "windows-1254"},
                                                {1255, "windows-1255"},
                                                {1256, "windows-1256"},
                                                {1257, "windows-1257"},
                                                {1258, "windows-1258"},
                                                {10000, "macintosh"},
                                                {65001, "UTF-8"}};
    return names.value(codePage, "windows-1252");
}
}

std::optional<RtfDestination> rtfDestination(QByteArrayView word, RtfDestination outer)
{
    if (outer == RtfDestination::Info) {
        static const QHash<QByteArrayView, RtfDestination> parts{{"title", RtfDestination::Title},
                                                                 {"author", RtfDestination::Author},
                                                                 {"creatim", RtfDestination::Created}};
        return parts.value(word, RtfDestination::Nowhere);
    }
    const auto found = destinations().constFind(word);
    return found == destinations().cend() ? std::nullopt : std::optional(*found);
}

bool isKeptThoughIgnorable(QByteArrayView word)
{
    static const QSet<QByteArrayView> kept{"shpinst", "shptxt", "do", "dptxbxtext", "footnote", "listtext"};
    return kept.contains(word);
}

QChar rtfCharacter(QByteArrayView word)
{
    static const QHash<QByteArrayView, char16_t> characters{{"emdash", u'—'},
                                                            {"endash", u'–'},
                                                            {"lquote", u'‘'},
                                                            {"rquote", u'’'},
                                                            {"ldblquote", u'“'},
                                                            {"rdblquote", u'”'},
                                                            {"bullet", u'•'},
                                                            {"tab", u'\t'},
                                                            {"emspace", u'\u2003'},
                                                            {"enspace", u'\u2002'},
                                                            {"qmspace", u'\u2005'}};
    return QChar(characters.value(word, u'\0'));
}

int codePageOfCharset(int charset)
{
    static const QHash<int, int> pages{{77, 10000},
                                       {128, 932},
                                       {129, 949},
                                       {134, 936},
                                       {136, 950},
                                       {161, 1253},
                                       {162, 1254},
                                       {163, 1258},
                                       {177, 1255},
                                       {178, 1256},
                                       {186, 1257},
                                       {204, 1251},
                                       {222, 874},
                                       {238, 1250},
                                       {254, 437},
                                       {255, 850}};
    return pages.value(charset, 0);
}

QString decodedFrom(int codePage, QByteArrayView bytes)
{
    QStringDecoder decoder(nameOf(codePage));
    return decoder.isValid() ? decoder(bytes) : QString::fromLatin1(bytes);
}

void RtfStyles::beginStyle()
{
    m_style = {};
    m_number = 0;
    m_isParagraphStyle = true;
}

void RtfStyles::addWord(QByteArrayView word, int number)
{
    if (word == "s") {
        m_number = number;
    } else if (word == "cs" || word == "ds" || word == "ts") {
        m_isParagraphStyle = false;
    } else if (word == "sbasedon") {
        m_style.basedOn = number;
    } else if (word == "outlinelevel") {
        m_style.outline = number;
    }
}

void RtfStyles::endStyle(const QString &name)
{
    if (!m_isParagraphStyle) {
        return;
    }
    m_style.kind = kindOfStyle(name);
    if (!m_style.kind && m_style.outline >= 0 && m_style.outline < bodyText) {
        m_style.kind = ParagraphKind::Subheading;
    }
    m_styles.insert(m_number, m_style);
}

std::optional<ParagraphKind> RtfStyles::kind(int style) const
{
    constexpr int longestChain = 20; // a hostile one goes in circles
    for (int i = 0; i < longestChain; ++i) {
        const auto found = m_styles.constFind(style);
        if (found == m_styles.cend() || found->kind) {
            return found == m_styles.cend() ? std::nullopt : found->kind;
        }
        style = found->basedOn;
    }
    return {};
}
