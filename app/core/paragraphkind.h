// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What a paragraph is in its article. The reader shows each kind its own way.
enum class ParagraphKind {
    Paragraph,
    Title,
    Lead,
    Subheading,
    ListItem,
    Quotation,
    Caption,
    Note,
    Byline
};
