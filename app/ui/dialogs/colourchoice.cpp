// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/colourchoice.h"

#include "store/tagpalette.h"
#include "ui/docks/itemdrawing.h"
#include "ui/theme/tagchip.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace
{
constexpr int swatchSize = 6 * gridUnit;
constexpr int swatchesInRow = 6;

/// One colour to choose: a square that carries a ring when it is chosen and another when the keyboard is on it.
class Swatch : public QAbstractButton
{
public:
    Swatch(const QColor &colour, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setFixedSize(swatchSize, swatchSize);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QString colour() const
    {
        return m_colour.name();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto ring = [&](const QColor &colour, qreal inset) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), gridUnit, gridUnit);
        };
        drawColourChip(painter, QRectF(rect()).adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit), m_colour);
        if (isChecked()) {
            ring(palette().color(QPalette::WindowText), 1);
        } else if (hasFocus() || underMouse()) {
            ring(palette().color(hasFocus() ? QPalette::Accent : QPalette::Mid), 1);
        }
    }

private:
    QColor m_colour;
};
}

ColourChoice::ColourChoice(QWidget *parent)
    : QWidget(parent)
    , m_swatches(new QButtonGroup(this))
    , m_own(new QPushButton(tr("&Other…"), this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gridUnit / 2);
    addSwatches(layout);
    m_own->setToolTip(tr("Choose any colour"));
    layout->addWidget(m_own, 0, swatchesInRow, 2, 1, Qt::AlignVCenter | Qt::AlignLeft);
    layout->setColumnStretch(swatchesInRow, 1);
    connect(m_own, &QPushButton::clicked, this, &ColourChoice::askForOwnColour);
    connect(m_swatches, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        setColour(static_cast<Swatch *>(button)->colour());
    });
}

QString ColourChoice::colour() const
{
    return m_colour;
}

void ColourChoice::setColour(const QString &colour)
{
    m_colour = QColor(colour).name();
    bool isSwatch = false;
    m_swatches->setExclusive(false); // or the last one could not be unchecked
    for (auto *button : m_swatches->buttons()) {
        const bool chosen = static_cast<Swatch *>(button)->colour() == m_colour;
        button->setChecked(chosen);
        isSwatch = isSwatch || chosen;
    }
    m_swatches->setExclusive(true);
    m_own->setIcon(isSwatch ? QIcon() : tagChip(QColor(m_colour), 4 * gridUnit, devicePixelRatioF()));
}

void ColourChoice::addSwatches(QGridLayout *layout)
{
    // In the order of tagPalette.
    const std::array names{tr("Orange"),
                           tr("Sky blue"),
                           tr("Green"),
                           tr("Yellow"),
                           tr("Blue"),
                           tr("Vermilion"),
                           tr("Pink"),
                           tr("Wine"),
                           tr("Teal"),
                           tr("Indigo"),
                           tr("Olive"),
                           tr("Grey")};
    static_assert(names.size() == tagPalette.size());
    for (int i = 0; i < int(names.size()); ++i) {
        auto *swatch = new Swatch(QColor(tagPalette[size_t(i)]), this);
        swatch->setToolTip(names[size_t(i)]);
        swatch->setAccessibleName(names[size_t(i)]);
        m_swatches->addButton(swatch);
        layout->addWidget(swatch, i / swatchesInRow, i % swatchesInRow);
    }
}

void ColourChoice::askForOwnColour()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the tag"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        setColour(colour.name());
    });
    dialog->open();
}
