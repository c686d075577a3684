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

/// What a paragraph of a DOCX file says of itself, or its style for it. What is told nowhere is absent.
struct DocxFormat {
    std::optional<ParagraphKind> kind;
    QString list; ///< id of its numbering; "0": none
    std::optional<int> level; ///< in the list, from 0
};

/// The paragraph styles of a DOCX file.
class DocxStyles
{
public:
    explicit DocxStyles(const QByteArray &xml);

    /// With what it inherits from the styles that it is based on.
    [[nodiscard]] DocxFormat format(const QString &styleId) const;

private:
    struct Style {
        DocxFormat own;
        QString basedOn;
    };

    QHash<QString, Style> m_styles;
};

/// The numbered and bulleted lists of a DOCX file. Counts as the document is read from its beginning.
class DocxLists
{
public:
    explicit DocxLists(const QByteArray &xml);

    /// What stands before the next item of a list: "•", "3.", "2.1"; nothing where nothing does.
    [[nodiscard]] QString nextMark(const QString &list, int level);

private:
    static constexpr int levels = 9;

    struct Level {
        Numbering numbering = Numbering::Decimal;
        bool isBullet = false;
        int start = 1;
        QString text; ///< "%1.%2."
    };

    struct List {
        QString definition;
        QHash<int, int> starts; ///< where they differ from the definition's
    };

    QHash<QString, QList<Level>> m_definitions;
    QHash<QString, List> m_lists;
    QHash<QString, QList<int>> m_counts; ///< lists that do not begin anew count on
};
