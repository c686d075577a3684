// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/mojibake.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// The byte that windows-1252 reads as this character; 0 where none does, or an ASCII one.
quint8 byteOf(QChar character)
{
    // 0x80 to 0x9f; where the encoding has no character, decoders give the control character of that number.
    static constexpr std::array<char16_t, 32> high{0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                                   0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                                   0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    const auto code = character.unicode();
    if (code >= 0xa0 && code <= 0xff) {
        return quint8(code);
    }
    for (size_t i = 0; i < high.size(); ++i) {
        if (high[i] == code) {
            return quint8(0x80 + i);
        }
    }
    return 0;
}

qsizetype sequenceLength(quint8 lead)
{
    return lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

// The character that stands mangled at the beginning of a text; empty where none does.
QString mendedAt(QStringView text)
{
    constexpr char16_t firstBeyondAscii = 0x80;
    if (text.isEmpty() || text.front().unicode() < firstBeyondAscii) {
        return {};
    }
    const auto length = sequenceLength(byteOf(text.front()));
    if (length == 0 || length > text.size()) {
        return {};
    }
    QByteArray bytes(1, char(byteOf(text.front())));
    for (const auto c : text.first(length).sliced(1)) {
        const auto byte = byteOf(c);
        if ((byte & 0xc0) != 0x80) {
            return {}; // as behind nearly every accented letter
        }
        bytes += char(byte);
    }
    const auto character = QString::fromUtf8(bytes);
    return character.contains(QChar::ReplacementCharacter) ? QString() : character;
}

void treat(QString &text, bool repairs, ImportWarning &warning)
{
    auto found = mojibakeOf(text);
    if (found.count == 0) {
        return;
    }
    warning.detail = warning.found == 0 ? found.first : warning.detail;
    warning.found += found.count;
    if (repairs) {
        text = std::move(found.repaired);
    }
}
}

Mojibake mojibakeOf(QStringView text)
{
    Mojibake found;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto mended = mendedAt(text.sliced(i));
        if (mended.isEmpty()) {
            ++i;
            continue;
        }
        const auto length = mended.toUtf8().size();
        if (found.count++ == 0) {
            found.first = text.sliced(i, length).toString();
        }
        found.repaired += text.sliced(copied, i - copied) + mended;
        i += length;
        copied = i;
    }
    found.repaired += text.sliced(copied);
    return found;
}

void treatMojibake(Draft &draft, bool repairs)
{
    using enum ImportWarning::Kind;
    ImportWarning warning{.kind = repairs ? MojibakeRepaired : Mojibake};
    for (auto &block : draft.blocks) {
        treat(block.text, repairs, warning);
    }
    for (const auto field : {&Metadata::title, &Metadata::author, &Metadata::source, &Metadata::section}) {
        treat(draft.metadata.*field, repairs, warning);
    }
    if (warning.found > 0) {
        draft.warnings.append(warning);
    }
}
