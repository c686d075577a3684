// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The program's peak of resident memory in megabytes, mapped pages included. Unlike getrusage(), not its parent's from before it
/// began.
double peakMemory();
