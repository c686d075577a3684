#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""damage.py LIBRARY: makes its annotations quote what their articles do not say."""

import sqlite3
import sys

with sqlite3.connect(sys.argv[1]) as library:
    library.execute("UPDATE annotation SET quote = 'nowhere'")
