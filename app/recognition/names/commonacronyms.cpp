// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/names/commonacronyms.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array acronyms{
    "ADN"_L1, "AI"_L1,  "API"_L1, "ARN"_L1, "BD"_L1,  "BTP"_L1, "CD"_L1,   "CDD"_L1, "CDI"_L1, "CEO"_L1, "CFO"_L1, "CPU"_L1,  "CSP"_L1, "CTO"_L1, "CV"_L1,
    "DNA"_L1, "DRH"_L1, "DVD"_L1, "ETF"_L1, "ETI"_L1, "FAQ"_L1, "GDP"_L1,  "GPA"_L1, "GPS"_L1, "GPU"_L1, "HD"_L1,  "HLM"_L1,  "HR"_L1,  "IA"_L1,  "ID"_L1,
    "ISF"_L1, "IT"_L1,  "IVG"_L1, "LED"_L1, "LLM"_L1, "MVP"_L1, "NDLR"_L1, "NFT"_L1, "OGM"_L1, "ONG"_L1, "OPA"_L1, "OVNI"_L1, "PDF"_L1, "PDG"_L1, "PIB"_L1,
    "PIN"_L1, "PMA"_L1, "PME"_L1, "QI"_L1,  "QR"_L1,  "RH"_L1,  "RNA"_L1,  "RSA"_L1, "RTT"_L1, "SAV"_L1, "SDF"_L1, "SMIC"_L1, "SMS"_L1, "SUV"_L1, "TGV"_L1,
    "TPE"_L1, "TV"_L1,  "TVA"_L1, "UFO"_L1, "URL"_L1, "USB"_L1, "UV"_L1,   "VIH"_L1, "VIP"_L1, "VPN"_L1, "VTC"_L1, "VTT"_L1,  "XXL"_L1, "ZAD"_L1, "ZEP"_L1};

}

bool isCommonAcronym(QStringView word)
{
    // Sorted as they are written, which for plain capitals is the order of QLatin1StringView, too.
    const auto found = std::ranges::lower_bound(acronyms, word, [](const auto &first, const auto &second) {
        return first < second;
    });
    return found != acronyms.end() && *found == word;
}
