// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/cleaning.h"

#include "import/gluedsubheadings.h"
#include "import/hardwraps.h"
#include "import/markdownmarks.h"
#include "import/pagefurniture.h"
#include "import/webdebris.h"

#include <array>

namespace
{
struct Step {
    Cleaning cleaning;
    bool (*apply)(Draft &draft); ///< true where it changed something
    bool onlyLines; ///< only for formats whose line breaks may be those of a page
};

// Heads and feet stand between lines, so they go first; a teaser or a paragraph must be whole to be known.
constexpr std::array steps{
    Step{Cleaning::PageFurniture, removePageFurniture, true},
    Step{Cleaning::HardWraps, unwrapLines, true},
    Step{Cleaning::MarkdownMarks, removeMarkdownMarks, true},
    Step{Cleaning::Teasers, removeTeasers, false},
    Step{Cleaning::ImagePaths, removeImagePaths, false},
    Step{Cleaning::Credits, removeCredits, false},
    Step{Cleaning::ShareButtons, removeShareButtons, false},
    Step{Cleaning::CutParagraphs, joinCutParagraphs, true},
    Step{Cleaning::GluedSubheadings, splitGluedSubheadings, false},
};
}

void clean(Draft &draft)
{
    for (const auto &step : steps) {
        if ((draft.hasLines || !step.onlyLines) && step.apply(draft)) {
            draft.cleaned.append(step.cleaning);
        }
    }
}
