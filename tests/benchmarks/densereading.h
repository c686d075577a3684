// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarks/goal.h"

#include <QString>

#include <vector>

class SharedRecognizer;

/// How the whole window bears articles that grow from 20 KB to 5 MB, with four mentions and one annotation a kilobyte: first
/// screen, frames while scrolling, a passage tagged near the end until it is on disk and on the screen, the same undone and redone;
/// and how soon the first names and figures show in an article that recognition has not read. Makes its libraries in `folder`.
[[nodiscard]] std::vector<Figure> denseReadingFigures(SharedRecognizer &recognizer, const QString &folder);
