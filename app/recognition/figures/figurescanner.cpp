// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recognition/figures/figurescanner.h"

struct FigureScanner::Parts {
    QList<Error> problems;
};

FigureScanner::FigureScanner([[maybe_unused]] const QStringList &definitionFolders)
    : m_parts(std::make_unique<Parts>())
{
}

FigureScanner::~FigureScanner() = default;

QList<Mention> FigureScanner::scan([[maybe_unused]] QStringView text, [[maybe_unused]] QStringView language, [[maybe_unused]] const FigureOptions &options)
{
    return {};
}

QList<Error> FigureScanner::problems() const
{
    return m_parts->problems;
}
