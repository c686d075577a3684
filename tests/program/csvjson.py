#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""csvjson.py CSV SEPARATOR: the rows as an array of objects, as Python's csv module reads them."""

import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    json.dump(list(csv.DictReader(file, delimiter=sys.argv[2], strict=True)), sys.stdout)
