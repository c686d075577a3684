// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/nameselectionmenu.h"

#include <QAction>
#include <QActionGroup>

#include <array>

namespace
{

// What a threshold buys, of 100 names: in French news, then in English web texts (resources/models/README.md).
struct Share {
    int right; // of those shown
    int shown; // of those in the text
};
struct Step {
    double threshold;
    Share french;
    Share english;
};
constexpr std::array<Step, 4> steps{{
    {.threshold = 0.3, .french = {87, 87}, .english = {78, 75}},
    {.threshold = 0.4, .french = {88, 86}, .english = {81, 73}},
    {.threshold = 0.7, .french = {90, 83}, .english = {90, 61}},
    {.threshold = 0.9, .french = {95, 73}, .english = {95, 37}},
}};

}

NameSelectionMenu::NameSelectionMenu(QWidget *parent)
    : QMenu(parent)
{
    auto *group = new QActionGroup(this);
    for (const auto &step : steps) {
        auto *action = addAction(QString());
        action->setCheckable(true);
        action->setData(step.threshold);
        group->addAction(action);
        m_steps.append(action);
        connect(action, &QAction::triggered, this, [this, threshold = step.threshold] {
            Q_EMIT thresholdChosen(threshold);
        });
    }
    retranslate();
}

void NameSelectionMenu::setThreshold(double threshold)
{
    for (auto *action : std::as_const(m_steps)) {
        action->setChecked(qFuzzyCompare(action->data().toDouble(), threshold));
    }
}

void NameSelectionMenu::retranslate()
{
    const std::array<QString, steps.size()> names{tr("Show &doubtful names too"),
                                                  tr("Show &likely names"),
                                                  tr("Show &sure names only"),
                                                  tr("Show &very sure names only")};
    for (size_t step = 0; step < steps.size(); ++step) {
        auto *action = m_steps[qsizetype(step)];
        action->setText(names[step]);
        const auto &[threshold, french, english] = steps[step];
        action->setToolTip(tr("French news: of 100 names shown, %1 are right; of 100 names in the text, %2 are shown\nEnglish web texts: %3 and %4")
                               .arg(french.right)
                               .arg(french.shown)
                               .arg(english.right)
                               .arg(english.shown));
    }
}
