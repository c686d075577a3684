#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""slices.py TEXT CSV COLUMN: each row's column is the text from its start to its end. Prints the number of rows."""

import csv
import sys

text_file, csv_file, column = sys.argv[1:]
with open(text_file, encoding="utf-8", newline="") as file:
    text = file.read()
with open(csv_file, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
for number, row in enumerate(rows, 1):
    found = text[int(row["start"]):int(row["end"])]
    if found != row[column]:
        sys.exit(f"row {number}: {row['start']} to {row['end']} is {found!r}, not {row[column]!r}")
print(len(rows))
