// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <gumbo.h>

#include <functional>
#include <memory>

/// A parsed page. Its nodes live as long as it does.
class HtmlDocument
{
public:
    /// Parses HTML or XHTML, however broken. Error: FormatBroken where elements or attributes are so many in one another that
    /// parsing would take forever. O(n).
    [[nodiscard]] static Result<HtmlDocument> parse(QStringView html);

    [[nodiscard]] const GumboNode *root() const; ///< <html>
    [[nodiscard]] const GumboNode *body() const; ///< <body>; parsing makes one where there is none

private:
    struct OutputDeleter {
        void operator()(GumboOutput *output) const;
    };

    explicit HtmlDocument(QByteArray utf8);

    QByteArray m_utf8; // what the nodes point into
    std::unique_ptr<GumboOutput, OutputDeleter> m_output;
};

[[nodiscard]] bool isElement(const GumboNode *node);
[[nodiscard]] bool isElement(const GumboNode *node, GumboTag tag);
/// Empty where the node is no element or lacks the attribute. `name` in lower case.
[[nodiscard]] QString attributeOf(const GumboNode *node, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *node, const char *name);
/// Class and id in lower case, parts of camelCase parted by "-": what a page's makers say that an element is.
[[nodiscard]] QString labelOf(const GumboNode *element);
/// All text below a node, white space simplified.
[[nodiscard]] QString textBelow(const GumboNode *node);
/// Text of a <script> or the like as it stands.
[[nodiscard]] QString rawTextOf(const GumboNode *element);
/// Calls for every element at or below `node`, in document order; no further below those for which it returns false.
void forEachElement(const GumboNode *node, const std::function<bool(const GumboNode *)> &visit);
