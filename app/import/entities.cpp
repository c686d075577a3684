// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/entities.h"

#include <gumbo.h>

#include <memory>

namespace
{
struct OutputDeleter {
    void operator()(GumboOutput *output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

// The last node all the way down: where gumbo puts the text of a document that is nothing but text.
const GumboNode *innermost(const GumboNode *node)
{
    while (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length > 0) {
        const auto &children = node->v.element.children;
        node = static_cast<const GumboNode *>(children.data[children.length - 1]);
    }
    return node;
}
}

QString fromEntity(const QByteArray &entity)
{
    // A letter before it keeps white space that is an entity ("&nbsp;", "&#32;") from being taken for layout.
    const QByteArray document = 'x' + entity;
    const std::unique_ptr<GumboOutput, OutputDeleter> output(gumbo_parse_with_options(&kGumboDefaultOptions, document.constData(), size_t(document.size())));
    const auto *node = innermost(output->root);
    return node->type == GUMBO_NODE_TEXT ? QString::fromUtf8(node->v.text.text).sliced(1) : QString::fromUtf8(entity);
}
