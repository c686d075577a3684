// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paragraphkind.h"
#include "import/documentstyles.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// The paragraph and list styles of an OpenDocument text: those with names, and those that its paragraphs made of them.
class OdtStyles
{
public:
    /// Adds what one part of the document (styles.xml, content.xml) tells.
    void add(const QByteArray &xml);

    /// What paragraphs of that style are, by its name or that of one it is made of.
    [[nodiscard]] std::optional<ParagraphKind> kind(const QString &style) const;
    /// What stands before an item: `counts` has its number at each level of the list, the outermost first. "•" where the style
    /// is unknown.
    [[nodiscard]] QString mark(const QString &listStyle, const QList<int> &counts) const;
    /// The number of the first item.
    [[nodiscard]] int start(const QString &listStyle, qsizetype level) const;

private:
    struct Level {
        bool isBullet = true;
        Numbering numbering = Numbering::Decimal;
        QString prefix;
        QString suffix;
        int start = 1;
        int shownLevels = 1; ///< 2: "3.1"
    };

    struct Style {
        QString name; ///< as its maker sees it
        QString parent;
    };

    [[nodiscard]] Level level(const QString &listStyle, qsizetype level) const;

    QHash<QString, Style> m_styles;
    QHash<QString, QHash<int, Level>> m_lists;
};
