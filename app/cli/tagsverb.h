// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/listingverb.h"

/// `tags`: the codebook.
class TagsVerb : public ListingVerb
{
    Q_DECLARE_TR_FUNCTIONS(TagsVerb)

public:
    TagsVerb();

private:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] Result<QList<QList<QJsonValue>>> rows(Library &library) const override;
};
