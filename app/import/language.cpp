// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/language.h"

#include <cld2/public/compact_lang_det.h>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
// CLD2 names some languages as was usual before ISO 639-1 settled.
QString settledCode(QLatin1StringView code)
{
    if (code == "iw"_L1) {
        return u"he"_s;
    }
    if (code == "jw"_L1) {
        return u"jv"_s;
    }
    return code;
}
}

QString languageOf(QStringView text)
{
    constexpr qsizetype charactersThatTell = 2'000;
    constexpr int lettersNeeded = 20;
    constexpr int percentNeeded = 60;
    const auto bytes = text.first(std::min(text.size(), charactersThatTell)).toUtf8();

    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    int letters = 0;
    bool reliable = false;
    CLD2::DetectLanguageSummary(bytes.constData(), int(bytes.size()), true, languages.data(), percents.data(), &letters, &reliable);
    if (!reliable || letters < lettersNeeded || percents[0] < percentNeeded) {
        return {};
    }
    // Chinese is told with its script: zh-Hant.
    const auto code = QLatin1StringView(CLD2::LanguageCode(languages[0])).toString().section(u'-', 0, 0);
    constexpr auto unknown = "un"_L1;
    return code.size() == 2 && code != unknown ? settledCode(QLatin1StringView(code.toLatin1())) : QString();
}
