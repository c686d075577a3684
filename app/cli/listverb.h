// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/listingverb.h"

/// `list`: the articles, newest import first.
class ListVerb : public ListingVerb
{
    Q_DECLARE_TR_FUNCTIONS(ListVerb)

public:
    ListVerb();

private:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] Result<QList<QList<QJsonValue>>> rows(Library &library) const override;
};
