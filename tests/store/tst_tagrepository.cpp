// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytestbase.h"
class X: public LibraryTestBase { Q_OBJECT };
QTEST_GUILESS_MAIN(X)
#include "tst_tagrepository.moc"
