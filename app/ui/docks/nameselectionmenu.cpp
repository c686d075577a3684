// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/docks/nameselectionmenu.h"

#include <QAction>
#include <QActionGroup>

#include <array>

namespace
{

// What a threshold buys on French Wikinews: resources/models/README.md.
struct Step {
    double threshold;
    int right; // of 100 names shown
    int shown; // of 100 names in the text
};
constexpr std::array<Step, 4> steps{{{0.3, 87, 87}, {0.4, 89, 86}, {0.7, 91, 82}, {0.9, 95, 72}}};

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
        action->setToolTip(
            tr("In French news, %1 of 100 names shown are right, and %2 of 100 names in the text are shown").arg(steps[step].right).arg(steps[step].shown));
    }
}
